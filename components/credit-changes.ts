import type { Act, Particulars, Typed } from '../lib/domain/act.ts';
import type { Entry } from '../lib/domain/glance.ts';
import type { Draft } from './credit-draft.ts';

type Edited = Omit<Extract<Act, { type: 'edit' }>, 'type'>;
type Sound = Pick<Typed, 'amount' | 'endsOn' | 'name' | 'particulars'>;

/** What was changed in the form since it was opened, and nothing else. */
export function changesIn(sound: Sound, opened: Entry, draft: Draft, before: Draft): Edited {
  const { left, endsOn, name } = opened.credit;
  const particulars = sound.particulars && changedParticulars(sound.particulars, draft, before);
  return {
    ...(sound.amount === left ? {} : { amount: sound.amount }),
    ...(sound.endsOn === endsOn ? {} : { endsOn: sound.endsOn }),
    ...(sound.name === name ? {} : { name: sound.name }),
    ...(particulars === undefined ? {} : { particulars }),
  };
}

function changedParticulars(
  { startsOn, endsTime, zone, zoneFrom, terms }: Particulars,
  draft: Draft,
  before: Draft,
): NonNullable<Edited['particulars']> {
  const isTouched = (field: keyof Draft): boolean => draft[field] !== before[field];
  const touched = Object.entries(terms).filter(([name]) => isTouched(name as keyof Draft));
  return {
    ...(isTouched('startsOn') ? { startsOn } : {}),
    ...(isTouched('endsTime') ? { endsTime } : {}),
    ...(isTouched('zone') ? { zone, zoneFrom } : {}),
    terms: Object.fromEntries(touched),
  };
}

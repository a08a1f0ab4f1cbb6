import type { Credit } from '../../lib/domain/credit.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { soonest } from '../../lib/domain/lots.ts';
import type { Currency } from '../../lib/domain/money.ts';
import { type Pasted, sameCredits } from '../../lib/domain/pasted.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';

interface Where {
  readonly marketplace: string;
  readonly currency: Currency;
  readonly accountId: string | null;
}

/** The credits that the words may speak of: those with something left first, then the soonest end. */
export function sameEntries(
  pasted: Pasted,
  credits: readonly Credit[],
  where: Where,
  { now, zone }: PasteVoice,
): readonly Entry[] {
  const isOver = ({ credit }: Entry): number => Number(credit.phase !== 'live');
  return sameCredits(pasted, credits, where)
    .map((credit) => entryOf(credit, null, now, zone))
    .toSorted((one, other) => isOver(one) - isOver(other) || soonest(one, other));
}

import { has, MARK, patternEach } from './patterns.ts';
import type { Acts, TextWords } from './words/text-words.ts';

export type Act = keyof Acts;

interface ActPlace {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that say what it is about: earning, spending, the offer, or something else. */
function actsIn(template: string, { language, days }: TextWords): readonly ActPlace[] {
  const key = `${language} ${template}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size > 500) known.clear();
  const found = (Object.keys(days.acts) as Act[]).flatMap((act) =>
    has(template, days.acts[act])
      ? [...template.matchAll(patternEach(days.acts[act]))].map(({ index, 0: said }) => ({
          act,
          start: index,
          end: index + said.length,
        }))
      : [],
  );
  known.set(key, found);
  return found;
}

// Each mention of a sentence asks again.
const known = new Map<string, readonly ActPlace[]>();

/** As far as a verb before "until" stands from its day. */
const BESIDE = 12;

/** Where the words after a mention may still speak of it. */
const CLAUSE_END = new RegExp(`[,;:、。]|${MARK.day}`, 'u');

/** What a mention is about: by the nearest act, which in some languages stands behind it. */
export function actAt(template: string, position: number, words: TextWords): Act | null {
  const acts = actsIn(template, words);
  const around = acts.find(({ start, end }) => start < position && end > position);
  if (around) return around.act;
  const before = acts
    .filter(({ start }) => start < position)
    .toSorted((one, other) => other.end - one.end || one.start - other.start)[0];
  const after = acts
    .filter(({ start }) => start > position)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)[0];
  // "Until 5 May, members get $5 when they buy …": what leads such a sentence limits the buying.
  const isLead = after?.act !== 'other' && has(template, words.about.earned);
  const first = before ?? (isLead ? EARNING : after);
  if (!words.verbLast) return first?.act ?? null;
  const rest = template.slice(position + 1).replace(/^[,、]/, ' ');
  const clause = CLAUSE_END.exec(rest)?.index ?? rest.length;
  const isOfClause = after !== undefined && after.start - position - 1 < clause;
  // "Order by 5 May, redeem by …": the verb before is nearer than one behind a comma.
  const isBeside = before !== undefined && position - before.end <= BESIDE;
  if (isBeside && /^ ?[,、]/.test(template.slice(position + 1))) return before.act;
  return (isOfClause ? after : first)?.act ?? null;
}

const EARNING = { act: 'earn' } as const;

/** The last act of a sentence: what the next one goes on about. */
export function lastAct(template: string, words: TextWords): Act | null {
  return (
    actsIn(template, words).toSorted((one, other) => other.end - one.end || one.start - other.start)[0]
      ?.act ?? null
  );
}

import type { ClockTime, Zone } from '../../domain/day.ts';
import type { EndsAfter } from '../../domain/text-reading.ts';
import { type Act, actAt, lastAct } from './acts.ts';
import type { DayMention, PrintedDay, SpanMention } from './mention.ts';
import { endsIn, has, MARK, startsWith } from './patterns.ts';
import type { TextSentence } from './text-sentence.ts';
import type { Sides, TextWords } from './words/text-words.ts';

/** What a day or a span limits: spending or earning, or when spending begins. */
export interface RoleOfDay {
  readonly role: 'ends' | 'offer-ends' | 'starts';
  /** What is done until then. */
  readonly act: Act | null;
  readonly printed: PrintedDay | null;
  readonly after: EndsAfter | null;
  readonly zone: Zone | null;
  readonly time: ClockTime | null;
  readonly position: number;
  readonly sentence: TextSentence;
}

/**
 * The days of a text by what they limit. A sentence about earning never sets the day to spend by; deliveries, returns
 * and postings set nothing; an offer lasts as long as it can be earned or, where nothing is earned, used.
 */
export function dayRoles(
  sentences: readonly TextSentence[],
  isEarned: boolean,
  words: TextWords,
): RoleOfDay[] {
  let context: Act | null = null;
  return sentences.flatMap((sentence) => {
    const before = context;
    const last = lastAct(sentence.template, words);
    if (last !== null && last !== 'other') context = last;
    const isHedged = has(sentence.template, words.hedges);
    return [...sentence.mentions].flatMap(([position, mention]) => {
      const act = actAt(sentence.template, position, words) ?? before;
      const end = endOfAct(act, isEarned);
      if (end === null) return [];
      const roles =
        mention.kind === 'day'
          ? dayRole(sentence, position, mention, end, words)
          : mention.kind === 'span' && !isHedged
            ? spanRole(sentence, position, mention, end, words)
            : [];
      return roles.map((role) => ({ ...role, act }));
    });
  });
}

/** "Buy by 5 May … use it by 9 June": two last days, of an offer and of its credit, tell that it must be earned. */
export function tellOfEarning(sentences: readonly TextSentence[], words: TextWords): boolean {
  const roles = dayRoles(sentences, true, words);
  const dayIn = ({ printed }: RoleOfDay) => printed?.day ?? printed?.yearless ?? null;
  const earned = roles.filter(
    (each) => each.act !== 'use' && each.act !== null && each.role === 'offer-ends' && dayIn(each),
  );
  const spent = roles.filter(({ role }) => role === 'ends');
  return earned.some((one) => spent.some((other) => dayIn(other) !== dayIn(one)));
}

function endOfAct(act: Act | null, isEarned: boolean): 'ends' | 'offer-ends' | null {
  if (act === 'other') return null;
  if (act === 'use' || !isEarned) return 'ends';
  return 'offer-ends';
}

/** "Expires in 5 days (10 March 2026)": the day says the span once more. */
const BEHIND_SPAN = '{N}(?: [a-z]{1,8})? ?\\(';

function dayRole(
  sentence: TextSentence,
  position: number,
  { from, to, zone, time }: DayMention,
  end: 'ends' | 'offer-ends',
  { days, hedges }: TextWords,
): Omit<RoleOfDay, 'act'>[] {
  const { template } = sentence;
  const is = (sides: Sides) =>
    endsIn(template, position, sides.before) || startsWith(template, position + 1, sides.after);
  const shared = { after: null, zone, time, position, sentence };
  const starts = (printed: PrintedDay) =>
    end === 'ends' ? [{ ...shared, role: 'starts', printed } as const] : [];
  if (from !== null) return [...starts(from), { ...shared, role: end, printed: to }];
  if (is(days.until) || endsIn(template, position, BEHIND_SPAN))
    return isHedgedAt(template, position, hedges) ? [] : [{ ...shared, role: end, printed: to }];
  return is(days.since) ? starts(to) : [];
}

/** "I think until 5 May": a hedge right before a day makes it no promise. */
function isHedgedAt(template: string, position: number, hedges: string): boolean {
  return has(template.slice(Math.max(0, position - 60), position + 30), hedges);
}

function spanRole(
  sentence: TextSentence,
  position: number,
  { days: count, months }: SpanMention,
  end: 'ends' | 'offer-ends',
  { days }: TextWords,
): Omit<RoleOfDay, 'act'>[] {
  const { template } = sentence;
  const isDeadline =
    endsIn(template, position, days.span.before) || startsWith(template, position + 1, days.span.after);
  if (!isDeadline) return [];
  const rest = template.slice(position + 1);
  const from =
    days.from.find(([, words]) => startsWith(template, position + 1, words))?.[0] ??
    days.from.find(([, words]) => has(rest, words))?.[0] ??
    days.from.find(([, words]) => has(template, words))?.[0] ??
    null;
  // "You get $5 within 7 days": so long it takes to post.
  const isPosting =
    end === 'offer-ends' && from === null && template.slice(0, position).includes(MARK.amount);
  if (isPosting) return [];
  const after = count !== null ? { days: count, from } : months !== null ? { months, from } : null;
  return after ? [{ role: end, printed: null, after, zone: null, time: null, position, sentence }] : [];
}

/** "By the end of the month after issue", which names neither a day nor a number. */
export function nextMonthEnd(sentences: readonly TextSentence[], { days }: TextWords): RoleOfDay | null {
  const sentence = sentences.find(({ template }) => has(template, days.nextMonthEnd));
  if (!sentence) return null;
  const after = { months: 1, from: 'issue', toMonthEnd: true } as const;
  return { role: 'ends', act: 'use', printed: null, after, zone: null, time: null, position: -1, sentence };
}

import { anyOf, type Placed, type SpanMention } from './mention.ts';
import type { TextWords } from './words/text-words.ts';

const compiled = new Map<string, RegExp>();

function spanPattern({ language, mentions }: TextWords): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const number = `(?<![\\d.,:~-])(?:(?<digits>\\d{1,3})|(?<![a-z])(?<word>${anyOf(Object.keys(mentions.numbers)) || '(?!)'}))`;
  const unit = (name: 'day' | 'week' | 'month' | 'year') => `(?<${name}>${mentions[name]})`;
  const units = `(?:${unit('day')}|${unit('week')}|${unit('month')}|${unit('year')})(?![a-z])`;
  const made = new RegExp(
    `${number}(?: \\([a-z-]{2,16}\\))?[ -]?(?:(?:${mentions.betweenUnit || '(?!)'}) )?${units}`,
    'gu',
  );
  compiled.set(language, made);
  return made;
}

/** Spans of days, weeks, months and years; of a range of spans none. */
export function spansIn(text: string, words: TextWords): Placed<SpanMention>[] {
  return [...text.matchAll(spanPattern(words))].flatMap(({ index, 0: said, groups }) => {
    const count = groups?.digits ? Number(groups.digits) : words.mentions.numbers[groups?.word ?? ''];
    if (!count || /\d ?(?:-|~|to|bis|a) ?$/.test(text.slice(Math.max(0, index - 6), index))) return [];
    const days = groups?.day ? count : groups?.week ? count * 7 : null;
    const months = groups?.month ? count : groups?.year ? count * 12 : null;
    return [{ start: index, end: index + said.length, mention: { kind: 'span', days, months } as const }];
  });
}

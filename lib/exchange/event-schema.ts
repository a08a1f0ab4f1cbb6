import * as v from 'valibot';
import type { Event } from '../domain/event.ts';
import { LONGEST_KEPT, TEXT_FACTS } from '../domain/kept-words.ts';
import { GOODS, KINDS } from '../domain/kind.ts';
import { MOST_LIKE } from '../domain/likeness.ts';
import { FAMILIES, LONGEST_NAME, LONGEST_QUOTE } from '../domain/reading.ts';
import { USES } from '../domain/terms.ts';
import { exactly } from './exactly.ts';
import {
  amount,
  clockTime,
  counter,
  currency,
  day,
  eventId,
  id,
  instant,
  lastDay,
  marketplace,
  name,
  text,
  zone,
} from './fields.ts';

const facts = {
  name,
  startsOn: v.nullable(day),
  endsOn: v.nullable(lastDay),
  endsTime: v.nullable(clockTime),
  zone,
  zoneFrom: v.picklist(['stated', 'assumed']),
};

const terms = {
  kind: v.nullable(v.picklist(KINDS)),
  goods: v.nullable(v.picklist(GOODS)),
  use: v.nullable(v.picklist(USES)),
  minimum: v.nullable(amount),
  code: v.nullable(text(LONGEST_NAME)),
};

const amountIs = v.picklist(['exact', 'at-least']);
const family = v.picklist(FAMILIES);
const quote = text(LONGEST_QUOTE);
const words = { family, quote };
const source = v.strictObject({ ...words, readingId: id });
const placedOrder = v.strictObject({
  number: v.nullable(id),
  placedOn: v.nullable(day),
  total: v.nullable(amount),
});

const quotes = { kind: quote, goods: quote, use: quote, minimum: quote, code: quote };
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LONGEST_KEPT));
const keptWords = v.pipe(
  v.strictObject({
    text: text(LONGEST_KEPT),
    marks: v.pipe(
      v.array(v.strictObject({ fact: v.picklist(TEXT_FACTS), start: place, end: place })),
      v.maxLength(TEXT_FACTS.length),
      v.readonly(),
    ),
  }),
  v.check(
    ({ text, marks }) => marks.every(({ start, end }) => start <= end && end <= text.length),
    'a mark lies outside its text',
  ),
);

const correction = v.variant('of', [
  v.strictObject({
    of: v.literal('facts'),
    facts: someOf(facts),
    terms: v.exactOptional(someOf(terms)),
    amount: v.exactOptional(amount),
  }),
  v.strictObject({
    of: v.literal('standing'),
    standing: v.picklist(['kept', 'to-confirm', 'dismissed', 'deleted']),
    accountId: v.exactOptional(id),
  }),
  v.strictObject({ of: v.literal('account'), accountId: id }),
  v.strictObject({ of: v.literal('settled') }),
  v.strictObject({ of: v.literal('stands') }),
  v.strictObject({ of: v.literal('undo'), eventId }),
]);

const like = v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_LIKE), v.readonly());

const happening = v.variant('type', [
  v.strictObject({
    type: v.literal('issued'),
    marketplace,
    accountId: v.nullable(id),
    currency,
    amount,
    amountIs,
    standing: v.picklist(['kept', 'to-confirm']),
    basis: v.picklist(['stated', 'usual', 'shopper']),
    terms: v.exactOptional(someOf(terms)),
    from: v.nullable(source),
    joins: v.exactOptional(id),
    doubted: v.exactOptional(v.literal(true)),
    like: v.exactOptional(like),
    ...facts,
  }),
  v.strictObject({
    type: v.literal('seen'),
    amount,
    amountIs,
    facts: v.strictObject(facts),
    printed: v.strictObject({ name, endsOn: v.nullable(lastDay) }),
    certain: v.boolean(),
    from: source,
  }),
  v.strictObject({ type: v.literal('shrank'), to: amount, from: source }),
  v.strictObject({ type: v.literal('vanished'), family, readingId: id }),
  v.strictObject({
    type: v.literal('used'),
    amount,
    order: v.exactOptional(placedOrder),
    from: v.exactOptional(v.strictObject(words)),
  }),
  v.strictObject({
    type: v.literal('posted'),
    order: id,
    was: amount,
    is: amount,
    from: v.strictObject(words),
  }),
  v.strictObject({ type: v.literal('told'), terms: someOf(terms), from: v.strictObject(words) }),
  v.strictObject({
    type: v.literal('pasted'),
    amount: v.exactOptional(amount),
    startsOn: v.exactOptional(day),
    endsOn: v.exactOptional(lastDay),
    endsTime: v.exactOptional(clockTime),
    zone: v.exactOptional(zone),
    terms: someOf(terms),
    quote: v.nullable(quote),
    quotes: someOf(quotes),
    words: keptWords,
  }),
  v.strictObject({ type: v.literal('restored'), amount, from: v.nullable(source) }),
  v.strictObject({ type: v.literal('lost-with-return'), amount }),
  v.strictObject({ type: v.literal('expired'), basis: v.picklist(['stated', 'shopper']) }),
  v.strictObject({ type: v.literal('corrected'), correction }),
  v.strictObject({ type: v.literal('joined'), with: id }),
  v.strictObject({ type: v.literal('split') }),
  v.strictObject({ type: v.literal('asked'), like }),
]);

/** One event as a file may hold it. What its credit comes to is worked out anew, and so is not in the file. */
export const event = exactly<Event>()(
  v.strictObject({ id: eventId, install: eventId, counter, creditId: id, at: instant, what: happening }),
);

/** Any of the fields, none of them as `undefined`. */
function someOf<Fields extends v.ObjectEntries>(fields: Fields) {
  type Optional = { [Name in keyof Fields]: v.ExactOptionalSchema<Fields[Name], undefined> };
  const optional = Object.entries(fields).map(([name, field]) => [name, v.exactOptional(field)]);
  return v.strictObject(Object.fromEntries(optional) as Optional);
}

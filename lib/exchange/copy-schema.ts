import * as v from 'valibot';
import type { Account, ReadingSummary } from '../domain/glance.ts';
import { MOST_KEYS } from '../domain/merge-accounts.ts';
import { FAMILIES, MOST_ROWS, TROUBLE_CODES } from '../domain/reading.ts';
import type { Reminder, Silence } from '../domain/reminder-log.ts';
import { event } from './event-schema.ts';
import { exactly } from './exactly.ts';
import { counter, currency, id, instant, marketplace, text } from './fields.ts';

const LONGEST_LABEL = 40;
const LONGEST_OUTLINE = 4_000;

const hex = (length: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]*$/), v.length(length));
const listOf = <Row extends v.GenericSchema>(row: Row) => v.pipe(v.array(row), v.readonly());

const install = v.strictObject({
  id,
  accountKey: hex(64),
  otherKeys: v.exactOptional(v.pipe(v.array(hex(64)), v.maxLength(MOST_KEYS), v.readonly())),
  counter,
});

const alias = v.strictObject({ id, customer: v.nullable(hex(64)) });

const account = exactly<Account>()(
  v.strictObject({
    id,
    marketplace,
    currency,
    customer: v.nullable(hex(64)),
    label: v.nullable(text(LONGEST_LABEL)),
    createdAt: instant,
    also: v.exactOptional(listOf(alias)),
  }),
);

/** A reading as the books remember it: what it said is in the events. */
interface KeptReading extends ReadingSummary {
  readonly digest: string;
  readonly outline: string | null;
  readonly clockJumped: boolean;
}

const reading = exactly<KeptReading>()(
  v.strictObject({
    id,
    marketplace,
    accountId: v.nullable(id),
    family: v.picklist(FAMILIES),
    trouble: v.pipe(v.array(v.picklist(TROUBLE_CODES)), v.maxLength(MOST_ROWS), v.readonly()),
    firstAt: instant,
    seenAt: instant,
    counter,
    giftCardBalance: v.nullable(
      v.strictObject({ minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), currency }),
    ),
    digest: text(64),
    outline: v.nullable(text(LONGEST_OUTLINE)),
    clockJumped: v.boolean(),
  }),
);

const reminder = exactly<Reminder>()(
  v.strictObject({
    id: v.pipe(text(200), v.minLength(1)),
    type: v.picklist(['day', 'new', 'stale']),
    creditIds: listOf(id),
    at: instant,
    shownAt: v.nullable(instant),
  }),
);

const silence = exactly<Silence>()(v.strictObject({ creditId: id, until: v.nullable(instant) }));

/**
 * The whole books as a file holds them. Credits are not among it: a credit is what its events amount to, so no file
 * can hold a wrong one. Nothing here is trusted: each field is checked for shape and size, and none is unknown.
 */
export const copiedBooks = v.strictObject({
  install,
  accounts: listOf(account),
  events: listOf(event),
  readings: listOf(reading),
  reminders: listOf(reminder),
  silences: listOf(silence),
});

export type CopiedBooks = v.InferOutput<typeof copiedBooks>;

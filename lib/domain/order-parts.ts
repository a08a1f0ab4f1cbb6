import type { Instant } from './day.ts';
import type { Event, Happening, PlacedOrder } from './event.ts';
import { undoneBy } from './project.ts';
import type { Posted } from './verdict/posted.ts';

/** What came off of one credit for one order, in minor units. */
export interface OrderPart {
  readonly creditId: string;
  /** As used at first, when the order was placed. */
  readonly minor: number;
  /** As its order last showed it; as used at first where it never showed anything else. */
  readonly is: number;
}

/** `used` by the word of a page that named its order. */
export type UsedEvent = Event & { readonly what: Used };
type Used = Extract<Happening, { type: 'used' }> & { readonly order: PlacedOrder };

export function isForOrder(event: Event): event is UsedEvent {
  return event.what.type === 'used' && event.what.order !== undefined;
}

/** Whether an event can be of this order: it has its number, or it has none and is of the same day and sum. */
export function mayBeOf({ what }: UsedEvent, order: PlacedOrder): boolean {
  return what.order.number === null
    ? order.placedOn !== null && order.total !== null && isOfSameDayAndSum(what.order, order)
    : what.order.number === order.number;
}

/**
 * What is told of an order that is only known by its day and sum: another order may have the same, and one that shows no
 * credit at all does not tell them apart.
 */
export function withoutDoubt(posted: Posted, isNumbered: boolean): Posted {
  const showsNone = posted.is === 'cancelled' || (posted.is === 'differs' && posted.shown.minor === 0);
  return showsNone && !isNumbered ? { is: "can't tell" } : posted;
}

function isOfSameDayAndSum(one: PlacedOrder, other: PlacedOrder): boolean {
  return one.placedOn === other.placedOn && one.total === other.total;
}

/**
 * What came off for an order, by the stories of some credits: by its number, else as the only placed order without a
 * number that is of its day and sum. Null where the books know of none, or of several. What was taken back does not count.
 * @param stories all events of each credit, in the order of the books
 */
export function partsOf(
  order: PlacedOrder,
  stories: readonly (readonly Event[])[],
): readonly OrderPart[] | null {
  const counting = stories.map((events) => {
    const undone = undoneBy(events);
    return events.filter(({ id }) => !undone.has(id));
  });
  const events = counting.flat();
  const fitting = events.filter(isForOrder).filter((event) => mayBeOf(event, order));
  const numbered = fitting.filter(({ what }) => what.order.number !== null);
  const used = numbered.length > 0 ? numbered : onlyOrder(fitting);
  if (used.length === 0) return null;
  return [...Map.groupBy(used, ({ creditId }) => creditId)].map(([creditId, among]) => {
    const minor = among.reduce((sum, { what }) => sum + what.amount, 0);
    return { creditId, minor, is: lastPosted(events, creditId, order) ?? minor };
  });
}

/** An order is written in one go: what has another time or writer is another order. */
function onlyOrder(events: readonly UsedEvent[]): readonly UsedEvent[] {
  return new Set(events.map(({ install, at }) => `${install} ${at}`)).size === 1 ? events : [];
}

function lastPosted(events: readonly Event[], creditId: string, { number }: PlacedOrder): number | null {
  const last = events.findLast(
    ({ what, creditId: of }) => of === creditId && what.type === 'posted' && what.order === number,
  );
  return last?.what.type === 'posted' ? last.what.is : null;
}

/**
 * What the order now shows of each part, in their order and in minor units. Null where that is not certain: a
 * difference over several credits, unless all of it is missing, and more than came off, which is another credit's.
 */
export function shownOf(parts: readonly OrderPart[], posted: Posted): readonly number[] | null {
  switch (posted.is) {
    case 'as-expected':
      return parts.map(({ minor }) => minor);
    case 'cancelled':
      return parts.map(() => 0);
    case 'differs': {
      const { minor } = posted.shown;
      if (minor === 0) return parts.map(() => 0);
      const [only, another] = parts;
      return only !== undefined && another === undefined && minor <= only.minor ? [minor] : null;
    }
    case "can't tell":
      return null;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether an order that takes from these credits is among the events: by number, else by credits, day and sum. */
export function isPlacedAlready(
  order: PlacedOrder,
  creditIds: readonly string[],
  events: readonly UsedEvent[],
  now: Instant,
): boolean {
  const { number } = order;
  if (number !== null && events.some(({ what }) => what.order.number === number)) return true;
  const same = events.filter((event) => isSameWithoutNumber(event, order, now));
  const already = new Set(same.map(({ creditId }) => creditId));
  return creditIds.every((creditId) => already.has(creditId));
}

/** Where a number is missing on one side, day and sum must be known; where on both, the day of receipt will do. */
function isSameWithoutNumber({ what, at }: UsedEvent, order: PlacedOrder, now: Instant): boolean {
  const numbers = [what.order.number, order.number].filter((number) => number !== null);
  if (numbers.length === 2 || !isOfSameDayAndSum(what.order, order)) return false;
  if (numbers.length === 1) return order.placedOn !== null && order.total !== null;
  return order.placedOn !== null || Math.abs(now - at) < DAY;
}

import type { Money } from '../money.ts';
import type { Line, OrderSighting, Reading } from '../reading.ts';

/** What an order shows of the credit that came off when it was placed. */
export type Posted =
  | { readonly is: 'as-expected'; readonly money: Money }
  /** `difference` is positive where the order shows less than expected, other promotions on it included. */
  | {
      readonly is: 'differs';
      readonly expected: Money;
      readonly shown: Money;
      readonly difference: Money;
      readonly order: OrderSighting | null;
    }
  /** It comes back for the next order (DOMAIN §9); whether its end moves is not known. */
  | { readonly is: 'cancelled'; readonly money: Money }
  /** A line without a credit's name may be it, an amount could not be read, or the page shows another order. */
  | { readonly is: "can't tell" };

/**
 * Whether what came off at checkout stands on the order, its thank-you page or invoice.
 * @param number of the order; null where the page that showed the credit did not know it yet
 */
export function postedOf(expected: Money, reading: Reading, number: string | null): Posted {
  const order = orderIn(reading, number);
  if (order === undefined) return { is: "can't tell" };
  if (order?.progress === 'cancelled') return { is: 'cancelled', money: expected };
  const lines = reading.lines.filter((line) => isOf(line, order));
  const shown = shownIn(lines, expected);
  if (shown === null || !isWhole(reading, lines)) return { is: "can't tell" };
  if (shown.least === expected.minor) return { is: 'as-expected', money: expected };
  if (shown.least < expected.minor && shown.most >= expected.minor) return { is: "can't tell" };
  const minor = Math.min(Math.max(expected.minor, shown.least), shown.most);
  const difference = { ...expected, minor: expected.minor - minor };
  return { is: 'differs', expected, shown: { ...expected, minor }, difference, order };
}

/** Undefined: the page is about another order, or about several. Null: it names none. */
function orderIn({ orders }: Reading, number: string | null): OrderSighting | null | undefined {
  if (number !== null && orders.length > 0) return orders.find((order) => order.number === number);
  return orders.length > 1 ? undefined : (orders[0] ?? null);
}

function isOf(line: Line, order: OrderSighting | null): boolean {
  return line.order === null || order === null || line.order === order.number;
}

/** Between what surely is credit and what may be: other promotions on the order count as perhaps. */
function shownIn(
  lines: readonly Line[],
  { currency }: Money,
): { readonly least: number; readonly most: number } | null {
  const promotions = lines.filter(({ kind, spendsCredit }) => spendsCredit || kind === 'promotion');
  if (promotions.some(({ amount }) => amount?.currency !== currency)) return null;
  const sum = (among: readonly Line[]) =>
    among.reduce((all, { amount }) => all + Math.max(0, -(amount?.minor ?? 0)), 0);
  return { least: sum(promotions.filter(({ spendsCredit }) => spendsCredit)), most: sum(promotions) };
}

/** A list without its sum, or of a page in doubt, does not say that something is missing. */
function isWhole({ trouble }: Reading, lines: readonly Line[]): boolean {
  return trouble.length === 0 && lines.some(({ kind, amount }) => kind === 'total' && amount !== null);
}

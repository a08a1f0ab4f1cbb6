import type { Entry } from '../glance.ts';
import type { Goods } from '../kind.ts';
import type { Currency, Money } from '../money.ts';
import type { Rest } from '../verdict/at-totals.ts';
import type { CannotTell, Leftover, No, Yes } from '../verdict/verdict.ts';

/**
 * What to spend on what. Amazon decides which credit it takes, and in which order nobody knows (DOMAIN §6.3): a plan
 * says which goods to put into one order, which code to type, and what can come of it at best and at least.
 */
export interface Plan {
  readonly currency: Currency;
  /** One order, or two where that saves a unit of the currency. */
  readonly orders: readonly [PlannedOrder, ...PlannedOrder[]];
  /** What comes off as planned, and how exactly that is known. */
  readonly off: PlannedSum;
  /** What comes off in whatever order Amazon takes the credits; 0 where nothing is sure. */
  readonly sure: Money;
  /** Of one-use credit, what nothing is bought with as planned. */
  readonly lost: Money;
  /** What may be lost of it if Amazon takes others than planned; null where no more than `lost`. */
  readonly risk: Leftover | null;
  readonly twoOrders: TwoOrders | null;
  /**
   * In so many orders nothing that is counted on takes more off, nor as much with less lost, the rows of the cart left
   * whole; one order is best by all of `compareChoices`, and two are proven to save less than a unit by a second code.
   * Two that only make more of it sure (`twoOrders`) are proven to be less than a unit short of the best. False: good,
   * not proven best; also where more may come off than is known.
   */
  readonly proven: boolean;
  readonly advice: readonly Advice[];
  /** Credits that fit and are not needed, or may not be used beside another. */
  readonly spare: readonly Spare[];
  /** Credits that are not counted on: each with its reason. */
  readonly uncounted: readonly (No | CannotTell)[];
}

export interface PlannedSum {
  readonly money: Money;
  /** `about`: it may be more, and it may be less. */
  readonly is: 'exact' | 'at-least' | 'at-most' | 'about';
}

export interface PlannedOrder {
  /** Places of the basket's items. */
  readonly items: readonly number[];
  readonly steps: readonly Step[];
  readonly off: Money;
}

/** One credit in one order. */
export interface Step {
  readonly verdict: Yes;
  readonly money: Money;
  readonly parts: readonly { readonly item: number; readonly money: Money }[];
  /** What becomes of what is left of it after this step. */
  readonly rest: Rest;
  readonly why: Why;
}

/** Why this credit, and not another. */
export type Why =
  /** No other credit buys these goods. */
  | 'only-one'
  /** There are goods enough for all credits that buy them. */
  | 'enough-for-all'
  /** Those that could be taken instead end later, or have no date. */
  | 'ends-first'
  /** Those that could be taken instead buy more kinds of goods. */
  | 'buys-less'
  /** Good for one order: what it is not spent on is lost, and others keep their rest. */
  | 'one-use'
  /** Those that could be taken instead are good for one order: nothing of them is begun, and lost. */
  | 'spares-one-use'
  /** With it most comes off. */
  | 'most-off'
  /** One code an order, and this is the one that serves best. */
  | 'best-code'
  | 'only-code';

export interface TwoOrders {
  /** More money off by a second code; or more off and less lost together; or more sure, whatever Amazon takes. */
  readonly by: 'second-code' | 'less-lost' | 'sure';
  readonly saves: Money;
}

export type Advice =
  /** So much more of these goods, and the credit can be used. */
  | {
      readonly do: 'reach-minimum';
      readonly entry: Entry;
      readonly short: Money;
      readonly minimum: Money;
      readonly goods: Goods | null;
      readonly atLeast: boolean;
    }
  /** So much more of these goods, and nothing of the credit is lost. */
  | { readonly do: 'fill-up'; readonly entry: Entry; readonly short: Money; readonly goods: Goods }
  /** More of it would be lost than comes off, and it does not end soon: without these items it stays whole. */
  | {
      readonly do: 'leave-out';
      readonly entry: Entry;
      readonly items: readonly number[];
      readonly off: Money;
      readonly lost: Money;
    }
  /** The same for a code, which needs only not to be typed. */
  | { readonly do: 'keep-code'; readonly entry: Entry; readonly off: Money; readonly lost: Money };

export interface Spare {
  readonly entry: Entry;
  /** `other-code`: one code an order. `taken`: the goods are covered without it; Amazon may take it all the same. */
  readonly because: 'other-code' | 'taken';
}

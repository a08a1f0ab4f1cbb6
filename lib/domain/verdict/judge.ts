import type { Entry } from '../glance.ts';
import { reachOfCodes } from '../reach.ts';
import type { Basket } from './basket.ts';
import { boxReasons } from './box.ts';
import { changesOf } from './change.ts';
import type { Context } from './context.ts';
import { type Doubt, gatherDoubts } from './doubt.ts';
import type { Fit } from './fit.ts';
import { fitsOf } from './fits.ts';
import { gatherReasons, weakestOf } from './gather.ts';
import { leftoverOf } from './leftover.ts';
import { weigh } from './minimum.ts';
import { ownDoubts, ownReasons } from './own-reasons.ts';
import type { Reason } from './reason.ts';
import { doubtsSaid, minimumOf, reasonsSaid, rulesOf, saidOf } from './said.ts';
import type { Verdict, Yes } from './verdict.ts';
import { amountOf, offOf, type Worth, worthOf } from './worth.ts';

/**
 * Does this credit come off these goods (DESIGN §4 "Verdicts")? A reason answers `no` whatever else is in doubt; a
 * doubt answers "can't tell"; only what is known answers `yes`.
 */
export function judge(basket: Basket, entry: Entry, context: Context): Verdict {
  const { credit } = entry;
  if (context.account === null || credit.accountId === null)
    return { answer: "can't tell", entry, fits: [], doubts: [{ because: 'account-unknown' }] };
  const said = saidOf(credit, basket.notices, context);
  const rules = rulesOf(credit, said);
  const fits = isUnreadable(context) ? [] : fitsOf(basket, rules, context);
  const isWhole = context.trouble.length === 0;
  const worth = worthOf(
    basket,
    fits.map(({ answer }) => answer),
    credit.currency,
    isWhole,
  );
  const ofGoods = weighGoods(fits, isWhole || basket.alone);
  const enough = weigh(minimumOf(credit, said), worth, rules, fits, basket, credit.currency);
  const reasons = gatherReasons([
    ...ownReasons(entry, context),
    ...reasonsSaid(said),
    ...ofGoods.reasons,
    // Where none of the goods is eligible, no sum of them is the reason.
    ...(fits.some(({ answer }) => answer !== 'no') ? enough.reasons : []),
    ...boxReasons(credit, basket.boxes),
  ]);
  const [reason, ...others] = reasons;
  if (reason !== undefined) {
    const changes = changesOf(reasons, basket, context);
    return { answer: 'no', entry, fits, basis: reason.basis, reasons: [reason, ...others], changes };
  }
  const unread = fits.length === 0 ? [unreadable(context)] : [];
  const [doubt, ...more] = gatherDoubts([
    ...unread,
    ...ownDoubts(entry, context),
    ...doubtsSaid(said),
    ...ofGoods.doubts,
    ...enough.doubts,
  ]);
  if (doubt !== undefined) return { answer: "can't tell", entry, fits, doubts: [doubt, ...more] };
  return comesOff(entry, fits, worth, context);
}

/** A page that showed nothing that counts. One in a strange language may still name a seller's id. */
function isUnreadable({ trouble }: Context): boolean {
  return reachOfCodes(trouble) === 'nothing';
}

function unreadable({ trouble }: Context): Doubt {
  return { because: 'page-not-understood', trouble: trouble[0] ?? null };
}

/** One eligible item is enough; that there is none is known only where all of them were read. */
function weighGoods(
  fits: readonly Fit[],
  isWhole: boolean,
): { readonly reasons: readonly Reason[]; readonly doubts: readonly Doubt[] } {
  if (fits.some(({ answer }) => answer === 'yes')) return { reasons: [], doubts: [] };
  const doubts = fits.flatMap((fit) => (fit.answer === "can't tell" ? [fit.doubt] : []));
  if (doubts.length > 0) return { reasons: [], doubts };
  const reasons = fits.flatMap((fit) => (fit.answer === 'no' ? [fit.reason] : []));
  if (isWhole || reasons.length === 0) return { reasons, doubts: [] };
  return { reasons: [], doubts: [{ because: 'page-not-understood', trouble: null }] };
}

function comesOff(entry: Entry, fits: readonly Fit[], eligible: Worth, { reviewFollows }: Context): Yes {
  const { credit } = entry;
  const off = offOf(credit, eligible);
  return {
    answer: 'yes',
    entry,
    fits,
    basis: weakestOf(fits.flatMap((fit) => (fit.answer === 'yes' ? [fit.basis] : []))),
    amount: amountOf(off, credit.currency),
    leftover: leftoverOf([credit], off),
    changes: credit.terms.code === null ? [] : [{ do: 'type-code' }],
    unseen: reviewFollows === false,
  };
}

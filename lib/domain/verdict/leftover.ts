import type { Credit } from '../credit.ts';
import { type Term, type Use, useOf } from '../terms.ts';
import type { Leftover } from './verdict.ts';
import type { Worth } from './worth.ts';

/**
 * What may be lost when these credits meet goods that are cheaper than they are (DOMAIN §7). So much more of the goods
 * that they buy, and nothing is lost. Null where a rest stays, or where no price says that there would be one.
 */
export function leftoverOf(credits: readonly Credit[], off: Worth): Leftover | null {
  const atRisk = credits
    .map((credit) => ({ credit, use: useOf(credit) }))
    .filter(({ use }) => use?.value !== 'drawdown');
  const [first] = atRisk;
  if (first === undefined || !Number.isFinite(off.most)) return null;
  const held = credits.reduce((all, { left }) => all + left, 0);
  const exposed = atRisk.reduce((all, { credit }) => all + credit.left, 0);
  const minor = Math.min(exposed, held - off.least);
  if (minor <= 0) return null;
  return { money: { minor, currency: first.credit.currency }, use: leastKnown(atRisk.map(({ use }) => use)) };
}

/** Of several, what is said must hold for each. */
function leastKnown(uses: readonly (Term<Use> | null)[]): Term<Use> | null {
  if (uses.some((use) => use === null)) return null;
  return uses.find((use) => use?.basis === 'usual') ?? uses[0] ?? null;
}

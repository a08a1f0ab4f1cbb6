import { issuedBy } from './act.ts';
import type { Credit } from './credit.ts';
import type { Happening } from './event.ts';

type PastedWords = Extract<Happening, { type: 'pasted' }>;

/** Words that turn out to be about another credit become that one: with what they say, else with what it was joined to. */
export function ownCreditOf(words: PastedWords, credit: Credit): readonly Happening[] {
  const { marketplace, accountId, currency, zone } = credit;
  const { amount = credit.got, endsOn = null } = words;
  const typed = { marketplace, accountId, currency, amount, endsOn, name: null };
  return [issuedBy(typed, zone), words];
}

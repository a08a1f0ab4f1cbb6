import { certain, reported, type Section } from '../passage.ts';
import { KIND_PASSAGES } from './kinds.ts';

export const BUYS: Section = {
  id: 'buys',
  title: 'guide.buys.title',
  points: [
    certain('guide.buys.soldByAmazon'), // DOMAIN §1 rule 4: A, two countries
    reported('guide.buys.examples'), // DOMAIN §8: offers differ
    certain('guide.buys.seller'), // DOMAIN §1 rule 4: A; DOM §9.1: R
    certain('guide.buys.noRush', { more: KIND_PASSAGES['no-rush'] }), // DOMAIN §8: B, two
    certain('guide.buys.minimum'), // DOMAIN §6, reason 5: B, several
    reported('guide.buys.price'), // DOMAIN §6.5: A, cut short, and C
    certain('guide.buys.together'), // DOMAIN §10: A (UK)
  ],
};

export const BUYS_NOT: Section = {
  id: 'buys-not',
  title: 'guide.buysNot.title',
  points: [
    certain('guide.buysNot.sellers'), // DOMAIN §6, reason 1: A
    certain('guide.buysNot.giftCards'), // DOMAIN §8: A
    reported('guide.buysNot.used'), // DOMAIN §6, reason 2: B, and the reverse in §8
    reported('guide.buysNot.digital'), // DOMAIN §12: D as a rule, B for one offer
    reported('guide.buysNot.subscriptions'), // DOMAIN §6, reason 16: D
    reported('guide.buysNot.classes'), // DOMAIN §8: B, one offer
    certain('guide.buysNot.conditions'), // DOMAIN §6.9 and reasons 13, 14: B, three
  ],
};

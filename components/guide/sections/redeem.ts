import { certain, reported, type Section } from '../passage.ts';

export const PROMO_CODE: Section = {
  id: 'promo-code',
  title: 'guide.promoCode.title',
  steps: [
    certain('guide.promoCode.cart', { page: 'cart' }), // DOMAIN §2: A
    certain('guide.promoCode.find'), // DOM §7.3: A
    certain('guide.promoCode.type'), // DOMAIN §2: A
    reported('guide.promoCode.total'), // DOMAIN §6.1: A for credit; for codes it follows
  ],
  points: [
    certain('guide.promoCode.kept'), // DOMAIN §6.7: A
    reported('guide.promoCode.split'), // DOMAIN §6.8: B, one source
  ],
};

export const GIFT_CARD: Section = {
  id: 'gift-card',
  title: 'guide.giftCard.title',
  steps: [
    certain('guide.giftCard.open', { page: 'giftCardRedeem' }), // DOM §4: R
    reported('guide.giftCard.type'), // the word is on saved pages, the step is handed down
    reported('guide.giftCard.apply'), // handed down
    certain('guide.giftCard.balance', { page: 'giftCardBalance' }), // DOM §4: R
  ],
  points: [
    certain('guide.giftCard.paid'), // DOMAIN §2 "not promotional": B, several; the rest is ours
    reported('guide.giftCard.life'), // DOMAIN §2 "not promotional": B and D
  ],
};

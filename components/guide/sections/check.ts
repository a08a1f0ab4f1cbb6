import { certain, type Passage, reported, type Section } from '../passage.ts';

export const CHECK_REWARDS: Passage = {
  id: 'check-rewards',
  title: 'guide.checkRewards.title',
  steps: [
    certain('guide.checkRewards.open', { page: 'rewards' }), // DOMAIN §3: B, two readers
    certain('guide.checkRewards.read'), // DOMAIN §3: B, two readers
  ],
  points: [
    reported('guide.checkRewards.elsewhere'), // DOM §16: not evidenced
  ],
};

const CHECK_ACCOUNT: Passage = {
  id: 'check-account',
  title: 'guide.checkAccount.title',
  steps: [
    certain('guide.checkAccount.open', { page: 'account' }), // labels: R
    reported('guide.checkAccount.choose', { page: 'wallet' }), // DOMAIN §3: D
    reported('guide.checkAccount.look'), // DOMAIN §3: D
  ],
  points: [
    reported('guide.checkAccount.missing'), // DOMAIN §12: most users report no such page
    certain('guide.checkAccount.giftCard', { page: 'giftCardBalance' }), // DOMAIN §1 rule 2: A; DOM §0.2: R
  ],
};

const CHECK_CHECKOUT: Passage = {
  id: 'check-checkout',
  title: 'guide.checkCheckout.title',
  steps: [
    certain('guide.checkCheckout.fill', { page: 'cart' }), // DOMAIN §1 rules 3 and 4: A
    certain('guide.checkCheckout.total'), // DOMAIN §6.1: A
    certain('guide.checkCheckout.leave'), // DOMAIN §6.7: A
  ],
  points: [
    reported('guide.checkCheckout.box'), // DOMAIN §6.4: sources disagree
    reported('guide.checkCheckout.atLeast'), // DOMAIN §1 rule 10: C
  ],
};

const CHECK_WINDOW: Passage = {
  id: 'check-window',
  title: 'guide.checkWindow.title',
  steps: [
    reported('guide.checkWindow.open'), // DOMAIN §3: C
    reported('guide.checkWindow.choose'), // DOM §3.2: W
    reported('guide.checkWindow.read'), // DOMAIN §3: C
  ],
  points: [
    reported('guide.checkWindow.old'), // DOMAIN §3: C of 2016 and 2017
  ],
};

const CHECK_MAIL: Passage = {
  id: 'check-mail',
  title: 'guide.checkMail.title',
  points: [
    reported('guide.checkMail.search'), // DOMAIN §3: C
    certain('guide.checkMail.keep'), // DOMAIN §11: A, terms have to be told
  ],
};

const CHECK_ORDERS: Passage = {
  id: 'check-orders',
  title: 'guide.checkOrders.title',
  points: [
    reported('guide.checkOrders.discount'), // DOM §0.5: R, read with an inference
    certain('guide.checkOrders.giftCard'), // DOM §5.1: R
  ],
};

export const CHECK: Section = {
  id: 'check',
  title: 'guide.check.title',
  parts: [CHECK_REWARDS, CHECK_CHECKOUT, CHECK_MAIL, CHECK_ACCOUNT, CHECK_WINDOW, CHECK_ORDERS],
};

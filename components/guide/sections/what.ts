import { certain, reported, type Section } from '../passage.ts';

export const WHAT: Section = {
  id: 'what',
  title: 'guide.what.title',
  points: [
    certain('guide.what.given'), // DOMAIN §2: A courtesy and code, B event and bonus
    certain('guide.what.many'), // DOMAIN §1 rule 1: B, two readers of the reward page, and C
    certain('guide.what.notGiftCard'), // DOMAIN §1 rule 2: A (UK); DOM §0.2: R
    certain('guide.what.notPoints'), // DOMAIN §2 "not promotional": B, several
    certain('guide.what.byItself'), // DOMAIN §1 rule 3: A
    reported('guide.what.order'), // DOMAIN §6.2: A, but of one old shop; for the US repeats without a source
  ],
};

import { certain, reported, type Section } from '../passage.ts';

export const DATES: Section = {
  id: 'dates',
  title: 'guide.dates.title',
  points: [
    reported('guide.dates.ends'), // DOMAIN §12
    certain('guide.dates.pacific'), // DOMAIN §5: B, three
    reported('guide.dates.hawaii'), // DOMAIN §5: B, contradicts the line above
    reported('guide.dates.elsewhere'), // DOMAIN §5: U, C or unsaid
    certain('guide.dates.start'), // DOMAIN §5: B, two
    certain('guide.dates.early'), // DOMAIN §5: B, two
    reported('guide.dates.lives'), // DOMAIN §5: D, contradicting each other
    reported('guide.dates.first'), // DOMAIN §6.3: D
  ],
};

export const ONE_USE: Section = {
  id: 'one-use',
  title: 'guide.oneUse.title',
  points: [
    certain('guide.oneUse.amazon'), // DOMAIN §7: A
    reported('guide.oneUse.lost'), // DOMAIN §7: D
    reported('guide.oneUse.stays'), // DOMAIN §7: C, three
    reported('guide.oneUse.likely'), // DOMAIN §7: our defaults
    reported('guide.oneUse.unknown'), // DOMAIN §7, §14.5
  ],
};

export const NOT_CASH: Section = {
  id: 'not-cash',
  title: 'guide.notCash.title',
  points: [
    certain('guide.notCash.cash'), // DOMAIN §10: A
    reported('guide.notCash.account'), // DOMAIN §10: nothing found; A (UK) by silence
    reported('guide.notCash.marketplace'), // DOMAIN §10: B, one source
  ],
};

export const RETURNS: Section = {
  id: 'returns',
  title: 'guide.returns.title',
  points: [
    certain('guide.returns.returned'), // DOMAIN §9: A, three countries
    certain('guide.returns.part'), // DOMAIN §1 rule 6: A, a court
    certain('guide.returns.court'), // DOMAIN §9: A and B
    certain('guide.returns.cancelled'), // DOMAIN §9: A
    reported('guide.returns.endDate'), // DOMAIN §9: U
    reported('guide.returns.goodwill'), // DOMAIN §9: U
    reported('guide.returns.earning'), // DOMAIN §9: D
  ],
};

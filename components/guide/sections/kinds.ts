import type { Kind } from '../../../lib/domain/kind.ts';
import { certain, type Passage, reported, type Section } from '../passage.ts';
import { CHECK_REWARDS } from './check.ts';
import { GIFT_CARD, PROMO_CODE } from './redeem.ts';
import { ONE_USE } from './terms.ts';

type KindPassages = { readonly [Each in Kind]: Passage & { readonly id: `kind-${Each}` } };

/** A paragraph for every kind: other pages lead to it. */
export const KIND_PASSAGES: KindPassages = {
  'no-rush': {
    id: 'kind-no-rush',
    title: 'guide.kindNoRush.title',
    points: [
      certain('guide.kindNoRush.earned'), // DOMAIN §2: B, offers quoted by two
      reported('guide.kindNoRush.added'), // DOMAIN §5: B shipped, C delivered
      certain('guide.kindNoRush.buys'), // DOMAIN §8: B, offers quoted by two
      reported('guide.kindNoRush.abroad'), // DOMAIN §2: B, one source for Spain; D for India
      reported('guide.kindNoRush.parts'), // DOMAIN §2, §7: C
      reported('guide.kindNoRush.life'), // DOMAIN §1 rule 8: C
      certain('guide.kindNoRush.listed', { more: CHECK_REWARDS }), // DOMAIN §3: B, two readers
    ],
  },
  courtesy: {
    id: 'kind-courtesy',
    title: 'guide.kindCourtesy.title',
    points: [
      certain('guide.kindCourtesy.given'), // DOMAIN §2: A
      certain('guide.kindCourtesy.buys'), // DOMAIN §1 rule 4: A
      certain('guide.kindCourtesy.line'), // DOMAIN §6.1: A
      reported('guide.kindCourtesy.noDate'), // DOMAIN §2, §3: D, contradicting each other
      certain('guide.kindCourtesy.once', { more: ONE_USE }), // DOMAIN §7: A
    ],
  },
  brand: {
    id: 'kind-brand',
    title: 'guide.kindBrand.title',
    points: [
      reported('guide.kindBrand.earned'), // DOMAIN §2: C
      reported('guide.kindBrand.buys'), // DOMAIN §2: C
      reported('guide.kindBrand.line'), // DOMAIN §2: C
      reported('guide.kindBrand.parts', { more: ONE_USE }), // DOMAIN §7: C
    ],
  },
  event: {
    id: 'kind-event',
    title: 'guide.kindEvent.title',
    points: [
      certain('guide.kindEvent.earned'), // DOMAIN §2: B, three
      certain('guide.kindEvent.window'), // DOMAIN §1 rule 7, §5: B, two
      reported('guide.kindEvent.buys'), // DOMAIN §2: B; §12: B, one exception
      reported('guide.kindEvent.once', { more: ONE_USE }), // DOMAIN §7: likely
    ],
  },
  bonus: {
    id: 'kind-bonus',
    title: 'guide.kindBonus.title',
    points: [
      certain('guide.kindBonus.earned'), // DOMAIN §2: B; §6: A, reload reward page
      certain('guide.kindBonus.apart', { more: GIFT_CARD }), // DOMAIN §2: B, two
      reported('guide.kindBonus.hidden'), // DOM §0.3: W, one source
    ],
  },
  code: {
    id: 'kind-code',
    title: 'guide.kindCode.title',
    points: [
      certain('guide.kindCode.typed', { more: PROMO_CODE }), // DOMAIN §2: A; §7: B
      certain('guide.kindCode.kept'), // DOMAIN §6.7: A, three countries
      reported('guide.kindCode.single'), // DOMAIN §10: C
      reported('guide.kindCode.claimed'), // DOMAIN §5: B, Italy only
    ],
  },
  other: {
    id: 'kind-other',
    title: 'guide.kindOther.title',
    points: [
      certain('guide.kindOther.more'), // DOMAIN §2: B, several
      reported('guide.kindOther.tradeIn'), // DOMAIN §2: B, one source
      certain('guide.kindOther.terms'), // DOMAIN §6, §8: B, terms that differ
    ],
  },
};

export const KINDS_SECTION: Section = {
  id: 'kinds',
  title: 'guide.kinds.title',
  parts: Object.values(KIND_PASSAGES),
};

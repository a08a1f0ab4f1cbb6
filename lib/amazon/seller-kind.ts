import type { Item, SellerKind } from '../domain/reading.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { plainText } from './plain-text.ts';
import { OWN_SELLERS, type OwnSeller } from './sellers.ts';

type Arm = 'amazon' | 'amazon-used' | 'amazon-abroad';

/** Who an id and a name say that it is. `contradiction`: they cannot both be right. */
type Verdict = Arm | 'other' | 'contradiction' | null;

// An Amazon, or a company of its own, of which a page does not say whether a credit's terms mean it (DOM, labels).
const SOME_AMAZON = /amazon|whole foods|prime now|audible|woot|zappos|shopbop/i;

/**
 * What kind of seller a page names. On a digital item nobody is the retail arm: whether terms treat Amazon's digital
 * companies and publishers as Amazon is for the terms to say (DESIGN §8 "Items").
 */
export function sellerKindOf(
  seller: NonNullable<Item['seller']>,
  marketplace: MarketplaceKey,
  isDigital: boolean | null,
): SellerKind | 'contradiction' | null {
  const verdict = verdictOn(seller, marketplace);
  if (!isDigital || verdict === 'contradiction') return verdict;
  if (verdict === 'other') return 'publisher';
  return verdict !== null || SOME_AMAZON.test(seller.name ?? '') ? 'amazon-digital' : null;
}

const SOLD_BY_AMAZON: Record<SellerKind, boolean | null> = {
  amazon: true,
  'amazon-used': false,
  'amazon-abroad': false,
  'amazon-digital': null,
  publisher: null,
  other: false,
};

export function isSoldByAmazon(kind: SellerKind | null): boolean | null {
  return kind === null ? null : SOLD_BY_AMAZON[kind];
}

/** Whether a name, alone, is the storefront's own Amazon: for who ships. */
export function isOwnName(name: string | null, marketplace: MarketplaceKey): boolean | null {
  if (name === null) return null;
  if (plain(name) === 'amazon') return true;
  const arm = armNamed(name, marketplace);
  return arm === null ? null : arm === 'amazon';
}

function verdictOn({ id, name }: NonNullable<Item['seller']>, marketplace: MarketplaceKey): Verdict {
  const byId = id === null ? null : armWithId(id, marketplace);
  const byName = name === null ? null : armNamed(name, marketplace);
  if (name === null || id === null) return byId ?? byName;
  if (byId !== null) {
    if (byName === null || byName === byId) return byId;
    return 'contradiction';
  }
  // An id that nobody knows: a stranger's is one of millions, an Amazon's should be in the list where one is.
  if (byName === null) return null;
  if (byName === 'other') return isUnproven(id, marketplace) ? null : 'other';
  return idsOf(byName, marketplace).length > 0 ? null : byName;
}

function armWithId(id: string, marketplace: MarketplaceKey): Arm | null {
  const own = ARMS.find((arm) => idsOf(arm, marketplace).includes(id));
  if (own) return own;
  const isAbroad = Object.values(OWN_SELLERS).some(({ retail }) =>
    proven(retail).some((seller) => seller.id === id),
  );
  return isAbroad ? 'amazon-abroad' : null;
}

/** The arm that has this name here, `other` for nobody of Amazon's, null for some Amazon that is not known. */
function armNamed(name: string, marketplace: MarketplaceKey): Arm | 'other' | null {
  const wanted = plain(name);
  const own = ARMS.find((arm) =>
    ownSellers(arm, marketplace).some(({ name: own }) => own !== null && plain(own) === wanted),
  );
  return own ?? (SOME_AMAZON.test(name) ? null : 'other');
}

const ARMS: readonly Arm[] = ['amazon', 'amazon-used', 'amazon-abroad'];
const LISTS = { amazon: 'retail', 'amazon-used': 'used', 'amazon-abroad': 'sister' } as const;

function ownSellers(arm: Arm, marketplace: MarketplaceKey): readonly OwnSeller[] {
  return proven(OWN_SELLERS[marketplace][LISTS[arm]]);
}

function idsOf(arm: Arm, marketplace: MarketplaceKey): string[] {
  return ownSellers(arm, marketplace).flatMap(({ id }) => id ?? []);
}

// Nothing may rest on our own inference alone.
function proven(sellers: readonly OwnSeller[]): readonly OwnSeller[] {
  return sellers.filter(({ grade }) => grade !== 'G');
}

function isUnproven(id: string, marketplace: MarketplaceKey): boolean {
  return OWN_SELLERS[marketplace].retail.some((seller) => seller.id === id);
}

/** `Amazon EU S.à r.l.` and `Amazon EU Sarl` are one name. */
function plain(name: string): string {
  return plainText(name.normalize('NFD'))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

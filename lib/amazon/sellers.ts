import type { Grade } from './facts.ts';
import type { MarketplaceKey } from './marketplaces.ts';

/** One of Amazon's own sellers: an id, a name, or both, as far as they are known, and how well. */
export interface OwnSeller {
  readonly id: string | null;
  readonly name: string | null;
  readonly grade: Grade;
}

export interface OwnSellers {
  /** The arm whose goods a promotional credit usually buys (DOMAIN §1, rule 4). */
  readonly retail: readonly OwnSeller[];
  /** The used-goods arm: sold by an Amazon, and still not bought by a credit (DOMAIN §6, reason 2). */
  readonly used: readonly OwnSeller[];
  /** Another country's Amazon that sells here: not this storefront's retail arm. */
  readonly sister: readonly OwnSeller[];
}

// Where each was seen stands beside it: scripts on Amazon's pages need not carry that along.
const seller = (grade: Grade, id: string | null, name: string | null = null): OwnSeller => ({
  id,
  name,
  grade,
});

// A name that only follows the pattern of the others: good enough to look at, never to decide by.
const byPattern = (name: string): OwnSellers => ({
  retail: [seller('G', null, name)],
  used: [],
  sister: [],
});

// What a public script that marks Amazon's own offers compares with, storefront by storefront: graphen, Highlight
// Resellers.
const asMarked = (name: string): OwnSeller => seller('C', null, name);
const europe = ['Amazon', 'Amazon EU Sarl'].map(asMarked);
const marked = (...names: string[]): OwnSellers => ({ retail: names.map(asMarked), used: [], sister: [] });

export const OWN_SELLERS: Record<MarketplaceKey, OwnSellers> = {
  'amazon.com': {
    retail: [
      // Item pages, merchantID.
      seller('R', 'ATVPDKIKX0DER', 'Amazon.com'),
      // This one and the next: sinazadeh/userscripts.
      seller('C', 'A3ODHND3J0WMC8', 'Amazon.com Services LLC'),
      seller('C', 'A2Q1LRYTXHYQ2K', 'Amazon'),
      // Order pages of 2018 to 2023.
      seller('R', null, 'Amazon.com Services, Inc'),
    ],
    used: [
      // Item page with a used offer.
      seller('R', 'A2L77EE7U53NWQ', 'Amazon Resale'),
    ],
    sister: [],
  },
  'amazon.co.uk': {
    retail: [
      // Product links (`smid=`) of several repositories.
      seller('C', 'A3P5ROKL5A1OLE', 'Amazon'),
      ...europe,
    ],
    used: [],
    sister: [],
  },
  'amazon.de': {
    retail: [
      // Product links.
      seller('C', 'A3JWKAKR8XB7XF'),
      // Order pages, orderedMerchant.
      seller('R', null, 'Amazon.de'),
      ...europe,
    ],
    used: [
      // Terms reported by ifun.de.
      seller('W', null, 'Amazon Retourenkauf'),
    ],
    sister: [],
  },
  'amazon.fr': {
    retail: [
      // Product links.
      seller('C', 'A1X6FK5RDHNB96'),
      ...europe,
    ],
    used: [],
    sister: [],
  },
  'amazon.it': {
    retail: [
      // Product links, not cross-checked.
      seller('G', 'A11IL2PNWYJU7H'),
      // Terms quoted by smartworld.it.
      seller('B', null, 'Amazon IT'),
      ...europe,
    ],
    used: [
      // Terms quoted by everyeye.it.
      seller('B', null, 'Amazon Seconda mano'),
    ],
    sister: [
      // Terms quoted by everyeye.it.
      seller('B', null, 'Amazon DE'),
      // Terms quoted by everyeye.it.
      seller('B', null, 'Amazon FR'),
    ],
  },
  'amazon.es': {
    retail: [
      // Item pages, merchantID.
      seller('R', 'A1AT7YVPFBWXBL'),
      // Terms quoted by El Español.
      seller('B', null, 'Amazon'),
      ...europe,
    ],
    used: [
      // Item page with a used offer.
      seller('R', 'A6T89FGPU3U0Q', 'Amazon Segunda mano'),
    ],
    sister: [],
  },
  'amazon.com.mx': {
    retail: [
      // Product links, not cross-checked.
      seller('G', 'AVDBXBAVVSXLQ'),
      asMarked('Amazon México'),
    ],
    used: [],
    sister: [
      // Item page, merchantID.
      seller('R', 'A1G99GVHAT2WD8', 'Amazon Estados Unidos'),
    ],
  },
  'amazon.com.br': {
    retail: [
      // Item pages, merchantID.
      seller('R', 'A1ZZFT5FULY4LN', 'Amazon.com.br'),
    ],
    used: [],
    sister: [],
  },
  'amazon.ca': {
    retail: [
      // Product links.
      seller('C', 'A3DWYIK6Y9EEQB'),
      asMarked('Amazon.ca'),
    ],
    used: [],
    sister: [],
  },
  'amazon.co.jp': {
    retail: [
      // Product links.
      seller('C', 'AN1VRQENFRJN5'),
      // Wording of the terms.
      seller('W', null, 'Amazon.co.jp'),
    ],
    used: [],
    sister: [],
  },
  'amazon.com.au': {
    retail: [
      // Terms quoted at OzBargain 640693.
      seller('A', null, 'Amazon AU'),
    ],
    used: [],
    sister: [asMarked('Amazon US')],
  },
  'amazon.ie': byPattern('Amazon.ie'),
  'amazon.nl': marked('Amazon', 'Amazon EU Sarl'),
  'amazon.com.be': marked('Amazon.com.be'),
  'amazon.se': marked('Amazon'),
  'amazon.pl': marked('Amazon'),
  'amazon.com.tr': marked('Amazon'),
  'amazon.ae': marked('Amazon.ae'),
  'amazon.sa': byPattern('Amazon.sa'),
  'amazon.eg': byPattern('Amazon.eg'),
  'amazon.in': byPattern('Amazon.in'),
  'amazon.sg': byPattern('Amazon.sg'),
  'amazon.co.za': byPattern('Amazon.co.za'),
};

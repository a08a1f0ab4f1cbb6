import { type Fact, fact } from './facts.ts';
import type { MarketplaceKey } from './marketplaces.ts';

/** One of Amazon's own sellers: an id, a name, or both, as far as they are known. */
export interface OwnSeller {
  readonly id: string | null;
  readonly name: string | null;
}

export interface OwnSellers {
  /** The arm whose goods a promotional credit usually buys (DOMAIN §1, rule 4). */
  readonly retail: readonly Fact<OwnSeller>[];
  /** The used-goods arm: sold by an Amazon, and still not bought by a credit (DOMAIN §6, reason 2). */
  readonly used: readonly Fact<OwnSeller>[];
  /** Another country's Amazon that sells here: not this storefront's retail arm. */
  readonly sister: readonly Fact<OwnSeller>[];
}

const seller = (id: string | null, name: string | null): OwnSeller => ({ id, name });

// A name that only follows the pattern of the others: good enough to look at, never to decide by.
const byPattern = (name: string): OwnSellers => ({
  retail: [fact(seller(null, name), 'G', 'named like the other storefronts')],
  used: [],
  sister: [],
});

// What a public script that marks Amazon's own offers compares with, storefront by storefront.
const asMarked = (name: string): Fact<OwnSeller> =>
  fact(seller(null, name), 'C', 'graphen, Highlight Resellers');
const europe = ['Amazon', 'Amazon EU Sarl'].map(asMarked);
const marked = (...names: string[]): OwnSellers => ({ retail: names.map(asMarked), used: [], sister: [] });

export const OWN_SELLERS: Record<MarketplaceKey, OwnSellers> = {
  'amazon.com': {
    retail: [
      fact(seller('ATVPDKIKX0DER', 'Amazon.com'), 'R', 'item pages, merchantID'),
      fact(seller('A3ODHND3J0WMC8', 'Amazon.com Services LLC'), 'C', 'sinazadeh/userscripts'),
      fact(seller('A2Q1LRYTXHYQ2K', 'Amazon'), 'C', 'sinazadeh/userscripts'),
      fact(seller(null, 'Amazon.com Services, Inc'), 'R', 'order pages of 2018 to 2023'),
    ],
    used: [fact(seller('A2L77EE7U53NWQ', 'Amazon Resale'), 'R', 'item page with a used offer')],
    sister: [],
  },
  'amazon.co.uk': {
    retail: [
      fact(seller('A3P5ROKL5A1OLE', 'Amazon'), 'C', 'smid= in product links of several repositories'),
      ...europe,
    ],
    used: [],
    sister: [],
  },
  'amazon.de': {
    retail: [
      fact(seller('A3JWKAKR8XB7XF', null), 'C', 'product links'),
      fact(seller(null, 'Amazon.de'), 'R', 'order pages, orderedMerchant'),
      ...europe,
    ],
    used: [fact(seller(null, 'Amazon Retourenkauf'), 'W', 'terms reported by ifun.de')],
    sister: [],
  },
  'amazon.fr': {
    retail: [fact(seller('A1X6FK5RDHNB96', null), 'C', 'product links'), ...europe],
    used: [],
    sister: [],
  },
  'amazon.it': {
    retail: [
      fact(seller('A11IL2PNWYJU7H', null), 'G', 'product links, not cross-checked'),
      fact(seller(null, 'Amazon IT'), 'B', 'terms quoted by smartworld.it'),
      ...europe,
    ],
    used: [fact(seller(null, 'Amazon Seconda mano'), 'B', 'terms quoted by everyeye.it')],
    sister: [
      fact(seller(null, 'Amazon DE'), 'B', 'terms quoted by everyeye.it'),
      fact(seller(null, 'Amazon FR'), 'B', 'terms quoted by everyeye.it'),
    ],
  },
  'amazon.es': {
    retail: [
      fact(seller('A1AT7YVPFBWXBL', null), 'R', 'item pages, merchantID'),
      fact(seller(null, 'Amazon'), 'B', 'terms quoted by El Español'),
      ...europe,
    ],
    used: [fact(seller('A6T89FGPU3U0Q', 'Amazon Segunda mano'), 'R', 'item page with a used offer')],
    sister: [],
  },
  'amazon.com.mx': {
    retail: [
      fact(seller('AVDBXBAVVSXLQ', null), 'G', 'product links, not cross-checked'),
      asMarked('Amazon México'),
    ],
    used: [],
    sister: [fact(seller('A1G99GVHAT2WD8', 'Amazon Estados Unidos'), 'R', 'item page, merchantID')],
  },
  'amazon.com.br': {
    retail: [fact(seller('A1ZZFT5FULY4LN', 'Amazon.com.br'), 'R', 'item pages, merchantID')],
    used: [],
    sister: [],
  },
  'amazon.ca': {
    retail: [fact(seller('A3DWYIK6Y9EEQB', null), 'C', 'product links'), asMarked('Amazon.ca')],
    used: [],
    sister: [],
  },
  'amazon.co.jp': {
    retail: [
      fact(seller('AN1VRQENFRJN5', null), 'C', 'product links'),
      fact(seller(null, 'Amazon.co.jp'), 'W', 'wording of the terms'),
    ],
    used: [],
    sister: [],
  },
  'amazon.com.au': {
    retail: [fact(seller(null, 'Amazon AU'), 'A', 'terms quoted at OzBargain 640693')],
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

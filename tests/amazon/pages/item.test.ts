import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readItemPage } from '../../../lib/amazon/read-offers.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { codes, fixture, open, read } from '../open-page.ts';

const on = (host: string) => `https://www.${host}/Some-Thing/dp/B000000000/ref=sr_1_1?th=1`;
const COM = on('amazon.com');
const first = (html: string, url = COM) => read(html, url).items[0];

const amazon = { sellerKind: 'amazon', soldByAmazon: true, shippedByAmazon: true } as const;
const thing = { digital: false, digitalKind: null, giftCard: false } as const;
const once = { subscription: false, used: false, buyable: true } as const;

// Page, address, troubles, what is read.
const pages: readonly [name: string, url: string, item: Partial<Item>][] = [
  [
    'rows',
    COM,
    {
      ...amazon,
      ...thing,
      ...once,
      asin: 'B0KETTLE01',
      title: 'A kettle of steel, 1.7 litres',
      quantity: 2,
      price: { minor: 3890, currency: 'USD' },
      seller: { name: 'Amazon.com', id: 'ATVPDKIKX0DER' },
      sellerRung: 'merchant-id, 2026-09',
      shipper: 'Amazon.com',
      subscriptionOffered: null,
    },
  ],
  [
    'stranger',
    COM,
    {
      ...thing,
      ...once,
      price: { minor: 899, currency: 'USD' },
      seller: { name: 'Cables & Sons', id: 'A2CABLESHOP01' },
      sellerKind: 'other',
      soldByAmazon: false,
      shipper: 'Amazon',
      shippedByAmazon: true,
      quantity: 1,
    },
  ],
  [
    'membership-row',
    COM,
    {
      ...thing,
      ...once,
      price: { minor: 4599, currency: 'USD' },
      seller: { name: 'Power Shop', id: 'A2POWERSHOP01' },
      soldByAmazon: false,
      shippedByAmazon: false,
    },
  ],
  [
    'subscription',
    COM,
    {
      ...thing,
      price: { minor: 950, currency: 'USD' },
      soldByAmazon: true,
      subscription: true,
      subscriptionOffered: true,
      used: false,
      buyable: true,
    },
  ],
  [
    'old-amazon',
    COM,
    {
      ...amazon,
      ...thing,
      ...once,
      price: { minor: 748, currency: 'USD' },
      seller: { name: 'Amazon.com', id: null },
      sellerRung: 'merchant-info, 2023-03',
    },
  ],
  [
    'old-german',
    on('amazon.de'),
    {
      ...thing,
      price: { minor: 101975, currency: 'EUR' },
      seller: { name: 'Creme-Haus GmbH', id: 'A2CREMEHAUS01' },
      soldByAmazon: false,
      shippedByAmazon: false,
      used: true,
    },
  ],
  [
    'table-french',
    on('amazon.fr'),
    {
      ...amazon,
      ...thing,
      ...once,
      price: { minor: 3890, currency: 'EUR' },
      seller: { name: 'Amazon', id: 'A1X6FK5RDHNB96' },
      shipper: 'Amazon',
    },
  ],
  [
    'e-book',
    COM,
    {
      asin: 'B0EBOOK001',
      price: { minor: 1099, currency: 'USD' },
      seller: { name: 'Kettle Press', id: null },
      sellerKind: 'publisher',
      soldByAmazon: null,
      digital: true,
      digitalKind: 'e-book',
      giftCard: false,
      subscription: false,
      buyable: true,
    },
  ],
  [
    'no-offer',
    on('amazon.es'),
    {
      ...thing,
      asin: 'B0ROBOT001',
      price: null,
      seller: null,
      sellerKind: null,
      soldByAmazon: null,
      subscription: null,
      used: null,
      buyable: false,
    },
  ],
  [
    'used-only',
    on('amazon.co.uk'),
    {
      ...thing,
      price: { minor: 445, currency: 'GBP' },
      seller: { name: 'Old Books', id: 'A2OLDBOOKS001' },
      sellerRung: 'merchant-id, 2026-09',
      soldByAmazon: false,
      used: true,
      buyable: true,
    },
  ],
  [
    'japanese',
    on('amazon.co.jp'),
    { ...amazon, ...thing, ...once, price: { minor: 3980, currency: 'JPY' }, shipper: 'Amazon.co.jp' },
  ],
  [
    'abroad',
    on('amazon.com.mx'),
    {
      ...thing,
      ...once,
      price: { minor: 228182, currency: 'MXN' },
      seller: { name: 'Amazon Estados Unidos', id: 'A1G99GVHAT2WD8' },
      sellerKind: 'amazon-abroad',
      soldByAmazon: false,
      shippedByAmazon: false,
    },
  ],
  [
    'portuguese',
    on('amazon.com.br'),
    {
      ...amazon,
      ...thing,
      price: { minor: 398289, currency: 'BRL' },
      shipper: 'Amazon.com.br',
      used: null,
    },
  ],
  [
    'gift-card',
    COM,
    { giftCard: true, digital: null, seller: null, soldByAmazon: null, buyable: true, used: false },
  ],
];

describe('item pages', () => {
  it.each(pages)('reads %s', (name, url, item) => {
    const reading = read(fixture(`item/${name}`), url);

    expect(reading.items).toHaveLength(1);
    expect(reading.items[0]).toMatchObject(item);
    expect(codes(reading)).toEqual(name === 'portuguese' ? ['unexpected-language'] : []);
    expect([reading.page, reading.credits, reading.lines]).toEqual(['item', [], []]);
  });

  it.each(pages)('reads %s the same on the small way in', (name, url) => {
    const html = fixture(`item/${name}`);

    expect(readItemPage(open(html, url), new URL(url))).toEqual(read(html, url));
  });

  it('takes the row that the shopper opens', () => {
    const [used] = read(
      fixture('item/rows')
        .replace('aria-expanded="true"', 'aria-expanded="false"')
        .replace(
          'aria-expanded="false"><i class="a-icon a-icon-radio-inactive">',
          'aria-expanded="true"><i class="a-icon a-icon-radio-active">',
        ),
      COM,
    ).items;

    expect(used).toMatchObject({
      price: { minor: 3012 },
      seller: { name: 'Amazon Resale', id: 'A2L77EE7U53NWQ' },
      sellerKind: 'amazon-used',
      soldByAmazon: false,
      used: true,
    });
  });

  it.each([
    ['by a class', '<a data-action="a-accordion"', '<div aria-expanded="false" role="button"></div>'],
    [
      'around the header',
      '<div role="radio" aria-checked="true"><a data-action="a-accordion"></a></div><a',
      '',
    ],
  ])('knows the open row %s', (_, header, more) => {
    const html = fixture('item/rows')
      .replace('<div role="button" aria-expanded="true"', header)
      .replace('<form id="addToCart">', `${more}<form id="addToCart">`);

    expect(first(html)).toMatchObject({ soldByAmazon: true, price: { minor: 3890 } });
  });

  it('says only what all rows say when none is open', () => {
    const closed = (html: string) => html.replaceAll('aria-expanded="true"', 'aria-expanded="false"');

    expect(read(closed(fixture('item/rows')), COM).items[0]).toMatchObject({
      price: null,
      seller: null,
      soldByAmazon: null,
      used: null,
      subscription: null,
      buyable: true,
    });
    expect(read(closed(fixture('item/subscription')), COM).items[0]).toMatchObject({
      price: null,
      soldByAmazon: true,
      subscription: null,
      subscriptionOffered: true,
    });
  });

  // As parsers leave a page that is not well nested: rows without their parts, or one row inside the other.
  it.each([
    ['parts behind the rows', /<div class="a-box-inner">\n {2}(?=<div role="button")/g, '</div>'],
    ['the second row in the first', /<\/form><\/div><\/div>\n(?= <div id="usedAccordionRow")/g, '</form>'],
  ])('holds a row together where the page is torn: %s', (_, torn, broken) => {
    const html = fixture('item/rows');

    expect(html).toMatch(torn);
    expect(first(html.replace(torn, broken))).toMatchObject({
      soldByAmazon: true,
      price: { minor: 3890 },
      used: false,
    });
  });

  it('takes an open row for an offer although its button is new', () => {
    const html = fixture('item/rows').replace(/<input id="(?:add-to-cart|buy-now)-button"[^>]*>/g, '');

    expect(first(html)).toMatchObject({ soldByAmazon: true, subscription: null, used: null, buyable: null });
  });

  it('takes no closed row for the one that is open under a new name', () => {
    const html = fixture('item/rows')
      .replace('newAccordionRow_0', 'freshRow')
      .replace('buyBoxAccordion', 'rows');

    expect(first(html)).toMatchObject({ seller: null, soldByAmazon: null, used: null, price: null });
  });

  it('takes the button that buys at once for a button, too', () => {
    const html = fixture('item/stranger').replace('add-to-cart-button', 'buy-now-button');

    expect(first(html)).toMatchObject({ soldByAmazon: false, subscription: false, buyable: true });
  });
});

const page = (box: string, group = 'kitchen en_US', lang = 'en') =>
  `<html lang="${lang}"><body><div id="a-page"><div id="dp" class="${group}"><span id="productTitle">A thing</span><div id="buybox">${box}<input id="add-to-cart-button"></div></div></div></body></html>`;
const block = (name: string, id = '') =>
  `<input type="hidden" id="merchantID" value="${id}"><div id="merchantInfoFeature_feature_div"><span class="offer-display-feature-text-message">${name}</span></div>`;

describe('who sells', () => {
  // Storefront, printed name, hidden id, kind, seller known.
  it.each([
    ['amazon.com', 'Amazon.com', 'ATVPDKIKX0DER', 'amazon', true],
    ['amazon.com', 'Amazon.com', '', 'amazon', true],
    ['amazon.com', '', 'ATVPDKIKX0DER', 'amazon', true],
    ['amazon.com', 'Amazon.com', 'A2SOMEBODY001', null, true],
    ['amazon.com', 'Somebody', 'ATVPDKIKX0DER', null, false],
    ['amazon.com', 'Amazon Resale', 'ATVPDKIKX0DER', null, false],
    ['amazon.com', 'Amazon Resale', 'A2L77EE7U53NWQ', 'amazon-used', true],
    ['amazon.com', 'Amazon Fashion Outlet', 'A2SOMEBODY001', null, true],
    ['amazon.com', 'Whole Foods Market', '', null, true],
    ['amazon.com', '', 'A2SOMEBODY001', null, true],
    ['amazon.com', 'Somebody', '', 'other', true],
    ['amazon.de', 'Amazon', 'A3JWKAKR8XB7XF', 'amazon', true],
    ['amazon.de', 'Amazon EU S.à r.l.', '', 'amazon', true],
    ['amazon.de', 'Amazon Retourenkauf', 'A2SOMEBODY001', 'amazon-used', true],
    ['amazon.fr', 'Amazon', 'A3JWKAKR8XB7XF', null, false],
    ['amazon.fr', '', 'A3JWKAKR8XB7XF', 'amazon-abroad', true],
    ['amazon.it', 'Amazon DE', '', 'amazon-abroad', true],
    ['amazon.it', 'Amazon', 'A11IL2PNWYJU7H', 'amazon', true],
    ['amazon.it', 'Qualcuno', 'A11IL2PNWYJU7H', null, true],
    ['amazon.it', '', 'A11IL2PNWYJU7H', null, true],
    ['amazon.in', 'Amazon.in', '', null, true],
    ['amazon.com', '\u202eAmazon.com\u202c', '', 'amazon', true],
    ['amazon.com', 'Аmazon.com', '', 'other', true],
  ])('on %s, %s (%s) is %s', (host, name, id, kind, isKnown) => {
    const item = first(page(block(name, id)), on(host));

    expect(item?.sellerKind).toBe(kind);
    expect(item?.soldByAmazon).toBe(kind === null ? null : kind === 'amazon');
    expect(item?.seller !== null).toBe(isKnown);
  });

  it('is unknown where two places say two things', () => {
    const info = '<div id="merchant-info">Ships from and sold by Amazon.com.</div>';
    const link = '<a id="sellerProfileTriggerId" href="/x?seller=A2SOMEBODY001">Somebody</a>';

    for (const box of [
      block('Somebody', 'A2SOMEBODY001') + info,
      block('', 'ATVPDKIKX0DER') + link,
      block('Somebody') + block('Amazon.com'),
    ]) {
      expect(first(page(box))).toMatchObject({ seller: null, soldByAmazon: null });
    }
  });

  it('does not take the label of a link for a name', () => {
    const link =
      '<a id="sellerProfileTriggerId" href="/x?seller=A2SOMEBODY001">Learn more about the seller</a>';

    expect(first(page(block('Somebody', 'A2SOMEBODY001') + link))?.seller).toEqual({
      name: 'Somebody',
      id: 'A2SOMEBODY001',
    });
  });

  it('tells who sells from who ships', () => {
    const info = (text: string) => first(page(`<div id="merchant-info">${text}</div>`));

    expect(info('Sold by Somebody and Fulfilled by Amazon.')).toMatchObject({
      seller: { name: 'Somebody' },
      soldByAmazon: false,
      shippedByAmazon: true,
    });
    expect(info('Fulfilled by Amazon.')).toMatchObject({ seller: null, soldByAmazon: null });
    expect(info('')).toMatchObject({ seller: null, soldByAmazon: null });
  });

  it('takes an empty block beside a plain "Sold by" for no word about who ships', () => {
    const label = '<div class="offer-display-feature-label">Sold by</div>';
    const box = block('Somebody').replace('_feature_div">', `_feature_div">${label}`);

    expect(first(page(`${box}<div id="fulfillerInfoFeature_feature_div"></div>`))?.shipper).toBe(null);
  });

  // Sentences of old pages, by the language of the page; the browser's does not count.
  it.each([
    ['de', 'amazon.de', 'Verkauf und Versand durch Amazon.', true],
    ['de', 'amazon.de', 'Verkauf durch Jemand und Versand durch Amazon.', false],
    ['en', 'amazon.de', 'Dispatched from and sold by Amazon.', true],
    ['fr', 'amazon.fr', 'Expédié et vendu par Amazon.', true],
    ['it', 'amazon.it', 'Venduto da Qualcuno e spedito da Amazon.', false],
    ['es', 'amazon.es', 'Vendido por Amazon Segunda mano y gestionado por Amazon.', false],
    ['ja', 'amazon.co.jp', 'この商品は、Amazon.co.jp が販売、発送します。', true],
    ['ja', 'amazon.co.jp', 'この商品は、だれかが販売し、Amazon.co.jp が発送します。', false],
    ['nl', 'amazon.nl', 'Verzonden en verkocht door Amazon.', null],
    ['fr', 'amazon.de', 'Verkauf und Versand durch Amazon.', null],
  ])('reads in %s on %s: %s', (lang, host, text, isAmazon) => {
    const item = first(page(`<div id="merchant-info"> ${text} </div>`, 'kitchen', lang), on(host));

    expect(item?.soldByAmazon).toBe(isAmazon);
  });
});

describe('what is sold', () => {
  const layout = (html: string) => `<html lang="en"><body><div id="a-page">${html}</div></body></html>`;

  it.each([
    ['ebooks en_US', 'e-book'],
    ['audible en_US', 'audiobook'],
    ['digital_music_album', 'music'],
    ['digital_video_games en_US', 'software'],
    ['digital_software', 'software'],
    ['mobile_application', 'app'],
    ['digitaltextfeeds', 'periodical'],
  ])('a group named %s is digital: %s', (group, kind) => {
    expect(first(page(block('Somebody'), group))).toMatchObject({
      digital: true,
      digitalKind: kind,
      sellerKind: 'publisher',
      soldByAmazon: null,
    });
  });

  it.each([
    [
      '<div class="av-page-desktop avu-retail-page"><h1 data-automation-id="title">A film</h1></div>',
      'video',
      'A film',
    ],
    ['<music-detail-header></music-detail-header>', 'music', undefined],
    ['<div id="dmusicProductTitle_feature_div"><h1>A song</h1></div>', 'music', 'A song'],
    ['<span id="title">A game</span><input id="mas-buy-button">', 'app', 'A game'],
  ])('knows a layout of its own: %s', (html, kind, title) => {
    const item = first(layout(html));

    expect(item?.digitalKind).toBe(title === undefined ? undefined : kind);
    expect(item?.title).toBe(title);
  });

  it.each([
    ['software', '', null],
    ['software', '<div id="deliveryBlockMessage">Tomorrow</div>', false],
    ['software', '<div id="deliveryBlockMessage"> </div>', null],
    ['apparel', '', false],
    ['musical_instruments', '', false],
    ['', '', null],
    ['', '<div id="mir-layout-DELIVERY_BLOCK">Tomorrow</div>', false],
  ])('in a group %j with %j digital is %s', (group, box, digital) => {
    expect(first(page(box, group))?.digital).toBe(digital);
  });

  it.each([
    ['Amazon.com eGift Card', 'gift_card', true],
    ['A game: Gift Card [Digital Code]', 'digital_video_games', true],
    ['A box for gift cards', 'office_product', null],
    ['Amazon Basics Gift Card Box', 'office_product', null],
    ['A kettle', 'office_product', false],
    ['A code', 'digital_video_games', null],
    ['A kettle', '', null],
  ])('%s in a group %j: a gift card is %s', (title, group, giftCard) => {
    expect(first(page('', group).replace('A thing', title))?.giftCard).toBe(giftCard);
  });

  it.each([
    ['en', 'A phone (Renewed)', true],
    ['en', 'A book of renewed hope', null],
    ['en', 'A phone', false],
    ['de', 'Ein Telefon (Generalüberholt)', true],
    ['fr', 'Un téléphone (Reconditionné)', true],
    ['it', 'Un telefono (Ricondizionato)', true],
    ['es', 'Un teléfono (Reacondicionado)', true],
    ['ja', '電話（整備済み品）', true],
    ['pt', 'Um telefone (Recondicionado)', null],
  ])('in %s, %s: used is %s', (lang, title, used) => {
    expect(first(page('', 'wireless', lang).replace('A thing', title))?.used).toBe(used);
  });
});

describe('what a price is', () => {
  const price = (html: string, url = COM) =>
    first(page(`<div id="corePrice_feature_div">${html}</div>`), url)?.price;
  const drawn = (whole: string, fraction: string) =>
    `<span class="a-price"><span aria-hidden="true"><span>$</span><span class="a-price-whole">${whole}</span><span class="a-price-fraction">${fraction}</span></span></span>`;

  it.each([
    ['<span class="a-price"><span class="a-offscreen">$8.99</span></span>', 899],
    ['<span class="a-price a-text-price"><span class="a-offscreen">$9.99</span></span>', undefined],
    [drawn('1.', '50'), 150],
    [drawn('1', '50'), undefined],
    [
      '<span class="a-price"><span class="a-offscreen">$8.99</span><span aria-hidden="true">$9.99</span></span>',
      undefined,
    ],
    ['<span class="a-price"><span class="a-offscreen">from $8.99</span></span>', undefined],
    ['', undefined],
  ])('%s', (html, minor) => {
    expect(price(html)?.minor).toBe(minor);
  });

  it('keeps a currency of another country as it is', () => {
    expect(price('<span class="a-price"><span class="a-offscreen">EUR 8.99</span></span>')).toEqual({
      minor: 899,
      currency: 'EUR',
    });
  });

  it('is unknown where the form says another', () => {
    expect(first(fixture('item/rows').replace('value="38.9"', 'value="38.8"'))?.price).toBe(null);
  });
});

describe('pages that are not whole', () => {
  it.each([
    ['', 'half-loaded'],
    ['<div id="a-page"></div>', 'half-loaded'],
    ['<div id="a-page"><p>Something</p></div>', 'nothing-here'],
    ['<span id="productTitle">A thing</span><div id="buybox"></div>', 'half-loaded'],
    ['<span id="productTitle">A thing</span><div id="buybox"><a>Something new</a></div>', 'unknown-layout'],
    ['<span id="productTitle">A thing</span>', 'unknown-layout'],
  ])('%s is %s', (body, code) => {
    expect(codes(read(`<html lang="en"><body>${body}</body></html>`, COM))).toEqual([code]);
  });

  it('takes the number of an item from the address where the page has none', () => {
    expect(first('<html lang="en"><body><span id="productTitle">A</span></body></html>')?.asin).toBe(
      'B000000000',
    );
  });
});

describe('hostile pages', () => {
  it('clamps a title of a megabyte, and takes markup and signs of direction for text', () => {
    const long = first(page('').replace('A thing', 'x'.repeat(1_000_000)));
    const html = first(page('').replace('A thing', '\u202e&lt;img src=x onerror=alert(1)&gt;\u200f'));

    expect(long?.title).toHaveLength(200);
    expect(html?.title).toBe('<img src=x onerror=alert(1)>');
  });

  it('never takes a seller that it does not know for Amazon', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.stringMatching(/^A[A-Z0-9]{9,13}$/), (name, id) => {
        const document = open(page(block('', '')), COM);
        document.getElementById('merchantID')?.setAttribute('value', id);
        const [message] = document.getElementsByClassName('offer-display-feature-text-message');
        if (message) message.textContent = name;
        const item = readItemPage(document, new URL(COM))?.items[0];
        expect(item?.soldByAmazon).not.toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  // What the page says as a whole is the truth: with less of it the reader may know less, never something else.
  it.each(pages)('says nothing new about %s when a part of it is missing', (name, url, whole) => {
    const html = fixture(`item/${name}`);
    const count = open(html, url).querySelectorAll('[id]').length;
    for (let index = 0; index < count; index += 1) {
      const document = open(html, url);
      const part = document.querySelectorAll('[id]')[index];
      // An offer that goes altogether leaves another one to be the page's.
      if (!part || part.querySelector('form,#merchantID,#add-to-cart-button')) continue;
      part.remove();
      const item = readItemPage(document, new URL(url))?.items[0];
      for (const field of ['soldByAmazon', 'digital', 'subscription', 'giftCard', 'used'] as const) {
        if (item?.[field] === true) expect([part.id, field, whole[field]]).toEqual([part.id, field, true]);
      }
    }
  });
});

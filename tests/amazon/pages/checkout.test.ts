import { describe, expect, it } from 'vitest';
import { codes } from '../open-page.ts';
import { bought, CHECKOUT, checkout, inLine, readCheckout, readFixture } from '../order-pages.ts';

const OLD = 'https://www.amazon.com/gp/buy/spc/handlers/display.html';
const on = (host: string) => CHECKOUT.replace('www.amazon.com', `www.${host}`);

describe('a checkout of the new flow', () => {
  const reading = readFixture('checkout/new-flow', CHECKOUT);

  it('has its rows, by type and by words, without copies and pop-overs', () => {
    expect(reading.trouble).toEqual([]);
    expect(reading.lines.map(inLine.line)).toEqual([
      'items 3597 USD Items',
      'shipping 0 USD Shipping & handling',
      'coupon -100 USD Your Coupon Savings',
      'promotion -500 USD Courtesy Credit *',
      'total 2997 USD Total before tax',
      'tax 240 USD Estimated tax to be collected',
      'gift-card -1000 USD Gift Card',
      'total 2237 USD Order total',
    ]);
    expect(reading.lines[3]?.type).toBe('SPECIAL_PAYMENTS_SOMETHING_NEW');
  });

  it('has one credit, which the shopper is asked about', () => {
    expect(reading.credits).toEqual([
      {
        name: 'Courtesy Credit',
        amount: { minor: 500, currency: 'USD' },
        amountIs: 'exact',
        startsOn: null,
        endsOn: null,
        endsAt: null,
        zone: null,
        zoneFrom: null,
        confidence: 'confirm',
        box: null,
        rung: 'row-words, 2024-01',
        quote: 'Courtesy Credit: -$5.00',
      },
    ]);
  });

  it('has its items with sellers and deliveries, and neither an offered subscription nor an advert', () => {
    expect(reading.items.map(inLine.item)).toEqual([
      'B00KETTLE0 Steel kettle, 1.7 litres 1 2697 USD Amazon.com true',
      'B00FILTER0 Tea filter, pack of 100 2 450 USD Harbour Goods false',
    ]);
    expect(reading.items.map(({ delivery, subscription }) => [delivery, subscription])).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});

const fixtures: readonly [name: string, url: string, credits: string[], troubles: string[]][] = [
  ['old-flow', OLD, ['Promotional Balance 800 USD exact ticked'], []],
  ['japanese', on('amazon.co.jp'), ['null 500 JPY exact ticked'], []],
  ['german', on('amazon.de'), ['Aktionsguthaben 1000 EUR exact'], []],
  [
    'unknown-layout',
    'https://www.amazon.com/checkout/entry/buynow?pipelineType=Chewbacca',
    ['Promotional credit 300 USD at-least'],
    ['unknown-layout'],
  ],
];

describe.each(fixtures)('a checkout: %s', (name, url, credits, troubles) => {
  it('has these credits, and each of them is a finding', () => {
    const reading = readFixture(`checkout/${name}`, url);

    expect(reading.credits.map(inLine.credit)).toEqual(credits);
    expect(codes(reading)).toEqual(troubles);
    expect(reading.credits.every(({ confidence }) => confidence === 'confirm')).toBe(true);
    expect([reading.total, reading.giftCardBalance, reading.orders]).toEqual([null, null, []]);
  });
});

type Rows = readonly (readonly [string, string])[];
const items = ['Items:', '$20.00'] as const;
const total = (amount: string) => ['Order total:', amount] as const;

const rowTables: readonly [what: string, rows: Rows, credits: string[], troubles: string[]][] = [
  [
    'a brand',
    [items, ['P&amp;G Promo Credit', '-$5.00'], total('$15.00')],
    ['P&G Promo Credit 500 USD exact'],
    [],
  ],
  [
    'a long minus',
    [items, ['Promotional Certificate:', '−$5.00'], total('$15.00')],
    ['Promotional Certificate 500 USD exact'],
    [],
  ],
  [
    'brackets',
    [items, ['Promotional balance', '($5.00)'], total('$15.00')],
    ['Promotional balance 500 USD exact'],
    [],
  ],
  [
    'no sign at all',
    [items, ['Courtesy credit', '$5.00'], total('$15.00')],
    ['Courtesy credit 500 USD exact'],
    [],
  ],
  [
    'two that are equal',
    [items, ['Courtesy credit', '-$5.00'], ['Courtesy credit', '-$5.00'], total('$10.00')],
    ['Courtesy credit 500 USD exact', 'Courtesy credit 500 USD exact'],
    [],
  ],
  [
    'links to details',
    [
      items,
      ['Courtesy credit <a href="#">(details)</a>', '-$5.00 <a href="#">What is this?</a>'],
      total('$15.00'),
    ],
    ['Courtesy credit 500 USD exact'],
    [],
  ],
  ['for a card', [items, ['Promotional credit card offer', '-$5.00'], total('$15.00')], [], []],
  [
    'all goods paid',
    [items, ['Courtesy credit', '-$20.00'], total('$0.00')],
    ['Courtesy credit 2000 USD at-least'],
    [],
  ],
  [
    'a discount that leaves nothing',
    [items, ['Promotion applied', '-$15.00'], ['Courtesy credit', '-$5.00'], total('$0.00')],
    ['Courtesy credit 500 USD at-least'],
    [],
  ],
  [
    'for files',
    [items, ['Digital credit', '-$1.00'], total('$19.00')],
    ['Digital credit 100 USD at-least'],
    [],
  ],
  ['a printed nothing', [items, ['Promotional balance', '-$0.00'], total('$20.00')], [], []],
  ['two readings', [items, ['Promotional balance', '-$1.234'], total('$20.00')], [], ['bad-row']],
  ['foreign money', [items, ['Promotional balance', '-CA$5.00'], total('$15.00')], [], ['bad-row']],
  [
    'beyond belief',
    [items, ['Promotional balance', '-$55,555.00'], total('$15.00')],
    [],
    ['bad-row', 'sums-do-not-add-up'],
  ],
  [
    'sums that differ',
    [items, ['Courtesy credit', '-$5.00'], total('$10.00')],
    ['Courtesy credit 500 USD exact'],
    ['sums-do-not-add-up'],
  ],
  ['still to be earned', [items, ['Promotional credit you will earn', '$5.00'], total('$20.00')], [], []],
  ['left after it', [items, ['Remaining promotional balance', '$3.00'], total('$20.00')], [], []],
  ['either of two', [items, ['Gift cards &amp; promotional credits', '-$5.00'], total('$15.00')], [], []],
  [
    'ordinary discounts',
    [
      items,
      ['Promotion Applied:', '-$1.00'],
      ['Your Coupon Savings', '-$1.00'],
      ['Subscribe &amp; Save', '-$1.00'],
      ['Multibuy Discount', '-$1.00'],
      ['Amazon Discount', '-$1.00'],
      total('$15.00'),
    ],
    [],
    [],
  ],
  [
    'other money',
    [
      items,
      ['Gift Card:', '-$1.00'],
      ['Rewards Points:', '-$1.00'],
      ['Audible Credit Applied', '-$1.00'],
      ['Trade-in credit', '-$1.00'],
      total('$16.00'),
    ],
    [],
    [],
  ],
];

describe('rows of charges', () => {
  it.each(rowTables)('%s', (_what, rows, credits, troubles) => {
    const reading = readCheckout(checkout(rows, bought('$20.00')));

    expect(reading.credits.map(inLine.credit)).toEqual(credits);
    expect(codes(reading).sort()).toEqual(troubles);
    expect(reading.lines).toHaveLength(rows.length);
  });

  it.each([
    ['sold by somebody else', bought('$20.00', 'Harbour Goods')],
    ['sold by Amazon’s used-goods arm', bought('$20.00', 'Amazon Resale')],
    ['a gift card', bought('$20.00', 'Amazon.com', 'Amazon eGift Card - Logo')],
    ['no item at all', ''],
  ])('know no more than the least of a credit: %s', (_what, around) => {
    const reading = readCheckout(checkout([items, ['Courtesy credit', '-$5.00'], total('$15.00')], around));

    expect(reading.credits.map(({ amountIs }) => amountIs)).toEqual(['at-least']);
  });

  it('are those of the page, not of its help, its copies or its hidden parts', () => {
    const copy = '<div>Courtesy credit</div><div>-$7.00</div>';
    const hidden = [
      `<div class="aok-hidden">${copy}</div>`,
      `<div id="checkout-sticky-summary">${copy}</div>`,
    ];
    const more = [`<div class="a-popover-preload">${copy}</div>`, `<template>${copy}</template>`];
    const page = checkout([items, total('$20.00')], bought('$20.00') + hidden.join('') + more.join(''));

    expect(readCheckout(page).credits).toEqual([]);
    expect(readCheckout(page.replace('<main>', '<main class="a-hidden">')).credits).toEqual([]);
  });

  it('are measured by no more goods than they say there are', () => {
    const two = bought('$20.00').replace('Qty: 1', 'Qty: 2');
    const reading = readCheckout(checkout([items, ['Courtesy credit', '-$20.00'], total('$0.00')], two));

    expect(reading.credits.map(({ amountIs }) => amountIs)).toEqual(['at-least']);
  });

  it('print the day until which a credit lives', () => {
    const rows: Rows = [items, ['Promotional credit (expires May 15, 2027)', '-$5.00'], total('$15.00')];
    const [credit] = readCheckout(checkout(rows)).credits;

    expect([credit?.endsOn, credit?.endsAt, credit?.zoneFrom]).toEqual([
      '2027-05-15',
      '2027-05-16T07:00:00.000Z',
      'assumed',
    ]);
  });

  it('stay within their length, and are never markup', () => {
    const long = `Courtesy credit <img src=x onerror=alert(1)><script>alert(1)</script>${'x'.repeat(500)}`;
    const reading = readCheckout(
      checkout([items, [long, '-$5.00'], total('$15.00')], bought('$20.00', 'A'.repeat(900))),
    );

    expect(reading.lines.every(({ label }) => label.length <= 200 && !/[<>]/.test(label))).toBe(true);
    expect(JSON.stringify(reading)).not.toContain('alert');
  });

  it('are read by the hundred', () => {
    const many = Array.from({ length: 200 }, () => ['Courtesy credit', '-$0.01'] as const);
    const reading = readCheckout(checkout([items, ...many, total('$18.00')], bought('$20.00')));

    expect([reading.credits.length, reading.lines.length, codes(reading)]).toEqual([200, 202, []]);
  });

  it('of two orders on one page are the rows of both', () => {
    const order = (minor: number) =>
      checkout([items, ['Courtesy credit', `-$${minor}.00`], total(`$${20 - minor}.00`)]);
    const both = order(5) + order(3);

    expect(readCheckout(both).credits.map(inLine.credit)).toEqual([
      'Courtesy credit 500 USD at-least',
      'Courtesy credit 300 USD at-least',
    ]);
    expect(readCheckout(order(5) + order(5)).credits).toHaveLength(1);
  });
});

const boxTables: readonly [what: string, box: string, rows: Rows, credits: string[], troubles: string[]][] = [
  [
    'ticked',
    '<label><input type="checkbox" checked>Use $5.00 of promotional balance</label>',
    [],
    ['null 500 USD exact ticked'],
    [],
  ],
  [
    'unticked',
    '<label><input type="checkbox">Use $5.00 of promotional balance</label>',
    [],
    ['null 500 USD exact unticked'],
    [],
  ],
  [
    'unticked, for more than the goods',
    '<label><input type="checkbox">Use $25.00 of promotional balance</label>',
    [],
    ['null 2500 USD at-least unticked'],
    [],
  ],
  [
    'with a label of its own',
    '<input type="checkbox" id="a" checked><label for="a">Promotional balance: $5.00</label>',
    [],
    ['Promotional balance 500 USD exact ticked'],
    [],
  ],
  [
    'as a switch',
    '<div><span role="switch" aria-checked="true"></span>Courtesy credit: $5.00</div>',
    [],
    ['Courtesy credit 500 USD exact ticked'],
    [],
  ],
  [
    'with its row',
    '<label><input type="checkbox" checked>Use your $5.00 promotional balance</label>',
    [['Promotional balance', '-$5.00']],
    ['Promotional balance 500 USD exact ticked'],
    [],
  ],
  [
    'for more than its row',
    '<label><input type="checkbox" checked>Use your $8.00 promotional balance</label>',
    [['Promotional balance', '-$5.00']],
    ['Promotional balance 800 USD exact ticked'],
    [],
  ],
  [
    'for all rows',
    '<label><input type="checkbox" checked>Use your $8.00 promotional balance</label>',
    [
      ['Courtesy credit', '-$5.00'],
      ['Promotional credit', '-$3.00'],
    ],
    ['Courtesy credit 500 USD exact ticked', 'Promotional credit 300 USD exact ticked'],
    [],
  ],
  [
    'for another credit',
    '<label><input type="checkbox">Use your $8.00 promotional balance</label>',
    [['Courtesy credit', '-$5.00']],
    ['Courtesy credit 500 USD exact', 'null 800 USD exact unticked'],
    [],
  ],
  [
    'of a gift card',
    '<label><input type="checkbox" checked>Use your $5.00 gift card balance</label>',
    [],
    [],
    [],
  ],
  [
    'of either',
    '<label><input type="checkbox">Apply gift certificate or promotional credit of $5.00</label>',
    [],
    [],
    [],
  ],
  ['to earn one', '<label><input type="checkbox">Earn a $5.00 promotional credit</label>', [], [], []],
  [
    'without an amount',
    '<label><input type="checkbox">Use my promotional balance</label>',
    [],
    [],
    ['bad-row'],
  ],
  [
    'with two amounts',
    '<label><input type="checkbox">Use $2.00 of your $5.00 promotional balance</label>',
    [],
    [],
    ['bad-row'],
  ],
  [
    'hidden',
    '<div style="display:none"><label><input type="checkbox">Use $5.00 of promotional balance</label></div>',
    [],
    [],
    [],
  ],
];

describe('the box that spends a balance', () => {
  it.each(boxTables)('%s', (_what, box, rows, credits, troubles) => {
    const spent = rows.reduce((all, [, amount]) => all + Number(amount.slice(2)), 0);
    const page = checkout([items, ...rows, total(`$${20 - spent}.00`)], bought('$20.00') + box);
    const reading = readCheckout(page);

    expect(reading.credits.map(inLine.credit)).toEqual(credits);
    expect(codes(reading)).toEqual(troubles);
  });
});

describe('a language without words', () => {
  it('is read by types and ids, and everything else is unknown', () => {
    const typed =
      '<input type="hidden" name="subtotalLineType" value="SPECIAL_PAYMENTS_GIFT_CARD_BALANCE">Vale:';
    const box = '<input type="checkbox" id="pm_promo" checked><label for="pm_promo">Usar R$ 5,00</label>';
    const rows: Rows = [
      [typed, '-R$2,00'],
      ['Crédito promocional:', '-R$5,00'],
      ['Total:', 'R$15,00'],
    ];
    const reading = readCheckout(checkout(rows, box, 'pt-br'), on('amazon.com.br'));

    expect(reading.lines.map(inLine.line)).toEqual([
      'gift-card -200 BRL Vale',
      'other -500 BRL Crédito promocional',
      'other 1500 BRL Total',
    ]);
    expect(reading.credits.map(inLine.credit)).toEqual(['null 500 BRL at-least ticked']);
    expect(codes(reading)).toEqual(['unexpected-language']);
  });

  it('is that of the page, not of the storefront', () => {
    const rows: Rows = [
      ['Items:', '€20.00'],
      ['Promotional credit:', '-€5.00'],
      ['Aktionsguthaben:', '-€5.00'],
      ['Order total:', '€10.00'],
    ];
    const reading = readCheckout(checkout(rows, '', 'en-gb'), on('amazon.de'));

    expect(reading.credits.map(inLine.credit)).toEqual(['Promotional credit 500 EUR at-least']);
  });
});

describe('what a checkout says about codes and credits', () => {
  it('is a refusal by Amazon’s own code, and only the one that shows', () => {
    const { notices } = readFixture('checkout/old-flow', OLD);

    expect(notices.map(inLine.notice)).toEqual([
      'ended code-box: The promotional code you entered has expired.',
    ]);
    expect(notices[0]?.code).toBe('addPromo_ExpiredCode');
  });

  it.each([
    ['addPromo_InvalidForPurchase', 'not-for-this-item'],
    ['addPromo_ExpiredCode', 'ended'],
    ['addPromo_OfferNotYetBegun', 'not-started'],
    ['addPromo_AlreadyRedeemed', 'already-used'],
    ['addPromo_InvalidForOrgUnit', 'code-refused'],
    ['addPromo_BadCode', 'code-refused'],
  ])('%s in any language is %s', (code, kind) => {
    const error = `<div id="spc-gcpromoerrorblock"><ul><li error="${code}">Algo deu errado.</li></ul></div>`;
    const { notices } = readCheckout(checkout([items], error, 'pt-br'));

    expect(notices.map((each) => [each.kind, each.code, each.beside])).toEqual([[kind, code, 'code-box']]);
  });

  it.each([
    [
      '<div role="alert">The promotional code has already been used.</div>',
      'already-used null: The promotional code has already been used.',
    ],
    [
      '<form><input name="claimCode"><p>Sorry, it is no longer valid.</p></form>',
      'ended code-box: Sorry, it is no longer valid.',
    ],
    [
      '<p>Spend $35.00 or more to use your promotional credit.</p>',
      'minimum 3500 USD null: Spend $35.00 or more to use your promotional credit.',
    ],
    ['<p>Your promotion has not yet begun.</p>', 'not-started null: Your promotion has not yet begun.'],
    [
      '<p>Choose FREE Amazon Day Delivery for fewer boxes and a $2 digital credit</p>',
      'promised 200 USD null: Choose FREE Amazon Day Delivery for fewer boxes and a $2 digital credit',
    ],
  ])('%s', (markup, notice) => {
    expect(readCheckout(checkout([items], markup)).notices.map(inLine.notice)).toEqual([notice]);
  });

  it('says what it stands beside', () => {
    const item = bought('$20.00').replace(
      '</div></div>',
      '</div><p>This item is not eligible for your promotional credit.</p></div>',
    );
    const row = ['Courtesy Credit<br>Only for items shipped and sold by Amazon.com', '-$5.00'] as const;
    const { notices } = readCheckout(checkout([items, row, total('$15.00')], item));

    expect(notices.map(({ kind, beside, about, seller }) => [kind, beside, about, seller])).toEqual([
      ['not-for-this-item', 'item', 'Kettle', null],
      ['other', 'credit', 'Courtesy Credit', 'amazon'],
    ]);
  });

  it('is nothing where a page only speaks of cards and prices', () => {
    const markup =
      '<p>Pay with a credit or debit card.</p><p>Add a gift card or promotional code</p><p>Prices include VAT.</p>';

    expect(readCheckout(checkout([items], markup)).notices).toEqual([]);
  });
});

describe('a checkout without rows', () => {
  it.each([
    ['<h1>Review your order</h1><div id="subtotals"><ul><li><div></div></li></ul></div>', ['half-loaded']],
    ['<div class="a-spinner"></div>', ['half-loaded']],
    ['', ['half-loaded']],
    ['<p>Please sign in to continue.</p>', ['signed-out']],
    ['<h1>Choose a delivery address</h1>', ['nothing-here']],
    ['<p>Add a gift card or promotional code</p>', ['nothing-here']],
    ['<p>The promotional code has already been used.</p>', []],
  ])('%s', (main, troubles) => {
    const reading = readCheckout(`<html lang="en"><body><main>${main}</main></body></html>`);

    expect(codes(reading)).toEqual(troubles);
    expect([reading.credits, reading.lines, reading.items]).toEqual([[], [], []]);
  });
});

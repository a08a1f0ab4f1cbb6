import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKETPLACE_KEYS } from '../../../lib/amazon/marketplaces.ts';
import { readText } from '../../../lib/amazon/text/read-text.ts';
import { dayOf } from '../../../lib/domain/day.ts';
import { TABLES } from './wordings/index.ts';

const LANGUAGES = TABLES.map(({ language }) => language);
const english = (text: string) => readText(text, { marketplace: 'amazon.com', language: 'en', at: null });

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

const date = fc
  .record({
    year: fc.integer({ min: 2025, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map((parts) => ({ ...parts, day: dayOf(parts.year, parts.month, parts.date) }));
const two = (value: number) => String(value).padStart(2, '0');

describe('readText', () => {
  it.each([
    ['expires at 12:01 a.m. PT on May 31, 2027', '00:01'],
    ['expires on May 31, 2027 at 12:00 p.m. (PT)', '12:00'],
    ['expires on May 31, 2027 at noon', '12:00'],
    ['expires on May 31, 2027, 9 pm', '21:00'],
    ['expires on May 31, 2027 at 11:59 p.m. PT', null],
    ['expires on May 31, 2027 at 23:59', null],
    ['expires at midnight on May 31, 2027', null],
    ['expires on May 31, 2027', null],
    // The time before a range is of its first day.
    ['is valid from 12:01 a.m. (PT) May 1, 2027 through 11:59 p.m. (PT) May 31, 2027', null],
    ['is valid from 9:00 am May 1, 2027 to May 31, 2027', null],
    ['is valid from May 1, 2027, 9 am until May 31, 2027, 6 pm', '18:00'],
    ['expires on May 31, 2027, 5 hours after you get it', null],
  ])('a time that ends before its day: %s', (words, time) => {
    const [credit] = english(`Your $5.00 promotional credit ${words}.`).credits;
    expect(credit).toMatchObject({ endsOn: '2027-05-31', endsTime: time });
  });

  it.each([
    [
      'es',
      'amazon.com.mx',
      'Tu crédito promocional de $50.00 vence el 31 de mayo de 2027 a las 6:00 p.m.',
      '18:00',
    ],
    [
      'es',
      'amazon.com.mx',
      'Tu crédito promocional de $50.00 vence el 31 de mayo de 2027 a las 11:59 p.m.',
      null,
    ],
    ['de', 'amazon.de', 'Ihr Aktionsguthaben von 5,00 € ist bis zum 31. Mai 2027, 18 Uhr gültig.', '18:00'],
    ['de', 'amazon.de', 'Ihr Aktionsguthaben von 5,00 € ist bis zum 31. Mai 2027, 23:59 Uhr gültig.', null],
    ['ja', 'amazon.co.jp', '500円分のクーポンは2027年5月31日23時59分まで有効です。', null],
  ] as const)('a time in %s at %s: %s', (language, marketplace, text, time) => {
    const [credit] = readText(text, { marketplace, language, at: null }).credits;
    expect(credit).toMatchObject({ endsOn: '2027-05-31', endsTime: time });
  });

  it('gives no credit the code of its neighbour, and no end the zone of its offer', () => {
    const codes = 'code TEA12345 $5.00 expires on 1/1/2027, code MUG54321 $10.00 expires on 2/2/2027';
    expect(english(`Promotional credits: ${codes}.`).credits.map(({ code }) => code)).not.toContain(
      'TEA12345',
    );
    const offer =
      'Buy by December 31, 2026, 11:59 p.m. PT and get a $5.00 promotional credit. The credit expires on January 31, 2027.';
    expect(english(offer).credits[0]).toMatchObject({ endsOn: '2027-01-31', zone: null });
  });

  it('says where each fact stands', () => {
    const text =
      'Hello.\n  A  $5.00 credit is yours. It ends on\u00a05 May 2027, and is for items sold by Amazon.';
    const [credit] = english(text).credits;
    const words = (field: string) => text.slice(credit?.places[field]?.start, credit?.places[field]?.end);
    expect(words('amount')).toBe('$5.00');
    expect(words('endsOn')).toBe('5 May 2027');
    // A rule is the whole sentence.
    expect(words('seller')).toBe('It ends on\u00a05 May 2027, and is for items sold by Amazon.');
  });

  it.each([
    ['m/d/yyyy', (y: number, m: number, d: number) => `${m}/${d}/${y}`],
    ['mm/dd/yy', (y: number, m: number, d: number) => `${two(m)}/${two(d)}/${two(y % 100)}`],
    ['Month d, yyyy', (y: number, m: number, d: number) => `${MONTHS[m - 1]} ${d}, ${y}`],
    ['Mon. d, yyyy', (y: number, m: number, d: number) => `${MONTHS[m - 1]?.slice(0, 3)}. ${d}, ${y}`],
    ['d Month yyyy', (y: number, m: number, d: number) => `${d} ${MONTHS[m - 1]} ${y}`],
    ['ISO', (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`],
  ])('reads back any date as amazon.com prints it: %s', (_, print) => {
    fc.assert(
      fc.property(date, ({ year, month, date, day }) => {
        const text = `Your $5.00 promotional credit expires on ${print(year, month, date)}.`;
        expect(english(text).credits[0]?.endsOn).toBe(day);
      }),
    );
  });

  it.each([
    ['dd.mm.yyyy', (y: number, m: number, d: number) => `${two(d)}.${two(m)}.${y}`],
    ['d.m.yy', (y: number, m: number, d: number) => `${d}.${m}.${two(y % 100)}`],
    ['d. Monat yyyy', (y: number, m: number, d: number) => `${d}. ${DE_MONTHS[m - 1]} ${y}`],
  ])('reads back any date as amazon.de prints it: %s', (_, print) => {
    fc.assert(
      fc.property(date, ({ year, month, date, day }) => {
        const text = `Ihr Aktionsguthaben von 5,00 € ist bis zum ${print(year, month, date)} gültig.`;
        const { credits } = readText(text, { marketplace: 'amazon.de', language: 'de', at: null });
        expect(credits[0]?.endsOn).toBe(day);
      }),
    );
  });

  it('reads back any date as amazon.co.jp prints it', () => {
    fc.assert(
      fc.property(date, fc.boolean(), ({ year, month, date, day }, isWide) => {
        const printed = isWide ? `${year}年${month}月${date}日` : `${year}/${two(month)}/${two(date)}`;
        const text = `500円分のクーポンは${printed}まで有効です。`;
        const { credits } = readText(text, { marketplace: 'amazon.co.jp', language: 'ja', at: null });
        expect(credits[0]?.endsOn).toBe(day);
      }),
    );
  });

  it.each([
    [
      'amazon.com',
      'en',
      'USD',
      'A promotional credit of # is yours.',
      'en-US',
      ['$#', 'US$#', 'USD #', '# USD'],
    ],
    ['amazon.co.uk', 'en', 'GBP', 'A promotional credit of # is yours.', 'en-GB', ['£#', 'GBP #', '# GBP']],
    ['amazon.in', 'en', 'INR', 'A promotional credit of # is yours.', 'en-IN', ['₹#', 'Rs. #', 'INR #']],
    ['amazon.de', 'de', 'EUR', 'Ihr Aktionsguthaben: #.', 'de-DE', ['# €', '#€', 'EUR #', '€ #', '# Euro']],
    [
      'amazon.fr',
      'fr',
      'EUR',
      'Un crédit promotionnel de # vous attend.',
      'fr-FR',
      ['# €', '#€', '# EUR', '# euros'],
    ],
    ['amazon.it', 'it', 'EUR', 'Un buono sconto di # ti aspetta.', 'it-IT', ['# €', '€ #', '# euro']],
    ['amazon.es', 'es', 'EUR', 'Tienes un crédito promocional de #.', 'es-ES', ['# €', '#€', '# euros']],
    ['amazon.com.br', 'pt', 'BRL', 'Você tem um crédito promocional de #.', 'pt-BR', ['R$ #', 'R$#']],
    ['amazon.pl', 'pl', 'PLN', 'Środki promocyjne: #.', 'pl-PL', ['# zł', '# PLN']],
    ['amazon.se', 'sv', 'SEK', 'Kampanjsaldo: #.', 'sv-SE', ['# kr', '# SEK']],
  ] as const)(
    'reads back any amount as %s prints it',
    (marketplace, language, currency, text, locale, forms) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...forms), (minor, form) => {
          const number = (minor / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
          const reading = readText(text.replace('#', form.replace('#', number)), {
            marketplace,
            language,
            at: null,
          });
          expect(reading.credits[0]?.amount).toEqual({ minor, currency });
        }),
      );
    },
  );

  it('reads back any amount of yen', () => {
    const forms = ['¥#', '￥#', '#円', 'JPY #'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...forms), (minor, form) => {
        const amount = form.replace('#', minor.toLocaleString('ja-JP'));
        const { credits } = readText(`プロモーション残高：${amount}`, {
          marketplace: 'amazon.co.jp',
          language: 'ja',
          at: null,
        });
        expect(credits[0]?.amount).toEqual({ minor, currency: 'JPY' });
      }),
    );
  });

  it.each([
    ['en', 'amazon.ie', 'Spend € 40 by # and receive a € 8 promotional credit.'],
    ['en', 'amazon.ie', 'Buy any two books before # to earn a € 5 credit.'],
    ['de', 'amazon.de', 'Kaufen Sie bis zum # für 40 € ein und erhalten Sie 8 € Aktionsguthaben.'],
    ['fr', 'amazon.fr', 'Achetez pour 40 € avant le # et recevez un crédit promotionnel de 8 €.'],
    ['it', 'amazon.it', 'Spendi 40 € entro il # e ricevi un buono sconto di 8 €.'],
    ['es', 'amazon.es', 'Gasta 40 € antes del # y recibe un crédito promocional de 8 €.'],
  ] as const)(
    'a sentence about earning never sets the day to spend by: %s, %s',
    (language, marketplace, text) => {
      fc.assert(
        fc.property(date, ({ year, month, date, day }) => {
          const printed = text.replace('#', `${two(date)}/${two(month)}/${year}`);
          const { credits } = readText(printed, { marketplace, language, at: null });
          expect(credits.map(({ endsOn, offerEndsOn }) => [endsOn, offerEndsOn])).toEqual([[null, day]]);
        }),
      );
    },
  );
});

describe('a reading is the same', () => {
  const rows = TABLES.flatMap(({ language, marketplace, wordings }) =>
    wordings.map(([text, , storefront = marketplace]) => ({ language, marketplace: storefront, text })),
  );
  const facts = (
    text: string,
    source: { language: string; marketplace: (typeof rows)[number]['marketplace'] },
  ) => {
    const { about, credits } = readText(text, { ...source, at: null });
    return { about, credits: credits.map(({ quotes: _, places: __, ...credit }) => credit) };
  };

  it.each([
    ['with more spaces', (text: string) => text.replaceAll(' ', '   ')],
    ['with spaces that do not break', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with line breaks', (text: string) => text.replaceAll(' ', '\n')],
    ['with line breaks of Windows', (text: string) => text.replaceAll(' ', ' \r\n')],
    ['as a quoted mail', (text: string) => `> ${text.replaceAll(' ', '\n> ')}`],
    ['twice quoted', (text: string) => `>> ${text.replaceAll(' ', '\n>> ')}`],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without accents in one letter', (text: string) => text.normalize('NFD')],
  ])('%s', (_, change) => {
    for (const row of rows) expect(facts(change(row.text), row), row.text).toEqual(facts(row.text, row));
  });
});

describe('whatever the text', () => {
  const scraps = fc.constantFrom(
    ...TABLES.flatMap(({ wordings }) => wordings.map(([text]) => text)),
    ...[
      '$',
      '€ 5',
      '12/31/2027',
      '31.12.',
      '20 %',
      'credit ',
      ' until ',
      '\n',
      '> ',
      '（',
      '円',
      '万',
      '٣١',
      '🎁',
      '\ue001',
      'A',
      'D',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.oneof(scraps, fc.string({ maxLength: 12 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  );

  it('never throws, quotes only its words, and says no number that is none', () => {
    const source = fc.record({
      marketplace: fc.constantFrom(...MARKETPLACE_KEYS),
      language: fc.constantFrom(...LANGUAGES),
      at: fc.constantFrom(null, Date.parse('2027-01-15T12:00:00Z')),
    });
    fc.assert(
      fc.property(anyText, source, (text, from) => {
        const reading = readText(text, from);
        for (const credit of reading.credits) {
          for (const [field, quote] of Object.entries(credit.quotes)) {
            const { start, end } = credit.places[field] ?? { start: -1, end: -1 };
            expect(text).toContain(quote);
            // The fact itself stands in its sentence.
            expect(quote).toContain(text.slice(start, end));
            expect(start).toBeGreaterThanOrEqual(0);
          }
        }
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
    );
  });

  it('says so where it knows no words of the language', () => {
    const reading = readText('A $5 promotional credit', {
      marketplace: 'amazon.com',
      language: 'fi',
      at: null,
    });
    expect(reading).toMatchObject({ about: 'other', matter: 'unknown-language', credits: [] });
  });

  it.each([
    'a ',
    '€',
    '1',
    '. ',
    '\n',
    '> ',
    '1.',
    '1/2/',
    'may 5, 2027 - ',
    'not for gift cards ',
    '三百万円',
  ])('a long text of %j is read in no time', (scrap) => {
    const text = scrap.repeat(Math.ceil(200_000 / scrap.length));
    const start = performance.now();
    for (const language of ['en', 'de', 'ja'])
      readText(text, { marketplace: 'amazon.com', language, at: null });
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

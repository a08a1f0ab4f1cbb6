import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/glance.ts';
import { type Basket, basketOf } from '../../lib/domain/verdict/basket.ts';
import type { Context } from '../../lib/domain/verdict/context.ts';
import { judge } from '../../lib/domain/verdict/judge.ts';
import { judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import type { LimitKind } from '../../lib/domain/verdict/limit.ts';
import { wordFit, wordJudgement, wordVerdict } from '../../lib/wording/verdict.ts';
import { wordChange, wordLeftover } from '../../lib/wording/verdict-change.ts';
import { wordEvidence } from '../../lib/wording/verdict-evidence.ts';
import type { VerdictVoice } from '../../lib/wording/voice.ts';
import { anyContext, anyEntry, anyReading } from '../domain/verdict/any.ts';
import {
  alone,
  basket,
  box,
  context,
  eBook,
  entry,
  gadget,
  money,
  noRush,
  notice,
  stated,
  thing,
} from '../domain/verdict/goods.ts';
import { inAll, speak } from './voices.ts';

type Words = readonly [english: string, german: string, japanese: string];

const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;
const said = (word: (voice: VerdictVoice) => string | null) => inAll((voice) => plain(word(voice)));
const nobody = { seller: null, sellerKind: null, soldByAmazon: null };
const sold = stated({ goods: 'sold-by-amazon' });

describe('it comes off', () => {
  it.each<readonly [string, Basket, Entry, Partial<Context>, Words]>([
    [
      'stated',
      alone(thing()),
      entry({ terms: sold }),
      {},
      [
        'US$5.00 should come off · ends Friday',
        'Abzug von 5,00 $ zu erwarten · Ablauf Freitag',
        '$5.00 が適用されるはずです · 期限は金曜日',
      ],
    ],
    [
      'usual',
      alone(thing()),
      entry({ endsOn: null }),
      {},
      ['US$5.00 probably comes off', 'Abzug von 5,00 $ wahrscheinlich', 'おそらく $5.00 が適用されます'],
    ],
    [
      'at least',
      alone(thing()),
      entry({ terms: sold, endsOn: null, amountIs: 'at-least' }),
      {},
      [
        'At least US$5.00 should come off',
        'Abzug von mindestens 5,00 $ zu erwarten',
        '$5.00 以上 が適用されるはずです',
      ],
    ],
    [
      'at most',
      alone(thing({ price: null })),
      entry({ terms: sold, endsOn: null }),
      {},
      [
        'Up to US$5.00 should come off',
        'Abzug von bis zu 5,00 $ zu erwarten',
        '最大 $5.00 が適用されるはずです',
      ],
    ],
    [
      'nobody knows how much',
      alone(thing({ price: null })),
      entry({ endsOn: null, amountIs: 'at-least' }),
      {},
      ['Probably comes off', 'Abzug wahrscheinlich', 'おそらく適用されます'],
    ],
    [
      'one click',
      alone(eBook()),
      noRush({ endsOn: null }),
      { reviewFollows: false },
      [
        'US$3.00 probably comes off · not shown before the order',
        'Abzug von 3,00 $ wahrscheinlich · vor der Bestellung nicht zu sehen',
        'おそらく $3.00 が適用されます · 注文前には表示されません',
      ],
    ],
    [
      'a code',
      alone(thing()),
      entry({ endsOn: null, terms: stated({ goods: 'sold-by-amazon', code: 'SAVE5' }) }),
      {},
      [
        'You have a code for this: US$5.00 off',
        'Dazu ist ein Code da: 5,00 $ Abzug',
        '使えるコードがあります：$5.00 引き',
      ],
    ],
    [
      'free',
      alone(thing({ price: money(0) })),
      entry({ endsOn: null }),
      {},
      [
        'Nothing to pay here, so nothing comes off',
        'Hier ist nichts zu zahlen, also geht nichts ab',
        '支払いがないため、何も適用されません',
      ],
    ],
  ])('%s', (_, goods, credit, more, words) => {
    expect(said((voice) => wordVerdict(judge(goods, credit, context(more)), voice))).toEqual(words);
  });
});

const limited = (of: LimitKind): [Entry, Partial<Context>] => [
  entry({ id: 'one' }),
  { limits: [{ creditId: 'one', of, broken: true, quote: 'its terms' }] },
];

describe('each of the sixteen reasons', () => {
  it.each<readonly [string, Basket, Entry, Partial<Context>, Words]>([
    [
      '1, usual',
      alone(gadget()),
      entry(),
      {},
      [
        'Probably not: sold by Gadget Ltd, not Amazon',
        'Wahrscheinlich kein Abzug: verkauft von Gadget Ltd, nicht von Amazon',
        'おそらく適用されません：販売元は Gadget Ltd（Amazon ではありません）',
      ],
    ],
    [
      '1, stated, and shipped by Amazon',
      alone(gadget({ shippedByAmazon: true })),
      entry({ terms: sold }),
      {},
      [
        "Won't come off: sold by Gadget Ltd, only shipped by Amazon",
        'Kein Abzug: verkauft von Gadget Ltd, von Amazon nur versendet',
        '適用されません：販売元は Gadget Ltd（Amazon は発送のみ）',
      ],
    ],
    [
      '2',
      alone(thing({ seller: { name: 'Amazon Resale', id: null }, sellerKind: 'amazon-used' })),
      entry({ terms: sold }),
      {},
      [
        "Won't come off: sold by Amazon Resale, Amazon's arm for used goods",
        'Kein Abzug: verkauft von Amazon Resale, Amazons Abteilung für Gebrauchtes',
        '適用されません：販売元は Amazon Resale（Amazon の中古品部門）',
      ],
    ],
    [
      '3',
      alone(eBook()),
      entry(),
      {},
      [
        'Probably not: not for digital goods',
        'Wahrscheinlich kein Abzug: nicht für Digitales',
        'おそらく適用されません：デジタル商品は対象外です',
      ],
    ],
    [
      '4',
      alone(thing({ giftCard: true })),
      entry(),
      {},
      [
        'Probably not: not for gift cards',
        'Wahrscheinlich kein Abzug: nicht für Geschenkkarten',
        'おそらく適用されません：ギフトカードは対象外です',
      ],
    ],
    [
      '5',
      basket([thing({ price: money(3899) })]),
      entry({ terms: stated({ goods: 'sold-by-amazon', minimum: 3900 }) }),
      {},
      [
        "Won't come off: US$0.01 short of US$39.00 of goods sold by Amazon",
        'Kein Abzug: 0,01 $ fehlen zu 39,00 $ an Artikeln, die Amazon verkauft',
        '適用されません：Amazon が販売する商品の合計が $39.00 に $0.01 足りません',
      ],
    ],
    [
      '6',
      alone(thing()),
      entry({ startsOn: '2026-05-19', startsBasis: 'stated', endsOn: '2026-05-29' }),
      {},
      [
        "Won't come off: usable from 19 May, 03:00",
        'Kein Abzug: nutzbar ab 19. Mai, 03:00',
        '適用されません：5月19日 3:00 から使えます',
      ],
    ],
    [
      '7',
      alone(thing()),
      entry({ endsOn: '2026-05-10' }),
      {},
      [
        "Won't come off: ended 10 May",
        'Kein Abzug: abgelaufen am 10. Mai',
        '適用されません：5月10日に終了しました',
      ],
    ],
    [
      '8',
      alone(thing()),
      entry({ phase: 'gone' }),
      {},
      [
        "Probably not: no longer on Amazon's page, so probably used",
        'Wahrscheinlich kein Abzug: nicht mehr auf Amazons Seite, vermutlich eingelöst',
        'おそらく適用されません：Amazon のページから消えており、使用済みと思われます',
      ],
    ],
    [
      '9',
      basket([thing()]),
      ...limited('payment'),
      [
        "Won't come off: not with this way to pay",
        'Kein Abzug: nicht mit dieser Zahlungsart',
        '適用されません：この支払い方法は対象外です',
      ],
    ],
    [
      '10',
      basket([thing()]),
      ...limited('order-changed'),
      [
        "Won't come off: the order or its delivery was changed",
        'Kein Abzug: die Bestellung oder ihre Lieferung wurde geändert',
        '適用されません：注文か配送が変更されました',
      ],
    ],
    [
      '11',
      basket([thing()]),
      ...limited('split'),
      [
        "Won't come off: the order is split",
        'Kein Abzug: die Bestellung ist geteilt',
        '適用されません：注文が分かれています',
      ],
    ],
    [
      '12',
      basket([thing()]),
      ...limited('not-posted'),
      [
        "Won't come off: not posted yet",
        'Kein Abzug: noch nicht gutgeschrieben',
        '適用されません：まだ付与されていません',
      ],
    ],
    [
      '13',
      alone(thing()),
      entry({ accountId: 'berta' }),
      {},
      [
        "Won't come off: it belongs to another account",
        'Kein Abzug: gehört zu einem anderen Konto',
        '適用されません：別のアカウントの残高です',
      ],
    ],
    [
      '14',
      basket([thing()]),
      ...limited('address'),
      [
        "Won't come off: not for this delivery address",
        'Kein Abzug: nicht für diese Lieferadresse',
        '適用されません：この届け先は対象外です',
      ],
    ],
    [
      '15',
      basket([thing()], { boxes: [box(500)] }),
      entry(),
      {},
      [
        "Won't come off: its box is off",
        'Kein Abzug: das Häkchen dafür fehlt',
        '適用されません：チェックが外れています',
      ],
    ],
    [
      '16',
      alone(thing({ subscription: true })),
      entry(),
      {},
      [
        'Probably not: not for subscriptions',
        'Wahrscheinlich kein Abzug: nicht für Abos',
        'おそらく適用されません：定期購入は対象外です',
      ],
    ],
  ])('%s', (_, goods, credit, more, words) => {
    expect(said((voice) => wordVerdict(judge(goods, credit, context(more)), voice))).toEqual(words);
  });
});

describe('each of the five doubts', () => {
  it.each<readonly [string, Basket, Entry, Partial<Context>, Words]>([
    [
      'no seller',
      alone(thing(nobody)),
      entry(),
      {},
      [
        "Can't tell: the page names no seller",
        'Nicht zu sagen: die Seite nennt keinen Verkäufer',
        '判断できません：ページに販売元の表示がありません',
      ],
    ],
    [
      'kind',
      alone(thing({ digital: null })),
      noRush(),
      {},
      [
        "Can't tell: the page does not say what kind of goods this is",
        'Nicht zu sagen: die Seite zeigt nicht, was für ein Artikel das ist',
        '判断できません：商品の種類が表示されていません',
      ],
    ],
    [
      'rules',
      alone(thing()),
      entry({ name: 'New' }),
      {},
      [
        "Can't tell: what this credit buys is not known",
        'Nicht zu sagen: wofür dieses Guthaben gilt, ist nicht bekannt',
        '判断できません：この残高の用途が不明です',
      ],
    ],
    [
      'account',
      alone(thing()),
      entry(),
      { account: null },
      [
        "Can't tell: the page does not say whose account this is",
        'Nicht zu sagen: die Seite sagt nicht, wessen Konto das ist',
        '判断できません：どのアカウントのページか不明です',
      ],
    ],
    [
      'page',
      basket([]),
      entry(),
      { trouble: ['unknown-layout'] },
      [
        "Can't tell: this page is not understood",
        'Nicht zu sagen: diese Seite ist nicht verstanden',
        '判断できません：このページは読み取れません',
      ],
    ],
  ])('%s', (_, goods, credit, more, words) => {
    expect(said((voice) => wordVerdict(judge(goods, credit, context(more)), voice))).toEqual(words);
  });
});

describe('the pill of several credits', () => {
  const two = basket([thing({ price: money(2000) })]);
  it.each<readonly [string, Basket, readonly Entry[], Words | readonly [null, null, null]]>([
    ['none', two, [], [null, null, null]],
    [
      'two of three',
      two,
      [entry({ terms: sold }), entry({ terms: sold, left: 350 }), noRush()],
      ['US$8.50 from 2 of 3 credits', '8,50 $ aus 2 von 3 Guthaben', '残高 3 件のうち 2 件から $8.50'],
    ],
    [
      'all, as usual',
      two,
      [entry(), entry({ left: 350, amountIs: 'at-least' })],
      [
        'Probably at least US$8.50 from 2 credits',
        'Wahrscheinlich mindestens 8,50 $ aus 2 Guthaben',
        'おそらく残高 2 件から $8.50 以上',
      ],
    ],
    [
      'one of two',
      two,
      [noRush(), entry({ endsOn: null })],
      ['US$5.00 probably comes off', 'Abzug von 5,00 $ wahrscheinlich', 'おそらく $5.00 が適用されます'],
    ],
    [
      'none, for one reason',
      basket([gadget()]),
      [entry(), entry()],
      [
        'Probably not: sold by Gadget Ltd, not Amazon',
        'Wahrscheinlich kein Abzug: verkauft von Gadget Ltd, nicht von Amazon',
        'おそらく適用されません：販売元は Gadget Ltd（Amazon ではありません）',
      ],
    ],
    [
      'none, for several reasons',
      basket([gadget()]),
      [entry(), noRush()],
      [
        'Probably none of 2 credits comes off',
        'Wahrscheinlich kein Abzug aus 2 Guthaben',
        'おそらく残高 2 件はいずれも適用されません',
      ],
    ],
    [
      'one cannot be told',
      basket([thing(nobody)]),
      [noRush(), entry()],
      [
        "Can't tell: the page names no seller",
        'Nicht zu sagen: die Seite nennt keinen Verkäufer',
        '判断できません：ページに販売元の表示がありません',
      ],
    ],
  ])('%s', (_, goods, entries, words) => {
    expect(said((voice) => wordJudgement(judgeAll(goods, entries, context()), voice))).toEqual(words);
  });

  it('says of a row only what does not count', () => {
    const { fits } = judge(basket([thing(), gadget(), thing(nobody)]), entry(), context());
    expect(fits.map((fit) => wordFit(fit, speak('en')))).toEqual([
      null,
      'Probably not: sold by Gadget Ltd, not Amazon',
      "Can't tell: the page names no seller",
    ]);
  });
});

describe('what would change it', () => {
  it.each<readonly [Parameters<typeof wordChange>[0], Words]>([
    [
      { do: 'add-goods', short: money(1), goods: 'sold-by-amazon' },
      [
        'US$0.01 more of goods sold by Amazon would do',
        'Es genügen 0,01 $ mehr an Artikeln, die Amazon verkauft',
        'Amazon が販売する商品をあと $0.01 分加えると使えます',
      ],
    ],
    [
      { do: 'buy-from-amazon', here: true },
      [
        'The same item from Amazon is on this page',
        'Auf dieser Seite gibt es denselben Artikel von Amazon',
        'このページに、Amazon が販売する同じ商品があります',
      ],
    ],
    [
      { do: 'wait', until: Date.parse('2026-05-17T04:00:00Z') },
      ['Usable from Sunday', 'Nutzbar ab Sonntag', '日曜日から使えます'],
    ],
    [
      { do: 'tick-box' },
      [
        'Used once its box is ticked',
        'Mit gesetztem Häkchen wird es eingelöst',
        'チェックを入れると使われます',
      ],
    ],
    [
      { do: 'use-cart' },
      [
        'Through the cart, a review page follows',
        'Über den Einkaufswagen kommt eine Seite zum Prüfen',
        'カートからの注文なら確認画面があります',
      ],
    ],
  ])('%j', (change, words) => {
    expect(said((voice) => wordChange(change, voice))).toEqual(words);
  });

  it('says what may be lost, and what would lose nothing', () => {
    const lost = (basis: 'stated' | 'usual') => {
      const use = { value: 'single', basis, quote: null } as const;
      return said((voice) => wordLeftover({ money: money(350), use }, voice).join(' · '));
    };
    expect(lost('stated')).toEqual([
      'Up to US$3.50 may be lost: one use · US$3.50 more of such goods would use it up',
      'Bis zu 3,50 $ können verfallen: nur einmal einlösbar · Mit 3,50 $ mehr an solchen Artikeln bliebe nichts übrig',
      '最大 $3.50 が失効するおそれがあります（一回限り） · 対象商品をあと $3.50 分加えると余りません',
    ]);
    expect(lost('usual')[0]).toMatch(/^Up to US\$3\.50 may be lost: usually one use/);
    const unknown = wordLeftover({ money: money(350), use: null }, speak('en'))[0];
    expect(unknown).toBe('Up to US$3.50 may be lost: whether a rest stays is not known');
  });
});

describe('evidence', () => {
  it('is how it is known, in the words of the page', () => {
    const voice = speak('en');
    expect(wordEvidence({ basis: 'stated', quote: 'sold by Amazon' }, voice)).toEqual({
      basis: "Amazon's words",
      quote: 'sold by Amazon',
    });
    expect(wordEvidence({ basis: 'usual', quote: null }, voice)).toEqual({
      basis: 'Usual for this kind',
      quote: null,
    });
    expect(wordEvidence({ basis: 'stated', quote: null }, voice)).toBeNull();
  });
});

describe('hostile words', () => {
  const evil = `\u202E${'😀'.repeat(200)}{money}`;

  it('are short and straight in a sentence', () => {
    const verdict = judge(alone(gadget({ seller: { name: evil, id: null } })), entry(), context());
    expect(wordVerdict(verdict, speak('en'))).toBe(`Probably not: sold by ${'😀'.repeat(60)}…, not Amazon`);
    const said = notice('not-for-this-item', { beside: 'credit', about: 'Courtesy credit', quote: evil });
    const no = judge(basket([thing()], { notices: [said] }), entry(), context());
    expect(wordVerdict(no, speak('en'))).toBe(`Won't come off: “${'😀'.repeat(60)}…”`);
  });

  it('never leave a hole in a sentence, whatever is read', () => {
    fc.assert(
      fc.property(anyReading, fc.array(anyEntry, { maxLength: 3 }), anyContext, (reading, entries, where) => {
        const judged = judgeAll(basketOf(reading), entries, where);
        for (const verdict of judged.verdicts)
          for (const words of inAll((voice) => wordVerdict(verdict, voice)))
            expect(words).not.toMatch(/undefined|null|NaN|[\u202A-\u202E]|verdict\.|because\.|doubt\./);
        inAll((voice) => wordJudgement(judged, voice));
      }),
      { numRuns: 50 },
    );
  });
});

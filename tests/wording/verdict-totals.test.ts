import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/glance.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { basketOf } from '../../lib/domain/verdict/basket.ts';
import { judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import { outcomeOf } from '../../lib/domain/verdict/outcome.ts';
import { postedOf } from '../../lib/domain/verdict/posted.ts';
import { returnCost } from '../../lib/domain/verdict/return-cost.ts';
import { wordForService, wordPosted, wordReturnCost } from '../../lib/wording/verdict-order.ts';
import { wordAtTotals, wordChecked } from '../../lib/wording/verdict-totals.ts';
import type { VerdictVoice } from '../../lib/wording/voice.ts';
import {
  box,
  checkout,
  context,
  entry,
  gadget,
  line,
  money,
  spends,
  stated,
  thing,
} from '../domain/verdict/goods.ts';
import { inAll, speak } from './voices.ts';

type Words = readonly [english: string, german: string, japanese: string];

const said = (word: (voice: VerdictVoice) => string | null) =>
  inAll((voice) => word(voice)?.replaceAll('\u00a0', ' ') ?? null);
const sold = stated({ goods: 'sold-by-amazon' });
const cheap = {
  items: [thing({ price: money(500) })],
  lines: [line('items', 500), spends(-500), line('total', 0)],
};
const none = [line('items', 1200), line('total', 1200)];

function met(entries: readonly Entry[], facts: Partial<Reading>) {
  const where = context();
  return outcomeOf(judgeAll(basketOf(checkout()), entries, where), checkout(facts), where);
}

describe('at the totals', () => {
  it.each<readonly [string, readonly Entry[], Partial<Reading>, Words]>([
    [
      'all of it',
      [entry()],
      cheap,
      ['Came off: US$5.00, nothing left', 'Abgezogen: 5,00 $, nichts übrig', '適用済み：$5.00、残りなし'],
    ],
    [
      'in part, the rest usually stays',
      [entry({ left: 800 })],
      cheap,
      [
        'Came off: US$5.00 of US$8.00; the other US$3.00 usually stays',
        'Abgezogen: 5,00 $ von 8,00 $; die übrigen 3,00 $ bleiben gewöhnlich',
        '適用済み：$8.00 のうち $5.00。余りの $3.00 は通常残ります',
      ],
    ],
    [
      'in part, the rest may be lost',
      [entry({ left: 800, terms: stated({ use: 'single' }) })],
      cheap,
      [
        'Came off: US$5.00 of US$8.00; the other US$3.00 may be lost: one use',
        'Abgezogen: 5,00 $ von 8,00 $; die übrigen 3,00 $ können verfallen: nur einmal einlösbar',
        '適用済み：$8.00 のうち $5.00。余りの $3.00 は失効するおそれがあります（一回限り）',
      ],
    ],
    [
      'in part, and only some of the rest is at risk',
      [entry({ left: 800 }), entry({ left: 200, terms: stated({ use: 'single' }) })],
      cheap,
      [
        'Came off: US$5.00 of US$10.00 · Up to US$2.00 may be lost: one use',
        'Abgezogen: 5,00 $ von 10,00 $ · Bis zu 2,00 $ können verfallen: nur einmal einlösbar',
        '適用済み：$10.00 のうち $5.00 · 最大 $2.00 が失効するおそれがあります（一回限り）',
      ],
    ],
    [
      'a lower bound',
      [entry({ amountIs: 'at-least' })],
      cheap,
      [
        'Came off: US$5.00; more may be left',
        'Abgezogen: 5,00 $; mehr kann übrig sein',
        '適用済み：$5.00。まだ残っている可能性があります',
      ],
    ],
    [
      'should have: its box is off',
      [entry({ terms: sold })],
      { lines: none, credits: [box(500)] },
      [
        'Should have come off and did not: its box is off',
        'Hätte abgezogen werden sollen und wurde es nicht: das Häkchen dafür fehlt',
        '適用されるはずでしたが、されていません：チェックが外れています',
      ],
    ],
    [
      'was only expected: another seller',
      [entry()],
      { lines: none, items: [gadget()] },
      [
        'Was expected to come off and did not: sold by Gadget Ltd, not Amazon',
        'Der erwartete Abzug blieb aus: verkauft von Gadget Ltd, nicht von Amazon',
        '見込みどおりには適用されていません：販売元は Gadget Ltd（Amazon ではありません）',
      ],
    ],
    [
      'nothing says why',
      [entry({ terms: sold })],
      { lines: none },
      [
        'Should have come off and did not: Amazon does not say why',
        'Hätte abgezogen werden sollen und wurde es nicht: Amazon sagt nicht, warum',
        '適用されるはずでしたが、されていません：Amazon は理由を示していません',
      ],
    ],
    [
      'in part, and more should have',
      [entry({ terms: sold }), entry({ terms: sold, left: 350 })],
      { lines: [line('items', 1200), spends(-350), line('total', 850)] },
      [
        'Came off: US$3.50 of US$8.50; the other US$5.00 usually stays · US$5.00 more should have come off: Amazon does not say why',
        'Abgezogen: 3,50 $ von 8,50 $; die übrigen 5,00 $ bleiben gewöhnlich · 5,00 $ mehr hätten abgezogen werden sollen: Amazon sagt nicht, warum',
        '適用済み：$8.50 のうち $3.50。余りの $5.00 は通常残ります · あと $5.00 が適用されるはずでした：Amazon は理由を示していません',
      ],
    ],
    [
      'a row without its name',
      [entry()],
      { lines: [line('promotion', -500, { label: 'Promotion Applied' }), ...none] },
      [
        '“Promotion Applied”, US$5.00, may be it',
        '„Promotion Applied“, 5,00 $, ist es vielleicht',
        '「Promotion Applied」$5.00 がそれかもしれません',
      ],
    ],
  ])('%s', (_, entries, facts, words) => {
    expect(said((voice) => wordAtTotals(met(entries, facts), voice))).toEqual(words);
  });

  it('says nothing where nothing was expected, or nothing can be told', () => {
    expect(wordAtTotals(met([], { lines: none }), speak('en'))).toBeNull();
    expect(wordAtTotals(met([entry()], { lines: [] }), speak('en'))).toBeNull();
  });

  it('lists what was checked only where no reason was found', () => {
    const listed = (facts: Partial<Reading>) => {
      const totals = met([entry()], facts);
      return totals.is === 'did-not' ? wordChecked(totals.missing, speak('en')) : null;
    };
    expect(listed({ lines: none })).toEqual([
      'Checked: seller, kind of goods, gift cards, start, end, what is left and way to order',
      'No page shows: way to pay, later changes of the order, whether the order is split, whether it was posted and delivery address',
    ]);
    expect(listed({ lines: none, credits: [box(500)] })).toEqual([]);
  });
});

describe('after the order', () => {
  const order = {
    number: '111-0000000-0000001',
    placedOn: '2026-05-12',
    total: null,
    refunded: null,
    progress: null,
    digital: null,
  };
  const posted = (minor: number, facts: Partial<typeof order> = {}) =>
    postedOf(
      money(500),
      checkout({ orders: [{ ...order, ...facts }], lines: [spends(-minor), line('total', 700)] }),
      null,
    );

  it.each<readonly [number, Words]>([
    [
      500,
      [
        'On the order: US$5.00 of credit, as expected',
        'In der Bestellung: 5,00 $ Guthaben, wie erwartet',
        '注文での残高の適用：$5.00（見込みどおり）',
      ],
    ],
    [
      200,
      [
        'The order shows US$2.00 of US$5.00: US$3.00 is missing',
        'Die Bestellung zeigt 2,00 $ von 5,00 $: Es fehlen 3,00 $',
        '注文では $5.00 のうち $2.00 です。$3.00 足りません',
      ],
    ],
    [
      700,
      [
        'The order shows US$7.00 of credit, and US$5.00 was expected',
        'Die Bestellung zeigt 7,00 $ Guthaben, erwartet waren 5,00 $',
        '注文では $7.00、見込みは $5.00 でした',
      ],
    ],
  ])('%i on the order', (minor, words) => {
    expect(said((voice) => wordPosted(posted(minor), voice))).toEqual(words);
  });

  it('has a text ready for customer service: order number, date and amounts', () => {
    expect(said((voice) => wordForService(posted(0), voice))).toEqual([
      'Order 111-0000000-0000001 of 12 May: US$5.00 of promotional credit came off at checkout. The order shows US$0.00. Please check this and give the missing US$5.00 back to my account.',
      'Bestellung 111-0000000-0000001 vom 12. Mai: An der Kasse wurden 5,00 $ Aktionsguthaben abgezogen. Die Bestellung zeigt 0,00 $. Bitte prüfen und die fehlenden 5,00 $ meinem Konto wieder gutschreiben.',
      '5月12日の注文 111-0000000-0000001について。注文確認画面ではプロモーション残高 $5.00 が適用されていましたが、注文では $0.00 です。確認のうえ、足りない $5.00 をアカウントに戻してください。',
    ]);
    expect(wordForService(posted(500), speak('en'))).toBeNull();
    expect(wordForService(posted(700), speak('en'))).toBeNull();
  });

  it('says what a return costs, as an estimate', () => {
    const euros = (minor: number) => money(minor, 'EUR');
    const items = [thing({ price: euros(1298) }), thing({ price: euros(9397) })];
    const cost = returnCost(items, euros(1000), items.slice(1), null);
    expect(said((voice) => cost && wordReturnCost(cost, voice).join(' '))).toEqual([
      'About €8.79 of credit will not come back An estimate: the €10.00 that came off is spread over goods of €106.95, of which €93.97 go back. Amazon may count otherwise.',
      'Etwa 8,79 € Guthaben kommen nicht zurück Eine Schätzung: Die abgezogenen 10,00 € verteilen sich auf Artikel für 106,95 €, davon gehen 93,97 € zurück. Amazon rechnet vielleicht anders.',
      '残高およそ €8.79 は戻りません 概算です。適用された €10.00 を商品 €106.95 分に割り振り、そのうち €93.97 分を返品するものとしています。Amazon の計算とは異なることがあります。',
    ]);
  });
});

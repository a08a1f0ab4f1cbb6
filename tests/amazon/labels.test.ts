import { describe, expect, expectTypeOf, it } from 'vitest';
import { GUIDE_LABELS, type GuideLabel } from '../../components/guide/guide-props.ts';
import { type Label, labelIn } from '../../lib/amazon/labels.ts';

describe('labels of Amazon', () => {
  it('are those that the guide names', () => {
    expectTypeOf<Label>().toEqualTypeOf<GuideLabel>();
  });

  it.each([
    ['accountAndLists', 'en', 'Account & Lists'],
    ['accountAndLists', 'es', 'Cuenta y listas'],
    ['shoppingCart', 'fr', 'Panier'],
    ['shoppingCart', 'ja', 'ショッピングカート'],
    ['promotionApplied', 'de', 'Gutschein eingelöst'],
    ['giftCardAmount', 'it', 'Importo Buono Regalo'],
    ['useBalance', 'ja', 'プロモーション残高を使用します'],
  ] as const)('%s is known in %s', (label, language, text) => {
    expect(labelIn(label, language)).toEqual({ text, language, known: true });
  });

  it.each([
    ['accountAndLists', 'de'],
    ['accountAndLists', 'ja'],
    ['accountAndLists', 'nl'],
    ['accountAndLists', 'constructor'],
  ] as const)('%s is English where nobody has seen it: %s', (label, language) => {
    expect(labelIn(label, language)).toEqual({ text: 'Account & Lists', language: 'en', known: false });
  });

  it.each(['orderingPreferences', 'applyToBalance', 'apply'] as const)(
    '%s is an inference, so not known in English either',
    (label) => {
      expect(labelIn(label, 'en')).toMatchObject({ language: 'en', known: false });
    },
  );

  it.each(GUIDE_LABELS)('%s has words in every language', (label) => {
    for (const language of ['en', 'de', 'fr', 'it', 'es', 'ja', 'pl'])
      expect(labelIn(label, language).text.trim()).not.toBe('');
  });
});

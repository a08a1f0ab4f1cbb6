import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../lib/wording/translate.ts';
import { checkLocales, compareLocales, textsOf, unusedKeys } from '../../scripts/check-locales.ts';
import { ENGLISH } from './messages.ts';
import { pseudoMessages } from './pseudo.ts';

describe('translate', () => {
  const translate = createTranslate(ENGLISH, 'en');

  it('fills in values, and never a value into a value', () => {
    expect(translate('place.account', { marketplace: '{account}', account: 'Anna $& {marketplace}' })).toBe(
      '{account} · Anna $& {marketplace}',
    );
  });

  it('chooses the plural by the language', () => {
    expect([0, 1, 2].map((n) => translate('pill.kept', { n }))).toEqual([
      '0 credits kept',
      '1 credit kept',
      '2 credits kept',
    ]);
  });

  it('has a pseudo language without Latin letters', () => {
    const pseudo = createTranslate(pseudoMessages(ENGLISH), 'he');
    expect(pseudo('money.atLeast', { money: '5' })).not.toMatch(/[A-Za-z]/);
  });
});

describe('the locale files', () => {
  it('say the same, and nothing that nobody asks for', () => {
    expect(checkLocales()).toEqual([]);
  });

  it('are told apart by what is wrong', () => {
    const model = textsOf({ a: { b: 'x {n}', c: 'y' }, d: { '1': 'one', n: '{n} more' } });
    const other = textsOf({ a: { b: 'x {m}' }, d: { '1': '{n}', n: '{n}' }, e: 'z$' });
    expect(compareLocales('de', other, model)).toEqual([
      'de: a.c is missing',
      'de: e is not in en',
      'de: a.b has other placeholders than en ({n})',
      'de: e holds a $',
    ]);
    expect(unusedKeys(model, "translate('a.b') '__MSG_d__'")).toEqual(['a.c']);
  });
});

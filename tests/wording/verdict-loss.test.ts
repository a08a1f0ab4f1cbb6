import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/glance.ts';
import { judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import { wordJudgement } from '../../lib/wording/verdict.ts';
import { wordEvidence } from '../../lib/wording/verdict-evidence.ts';
import { alone, context, entry, money, stated, thing } from '../domain/verdict/goods.ts';
import { inAll } from './voices.ts';

type Words = readonly [english: string, german: string, japanese: string];

const once = stated({ goods: 'sold-by-amazon', use: 'single' });
const cheap = alone(thing({ price: money(300) }));
const said = (entries: readonly Entry[]) =>
  inAll(
    (voice) => wordJudgement(judgeAll(cheap, entries, context()), voice)?.replaceAll('\u00a0', ' ') ?? null,
  );

describe('what may be lost', () => {
  it.each<readonly [string, readonly Entry[], Words]>([
    [
      'of one credit',
      [entry({ endsOn: null, terms: once })],
      [
        'US$3.00 should come off · up to US$2.00 may be lost',
        'Abzug von 3,00 $ zu erwarten · bis zu 2,00 $ können verfallen',
        '$3.00 が適用されるはずです · 最大 $2.00 が失効するおそれ',
      ],
    ],
    [
      'of two',
      [entry({ terms: once }), entry({ left: 100, terms: once })],
      [
        'US$3.00 from 2 credits · up to US$3.00 may be lost',
        '3,00 $ aus 2 Guthaben · bis zu 3,00 $ können verfallen',
        '残高 2 件から $3.00 · 最大 $3.00 が失効するおそれ',
      ],
    ],
    [
      'nothing, where the rest stays',
      [entry({ endsOn: null, terms: stated({ goods: 'sold-by-amazon', use: 'drawdown' }) })],
      ['US$3.00 should come off', 'Abzug von 3,00 $ zu erwarten', '$3.00 が適用されるはずです'],
    ],
  ])('is on the line: %s', (_, entries, words) => {
    expect(said(entries)).toEqual(words);
  });
});

describe('what a reason rests on', () => {
  it.each<readonly [Parameters<typeof wordEvidence>[0], readonly (string | null)[]]>([
    [{ basis: 'stated', quote: null }, []],
    [{ basis: 'usual', quote: null }, ['Usual for this kind', null]],
    [{ basis: 'stated', quote: 'Sold by Amazon' }, ["Amazon's words", 'Sold by Amazon']],
    [{ basis: 'usual', quote: 'Expired' }, ["Amazon's words, probably about this credit", 'Expired']],
    [{ basis: 'shopper', quote: null }, ['You typed this', null]],
  ])('%j', (reason, words) => {
    const [english] = inAll((voice) => JSON.stringify(Object.values(wordEvidence(reason, voice) ?? [])));
    expect(JSON.parse(english ?? '')).toEqual(words);
  });
});

import { type Currency, isCurrency, MINOR_DIGITS } from '../domain/money.ts';

const CODES = Object.keys(MINOR_DIGITS).filter(isCurrency);
/** In which tables are headed and currencies named. */
export const TABLE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja'] as const;

/** Signs that no locale of ours gives. */
const MORE_SIGNS: Readonly<Record<string, readonly Currency[]>> = {
  円: ['JPY'],
  'rs.': ['INR'],
  rs: ['INR'],
  tl: ['TRY'],
  us$: ['USD'],
  c$: ['CAD'],
  cdn$: ['CAD'],
  s$: ['SGD'],
};

/** Every currency that a sign or a name can mean: '$' is five, '€' one. */
export function currenciesOf(sign: string): readonly Currency[] {
  return signs().get(keyOf(sign)) ?? [];
}

function keyOf(sign: string): string {
  return sign.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

let known: ReadonlyMap<string, readonly Currency[]> | undefined;

function signs(): ReadonlyMap<string, readonly Currency[]> {
  known ??= collectSigns();
  return known;
}

function collectSigns(): ReadonlyMap<string, readonly Currency[]> {
  const all = new Map<string, Set<Currency>>();
  const add = (sign: string, currency: Currency): void => {
    all.set(keyOf(sign), (all.get(keyOf(sign)) ?? new Set()).add(currency));
  };
  for (const currency of CODES) {
    add(currency, currency);
    for (const language of TABLE_LANGUAGES) {
      for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const)
        add(signIn(language, currency, currencyDisplay), currency);
      const name = new Intl.DisplayNames(language, { type: 'currency' }).of(currency);
      if (name !== undefined) add(name, currency);
    }
  }
  const listed = [...all].map(([sign, currencies]) => [sign, [...currencies]] as const);
  return new Map([...listed, ...Object.entries(MORE_SIGNS)]);
}

function signIn(language: string, currency: Currency, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay,
  }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

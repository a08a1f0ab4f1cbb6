import { type Fact, fact } from './facts.ts';

/** The languages of which at least one label was looked for; the others know none. */
const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const;
type LabelLanguage = (typeof LANGUAGES)[number];
type Translations = Readonly<Record<Exclude<LabelLanguage, 'en'>, Fact<string> | null>>;

/** What Amazon calls the places and buttons that a shopper is sent to. Null: not seen in this language. */
type LabelFacts = Translations & { readonly en: Fact<string> };

export type Label = keyof typeof LABELS;

/** A label as it can be shown. `known`: it was seen in the language that was asked for. */
export interface LabelAt {
  readonly text: string;
  readonly language: LabelLanguage;
  readonly known: boolean;
}

const NOT_SEEN: Translations = { de: null, fr: null, it: null, es: null, ja: null };
const CART_TITLES = 'cart titles by storefront, Hari-Nagarajan/fairgame; DOM §8';

const LABELS = {
  accountAndLists: {
    ...NOT_SEEN,
    en: fact('Account & Lists', 'R', 'navigation of saved item and order pages'),
    es: fact('Cuenta y listas', 'R', 'navigation of saved item pages'),
  },
  yourAccount: {
    ...NOT_SEEN,
    en: fact('Your Account', 'R', 'navigation of saved item and order pages'),
    es: fact('Mi cuenta', 'R', 'navigation of saved item pages'),
  },
  yourPayments: seenInEnglish('Your Payments', 'R', 'head of saved transaction pages'),
  orderingPreferences: seenInEnglish('Ordering and shopping preferences', 'G', 'handed down, never seen'),
  paymentOptions: seenInEnglish('Payment options', 'W', 'guides; DOMAIN §3'),
  giftAndPromotional: seenInEnglish('Gift and Promotional Balances', 'W', 'guides; DOMAIN §3, DOM §3.5'),
  creditAndBenefit: seenInEnglish('Your credit & benefit balances', 'W', 'help text and guides; DOM §3.3'),
  giftCardBalance: seenInEnglish('Your Gift Card Balance', 'R', 'saved gift card pages'),
  redeemGiftCard: seenInEnglish('Redeem a Gift Card', 'R', 'saved gift card pages'),
  claimCode: seenInEnglish('Claim code', 'R', 'rows of saved gift card pages'),
  applyToBalance: seenInEnglish('Apply to Your Balance', 'G', 'handed down, never seen'),
  shoppingCart: {
    en: fact('Shopping Cart', 'C', CART_TITLES),
    de: fact('Einkaufswagen', 'C', CART_TITLES),
    fr: fact('Panier', 'C', CART_TITLES),
    it: fact('Carrello', 'C', CART_TITLES),
    es: fact('Cesta', 'R', 'navigation of saved item pages'),
    ja: fact('ショッピングカート', 'C', CART_TITLES),
  },
  giftCardsAndCodes: seenInEnglish('Gift Cards and Promotional Codes', 'A', 'help page; DOM §7.3'),
  apply: seenInEnglish('Apply', 'G', 'a button named gcApplyButtonId; DOM §7.1'),
  courtesyCredit: seenInEnglish('Courtesy Credit', 'A', 'help page; DOMAIN §3'),
  useBalance: {
    ...NOT_SEEN,
    en: fact('Apply gift certificate or promotional credit', 'A', 'an old UK help page; DOMAIN §6.4'),
    ja: fact('プロモーション残高を使用します', 'W', 'five sites, each with an amount in front; DOM §7.3'),
  },
  moreOptions: seenInEnglish('More purchase options', 'W', 'DOM §3.2'),
  redeemWindow: {
    ...NOT_SEEN,
    en: fact('Redeem a gift card or promotion code', 'W', 'fowley.net; DOM §3.2'),
    ja: fact('ギフト券・クーポンは注文前にこちらで入力してください', 'W', 'janjan.net; DOM §3.2'),
  },
  benefitConfirmation: seenInEnglish('Benefit Confirmation for your Order', 'W', 'mikefay.info; DOMAIN §3'),
  promotionApplied: {
    ...NOT_SEEN,
    en: fact('Promotion Applied', 'R', 'saved order pages; DOM §5.1'),
    de: fact('Gutschein eingelöst', 'R', 'saved order pages; DOM §5.1'),
  },
  giftCardAmount: {
    ...NOT_SEEN,
    en: fact('Gift Card Amount', 'R', 'saved order pages; DOM §5.1'),
    de: fact('Geschenkgutschein(e)', 'R', 'saved order pages; DOM §5.1'),
    it: fact('Importo Buono Regalo', 'T', 'azad issue 113; DOM §5.1'),
    ja: fact('Amazonギフト券', 'C', 'furyutei/amzOrderHistoryFilter; DOM §5.1'),
  },
} as const satisfies Record<string, LabelFacts>;

function seenInEnglish(...seen: Parameters<typeof fact<string>>): LabelFacts {
  return { ...NOT_SEEN, en: fact(...seen) };
}

/** The label in a two-letter language, else in English; an inference alone does not count as known. */
export function labelIn(label: Label, language: string): LabelAt {
  const facts: LabelFacts = LABELS[label];
  const asked = LANGUAGES.find((one) => one === language) ?? 'en';
  const seen = facts[asked];
  if (seen === null) return { text: facts.en.value, language: 'en', known: false };
  return { text: seen.value, language: asked, known: asked === language && seen.grade !== 'G' };
}

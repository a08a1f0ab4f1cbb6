import type { Goods } from '../domain/kind.ts';
import type { Reason } from '../domain/verdict/reason.ts';
import { wordFrom } from './countdown.ts';
import { wordDate } from './date.ts';
import { listFormat } from './formats.ts';
import { wordMoney } from './money.ts';
import { shorten } from './shorten.ts';
import type { VerdictKey } from './translate.ts';
import type { VerdictVoice } from './voice.ts';

type Of<Kind extends Reason['because']> = Extract<Reason, { because: Kind }>;

/** "sold by Gadget Ltd, not Amazon": why it does not come off, for the end of a sentence. */
export function wordReason(reason: Reason, voice: VerdictVoice): string {
  const { translate } = voice;
  switch (reason.because) {
    case 'other-seller':
      return wordOtherSeller(reason, voice);
    case 'other-amazon':
      return wordOtherAmazon(reason, voice);
    case 'wrong-form':
      return translate(reason.buys === 'digital' ? 'because.digitalOnly' : 'because.notDigital');
    case 'excluded':
      return reason.what === 'gift-card' ? translate('because.giftCard') : wordQuote(reason, voice);
    case 'below-minimum':
      return wordMinimum(reason, voice);
    case 'not-started':
      return reason.startsAt === null
        ? translate('because.notStarted')
        : translate('because.startsFrom', { from: wordFrom(reason.startsAt, voice) });
    case 'ended':
      return reason.endsOn === null
        ? translate('because.ended')
        : translate('because.endedOn', { day: wordDate(reason.endsOn, voice) });
    case 'used-up':
      return reason.how === 'said' ? wordQuote(reason, voice) : translate(SPENT[reason.how]);
    case 'other-account':
      return translate(WHOSE[reason.whose]);
    case 'no-review':
      return translate(WAYS[reason.way]);
    default:
      return translate(PLAIN[reason.because]);
  }
}

const SPENT: Record<Exclude<Of<'used-up'>['how'], 'said'>, VerdictKey> = {
  vanished: 'because.vanished',
  spent: 'because.spent',
};
const WHOSE: Record<Of<'other-account'>['whose'], VerdictKey> = {
  marketplace: 'because.otherMarketplace',
  account: 'because.otherAccount',
  nobody: 'because.notMine',
  membership: 'because.membership',
};
const WAYS: Record<Of<'no-review'>['way'], VerdictKey> = {
  subscription: 'because.subscription',
  'buy-now': 'because.buyNow',
  said: 'because.wayToOrder',
};
const PLAIN: Record<
  'payment' | 'order-changed' | 'split' | 'not-posted' | 'address' | 'box-off',
  VerdictKey
> = {
  payment: 'because.payment',
  'order-changed': 'because.orderChanged',
  split: 'because.split',
  'not-posted': 'because.notPosted',
  address: 'because.address',
  'box-off': 'because.boxOff',
};

/** More names than this are no answer on a line. */
const MOST_SELLERS = 2;

/** The names of sellers, as far as they fit; null where there is none to name. */
function wordSellers(sellers: readonly string[], { locale }: VerdictVoice): string | null {
  if (sellers.length === 0 || sellers.length > MOST_SELLERS) return null;
  return listFormat(locale).format(sellers.map((seller) => shorten(seller)));
}

function wordOtherSeller({ sellers, shippedByAmazon }: Of<'other-seller'>, voice: VerdictVoice): string {
  const seller = wordSellers(sellers, voice);
  if (seller === null) return voice.translate('because.otherSellers');
  return voice.translate(shippedByAmazon ? 'because.shippedOnly' : 'because.otherSeller', { seller });
}

function wordOtherAmazon({ sellers, arm }: Of<'other-amazon'>, voice: VerdictVoice): string {
  const seller = wordSellers(sellers, voice);
  if (seller === null)
    return voice.translate(arm === 'used' ? 'because.usedUnnamed' : 'because.abroadUnnamed');
  return voice.translate(arm === 'used' ? 'because.used' : 'because.abroad', { seller });
}

const MINIMUMS: Record<Goods, VerdictKey> = {
  'sold-by-amazon': 'because.minimumAmazon',
  digital: 'because.minimumDigital',
  anything: 'because.minimumAny',
};

/** "$0.01 short of $39.00 of goods sold by Amazon". */
function wordMinimum(reason: Of<'below-minimum'>, voice: VerdictVoice): string {
  const { translate } = voice;
  const { goods, minimum, atLeast, alone } = reason;
  const less = wordMoney(reason.short, voice);
  const short = atLeast ? translate('money.atLeast', { money: less }) : less;
  const values = { short, minimum: wordMoney(minimum, voice) };
  const words = translate(goods === null ? 'because.minimumAny' : MINIMUMS[goods], values);
  return alone ? translate('because.byItself', { words }) : words;
}

/** In the words of the page or of the terms, which say more than we know. */
function wordQuote({ quote }: Pick<Reason, 'quote'>, { translate }: VerdictVoice): string {
  return quote === null
    ? translate('because.wayToOrder')
    : translate('because.quoted', { quote: shorten(quote) });
}

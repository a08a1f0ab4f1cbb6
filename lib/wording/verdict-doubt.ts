import type { Doubt, RuleAbout } from '../domain/verdict/doubt.ts';
import { shorten } from './shorten.ts';
import type { VerdictKey } from './translate.ts';
import type { VerdictVoice } from './voice.ts';

/** "the page names no seller": why it cannot be told, for the end of a sentence. */
export function wordDoubt(doubt: Doubt, voice: VerdictVoice): string {
  const { translate } = voice;
  switch (doubt.because) {
    case 'no-seller':
      return doubt.seller === null
        ? translate('doubt.noSeller')
        : translate('doubt.strangeSeller', { seller: shorten(doubt.seller) });
    case 'kind-unknown':
      return translate('doubt.kind');
    case 'account-unknown':
      return translate('doubt.account');
    case 'page-not-understood':
      return translate(doubt.trouble === null ? 'doubt.partly' : 'doubt.page');
    case 'rules-unknown':
      return wordRule(doubt, voice);
  }
}

const PLAIN: Partial<Record<RuleAbout, VerdictKey>> = {
  goods: 'doubt.goods',
  end: 'doubt.end',
  'digital-kind': 'doubt.digitalKind',
  'digital-seller': 'doubt.digitalSeller',
  used: 'doubt.used',
};

function wordRule(
  { about, quote }: Extract<Doubt, { because: 'rules-unknown' }>,
  { translate }: VerdictVoice,
): string {
  const plain = PLAIN[about];
  if (plain !== undefined) return translate(plain);
  const words = quote === null ? null : shorten(quote);
  if (about === 'shipper')
    return words === null
      ? translate('doubt.shipperUnnamed')
      : translate('doubt.shipper', { shipper: words });
  const key = about === 'code' ? 'doubt.code' : about === 'excluded' ? 'doubt.item' : 'doubt.condition';
  return translate(key, { quote: words ?? '' });
}

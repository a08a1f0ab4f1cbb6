import type { GuideProps } from '../../components/guide/guide-props.ts';
import { labelIn } from '../../lib/amazon/labels.ts';
import { LINKS, type Links } from '../../lib/amazon/links.ts';
import { isMarketplaceKey, MARKETPLACES } from '../../lib/amazon/marketplaces.ts';

/** What the guide says differently in each marketplace: Amazon's labels there, and the pages that exist. */
export function guideFor(id: string): Pick<GuideProps, 'marketplace' | 'labelOf' | 'links'> {
  const marketplace = isMarketplaceKey(id) ? id : 'amazon.com';
  const { host, language } = MARKETPLACES[marketplace];
  const address = (page: keyof Links): string | null => {
    const path = LINKS[marketplace][page];
    return path && `https://${host}${path.value}`;
  };
  return {
    marketplace,
    labelOf: (label) => labelIn(label, language),
    links: {
      rewards: address('rewards'),
      account: address('account'),
      wallet: address('wallet'),
      giftCardBalance: address('giftCardBalance'),
      giftCardRedeem: address('giftCardRedeem'),
      cart: address('cart'),
    },
  };
}

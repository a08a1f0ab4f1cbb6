import type { JSX } from 'preact';
import type { Key, Translate } from '../lib/wording/translate.ts';
import type { Way } from './page-props.ts';

const LABELS: Record<Way['family'], Key> = {
  rewards: 'way.rewards',
  account: 'way.account',
  'gift-card-balance': 'way.giftCardBalance',
  cart: 'way.cart',
};

/** The one page of Amazon's that is known to show promotional credit here. */
export function WayButton({ way, translate }: { way: Way; translate: Translate }): JSX.Element {
  return (
    <p>
      <WayLink way={way} translate={translate} look="button primary" />
    </p>
  );
}

/** Pages that perhaps show it; nothing where there are none. */
export function WayList({
  ways,
  translate,
}: {
  ways: readonly Way[];
  translate: Translate;
}): JSX.Element | null {
  if (ways.length === 0) return null;
  return (
    <ul class="links">
      {ways.map((way) => (
        <li key={way.url}>
          <WayLink way={way} translate={translate} />
        </li>
      ))}
    </ul>
  );
}

function WayLink({ way, translate, look }: { way: Way; translate: Translate; look?: string }): JSX.Element {
  return (
    <a class={look} href={way.url} target="_blank" rel="noreferrer">
      {translate(LABELS[way.family])}
    </a>
  );
}

import type { JSX } from 'preact';
import type { Glance, Place, PlaceSummary } from '../../lib/domain/glance.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import { Amount } from '../Amount.tsx';
import type { WalletProps } from './wallet-props.ts';

interface Props extends Pick<WalletProps, 'accounts' | 'voice' | 'on'> {
  readonly glance: Glance;
}

/** Every marketplace and account with its own total: currencies are never added. */
export function Places({ glance, accounts, voice, on }: Props): JSX.Element {
  const { translate } = voice;
  const { place, total, places, giftCard } = glance;
  const all: readonly PlaceSummary[] = [{ place, total }, ...places].toSorted(inOrder);
  return (
    <nav class="places" aria-label={translate('place.menu')}>
      <ul class="rows">
        {all.map((each) => (
          <li key={`${each.place.marketplace} ${each.place.accountId}`}>
            <button
              type="button"
              class="row place-row"
              aria-current={each.place === place ? 'true' : undefined}
              onClick={() => on.choosePlace(each.place)}
            >
              <bdi class="row-text">{wordPlace(each.place, accounts, translate)}</bdi>
              <Amount total={each.total} voice={voice} />
            </button>
          </li>
        ))}
      </ul>
      {giftCard && (
        <p class="gift-card">
          <span>{translate('place.giftCard')}</span>
          <span class="number">{wordMoney(giftCard.money, voice)}</span>
        </p>
      )}
    </nav>
  );
}

/** The same order whichever is chosen: nothing moves under the pointer. */
function inOrder({ place: one }: { place: Place }, { place: other }: { place: Place }): number {
  return one.marketplace.localeCompare(other.marketplace) || one.accountId.localeCompare(other.accountId);
}

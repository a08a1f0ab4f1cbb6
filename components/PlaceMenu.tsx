import type { JSX } from 'preact';
import type { Account, Glance, Place } from '../lib/domain/glance.ts';
import { wordMoney } from '../lib/wording/money.ts';
import { wordPlace } from '../lib/wording/place.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';

interface Props {
  readonly glance: Glance;
  readonly accounts: readonly Account[];
  readonly voice: Voice;
  readonly onChoose: (place: Place) => void;
}

/** The other marketplaces and accounts, and the gift card balance, which is none of ours. */
export function PlaceMenu({ glance: { places, giftCard }, accounts, voice, onChoose }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <div class="place-menu">
      {giftCard && (
        <p class="gift-card">
          <span>{translate('place.giftCard')}</span>
          <span class="number">{wordMoney(giftCard.money, voice)}</span>
        </p>
      )}
      {places.length === 0 && <p class="hint">{translate('place.others')}</p>}
      <ul class="rows" aria-label={translate('place.menu')}>
        {places.map(({ place, total }) => (
          <li key={`${place.marketplace} ${place.accountId}`}>
            <button type="button" class="row" onClick={() => onChoose(place)}>
              <bdi class="row-text">{wordPlace(place, accounts, translate)}</bdi>
              <Amount total={total} voice={voice} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

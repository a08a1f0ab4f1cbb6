import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Account, Glance, Place } from '../lib/domain/glance.ts';
import { wordPlace } from '../lib/wording/place.ts';
import { wordElsewhere, wordRisk } from '../lib/wording/summary.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';
import type { Later } from './later.ts';
import { riskUrgency } from './urgency.ts';

interface Props {
  readonly glance: Glance;
  readonly accounts: readonly Account[];
  readonly voice: Voice;
  /** Null for the moment before they are loaded. */
  readonly later: Later | null;
  readonly onChoosePlace: (place: Place) => void;
}

/** Where, how much, and what of it is at risk; elsewhere only when it matters. */
export function Head({ glance, accounts, voice, later, onChoosePlace }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const { place, total, atRisk, elsewhere } = glance;
  const choose = (chosen: Place): void => {
    setOpen(false);
    onChoosePlace(chosen);
  };
  return (
    <header class="head">
      <h1 class="head-place">
        <button type="button" class="place" aria-expanded={open} onClick={() => setOpen(!open)}>
          <bdi>{wordPlace(place, accounts, voice.translate)}</bdi>
          <span class="chevron chevron-down" aria-hidden="true" />
        </button>
      </h1>
      {glance.groups.length > 0 && <Amount total={total} voice={voice} class="head-total" />}
      {atRisk && (
        <p class="head-risk" data-urgency={riskUrgency(atRisk)}>
          {wordRisk(atRisk, voice)}
        </p>
      )}
      {open && later && (
        <later.views.PlaceMenu glance={glance} accounts={accounts} voice={voice} onChoose={choose} />
      )}
      {!open &&
        elsewhere.map((other) => (
          <button
            type="button"
            class="elsewhere"
            key={keyOf(other.place)}
            onClick={() => choose(other.place)}
          >
            <span>{wordElsewhere(other, wordPlace(other.place, accounts, voice.translate), voice)}</span>
            <span class="chevron chevron-on" aria-hidden="true" />
          </button>
        ))}
    </header>
  );
}

function keyOf({ marketplace, accountId }: Place): string {
  return `${marketplace} ${accountId}`;
}

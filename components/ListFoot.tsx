import type { JSX } from 'preact';
import type { Freshness } from '../lib/domain/glance.ts';
import { wordFreshness } from '../lib/wording/age.ts';
import type { Voice } from '../lib/wording/voice.ts';
import type { PageProps, Way } from './page-props.ts';

interface Props extends Pick<PageProps, 'glance' | 'on'> {
  readonly freshness: Freshness | null;
  readonly way: Way | null;
  readonly voice: Voice;
  /** Null where the way to add stands above. */
  readonly onAdd: (() => void) | null;
}

/** How old all this is, where to check it, and the ways on. */
export function ListFoot({ glance, freshness, way, voice, on, onAdd }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <footer class="foot">
      {glance && (
        <p class="freshness" data-stale={freshness?.stale ?? false}>
          <span>{wordFreshness(freshness, voice)}</span>
          {way && (
            <a href={way.url} target="_blank" rel="noreferrer">
              {translate('way.check')}
            </a>
          )}
        </p>
      )}
      <div class="foot-buttons">
        {onAdd && (
          <button type="button" onClick={onAdd}>
            {translate('list.add')}
          </button>
        )}
        <button type="button" class="quiet push" onClick={() => on.openWallet('')}>
          {translate('list.openWallet')}
        </button>
      </div>
    </footer>
  );
}

import type { JSX } from 'preact';
import type { Freshness } from '../lib/domain/glance.ts';
import { wordFreshness } from '../lib/wording/age.ts';
import type { Voice } from '../lib/wording/voice.ts';
import type { PopupProps, Way } from './popup-props.ts';
import type { Show } from './view.ts';

interface Props extends Pick<PopupProps, 'glance' | 'isPage' | 'on'> {
  readonly freshness: Freshness | null;
  readonly way: Way | null;
  readonly voice: Voice;
  /** Null where the way to add stands above. */
  readonly onAdd: (() => void) | null;
  readonly onShow: Show;
}

/** How old all this is, where to check it, and the ways on. */
export function ListFoot({ glance, freshness, way, voice, isPage, on, onAdd, onShow }: Props): JSX.Element {
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
        <button type="button" class="quiet push" onClick={() => onShow({ name: 'settings' })}>
          {translate('list.settings')}
        </button>
        {!isPage && (
          <button type="button" class="quiet" onClick={on.openPage}>
            {translate('list.openPage')}
          </button>
        )}
      </div>
    </footer>
  );
}

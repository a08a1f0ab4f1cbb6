import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WalletKey } from '../../lib/wording/translate.ts';
import { useFocus } from '../use-focus.ts';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'settings' | 'translate' | 'on'>;

/** The books become empty, after one more question: there is no way back but a copy. */
export function DeleteEverything({ settings, translate, on }: Props): JSX.Element | null {
  const [asks, setAsks] = useState(false);
  const [said, say] = useState<WalletKey | null>(null);
  const question = useFocus<HTMLParagraphElement>(asks);
  // The buttons that were pressed go with the question.
  const [wasAsked, setWasAsked] = useState(false);
  const button = useFocus<HTMLButtonElement>(wasAsked && !asks);
  if (settings.demo) return null;
  const remove = async (): Promise<void> => {
    say((await on.deleteEverything()) ? 'deletion.done' : 'deletion.failed');
    setAsks(false);
  };
  return (
    <section class="settings-group" aria-labelledby="deletion-heading">
      <h3 class="section-title" id="deletion-heading">
        {translate('deletion.heading')}
      </h3>
      {!asks && (
        <button
          type="button"
          ref={button}
          onClick={() => {
            setAsks(true);
            setWasAsked(true);
          }}
        >
          {translate('deletion.ask')}
        </button>
      )}
      {asks && (
        <div class="part">
          <p tabIndex={-1} ref={question}>
            {translate('deletion.sure')}
          </p>
          <div class="form-buttons">
            <button type="button" onClick={() => void remove()}>
              {translate('deletion.confirm')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsks(false)}>
              {translate('form.cancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said !== null && translate(said)}</p>
    </section>
  );
}

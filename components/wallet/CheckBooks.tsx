import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { numberFormat } from '../../lib/wording/formats.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import type { CheckedBooks, WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'voice' | 'on'>;

/** Every credit is made anew of all that was ever written of it; what differs is put right, and said. */
export function CheckBooks({ voice, on }: Props): JSX.Element {
  const { translate } = voice;
  const [said, say] = useState<string | null>(null);
  const check = async (): Promise<void> => {
    say(translate('checkBooks.checking'));
    const found = await on.checkBooks();
    say(found === null ? translate('checkBooks.failed') : wordCheck(found, voice));
  };
  return (
    <section class="settings-group" aria-labelledby="check-heading">
      <h3 class="section-title" id="check-heading">
        {translate('checkBooks.heading')}
      </h3>
      <p class="hint">{translate('checkBooks.hint')}</p>
      <div class="form-buttons">
        <button type="button" onClick={() => void check()}>
          {translate('checkBooks.check')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function wordCheck({ credits, events, mended }: CheckedBooks, { translate, locale }: WalletVoice): string {
  const checked = translate('checkBooks.checked', {
    credits: translate('credits', { n: credits }),
    events: numberFormat(locale).format(events),
  });
  const found = mended === 0 ? translate('checkBooks.right') : translate('checkBooks.mended', { n: mended });
  return `${checked} ${found}`;
}

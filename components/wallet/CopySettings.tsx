import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { wordMoment } from '../../lib/wording/moment.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { useFocus } from '../use-focus.ts';
import type { CheckedCopy, CopyRefusal, WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'settings' | 'voice' | 'on'>;

const REFUSALS: Record<CopyRefusal, WalletKey> = {
  'not-ours': 'copy.notOurs',
  'cut-off': 'copy.cutOff',
  altered: 'copy.altered',
  'too-new': 'copy.tooNew',
  'too-large': 'copy.tooLarge',
  unreadable: 'copy.unreadable',
};

/** The whole books out as one file and in again; what a file would change is said before it does. */
export function CopySettings({ settings, voice, on }: Props): JSX.Element {
  const { translate } = voice;
  const [checked, setChecked] = useState<CheckedCopy | null>(null);
  const [said, say] = useState<WalletKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // The button that was pressed goes with the question.
  const status = useFocus<HTMLDivElement>(said !== null);
  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    say(null);
    setChecked(await on.checkCopy(file));
    // The same file can be chosen again.
    if (field.current !== null) field.current.value = '';
  };
  const save = async (): Promise<void> => {
    say((await on.saveCopy()) ? null : 'copy.notSaved');
  };
  const load = async (): Promise<void> => {
    say('copy.loading');
    say((await on.loadCopy()) ? 'copy.loaded' : 'copy.notLoaded');
    setChecked(null);
  };
  return (
    <section class="settings-group" aria-labelledby="copy-heading">
      <h3 class="section-title" id="copy-heading">
        {translate('copy.heading')}
      </h3>
      <p class="hint">{translate('copy.hint')}</p>
      {settings.demo && <p>{translate('copy.notWithDemo')}</p>}
      {!settings.demo && (
        <>
          <div class="form-buttons">
            <button type="button" onClick={() => void save()}>
              {translate('copy.save')}
            </button>
            <label class="button file-button">
              {translate('copy.choose')}
              <input
                class="unseen"
                type="file"
                accept=".json,application/json"
                ref={field}
                onChange={(event) => void check(event.currentTarget.files?.[0])}
              />
            </label>
          </div>
          <div role="status" tabIndex={-1} ref={status}>
            {said !== null && <p>{translate(said)}</p>}
            {checked !== null && 'refused' in checked && <p>{translate(REFUSALS[checked.refused])}</p>}
            {checked !== null && !('refused' in checked) && (
              <DryRun checked={checked} voice={voice} onLoad={load} onCancel={() => setChecked(null)} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface DryRunProps {
  readonly checked: Exclude<CheckedCopy, { refused: unknown }>;
  readonly voice: WalletVoice;
  readonly onLoad: () => void;
  readonly onCancel: () => void;
}

/** What would change, before it does. */
function DryRun({ checked, voice, onLoad, onCancel }: DryRunProps): JSX.Element {
  const { translate } = voice;
  const { savedAt, inFile, here, come, go, changed } = checked;
  const lines: readonly string[] = [
    translate('copy.from', {
      when: wordMoment(savedAt, voice),
      credits: translate('credits', { n: inFile }),
    }),
    translate('copy.here', { credits: translate('credits', { n: here }) }),
    ...(come > 0 ? [translate('copy.come', { credits: translate('credits', { n: come }) })] : []),
    ...(go > 0 ? [translate('copy.go', { credits: translate('credits', { n: go }) })] : []),
    ...(changed > 0 ? [translate('copy.changed', { credits: translate('credits', { n: changed }) })] : []),
    ...(come + go + changed === 0 ? [translate('copy.same')] : []),
  ];
  return (
    <div class="part">
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{translate('copy.replaces')}</p>
      <div class="form-buttons">
        <button type="button" class="primary" onClick={onLoad}>
          {translate('copy.load')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('form.cancel')}
        </button>
      </div>
    </div>
  );
}

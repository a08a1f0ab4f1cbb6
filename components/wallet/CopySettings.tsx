import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { WalletKey } from '../../lib/wording/translate.ts';
import { useFocus } from '../use-focus.ts';
import { LoadCopy } from './LoadCopy.tsx';
import type { CheckedCopy, CopyRefusal, Loading, WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'settings' | 'accounts' | 'voice' | 'on'>;

const REFUSALS: Record<CopyRefusal, WalletKey> = {
  'not-ours': 'copy.notOurs',
  'cut-off': 'copy.cutOff',
  altered: 'copy.altered',
  'too-new': 'copy.tooNew',
  'too-large': 'copy.tooLarge',
  unreadable: 'copy.unreadable',
};

/** The whole books out as one file and in again; what a file would change is said before it does. */
export function CopySettings({ settings, accounts, voice, on }: Props): JSX.Element {
  const { translate } = voice;
  const [opened, setOpened] = useState<CheckedCopy | null>(null);
  const [said, say] = useState<WalletKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // The button that was pressed goes with the question.
  const status = useFocus<HTMLDivElement>(said !== null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    say(null);
    setOpened(await on.openCopy(file));
    // The same file can be chosen again.
    if (field.current !== null) field.current.value = '';
  };
  const save = async (): Promise<void> => {
    say((await on.saveCopy()) ? null : 'copy.notSaved');
  };
  const load = async (loading: Loading): Promise<void> => {
    say('copy.loading');
    const done = loading.as === 'merge' ? 'copy.merged' : 'copy.loaded';
    say((await on.loadCopy(loading)) ? done : 'copy.notLoaded');
    setOpened(null);
  };
  const unload = async (): Promise<void> => {
    say((await on.unloadCopy()) ? 'copy.unloaded' : 'copy.notLoaded');
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
                onChange={(event) => void open(event.currentTarget.files?.[0])}
              />
            </label>
          </div>
          <div role="status" tabIndex={-1} ref={status}>
            {said !== null && <p>{translate(said)}</p>}
            {(said === 'copy.loaded' || said === 'copy.merged') && (
              <button type="button" onClick={() => void unload()}>
                {translate('done.undo')}
              </button>
            )}
            {opened !== null && 'refused' in opened && <p>{translate(REFUSALS[opened.refused])}</p>}
          </div>
          {opened !== null && !('refused' in opened) && (
            <LoadCopy
              key={opened.savedAt}
              opened={opened}
              accounts={accounts}
              voice={voice}
              onCompare={on.compareCopy}
              onLoad={(loading) => void load(loading)}
              onCancel={() => setOpened(null)}
            />
          )}
        </>
      )}
    </section>
  );
}

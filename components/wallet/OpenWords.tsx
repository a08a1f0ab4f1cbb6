import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { useDrop } from './use-drop.ts';

/** Larger files are no mails: in millions of bytes. */
export const LARGEST_FILE_MB = 10;

export type FileFault = 'tooLarge' | 'noText' | 'wrongKind';

interface Props {
  readonly voice: WalletVoice;
  /** Why the last file was not opened; null where it was. */
  readonly fault: FileFault | null;
  readonly onOpen: (file: File) => void;
}

const FAULTS: Record<FileFault, WalletKey> = {
  tooLarge: 'openFile.tooLarge',
  noText: 'openFile.noText',
  wrongKind: 'openFile.wrongKind',
};

/** A saved mail, chosen from the disk or dropped anywhere on the page. */
export function OpenWords({ voice: { translate }, fault, onOpen }: Props): JSX.Element {
  const id = useId();
  useDrop(onOpen);
  return (
    <div class="field">
      <label class="label" for={id}>
        {translate('openFile.label')}
      </label>
      <input
        id={id}
        type="file"
        accept=".eml,.txt,.html,.htm,message/rfc822,text/plain,text/html"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onOpen(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <span class="hint" id={`${id}-hint`}>
        {translate('openFile.hint')}
      </span>
      {fault !== null && (
        <p class="refusal" role="alert">
          {translate(FAULTS[fault], { size: LARGEST_FILE_MB })}
        </p>
      )}
    </div>
  );
}

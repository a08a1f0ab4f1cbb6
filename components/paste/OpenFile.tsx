import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PasteProps } from './paste-props.ts';

interface Props extends Pick<PasteProps, 'voice' | 'onOpenWallet'> {
  /** Null where files are not opened. */
  readonly onOpen: ((file: File) => void) | null;
}

/** A saved mail, chosen from the disk; or the way to where one can be. */
export function OpenFile({ voice, onOpen, onOpenWallet }: Props): JSX.Element | null {
  const { translate } = voice;
  const id = useId();
  if (onOpen === null)
    return onOpenWallet === undefined ? null : (
      <button type="button" class="link" onClick={onOpenWallet}>
        {translate('paste.inWallet')}
      </button>
    );
  return (
    <div class="field">
      <label class="label" for={id}>
        {translate('paste.file')}
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
        {translate('paste.fileHint')}
      </span>
    </div>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { LARGEST_TABLE, MOST_ROWS, type TableRefusal } from '../../lib/domain/table.ts';
import { plainNumberFormat } from '../../lib/wording/formats.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { useFocus } from '../use-focus.ts';
import { useDrop } from './use-drop.ts';

/** Why a file was not opened. */
export type TableFault = TableRefusal | 'too-large' | 'wrong-kind' | 'unreadable';

interface Props {
  readonly voice: WalletVoice;
  readonly fault: TableFault | null;
  /** How many credits were just added; null where none were, or that is taken back. */
  readonly added: number | null;
  readonly onOpen: (file: File) => void;
  readonly onUndo: () => void;
  /** The table that was opened. */
  readonly children: ComponentChildren;
}

const FAULTS: Record<TableFault, WalletKey> = {
  empty: 'fromTable.empty',
  'not-a-table': 'fromTable.notATable',
  'too-many-rows': 'fromTable.tooManyRows',
  'too-wide': 'fromTable.tooWide',
  'too-large': 'fromTable.tooLarge',
  'wrong-kind': 'fromTable.notATable',
  unreadable: 'fromTable.unreadable',
};

/** A table of one's own, chosen from the disk or dropped anywhere on the page. */
export function FromTable({ voice, fault, added, onOpen, onUndo, children }: Props): JSX.Element {
  const { translate, locale } = voice;
  useDrop(onOpen);
  // The button that was pressed is gone with its table.
  const status = useFocus<HTMLDivElement>(added !== null);
  return (
    <section class="settings-group" aria-labelledby="from-table-heading">
      <h3 class="section-title" id="from-table-heading">
        {translate('fromTable.heading')}
      </h3>
      <p class="hint">{translate('fromTable.hint')}</p>
      <div class="form-buttons">
        <label class="button file-button">
          {translate('fromTable.choose')}
          <input
            class="unseen"
            type="file"
            name="table"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) onOpen(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <div role="status" tabIndex={-1} ref={status}>
        {fault !== null && (
          <p>
            {translate(FAULTS[fault], {
              rows: plainNumberFormat(locale).format(MOST_ROWS),
              size: LARGEST_TABLE / 1_000_000,
            })}
          </p>
        )}
        {added !== null && (
          <p class="answers">
            <span>{translate('fromTable.added', { credits: translate('credits', { n: added }) })}</span>
            {added > 0 && (
              <button type="button" onClick={onUndo}>
                {translate('done.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

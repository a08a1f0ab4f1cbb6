import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WalletProps } from './wallet-props.ts';

type Props = Pick<WalletProps, 'translate' | 'on'>;

/** What the books say, for a spreadsheet. */
export function SaveTables({ translate, on }: Props): JSX.Element {
  const [said, say] = useState('');
  const save = async (which: 'credits' | 'ledger'): Promise<void> => {
    const rows = await on.saveTable(which);
    if (rows === null) say(translate('tables.failed'));
    else say(rows === 0 ? translate('tables.none') : translate('tables.saved', { n: rows }));
  };
  return (
    <section class="settings-group" aria-labelledby="tables-heading">
      <h3 class="section-title" id="tables-heading">
        {translate('tables.heading')}
      </h3>
      <p class="hint">{translate('tables.hint')}</p>
      <div class="form-buttons">
        <button type="button" onClick={() => void save('credits')}>
          {translate('tables.saveCredits')}
        </button>
        <button type="button" onClick={() => void save('ledger')}>
          {translate('tables.saveLedger')}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

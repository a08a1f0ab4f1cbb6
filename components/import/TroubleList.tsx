import type { JSX } from 'preact';
import type { ReadTable, RowTrouble } from '../../lib/domain/table.ts';
import type { ImportKey } from '../../lib/wording/translate.ts';
import type { ImportVoice } from '../../lib/wording/voice.ts';

interface Props extends Pick<ReadTable, 'troubles'> {
  readonly voice: ImportVoice;
}

const WORDS: Record<RowTrouble, ImportKey> = {
  'no-amount': 'importing.trouble.noAmount',
  amount: 'importing.trouble.amount',
  'amount-too-large': 'importing.trouble.amountTooLarge',
  currency: 'importing.trouble.currency',
  marketplace: 'importing.trouble.marketplace',
  ends: 'importing.trouble.ends',
  'ends-too-far': 'importing.trouble.endsTooFar',
  time: 'importing.trouble.time',
  starts: 'importing.trouble.starts',
  'starts-after-end': 'importing.trouble.startsAfterEnd',
  minimum: 'importing.trouble.minimum',
  code: 'importing.trouble.code',
};

const SHOWN = 10;

/** The rows that cannot be read, by their numbers in the spreadsheet. */
export function TroubleList({ troubles, voice: { translate } }: Props): JSX.Element | null {
  if (troubles.length === 0) return null;
  return (
    <>
      <p>{translate('importing.troubles', { n: troubles.length })}</p>
      <ul class="import-first">
        {troubles.slice(0, SHOWN).map(({ line, why }) => (
          <li key={line}>{translate('importing.troubleIn', { line, why: translate(WORDS[why]) })}</li>
        ))}
        {troubles.length > SHOWN && <li>{translate('importing.more', { n: troubles.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

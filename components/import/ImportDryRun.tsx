import type { JSX } from 'preact';
import type { Row } from '../../lib/domain/already-there.ts';
import type { LeftOut } from '../../lib/domain/table.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { listFormat } from '../../lib/wording/formats.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { ImportKey } from '../../lib/wording/translate.ts';
import type { ImportVoice } from '../../lib/wording/voice.ts';
import type { ImportProps } from './import-props.ts';
import { TroubleList } from './TroubleList.tsx';

type Props = Pick<ImportProps, 'read' | 'fresh' | 'voice' | 'fault' | 'onAdd' | 'onCancel'>;

const LEFT_OUT: readonly (readonly [LeftOut, ImportKey])[] = [
  ['ended', 'importing.ended'],
  ['nothing-left', 'importing.nothingLeft'],
  ['sum', 'importing.sums'],
  ['to-confirm', 'importing.toConfirm'],
];

/** What would be added and what would not, before anything is. */
export function ImportDryRun({ read, fresh, voice, fault, onAdd, onCancel }: Props): JSX.Element {
  const { translate } = voice;
  const open = read.hasAmounts ? translate('importing.open') : translate('importing.noAmounts');
  const isReady = !read.isOpen && fresh !== null;
  return (
    <div class="part">
      <div role="status">
        {read.isOpen && <p>{open}</p>}
        {isReady && (
          <ul class="plain-list">
            {linesOf(read, fresh, voice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {fault !== null && <p class="refusal">{fault}</p>}
      </div>
      {isReady && <FirstOnes rows={fresh} voice={voice} />}
      {isReady && <TroubleList troubles={read.troubles} voice={voice} />}
      <div class="form-buttons">
        {isReady && fresh.length > 0 && (
          <button type="button" class="primary" onClick={onAdd}>
            {translate('importing.add', { credits: translate('credits', { n: fresh.length }) })}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('form.cancel')}
        </button>
      </div>
    </div>
  );
}

function linesOf(read: Props['read'], fresh: readonly Row[], voice: ImportVoice): readonly string[] {
  const { translate } = voice;
  const there = read.rows.length - fresh.length;
  const credits = translate('credits', { n: fresh.length });
  return [
    fresh.length === 0
      ? translate('importing.nothingNew')
      : translate('importing.wouldAdd', { credits, money: wordSums(fresh, voice) }),
    ...(there > 0 ? [translate('importing.there', { n: there })] : []),
    ...LEFT_OUT.flatMap(([why, key]) => {
      const count = read.leftOut.filter((one) => one.why === why).length;
      return count > 0 ? [translate(key, { n: count })] : [];
    }),
  ];
}

/** Each currency by itself. */
function wordSums(rows: readonly Row[], voice: ImportVoice): string {
  const byCurrency = Map.groupBy(rows, ({ typed }) => typed.currency);
  const sums = [...byCurrency].map(([currency, among]) => {
    const minor = among.reduce((sum, { typed }) => sum + typed.amount, 0);
    const atLeast = among.some(({ typed }) => typed.amountIs === 'at-least');
    return wordTotal({ money: { minor, currency }, atLeast }, voice);
  });
  return listFormat(voice.locale).format(sums);
}

const FIRST = 3;

/** The first of them as they were understood. */
function FirstOnes({
  rows,
  voice,
}: {
  readonly rows: readonly Row[];
  readonly voice: ImportVoice;
}): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <ul class="import-first">
      {rows.slice(0, FIRST).map(({ line, typed }) => (
        <li key={line}>
          {wordFacts(typed, voice)}
          {typed.name !== null && (
            <>
              {' · '}
              <bdi>{typed.name}</bdi>
            </>
          )}
        </li>
      ))}
      {rows.length > FIRST && <li>{voice.translate('importing.more', { n: rows.length - FIRST })}</li>}
    </ul>
  );
}

/** "$5.00 · ends 31 December 2026 · amazon.com". */
function wordFacts(
  { amount, amountIs, currency, endsOn, marketplace }: Row['typed'],
  voice: ImportVoice,
): string {
  const { translate } = voice;
  const end =
    endsOn === null
      ? translate('countdown.noDate')
      : translate('importing.ends', { day: wordDate(endsOn, voice) });
  const total = { money: { minor: amount, currency }, atLeast: amountIs === 'at-least' };
  return [wordTotal(total, voice), end, marketplace].join(' · ');
}

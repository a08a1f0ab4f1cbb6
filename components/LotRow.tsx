import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lot } from '../lib/domain/glance.ts';
import { wordsBeside } from '../lib/wording/group.ts';
import { wordGoods, wordKind } from '../lib/wording/kind.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';
import { EntryRow } from './EntryRow.tsx';
import { RowText } from './RowText.tsx';
import type { Show } from './view.ts';

interface Props {
  readonly lot: Lot;
  readonly heading: string;
  readonly voice: Voice;
  readonly from: string | null;
  readonly current: string | null;
  readonly onShow: Show;
}

const SHOWN = 50;

/** One credit, or several of the same kind and day as one row that opens. */
export function LotRow({ lot, heading, voice, from, current, onShow }: Props): JSX.Element {
  const { entries, total } = lot;
  const [first] = entries;
  const [open, setOpen] = useState(
    () => entries.length > 1 && entries.some(({ credit }) => credit.id === from),
  );
  const [shown, setShown] = useState(SHOWN);
  const { translate } = voice;
  const beside = wordsBeside(first, heading, voice);
  if (entries.length === 1) {
    const goods = wordGoods(lot.goods, translate);
    return (
      <EntryRow
        entry={first}
        details={goods === null ? [] : [goods]}
        beside={beside}
        voice={voice}
        from={from}
        current={current}
        onShow={onShow}
      />
    );
  }
  return (
    <li>
      <button type="button" class="row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <RowText
          name={wordKind(lot, translate)}
          details={[translate('credits', { n: entries.length })]}
          beside={beside}
          chevron
        />
        <Amount total={total} voice={voice} />
      </button>
      {open && (
        <ul class="rows inner">
          {entries.slice(0, shown).map((entry) => (
            <EntryRow
              key={entry.credit.id}
              entry={entry}
              details={[]}
              beside={[]}
              voice={voice}
              from={from}
              current={current}
              onShow={onShow}
            />
          ))}
          {entries.length > shown && (
            <li>
              <button type="button" class="more" onClick={() => setShown(shown + SHOWN)}>
                {translate('list.showMore')}
              </button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

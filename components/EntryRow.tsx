import type { JSX } from 'preact';
import type { Entry } from '../lib/domain/glance.ts';
import { wordKind } from '../lib/wording/kind.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';
import { RowText } from './RowText.tsx';
import { useFocus } from './use-focus.ts';
import type { Show } from './view.ts';

interface Props {
  readonly entry: Entry;
  readonly details: readonly string[];
  readonly beside: readonly string[];
  readonly voice: Voice;
  /** The credit that was looked at last: the focus returns to it. */
  readonly from: string | null;
  /** The credit that is shown beside the list. */
  readonly current?: string | null;
  readonly onShow: Show;
}

/** One credit as one target. */
export function EntryRow({
  entry: { credit, money },
  details,
  beside,
  voice,
  from,
  current = null,
  onShow,
}: Props): JSX.Element {
  const button = useFocus<HTMLButtonElement>(credit.id === from);
  return (
    <li>
      <button
        type="button"
        class="row"
        aria-current={credit.id === current ? 'true' : undefined}
        ref={button}
        onClick={() => onShow({ name: 'credit', creditId: credit.id })}
      >
        <RowText name={wordKind(credit, voice.translate)} details={details} beside={beside} />
        <Amount total={{ money, atLeast: credit.amountIs === 'at-least' }} voice={voice} />
      </button>
    </li>
  );
}

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/day.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import { MarkedWords } from '../MarkedWords.tsx';
import { FoundCredit } from './FoundCredit.tsx';
import { OtherMatterLine } from './OtherMatterLine.tsx';
import type { PasteProps, TextRead } from './paste-props.ts';
import type { ReadingState } from './use-reading.ts';

interface Props extends PasteProps {
  readonly state: ReadingState;
  readonly writtenAt: Instant | null;
  readonly accountId: string | null;
}

/** What came of the reading. Its first line is said to a screen reader; the forms are not. */
export function Understood(props: Props): JSX.Element {
  const { state, voice, undone, onByHand } = props;
  const { kept, keep } = useKept(state.is === 'read' ? state.text : null, undone);
  const read = state.is === 'read' ? state.read : null;
  const matter = read?.matter ?? null;
  return (
    <div class="understood">
      <div role="status">
        {state.is === 'read' && matter !== null ? (
          <OtherMatterLine matter={matter} translate={voice.translate} />
        ) : (
          <p class={state.is === 'not-read' ? 'refusal' : 'section-title'}>{wordState(state, voice)}</p>
        )}
      </div>
      {matter !== null && (
        <p>
          <button type="button" onClick={onByHand}>
            {voice.translate('paste.byHand')}
          </button>
        </p>
      )}
      {read?.isCut && <p class="hint">{voice.translate('pasteFault.cut')}</p>}
      {state.is === 'read' && matter === null && (
        <Found key={state.number} {...props} read={state.read} kept={kept} keep={keep} />
      )}
    </div>
  );
}

function wordState(state: ReadingState, { translate }: PasteProps['voice']): string | null {
  if (state.is === 'reading') return translate('paste.reading');
  if (state.is === 'not-read') return translate('pasteFault.notRead');
  return state.is === 'read' ? translate('paste.found', { n: state.read.found.length }) : null;
}

interface FoundProps extends Props {
  readonly read: TextRead;
  readonly kept: readonly string[];
  /** @returns how many are kept now */
  readonly keep: (name: string) => number;
}

/** The credits of the text that are not kept yet, under its words with what was understood. */
function Found({ read, kept, keep, ...props }: FoundProps): JSX.Element | null {
  const { marketplaces, onDone } = props;
  const words = useRef<HTMLDivElement>(null);
  const where = marketplaces.find(({ id }) => id === read.marketplace);
  if (where === undefined) return null;
  const open = read.found.filter(({ said }) => !kept.includes(nameOf(said)));
  return (
    <>
      <div tabIndex={-1} ref={words}>
        <MarkedWords words={read.words} />
      </div>
      {open.map(({ said, pasted }) => (
        <FoundCredit
          key={nameOf(said)}
          {...props}
          said={said}
          pasted={pasted}
          where={where}
          onKept={() => {
            if (keep(nameOf(said)) === read.found.length) onDone();
            // The form that had the focus is gone.
            else words.current?.focus();
          }}
        />
      ))}
    </>
  );
}

/** By which a credit of a text is known again when the text is read in another way. */
function nameOf({ places }: TextCredit): string {
  return JSON.stringify([places.amount, places.endsOn, places.code]);
}

/** Which credits of a text are kept, the newest last. Another text has none. */
function useKept(text: string | null, undone: number) {
  const [kept, setKept] = useState<readonly string[]>([]);
  // Two may be written before anything is drawn anew.
  const now = useRef(kept);
  const set = (names: readonly string[]): void => {
    now.current = names;
    setKept(names);
  };
  const ofText = useRef(text);
  const before = useRef(undone);
  useEffect(() => {
    // While the same text is read anew, nothing of it is forgotten.
    if (text === null || text === ofText.current) return;
    ofText.current = text;
    set([]);
  }, [text]);
  useEffect(() => {
    // What was kept last is taken back: it can be kept again.
    if (undone > before.current) set(now.current.slice(0, -1));
    before.current = undone;
  }, [undone]);
  const keep = (name: string): number => {
    set([...now.current, name]);
    return now.current.length;
  };
  return { kept, keep };
}

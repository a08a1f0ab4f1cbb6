import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keepWords, marksOf } from '../../lib/domain/kept-words.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import type { PasteKey } from '../../lib/wording/translate.ts';
import { MarkedWords } from '../MarkedWords.tsx';
import { ownAccount } from '../use-credit-form.ts';
import { FoundCredit } from './FoundCredit.tsx';
import { OpenFile } from './OpenFile.tsx';
import { OtherMatterLine } from './OtherMatterLine.tsx';
import {
  type FileFault,
  type GivenText,
  LARGEST_FILE_MB,
  type PasteProps,
  type TextRead,
} from './paste-props.ts';
import { type ReadingState, useReading } from './use-reading.ts';
import { WhereRead } from './WhereRead.tsx';

/** A mail or terms, pasted or opened: what is understood at once, marked, and kept with a click. */
export function PastePanel(props: PasteProps): JSX.Element {
  const { voice, given, glance, accounts, on } = props;
  const { translate } = voice;
  const id = useId();
  const [text, setText] = useState<GivenText>(given ?? NOTHING_GIVEN);
  const [marketplace, chooseMarketplace] = useState<string | null>(null);
  const [language, chooseLanguage] = useState<string | null>(null);
  const [accountId, chooseAccount] = useState(glance?.place.accountId ?? null);
  const [fault, setFault] = useState<FileFault | null>(null);
  useEffect(() => {
    if (given !== null) setText(given);
  }, [given]);
  const task = { text: text.text, at: text.at, marketplace: marketplace ?? text.marketplace, language };
  const state = useReading(task, on.readText);
  const take = (next: GivenText): void => {
    setFault(null);
    setText(next);
  };
  const open = async (file: File): Promise<void> => {
    const opened = await on.openFile?.(file);
    if (typeof opened === 'string') setFault(opened);
    else if (opened !== undefined) take(opened);
  };
  const read = readOf(state);
  return (
    <div class="paste form" {...(on.openFile ? dropping(open) : {})}>
      <div class="field">
        <label class="label" for={id}>
          {translate('paste.words')}
        </label>
        <textarea
          id={id}
          name="words"
          rows={5}
          dir="auto"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={text.text}
          onInput={({ currentTarget: { value } }) => take({ ...NOTHING_GIVEN, text: value })}
        />
        <span class="hint" id={`${id}-hint`}>
          {translate('paste.hint')}
        </span>
      </div>
      <OpenFile {...props} onOpen={on.openFile ? open : null} />
      {fault !== null && (
        <p class="refusal" role="alert">
          {translate(FAULTS[fault], { size: LARGEST_FILE_MB })}
        </p>
      )}
      {read !== null && (
        <WhereRead
          {...props}
          read={read}
          accountId={accountId}
          onMarketplace={chooseMarketplace}
          onLanguage={chooseLanguage}
          onAccount={chooseAccount}
        />
      )}
      <Understood
        {...props}
        state={state}
        writtenAt={text.at}
        accountId={accountFor(read, accountId, accounts)}
      />
    </div>
  );
}

const FAULTS: Record<FileFault, PasteKey> = {
  tooLarge: 'pasteFault.tooLarge',
  noText: 'pasteFault.noText',
  wrongKind: 'pasteFault.wrongKind',
};

const NOTHING_GIVEN: GivenText = { text: '', at: null, marketplace: null };

function readOf(state: ReadingState): TextRead | null {
  if (state.is === 'read') return state.read;
  return state.is === 'reading' ? state.last : null;
}

function accountFor(
  read: TextRead | null,
  accountId: string | null,
  accounts: PasteProps['accounts'],
): string | null {
  return read === null ? null : ownAccount(accountId, read.marketplace, accounts);
}

/** A file that is dropped anywhere here is opened, and does not take the page's place. */
function dropping(open: (file: File) => Promise<void>) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void open(file);
    },
  };
}

interface UnderstoodProps extends PasteProps {
  readonly state: ReadingState;
  readonly writtenAt: number | null;
  readonly accountId: string | null;
}

/** What came of the reading, said to a screen reader, too. */
function Understood(props: UnderstoodProps): JSX.Element {
  const { state, voice, onByHand } = props;
  const { translate } = voice;
  return (
    <div role="status" class="understood">
      {state.is === 'reading' && <p class="hint">{translate('paste.reading')}</p>}
      {state.is === 'not-read' && <p class="refusal">{translate('pasteFault.notRead')}</p>}
      {state.is === 'read' && state.read.isCut && <p class="hint">{translate('pasteFault.cut')}</p>}
      {state.is === 'read' &&
        (state.read.reading.matter === null ? (
          <Found key={state.number} {...props} read={state.read} text={state.text} />
        ) : (
          <OtherMatterLine matter={state.read.reading.matter} translate={translate} onByHand={onByHand} />
        ))}
    </div>
  );
}

interface FoundProps extends UnderstoodProps {
  readonly read: TextRead;
  readonly text: string;
}

/** The credits of the text that are not kept yet, under its words with what was understood. */
function Found({ read, text, ...props }: FoundProps): JSX.Element | null {
  const { voice, marketplaces, undone, onDone } = props;
  const { credits } = read.reading;
  const [kept, setKept] = useState<readonly TextCredit[]>([]);
  const before = useRef(undone);
  useEffect(() => {
    // What was kept last is taken back: it can be kept again.
    if (undone > before.current) setKept((all) => all.slice(0, -1));
    before.current = undone;
  }, [undone]);
  const where = marketplaces.find(({ id }) => id === read.marketplace);
  if (where === undefined) return null;
  const open = credits.filter((said) => !kept.includes(said));
  const keep = (said: TextCredit): void => {
    setKept([...kept, said]);
    if (open.length === 1) onDone();
  };
  return (
    <>
      <p class="section-title">{voice.translate('paste.found', { n: credits.length })}</p>
      <MarkedWords words={keepWords(text, credits.flatMap(marksOf))} />
      {open.map((said) => (
        <FoundCredit
          key={credits.indexOf(said)}
          {...props}
          said={said}
          text={text}
          where={where}
          onKept={() => keep(said)}
        />
      ))}
    </>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { BooksNotice } from './BooksNotice.tsx';
import { findEntry } from './find-entry.ts';
import { ListView } from './ListView.tsx';
import type { Later } from './later.ts';
import type { PageLine, PageProps } from './page-props.ts';
import { type Acts, useActs } from './use-acts.ts';
import type { View } from './view.ts';

export interface PopupProps extends PageProps {
  /** What stands on the page in front; null where nothing does. */
  readonly line: PageLine | null;
  /** Where words of Amazon's are handed in. */
  readonly paste: (ways: PasteWays) => ComponentChildren;
  /** The texts that the first paint does not need. */
  loadTexts(): Promise<Translate<ViewKey>>;
}

/** What a host needs to know to hand words in. */
export interface PasteWays {
  readonly acts: Acts;
  readonly onDone: () => void;
  readonly onByHand: () => void;
}

/** The popup of the toolbar: everything from plain props, every wish through `on`. */
export function Popup(props: PopupProps): JSX.Element {
  const { books, direction, locale, translate, now, shopperZone: zone, on } = props;
  const voice: Voice = { translate, locale, now, zone };
  const [view, show] = useState<View>({ name: 'list' });
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    load(props).then(setLoaded);
  }, [locale]);
  const later = loaded && speak(loaded, voice);
  const acts = useActs({
    on,
    loadWords: () => {
      if (later !== null) return { done: later.views, voice: later.words.voice };
      return load(props).then((now) => ({ done: now.views, voice: speak(now, voice).words.voice }));
    },
    onWritten(_what, entry) {
      // Words that were handed in may tell of more than one credit: that view says itself when it is done.
      if (view.name === 'paste') return;
      show(entry === null ? { name: 'list' } : { name: 'list', from: entry.credit.id });
    },
  });
  // What was done last is no matter of another view.
  const go = (next: View): void => {
    if (next.name !== 'list') acts.putAway();
    show(next);
  };

  return (
    <div class="popup" dir={direction} lang={locale}>
      {books !== 'open' && <BooksNotice books={books} alone={props.glance === null} translate={translate} />}
      {books === 'open' || props.glance !== null ? (
        <CurrentView {...props} later={later} voice={voice} view={view} show={go} acts={acts} />
      ) : null}
      {acts.done && later && (
        <later.views.DoneLine
          key={acts.done.receipt?.eventIds.join() ?? acts.done.text}
          done={acts.done}
          translate={later.words.translate}
          onUndo={acts.undo}
          onDismiss={acts.putAway}
        />
      )}
    </div>
  );
}

interface Loaded {
  readonly views: Later['views'];
  readonly translate: Translate<ViewKey>;
}

async function load({ loadTexts }: Pick<PopupProps, 'loadTexts'>): Promise<Loaded> {
  const [views, translate] = await Promise.all([import('./views.ts'), loadTexts()]);
  return { views, translate };
}

function speak({ views, translate }: Loaded, voice: Voice): Later {
  return { views, words: { translate, voice: { ...voice, translate } } };
}

interface CurrentViewProps extends PageProps, Pick<PopupProps, 'line' | 'paste'> {
  /** Null for the moment before they are loaded. */
  readonly later: Later | null;
  readonly voice: Voice;
  readonly view: View;
  readonly show: (view: View) => void;
  readonly acts: Acts;
}

function CurrentView({ view, ...props }: CurrentViewProps): JSX.Element {
  const { glance, show, acts, later } = props;
  const back = (): void => show({ name: 'list' });
  const list = (from: string | null): JSX.Element => <ListView {...props} from={from} say={acts.say} />;
  if (view.name === 'list' || later === null) return list(view.name === 'list' ? (view.from ?? null) : null);

  const { CreditView, FormView, PasteView, ReportView } = later.views;
  const seen = { ...props, ...later.words };
  const said = { onAdd: acts.add, onEdit: acts.say };
  const add = (): void => show({ name: 'add' });
  const paste = (): void => show({ name: 'paste' });
  if (view.name === 'add') return <FormView {...seen} {...said} entry={null} onBack={back} onPaste={paste} />;
  if (view.name === 'paste')
    return (
      <PasteView {...seen} onBack={back}>
        {props.paste({ acts, onDone: back, onByHand: add })}
      </PasteView>
    );
  if (view.name === 'report')
    return props.report === null ? list(null) : <ReportView {...seen} report={props.report} onBack={back} />;

  const entry = findEntry(glance, view.creditId);
  if (entry === null) return list(null);
  const toList = (): void => show({ name: 'list', from: entry.credit.id });
  if (view.name === 'edit') return <FormView {...seen} {...said} entry={entry} onBack={toList} />;
  return <CreditView {...seen} entry={entry} onSay={acts.say} onShow={show} onBack={toList} />;
}

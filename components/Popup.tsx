import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import type { Entry } from '../lib/domain/glance.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { BooksNotice } from './BooksNotice.tsx';
import { DoneLine } from './DoneLine.tsx';
import { type Done, doneUndoing, doneWith, moneyOf } from './done.ts';
import { findEntry } from './find-entry.ts';
import { ListView } from './ListView.tsx';
import type { Answer, PopupProps, Receipt } from './popup-props.ts';
import type { View } from './view.ts';

/** The popup of the toolbar, and the same as a page: everything from plain props, every wish through `on`. */
export function Popup(props: PopupProps): JSX.Element {
  const { books, direction, locale, translate, now, shopperZone: zone, on } = props;
  const voice: Voice = { translate, locale, now, zone };
  const [view, show] = useState<View>({ name: 'list' });
  const [done, setDone] = useState<Done | null>(null);
  const [views, setViews] = useState<Views | null>(null);
  useEffect(() => {
    import('./views.ts').then(setViews);
  }, []);

  // What was done last is no matter of another view.
  const go = (next: View): void => {
    if (next.name !== 'list') setDone(null);
    show(next);
  };
  const finish = (answer: Answer, words: Done, next: View = { name: 'list' }): Answer => {
    setDone(words);
    if ('receipt' in answer) show(next);
    return answer;
  };
  const say = async ({ credit, money }: Entry, act: Act): Promise<void> => {
    const answer = await on.act(credit.id, act);
    finish(answer, doneWith(act.type, moneyOf(act, money), answer, voice), { name: 'list', from: credit.id });
  };
  const add = async (typed: Typed): Promise<void> => {
    const answer = await on.add(typed);
    finish(answer, doneWith('add', { minor: typed.amount, currency: typed.currency }, answer, voice));
  };
  const undo = async (receipt: Receipt): Promise<void> => {
    const answer = await on.undo(receipt);
    finish(answer, doneUndoing(answer, voice));
  };

  return (
    <div class="popup" data-page={props.isPage} dir={direction} lang={locale}>
      {books !== 'open' && <BooksNotice books={books} alone={props.glance === null} translate={translate} />}
      {books === 'open' || props.glance !== null ? (
        <CurrentView {...props} views={views} voice={voice} view={view} show={go} say={say} add={add} />
      ) : null}
      {done && (
        <DoneLine
          key={done.text}
          done={done}
          translate={translate}
          onUndo={undo}
          onDismiss={() => setDone(null)}
        />
      )}
    </div>
  );
}

type Views = typeof import('./views.ts');

interface CurrentViewProps extends PopupProps {
  /** Null for the moment before they are loaded. */
  readonly views: Views | null;
  readonly voice: Voice;
  readonly view: View;
  readonly show: (view: View) => void;
  readonly say: (entry: Entry, act: Act) => Promise<void>;
  readonly add: (typed: Typed) => Promise<void>;
}

function CurrentView({ view, views, ...props }: CurrentViewProps): JSX.Element {
  const { glance, voice, show, say, add } = props;
  const back = (): void => show({ name: 'list' });
  const list = (from: string | null): JSX.Element => <ListView {...props} from={from} />;
  if (view.name === 'list' || views === null) return list(view.name === 'list' ? (view.from ?? null) : null);

  const { CreditForm, CreditView, ReportView, SettingsView } = views;
  if (view.name === 'settings') return <SettingsView {...props} onBack={back} />;
  if (view.name === 'add')
    return <CreditForm {...props} entry={null} onAdd={add} onEdit={say} onBack={back} />;
  if (view.name === 'report')
    return props.report === null ? list(null) : <ReportView {...props} report={props.report} onBack={back} />;

  const entry = findEntry(glance, view.creditId);
  if (entry === null) return list(null);
  const toList = (): void => show({ name: 'list', from: entry.credit.id });
  if (view.name === 'edit')
    return <CreditForm {...props} entry={entry} onAdd={add} onEdit={say} onBack={toList} />;
  return <CreditView entry={entry} voice={voice} onSay={say} onShow={show} onBack={toList} />;
}

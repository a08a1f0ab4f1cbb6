import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import type { Entry } from '../lib/domain/glance.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { BooksNotice } from './BooksNotice.tsx';
import type { Done } from './done.ts';
import { findEntry } from './find-entry.ts';
import { ListView } from './ListView.tsx';
import type { Answer, PopupProps, Receipt } from './popup-props.ts';
import type { View } from './view.ts';

/** The popup of the toolbar, and the same as a page: everything from plain props, every wish through `on`. */
export function Popup(props: PopupProps): JSX.Element {
  const { books, direction, locale, translate, now, shopperZone: zone, on } = props;
  const voice: Voice = { translate, locale, now, zone };
  const [view, show] = useState<View>(props.linked ? { name: 'reminded' } : { name: 'list' });
  const [done, setDone] = useState<Done | null>(null);
  const [views, setViews] = useState<Views | null>(null);
  useEffect(() => {
    loadViews().then(setViews);
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
    const words = views ?? (await loadViews());
    const next: View = view.name === 'reminded' ? view : { name: 'list', from: credit.id };
    finish(answer, words.doneWith(act.type, words.moneyOf(act, money), answer, voice), next);
  };
  const add = async (typed: Typed): Promise<void> => {
    const answer = await on.add(typed);
    const { doneWith } = views ?? (await loadViews());
    finish(answer, doneWith('add', { minor: typed.amount, currency: typed.currency }, answer, voice));
  };
  const undo = async (receipt: Receipt): Promise<void> => {
    const answer = await on.undo(receipt);
    const { doneUndoing } = views ?? (await loadViews());
    finish(answer, doneUndoing(answer, voice), view.name === 'reminded' ? view : { name: 'list' });
  };

  return (
    <div class="popup" data-page={props.isPage} dir={direction} lang={locale}>
      {books !== 'open' && <BooksNotice books={books} alone={props.glance === null} translate={translate} />}
      {books === 'open' || props.glance !== null ? (
        <CurrentView {...props} views={views} voice={voice} view={view} show={go} say={say} add={add} />
      ) : null}
      {done && views && (
        <views.DoneLine
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

function loadViews(): Promise<Views> {
  return import('./views.ts');
}

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
  const { glance, show, say, add } = props;
  const back = (): void => show({ name: 'list' });
  const list = (from: string | null): JSX.Element => <ListView {...props} views={views} from={from} />;
  if (view.name === 'list' || views === null) return list(view.name === 'list' ? (view.from ?? null) : null);

  const { CreditForm, CreditView, RemindedView, ReportView, SettingsView } = views;
  if (view.name === 'reminded') return <RemindedView {...props} onSay={say} onShow={show} />;
  if (view.name === 'settings') return <SettingsView {...props} onBack={back} />;
  if (view.name === 'add')
    return <CreditForm {...props} entry={null} onAdd={add} onEdit={say} onBack={back} />;
  if (view.name === 'report')
    return props.report === null ? list(null) : <ReportView {...props} report={props.report} onBack={back} />;

  const entry = findEntry(glance, props.reminding?.linked ?? [], view.creditId);
  if (entry === null) return list(null);
  const toList = (): void => show({ name: 'list', from: entry.credit.id });
  if (view.name === 'edit')
    return <CreditForm {...props} entry={entry} onAdd={add} onEdit={say} onBack={toList} />;
  return <CreditView {...props} entry={entry} onSay={say} onShow={show} onBack={toList} />;
}

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as doneWords from '../../components/done.ts';
import { hashOf, type Route, toCredit, toList } from '../../components/route.ts';
import { useActs } from '../../components/use-acts.ts';
import { OpenWords } from '../../components/wallet/OpenWords.tsx';
import { SettingsTab } from '../../components/wallet/SettingsTab.tsx';
import { Shell } from '../../components/wallet/Shell.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { Act } from '../../lib/domain/act.ts';
import type { Entry, Shelf } from '../../lib/domain/glance.ts';
import type { Books } from '../../lib/store/books.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import * as places from '../page/marketplace-choices.ts';
import { PasteRoom } from '../page/PasteRoom.tsx';
import type { Started } from '../page/start-page.ts';
import { usePage } from '../page/use-page.ts';
import { AheadRoom } from './AheadRoom.tsx';
import { CreditsRoom } from './CreditsRoom.tsx';
import { GuideRoom } from './GuideRoom.tsx';
import { HistoryRoom } from './HistoryRoom.tsx';
import { ImportRoom } from './ImportRoom.tsx';
import { PlanRoom } from './PlanRoom.tsx';
import { useGiven } from './use-given.ts';
import { useRoute } from './use-route.ts';
import { walletEvents } from './wallet-events.ts';

/** The wallet: the tab that the address names, with what it needs of the books. */
export function Room(started: Started<WalletKey>) {
  const { books, speech } = started;
  const { held, ...page } = usePage(started, null, places);
  const route = useRoute();
  const { translate, locale } = speech;
  const voice: WalletVoice = { translate, locale, now: page.now, zone: page.shopperZone };
  const on = { ...page.on, ...walletEvents(books, page.settings, voice) };
  const written = useRef<string | null>(null);
  const acts = useActs({
    on,
    loadWords: () => ({ done: doneWords, voice }),
    onWritten(what, entry) {
      const next = afterwards(route, what, entry);
      if (next === null) return;
      written.current = hashOf(next);
      on.go(next);
    },
  });
  const address = hashOf(route);
  useEffect(() => {
    // What was done last is no matter of another place, unless doing it has led here.
    if (address !== written.current) acts.putAway();
    written.current = null;
  }, [address]);
  const given = useGiven(route);
  const { version } = browser.runtime.getManifest();
  const wallet: WalletProps = { ...page, translate, voice, route, version, acts, on };
  const leave = (): void => {
    written.current = hashOf(toList());
    on.go(toList());
  };
  return (
    <Shell {...wallet}>
      <OpenTab
        wallet={wallet}
        held={held}
        books={books}
        language={speech.language}
        paste={
          <PasteRoom
            {...page}
            language={speech.language}
            held={held}
            acts={acts}
            given={given.text}
            onReplace={given.putAway}
            onDone={leave}
            onByHand={() => on.go({ tab: 'credits', show: { name: 'add' } })}
          >
            <OpenWords voice={voice} fault={given.fault} onOpen={given.open} />
          </PasteRoom>
        }
      />
    </Shell>
  );
}

interface TabProps {
  readonly wallet: WalletProps;
  readonly held: Shelf;
  readonly books: Promise<Books>;
  readonly language: Language;
  /** Where words of Amazon's are handed in. */
  readonly paste: JSX.Element;
}

function OpenTab({ wallet, held, books, language, paste }: TabProps): JSX.Element {
  const { route } = wallet;
  switch (route.tab) {
    case 'credits':
      return <CreditsRoom wallet={wallet} show={route.show} held={held} books={books} paste={paste} />;
    case 'ahead':
      return (
        <AheadRoom
          wallet={wallet}
          plan={<PlanRoom wallet={wallet} held={held} books={books} language={language} />}
        />
      );
    case 'history':
      return <HistoryRoom wallet={wallet} filter={route.filter} held={held} books={books} />;
    case 'settings':
      return (
        <SettingsTab
          {...wallet}
          fromTable={<ImportRoom wallet={wallet} books={books} language={language} />}
        />
      );
    case 'guide':
      return <GuideRoom wallet={wallet} section={route.section} language={language} />;
  }
}

/** A form is done with once it is saved; the one credit that is looked at stays, unless it is put away. */
function afterwards(route: Route, what: Act['type'] | 'add' | 'undo', entry: Entry | null): Route | null {
  if (route.tab !== 'credits') return null;
  const { name } = route.show;
  if (name === 'add' || (name === 'credit' && (what === 'delete' || what === 'not-mine'))) return toList();
  return name === 'edit' && entry !== null ? toCredit(entry.credit.id) : null;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import type { Settings } from '../../lib/browser/settings.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import type { Place, Shelf } from '../../lib/domain/glance.ts';
import { glanceAt, placeLastRead } from '../../lib/domain/glance-at.ts';
import type { Books } from '../../lib/store/books.ts';
import type { ShelfKeeper } from './keep-shelf.ts';
import type { Spoken } from './load-speech.ts';
import { MARKETPLACE_CHOICES, suggestMarketplace } from './marketplace-choices.ts';
import { popupEvents } from './popup-events.ts';
import { linkedReminder, useReminding } from './use-reminding.ts';
import { useReport } from './use-report.ts';

interface RoomProps {
  readonly books: Promise<Books>;
  readonly shelf: ShelfKeeper;
  /** The marketplace of the tab in front, if it is one that we read. */
  readonly inFront: string | null;
  readonly settings: Settings;
  readonly speech: Spoken;
}

const MINUTE = 60_000;
const NOTHING: Shelf = { credits: [], accounts: [], readings: [] };

/** Holds what the popup shows up to date: the books, the clock, the place that was chosen. */
export function Room({ books, shelf, inFront, settings, speech }: RoomProps) {
  const [state, setState] = useState(shelf.now());
  const [now, setNow] = useState(Date.now());
  const [chosen, setChosen] = useState<Place | null>(null);
  useEffect(() => shelf.watch(setState), [shelf]);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, MINUTE);
    // A page left open over night is looked at again in the morning.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  const shopperZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const held = 'shelf' in state ? state.shelf : NOTHING;
  const wanted = chosen ?? placeLastRead(held, inFront) ?? placeKept(held, settings);
  const glance = useMemo(() => glanceAt(held, wanted, now, shopperZone), [held, wanted, now, shopperZone]);
  const report = useReport(books, glance);
  const reminding = useReminding(books);

  return (
    <Popup
      books={'fault' in state ? state.fault : 'open'}
      glance={glance}
      accounts={held.accounts}
      marketplaces={MARKETPLACE_CHOICES}
      suggestedMarketplace={suggestMarketplace(glance, inFront, browser.i18n.getUILanguage())}
      settings={settings}
      reminding={reminding}
      linked={linkedReminder !== null}
      report={report}
      version={browser.runtime.getManifest().version}
      isPage={document.documentElement.classList.contains('page')}
      translate={speech.translate}
      locale={speech.locale}
      direction={speech.direction}
      now={now}
      shopperZone={shopperZone}
      on={popupEvents(books, {
        choosePlace(place) {
          setChosen(place);
          void changeSettings({ place: { marketplace: place.marketplace, accountId: place.accountId } });
        },
      })}
    />
  );
}

function placeKept({ accounts }: Shelf, { place }: Settings): Place | null {
  const account = accounts.find(({ id }) => id === place?.accountId);
  return account === undefined ? null : { ...account, accountId: account.id };
}

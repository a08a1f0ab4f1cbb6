import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageProps } from '../../components/page-props.ts';
import { changeSettings, type Settings } from '../../lib/browser/settings.ts';
import type { Place, Shelf } from '../../lib/domain/glance.ts';
import { glanceAt, placeLastRead } from '../../lib/domain/glance-at.ts';
import type { Key } from '../../lib/wording/translate.ts';
import { pageEvents } from './page-events.ts';
import type { Started } from './start-page.ts';
import { useNow } from './use-now.ts';
import { useReminding } from './use-reminding.ts';
import { useReport } from './use-report.ts';

const NOTHING: Shelf = { credits: [], accounts: [], readings: [] };

/** Keeps what a page shows up to date: the books, the clock, the place that was chosen. */
export function usePage(
  { books, shelf, settings, speech }: Started<Key>,
  /** The marketplace of the tab in front, if it is one that we read. */
  inFront: string | null,
  /** Null for the moment before they are loaded. */
  places: typeof import('./marketplace-choices.ts') | null,
): PageProps & { readonly held: Shelf } {
  const [state, setState] = useState(shelf.now());
  const [chosen, setChosen] = useState<Place | null>(null);
  useEffect(() => shelf.watch(setState), [shelf]);
  const now = useNow();
  const { timeZone: shopperZone } = Intl.DateTimeFormat().resolvedOptions();
  const held = 'shelf' in state ? state.shelf : NOTHING;
  const wanted = chosen ?? placeLastRead(held, inFront) ?? placeKept(held, settings);
  const glance = useMemo(() => glanceAt(held, wanted, now, shopperZone), [held, wanted, now, shopperZone]);
  const language = browser.i18n.getUILanguage();
  const suggestedMarketplace = places?.suggestMarketplace(glance, inFront, language) ?? 'amazon.com';
  const { translate, locale, direction } = speech;
  return {
    held,
    books: 'fault' in state ? state.fault : 'open',
    glance,
    accounts: held.accounts,
    marketplaces: places?.MARKETPLACE_CHOICES ?? [],
    suggestedMarketplace,
    settings,
    reminding: useReminding(books),
    report: useReport(books, glance),
    translate,
    locale,
    direction,
    now,
    shopperZone,
    on: pageEvents(books, suggestedMarketplace, {
      choosePlace(place) {
        setChosen(place);
        if (!settings.demo)
          void changeSettings({ place: { marketplace: place.marketplace, accountId: place.accountId } });
      },
    }),
  };
}

function placeKept({ accounts }: Shelf, { place }: Settings): Place | null {
  const account = accounts.find(({ id }) => id === place?.accountId);
  return account === undefined ? null : { ...account, accountId: account.id };
}

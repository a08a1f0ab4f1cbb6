import type { JSX } from 'preact';
import * as doneWords from '../../../components/done.ts';
import { type Filter, type Route, START } from '../../../components/route.ts';
import { useActs } from '../../../components/use-acts.ts';
import { AheadTab } from '../../../components/wallet/AheadTab.tsx';
import { CreditsTab, type CreditsTabProps } from '../../../components/wallet/CreditsTab.tsx';
import { HistoryTab, type HistoryTabProps } from '../../../components/wallet/HistoryTab.tsx';
import { SettingsTab } from '../../../components/wallet/SettingsTab.tsx';
import { Shell } from '../../../components/wallet/Shell.tsx';
import type { WalletProps } from '../../../components/wallet/wallet-props.ts';
import { forecastOf } from '../../../lib/domain/forecast.ts';
import type { Glance } from '../../../lib/domain/glance.ts';
import { createTranslate } from '../../../lib/wording/translate.ts';
import { ENGLISH } from '../../wording/messages.ts';
import { popupOf, SILENT } from '../popup-of.ts';
import { type Shown, showDrawn } from '../show.tsx';

type More = Partial<Omit<CreditsTabProps, 'acts' | 'voice'>> & {
  /** What stands below the forecast. */
  readonly plan?: JSX.Element;
  readonly ledger?: Pick<HistoryTabProps, 'choices' | 'sums' | 'lines'>;
};

/** The wallet at an address, with what the host has read for it. */
export function showWallet(glance: Glance | null, route: Route = START, more: More = {}): Promise<Shown> {
  return showDrawn((now) => <Room glance={now} route={route} more={more} />, glance);
}

interface RoomProps {
  readonly glance: Glance | null;
  readonly route: Route;
  readonly more: More;
}

function Room({ glance, route, more }: RoomProps): JSX.Element {
  const page = { ...popupOf(glance), ...more };
  const translate = more.translate ?? createTranslate(ENGLISH, 'en-GB');
  const { locale, now, shopperZone: zone } = page;
  const on = more.on ?? SILENT;
  const voice = { translate, locale, now, zone };
  const acts = useActs({ on, loadWords: () => ({ done: doneWords, voice }), onWritten: () => {} });
  const wallet: WalletProps = { ...page, translate, voice, route, version: '0.2.0', acts, on };
  const read = {
    chosen: null,
    ended: null,
    onMoreEnded: null,
    reminded: null,
    filter: shownFilter(route),
    from: null,
    zones: ['Pacific/Honolulu'],
    paste: <></>,
    ...more,
  };
  return (
    <Shell {...wallet}>
      {route.tab === 'credits' && <CreditsTab {...wallet} {...read} acts={acts} voice={voice} />}
      {route.tab === 'ahead' && (
        <AheadTab {...wallet} forecast={glance && forecastOf(glance, now, zone)} plan={more.plan ?? null} />
      )}
      {route.tab === 'history' && more.ledger && (
        <HistoryTab
          {...more.ledger}
          filter={route.filter}
          accounts={page.accounts}
          voice={voice}
          onFilter={(filter) => on.go({ tab: 'history', filter })}
          onMore={null}
        />
      )}
      {route.tab === 'settings' && <SettingsTab {...wallet} fromTable={read.paste} />}
    </Shell>
  );
}

function shownFilter(route: Route): Filter {
  return route.tab === 'credits' && route.show.name === 'list' ? route.show.filter : 'active';
}

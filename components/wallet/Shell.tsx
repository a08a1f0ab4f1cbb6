import type { ComponentChildren, JSX } from 'preact';
import type { WalletKey } from '../../lib/wording/translate.ts';
import { BooksNotice } from '../BooksNotice.tsx';
import { DemoNotice } from '../DemoNotice.tsx';
import { DoneLine } from '../DoneLine.tsx';
import { hashOf, type Route, START, toHistory } from '../route.ts';
import type { WalletProps } from './wallet-props.ts';

interface Props extends WalletProps {
  readonly children: ComponentChildren;
}

const TABS: readonly { readonly label: WalletKey; readonly route: Route }[] = [
  { label: 'tabs.credits', route: START },
  { label: 'tabs.ahead', route: { tab: 'ahead' } },
  { label: 'tabs.history', route: toHistory() },
  { label: 'tabs.settings', route: { tab: 'settings' } },
  { label: 'tabs.guide', route: { tab: 'guide', section: null } },
];

/** The head of the wallet with its tabs, and below it the tab that is open. */
export function Shell({ route, translate, direction, locale, acts, books, ...props }: Props): JSX.Element {
  return (
    <div class="wallet" dir={direction} lang={locale}>
      <header class="wallet-head">
        <h1 class="wallet-name">{translate('extension.name')}</h1>
        <nav class="tabs" aria-label={translate('tabs.label')}>
          {TABS.map(({ label, route: to }) => (
            <a
              key={label}
              class="tab"
              href={hashOf(to)}
              aria-current={to.tab === route.tab ? 'page' : undefined}
            >
              {translate(label)}
            </a>
          ))}
        </nav>
      </header>
      {props.settings.demo && <DemoNotice translate={translate} on={props.on} />}
      {books !== 'open' && <BooksNotice books={books} alone={false} translate={translate} />}
      {props.children}
      {acts.done && (
        <DoneLine
          key={acts.done.receipt?.eventIds.join() ?? acts.done.text}
          done={acts.done}
          translate={translate}
          onUndo={acts.undo}
          onDismiss={acts.putAway}
        />
      )}
    </div>
  );
}

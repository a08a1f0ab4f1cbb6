import type { JSX } from 'preact';
import type { Forecast as Facts } from '../../lib/domain/forecast.ts';
import { EmptyState } from '../EmptyState.tsx';
import { Forecast } from './Forecast.tsx';
import { Places } from './Places.tsx';
import type { WalletProps } from './wallet-props.ts';

export interface AheadTabProps extends WalletProps {
  /** Null while the books hold nothing. */
  readonly forecast: Facts | null;
  /** How the credits of the place are best used; null where there is nothing to plan. */
  readonly plan: JSX.Element | null;
}

/** What comes: the deadlines of one marketplace and account, and how to meet them. */
export function AheadTab({ forecast, plan, ...props }: AheadTabProps): JSX.Element | null {
  const { glance, voice, books, on } = props;
  if (glance === null || forecast === null) {
    // Books that cannot be read are not empty: their fault is told above.
    if (books !== 'open') return null;
    const add = (): void => on.go({ tab: 'credits', show: { name: 'add' } });
    return (
      <main class="ahead">
        <EmptyState {...props} heading="h2" marketplace={props.suggestedMarketplace} onAdd={add} />
      </main>
    );
  }
  return (
    <main class="ahead">
      <Places {...props} glance={glance} />
      <div class="page">
        <h2 class="page-title">{voice.translate('tabs.ahead')}</h2>
        <Forecast forecast={forecast} total={glance.total} atRisk={glance.atRisk} voice={voice} />
        {plan}
      </div>
    </main>
  );
}

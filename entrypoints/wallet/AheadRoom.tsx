import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AheadTab } from '../../components/wallet/AheadTab.tsx';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import { forecastOf } from '../../lib/domain/forecast.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly plan: JSX.Element | null;
}

/** The tab of what comes, for the place that is shown. */
export function AheadRoom({ wallet, plan }: Props) {
  const { glance, now, shopperZone } = wallet;
  const forecast = useMemo(() => glance && forecastOf(glance, now, shopperZone), [glance, now, shopperZone]);
  return <AheadTab {...wallet} forecast={forecast} plan={plan} />;
}

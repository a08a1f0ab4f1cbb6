import type { JSX } from 'preact';
import type { Account } from '../../lib/domain/glance.ts';
import type { LedgerChoices } from '../../lib/domain/ledger-choices.ts';
import type { LedgerFilter } from '../../lib/domain/ledger-filter.ts';
import { plainNumberFormat } from '../../lib/wording/formats.ts';
import { wordKindName } from '../../lib/wording/kind-name.ts';
import { accountsOf, wordAccount } from '../../lib/wording/place.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { Choice } from '../Choice.tsx';

interface Props {
  readonly filter: LedgerFilter;
  readonly choices: LedgerChoices;
  readonly accounts: readonly Account[];
  readonly voice: WalletVoice;
  readonly onChoose: (filter: LedgerFilter) => void;
}

const ALL = '';

/** Of which marketplace, account, kind and year; only what there is a choice of. */
export function LedgerFilters({ filter, choices, accounts, voice, onChoose }: Props): JSX.Element {
  const { translate, locale } = voice;
  const { marketplaces, kinds, years } = choices;
  const [only] = marketplaces.length === 1 ? marketplaces : [];
  const among = accountsOf(filter.marketplace ?? only ?? ALL, accounts);
  return (
    <form class="ledger-filters" aria-label={translate('history.filters')}>
      <Select
        label={translate('history.marketplace')}
        all={translate('history.all')}
        value={filter.marketplace}
        options={marketplaces.map((id) => [id, id])}
        onChoose={(marketplace) => onChoose({ ...filter, marketplace, accountId: null })}
      />
      <Select
        label={translate('place.field')}
        all={translate('history.all')}
        value={filter.accountId}
        options={among.map(({ id, ...account }) => [
          id,
          wordAccount({ ...account, accountId: id }, accounts, translate) ?? account.marketplace,
        ])}
        onChoose={(accountId) => onChoose({ ...filter, accountId })}
      />
      <Select
        label={translate('rules.kind')}
        all={translate('history.all')}
        value={filter.kind}
        options={kinds.map((kind) => [kind, wordKindName(kind, translate)])}
        onChoose={(chosen) => onChoose({ ...filter, kind: kinds.find((kind) => kind === chosen) ?? null })}
      />
      <Select
        label={translate('history.year')}
        all={translate('history.all')}
        value={filter.year === null ? null : String(filter.year)}
        options={years.map((year) => [String(year), plainNumberFormat(locale).format(year)])}
        onChoose={(year) => onChoose({ ...filter, year: year === null ? null : Number(year) })}
      />
    </form>
  );
}

interface SelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}

/** Nothing to choose from is not asked. */
function Select({ label, all, value, options, onChoose }: SelectProps): JSX.Element | null {
  if (options.length < 2 && value === null) return null;
  return (
    <Choice
      label={label}
      value={value ?? ALL}
      options={[[ALL, all], ...options]}
      onChoose={(chosen) => onChoose(chosen === ALL ? null : chosen)}
    />
  );
}

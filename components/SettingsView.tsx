import type { JSX } from 'preact';
import type { Account } from '../lib/domain/glance.ts';
import { accountsOf, wordPlace } from '../lib/wording/place.ts';
import type { Translate } from '../lib/wording/translate.ts';
import type { PopupEvents, Settings } from './popup-props.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props {
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly version: string;
  readonly translate: Translate;
  readonly on: PopupEvents;
  readonly onBack: () => void;
}

/** Few, and saved as they are changed. */
export function SettingsView({ settings, accounts, version, translate, on, onBack }: Props): JSX.Element {
  const { language, theme, linesOnPages } = settings;
  return (
    <>
      <ViewHead title={translate('settings.heading')} translate={translate} onBack={onBack} />
      <main class="form">
        <Choice
          label={translate('settings.language')}
          value={language}
          options={[
            ['auto', translate('settings.automatic')],
            ['en', 'English'],
            ['de', 'Deutsch'],
            ['ja', '日本語'],
          ]}
          onChoose={(chosen) => on.changeSettings({ language: chosen })}
        />
        <Choice
          label={translate('settings.theme')}
          value={theme}
          options={[
            ['auto', translate('settings.automatic')],
            ['light', translate('settings.light')],
            ['dark', translate('settings.dark')],
          ]}
          onChoose={(chosen) => on.changeSettings({ theme: chosen })}
        />
        <label class="switch">
          <input
            type="checkbox"
            checked={linesOnPages}
            onChange={(event) => on.changeSettings({ linesOnPages: event.currentTarget.checked })}
          />
          <span>{translate('settings.linesOnPages')}</span>
          <span class="hint">{translate('settings.linesOnPagesHint')}</span>
        </label>
        {accounts.map((account) => (
          <AccountName
            key={account.id}
            account={account}
            accounts={accounts}
            translate={translate}
            onLabel={on.labelAccount}
          />
        ))}
        <section class="about">
          <h2 class="section-title">{translate('settings.about')}</h2>
          <p>{translate('settings.version', { version })}</p>
          <p class="hint">{translate('settings.notAffiliated')}</p>
        </section>
      </main>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AccountNameProps extends Pick<Props, 'accounts' | 'translate'> {
  readonly account: Account;
  readonly onLabel: PopupEvents['labelAccount'];
}

function AccountName({
  account: { id, marketplace, currency, label },
  accounts,
  translate,
  onLabel,
}: AccountNameProps): JSX.Element {
  const several = accountsOf(marketplace, accounts).length > 1;
  const account = several
    ? wordPlace({ marketplace, currency, accountId: id, label: null }, accounts, translate)
    : marketplace;
  return (
    <label class="field">
      <span class="label">{translate('settings.account', { account })}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={40}
        value={label ?? ''}
        onChange={(event) => onLabel(id, event.currentTarget.value.trim() || null)}
      />
    </label>
  );
}

import type { JSX } from 'preact';
import type { Account } from '../lib/domain/glance.ts';
import { accountsOf, wordPlace } from '../lib/wording/place.ts';
import type { Translate } from '../lib/wording/translate.ts';
import { Choice } from './Choice.tsx';
import type { PopupEvents, PopupProps, Settings } from './popup-props.ts';
import { ReminderSettings } from './ReminderSettings.tsx';
import { Switch } from './Switch.tsx';
import { ViewHead } from './ViewHead.tsx';

interface Props extends Pick<PopupProps, 'reminding' | 'locale'> {
  readonly settings: Settings;
  readonly accounts: readonly Account[];
  readonly version: string;
  readonly translate: Translate;
  readonly on: PopupEvents;
  readonly onBack: () => void;
}

/** Few, and saved as they are changed. */
export function SettingsView(props: Props): JSX.Element {
  const { settings, accounts, version, translate, on, onBack } = props;
  const { language, theme, linesOnPages, badge } = settings;
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
        <Switch
          label={translate('settings.linesOnPages')}
          hint={translate('settings.linesOnPagesHint')}
          checked={linesOnPages}
          onChange={(checked) => on.changeSettings({ linesOnPages: checked })}
        />
        <Switch
          label={translate('settings.badge')}
          hint={translate('settings.badgeHint', {
            days: translate('toolbar.days', { n: 3 }),
            question: translate('toolbar.toConfirm'),
          })}
          checked={badge}
          onChange={(checked) => on.changeSettings({ badge: checked })}
        />
        <ReminderSettings {...props} />
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

import type { JSX } from 'preact';
import type { Account } from '../../lib/domain/glance.ts';
import { accountsOf, wordPlace } from '../../lib/wording/place.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import { CheckBooks } from './CheckBooks.tsx';
import { CopySettings } from './CopySettings.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { SaveCalendar } from './SaveCalendar.tsx';
import { SaveTables } from './SaveTables.tsx';
import type { WalletEvents, WalletProps } from './wallet-props.ts';

interface Props extends WalletProps {
  /** Where a table is read in. */
  readonly fromTable: JSX.Element;
}

/** Few, and saved as they are changed. */
export function SettingsTab({ fromTable, ...props }: Props): JSX.Element {
  const { accounts, settings, version, translate, on } = props;
  return (
    <main class="page settings">
      <h2 class="page-title">{translate('tabs.settings')}</h2>
      <Looks {...props} />
      <ReminderSettings {...props} />
      {!settings.demo && <SaveCalendar {...props} />}
      {accounts.length > 0 && (
        <section class="settings-group" aria-labelledby="accounts-heading">
          <h3 class="section-title" id="accounts-heading">
            {translate('settings.accounts')}
          </h3>
          {accounts.map((account) => (
            <AccountName key={account.id} {...props} account={account} onLabel={on.labelAccount} />
          ))}
        </section>
      )}
      {!settings.demo && <SaveTables {...props} />}
      {!settings.demo && fromTable}
      <CopySettings {...props} />
      <CheckBooks {...props} />
      <section class="settings-group" aria-labelledby="demo-heading">
        <h3 class="section-title" id="demo-heading">
          {translate('madeUp.heading')}
        </h3>
        <p class="hint">{translate('madeUp.hint')}</p>
        {settings.demo ? (
          <button type="button" onClick={on.removeMadeUpCredits}>
            {translate('demo.remove')}
          </button>
        ) : (
          <button type="button" onClick={() => on.showMadeUpCredits(translate('demo.account'))}>
            {translate('demo.show')}
          </button>
        )}
      </section>
      <DeleteEverything {...props} />
      <section class="settings-group" aria-labelledby="about-heading">
        <h3 class="section-title" id="about-heading">
          {translate('settings.about')}
        </h3>
        <p>{translate('settings.version', { version })}</p>
        <p class="hint">{translate('settings.notAffiliated')}</p>
      </section>
    </main>
  );
}

/** One switch for each family of Amazon's pages. */
const LINES = [
  ['linesOnPages', 'settings.linesOnPages', 'settings.linesOnPagesHint'],
  ['linesOnItems', 'settings.linesOnItems', 'settings.linesOnItemsHint'],
  ['linesInCart', 'settings.linesInCart', 'settings.linesInCartHint'],
  ['linesOnOrders', 'settings.linesOnOrders', 'settings.linesOnOrdersHint'],
] as const;

function Looks({ settings, translate, on }: WalletProps): JSX.Element {
  const { language, theme, badge } = settings;
  return (
    <section class="settings-group">
      <div class="pair">
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
      </div>
      {LINES.map(([name, label, hint]) => (
        <Switch
          key={name}
          label={translate(label)}
          hint={translate(hint)}
          checked={settings[name]}
          onChange={(checked) => on.changeSettings({ [name]: checked })}
        />
      ))}
      <Switch
        label={translate('settings.badge')}
        hint={translate('settings.badgeHint', {
          days: translate('toolbar.days', { n: 3 }),
          question: translate('toolbar.toConfirm'),
        })}
        checked={badge}
        onChange={(checked) => on.changeSettings({ badge: checked })}
      />
    </section>
  );
}

interface AccountNameProps extends Pick<WalletProps, 'accounts' | 'translate'> {
  readonly account: Account;
  readonly onLabel: WalletEvents['labelAccount'];
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
        defaultValue={label ?? ''}
        onChange={(event) => onLabel(id, event.currentTarget.value.trim() || null)}
      />
    </label>
  );
}

import type { JSX } from 'preact';
import type { Account } from '../lib/domain/glance.ts';
import { accountsOf, wordAccount } from '../lib/wording/place.ts';
import type { Translate } from '../lib/wording/translate.ts';

interface Props {
  readonly marketplace: string;
  readonly accounts: readonly Account[];
  readonly value: string | null;
  readonly translate: Translate;
  readonly onChoose: (accountId: string) => void;
}

/** Whose credit it is: asked only where there are several accounts. */
export function AccountField({
  marketplace,
  accounts,
  value,
  translate,
  onChoose,
}: Props): JSX.Element | null {
  const among = accountsOf(marketplace, accounts);
  if (among.length < 2) return null;
  return (
    <label class="field">
      <span class="label">{translate('place.field')}</span>
      <select
        name="account"
        value={value ?? among[0]?.id ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {among.map(({ id, currency, label }) => (
          <option key={id} value={id}>
            {wordAccount({ marketplace, currency, accountId: id, label }, accounts, translate)}
          </option>
        ))}
      </select>
    </label>
  );
}

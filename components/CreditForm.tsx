import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import { dayAt } from '../lib/domain/day.ts';
import type { Account, Entry, Glance } from '../lib/domain/glance.ts';
import { writeTypedAmount } from '../lib/wording/typed-amount.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { AccountField } from './AccountField.tsx';
import { type Checked, checkDraft, type Draft } from './credit-draft.ts';
import { Field } from './Field.tsx';
import { MarketplaceField } from './MarketplaceField.tsx';
import { NameField } from './NameField.tsx';
import type { MarketplaceChoice } from './popup-props.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props {
  /** Null: a new one. */
  readonly entry: Entry | null;
  readonly glance: Glance | null;
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly MarketplaceChoice[];
  readonly suggestedMarketplace: string;
  readonly voice: Voice;
  readonly onAdd: (typed: Typed) => void;
  readonly onEdit: (entry: Entry, act: Act) => void;
  readonly onBack: () => void;
}

type Refused = Extract<Checked, { refused: unknown }>['refused'];
const NOTHING_REFUSED: Refused = { amount: null, endsOn: null };

/** Amount, day, what for: ten seconds, without a mouse. */
export function CreditForm(props: Props): JSX.Element {
  const { entry, glance, accounts, marketplaces, voice, onAdd, onEdit, onBack } = props;
  const { translate, locale } = voice;
  const [draft, setDraft] = useState<Draft>(() => draftOf(entry, locale));
  const [marketplace, setMarketplace] = useState(
    entry?.credit.marketplace ?? glance?.place.marketplace ?? props.suggestedMarketplace,
  );
  const [accountId, setAccountId] = useState(glance?.place.accountId ?? null);
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  const currency =
    entry?.credit.currency ?? marketplaces.find(({ id }) => id === marketplace)?.currency ?? 'USD';
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const dayIsBroken = form.querySelector<HTMLInputElement>('[name=endsOn]')?.validity?.badInput ?? false;
    const rules = {
      currency,
      locale,
      today: dayAt(voice.now, voice.zone),
      dayBefore: entry?.credit.endsOn ?? null,
      dayIsBroken,
    };
    const checked = checkDraft(draft, rules);
    if ('refused' in checked) {
      setRefused(checked.refused);
      form
        .querySelector<HTMLInputElement>(checked.refused.amount === null ? '[name=endsOn]' : '[name=amount]')
        ?.focus();
    } else if (entry !== null) onEdit(entry, { type: 'edit', ...checked.sound });
    else
      onAdd({
        marketplace,
        accountId: ownAccount(accountId, marketplace, accounts),
        currency,
        ...checked.sound,
      });
  };

  const example = writeTypedAmount(currency === 'JPY' ? 500 : 350, currency, locale);
  return (
    <>
      <ViewHead
        title={translate(entry === null ? 'form.add' : 'form.edit')}
        translate={translate}
        onBack={onBack}
        focus={false}
      />
      <main>
        <form class="form" noValidate onSubmit={submit}>
          <Field
            name="amount"
            label={translate('form.amount')}
            unit={currency}
            inputMode="decimal"
            focus
            value={draft.amount}
            refusal={refused.amount && translate(refused.amount, { example })}
            onInput={(amount) => change({ amount })}
          />
          <Field
            name="endsOn"
            type="date"
            label={translate('form.endsOn')}
            hint={translate('form.endsOnHint')}
            value={draft.endsOn}
            refusal={refused.endsOn && translate(refused.endsOn)}
            onInput={(endsOn) => change({ endsOn })}
          />
          <NameField value={draft.name} translate={translate} onInput={(name) => change({ name })} />
          {entry === null && (
            <MarketplaceField
              marketplaces={marketplaces}
              value={marketplace}
              translate={translate}
              onChoose={setMarketplace}
            />
          )}
          {entry === null && (
            <AccountField
              marketplace={marketplace}
              accounts={accounts}
              value={accountId}
              translate={translate}
              onChoose={setAccountId}
            />
          )}
          <div class="form-buttons">
            <button type="submit" class="primary">
              {translate('form.save')}
            </button>
            <button type="button" class="quiet" onClick={onBack}>
              {translate('form.cancel')}
            </button>
          </div>
        </form>
      </main>
    </>
  );
}

function draftOf(entry: Entry | null, locale: string): Draft {
  if (entry === null) return { amount: '', endsOn: '', name: '' };
  const { left, currency, endsOn, name } = entry.credit;
  return { amount: writeTypedAmount(left, currency, locale), endsOn: endsOn ?? '', name: name ?? '' };
}

/** An account of another marketplace cannot own the credit. */
function ownAccount(
  accountId: string | null,
  marketplace: string,
  accounts: readonly Account[],
): string | null {
  const among = accounts.filter((account) => account.marketplace === marketplace);
  return among.find(({ id }) => id === accountId)?.id ?? among[0]?.id ?? null;
}

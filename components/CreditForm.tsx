import type { JSX } from 'preact';
import { MINOR_DIGITS } from '../lib/domain/money.ts';
import { writeTypedAmount } from '../lib/wording/typed-amount.ts';
import { AccountField } from './AccountField.tsx';
import { Field } from './Field.tsx';
import { MarketplaceField } from './MarketplaceField.tsx';
import { NameField } from './NameField.tsx';
import { type CreditFormProps, type CreditFormState, useCreditForm } from './use-credit-form.ts';

/** Amount, day, what for: ten seconds, without a mouse. */
export function CreditForm(props: CreditFormProps): JSX.Element {
  const { entry, voice, onBack } = props;
  const { translate } = voice;
  const form = useCreditForm(props);
  return (
    <form class="form" noValidate onSubmit={form.submit}>
      <AmountAndDay {...form} voice={voice} />
      <NameField value={form.draft.name} translate={translate} onInput={(name) => form.change({ name })} />
      {entry === null && <WhereItCounts {...props} {...form} />}
      {props.particulars?.(form)}
      <div class="form-buttons">
        <button type="submit" class="primary">
          {translate('form.save')}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {translate('form.cancel')}
        </button>
      </div>
    </form>
  );
}

function AmountAndDay({
  draft,
  change,
  refused,
  currency,
  voice,
}: CreditFormState & Pick<CreditFormProps, 'voice'>): JSX.Element {
  const { translate, locale } = voice;
  const example = writeTypedAmount(MINOR_DIGITS[currency] === 0 ? 500 : 350, currency, locale);
  return (
    <>
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
    </>
  );
}

function WhereItCounts(props: CreditFormProps & CreditFormState): JSX.Element {
  const { marketplaces, accounts, marketplace, accountId, chooseMarketplace, chooseAccount } = props;
  const { translate } = props.voice;
  return (
    <>
      <MarketplaceField
        marketplaces={marketplaces}
        value={marketplace}
        translate={translate}
        onChoose={chooseMarketplace}
      />
      <AccountField
        marketplace={marketplace}
        accounts={accounts}
        value={accountId}
        translate={translate}
        onChoose={chooseAccount}
      />
    </>
  );
}

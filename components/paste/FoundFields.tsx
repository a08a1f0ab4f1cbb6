import { Fragment, type JSX } from 'preact';
import type { Instant } from '../../lib/domain/day.ts';
import { GOODS } from '../../lib/domain/kind.ts';
import { MINOR_DIGITS } from '../../lib/domain/money.ts';
import { USES } from '../../lib/domain/terms.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import { wordGoodsLong } from '../../lib/wording/kind.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import { writeTypedAmount } from '../../lib/wording/typed-amount.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import type { MarketplaceChoice } from '../page-props.ts';
import type { DraftState } from '../use-draft.ts';
import { LABELS } from './FoundFacts.tsx';
import type { FoundField } from './found-draft.ts';
import { SpanField } from './SpanField.tsx';

interface Props extends Pick<DraftState, 'draft' | 'change' | 'refused'> {
  readonly said: TextCredit;
  readonly asked: readonly FoundField[];
  /** Of these, what the text says otherwise. */
  readonly opened: ReadonlySet<FoundField>;
  readonly where: MarketplaceChoice;
  readonly voice: PasteVoice;
  readonly writtenAt: Instant | null;
}

/** The short form: what the text does not say and is wanted, and what is being corrected. */
export function FoundFields(props: Props): JSX.Element {
  const { said, asked, opened } = props;
  return (
    <>
      {asked.map((field) => (
        <Fragment key={field}>
          {field === 'endsOn' && said.endsAfter !== null && !opened.has(field) && (
            <SpanField {...props} span={said.endsAfter} />
          )}
          {field === 'goods' || field === 'use' ? (
            <ChosenField {...props} field={field} />
          ) : (
            <TypedField {...props} field={field} />
          )}
        </Fragment>
      ))}
    </>
  );
}

type Chosen = Extract<FoundField, 'goods' | 'use'>;

function ChosenField({ field, draft, change, voice }: Props & { readonly field: Chosen }): JSX.Element {
  const { translate } = voice;
  const named = {
    goods: [
      ['', wordGoodsLong(null, translate)],
      ...GOODS.map((value) => [value, wordGoodsLong({ value, basis: 'stated', quote: null }, translate)]),
    ],
    use: [
      ['', translate('goods.unknown')],
      ...USES.map((use) => [use, translate(use === 'single' ? 'fact.single' : 'fact.drawdown')]),
    ],
  }[field] as [string, string][];
  return (
    <Choice
      label={translate(LABELS[field])}
      value={draft[field] as string}
      options={named}
      onChoose={(value) => change({ [field]: value })}
    />
  );
}

/** How each field is typed; money has its currency beside it. */
const TYPES = {
  amount: { inputMode: 'decimal' },
  endsOn: { type: 'date' },
  startsOn: { type: 'date' },
  minimum: { inputMode: 'decimal' },
  code: {},
} as const satisfies Record<Exclude<FoundField, Chosen>, object>;

function TypedField(props: Props & { readonly field: Exclude<FoundField, Chosen> }): JSX.Element {
  const { field, opened, said, where, voice, draft, change, refused } = props;
  const { translate } = voice;
  const isMoney = field === 'amount' || field === 'minimum';
  const refusal = field === 'code' ? null : refused[field];
  const reason = opened.has(field) ? null : whyAsked(field, said, where, voice);
  return (
    <Field
      name={field}
      label={translate(LABELS[field])}
      {...TYPES[field]}
      isSecret={field === 'code'}
      {...(isMoney ? { unit: where.currency } : {})}
      {...(reason === null ? {} : { hint: reason })}
      value={draft[field]}
      refusal={refusal && translate(refusal, { example: exampleOf(where, voice) })}
      // The time that the words print is of their own day.
      onInput={(value) => change({ [field]: value, ...(field === 'endsOn' ? { endsTime: '' } : {}) })}
    />
  );
}

function exampleOf({ currency }: MarketplaceChoice, { locale }: PasteVoice): string {
  return writeTypedAmount(MINOR_DIGITS[currency] === 0 ? 500 : 350, currency, locale);
}

function whyAsked(
  field: FoundField,
  said: TextCredit,
  where: MarketplaceChoice,
  voice: PasteVoice,
): string | null {
  if (field === 'amount') return whyNoAmount(said, where, voice);
  return field === 'endsOn' ? whyNoEnd(said, voice) : null;
}

function whyNoAmount(
  { amount, percentOff }: TextCredit,
  where: MarketplaceChoice,
  voice: PasteVoice,
): string {
  const { translate } = voice;
  if (amount !== null && amount.currency !== where.currency)
    return translate('fact.otherCurrency', {
      money: wordMoney(amount, voice),
      marketplace: where.id,
      currency: where.currency,
    });
  return translate(percentOff === null ? 'fact.unsaidAmount' : 'fact.unsaidPercent');
}

function whyNoEnd({ endsOnLikely, endsAfter }: TextCredit, { translate }: PasteVoice): string | null {
  if (endsOnLikely !== null) return translate('fact.noYear');
  return endsAfter === null ? translate('fact.unsaidEnd') : null;
}

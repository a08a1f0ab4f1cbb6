import type { JSX } from 'preact';
import { GOODS, type Goods, KINDS, type Kind } from '../../lib/domain/kind.ts';
import { USES, type Use } from '../../lib/domain/terms.ts';
import { wordKindName } from '../../lib/wording/kind-name.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { Choice } from '../Choice.tsx';
import type { Draft } from '../credit-draft.ts';
import { Field } from '../Field.tsx';
import type { CreditFormState } from '../use-credit-form.ts';

interface Props {
  readonly form: CreditFormState;
  readonly voice: WalletVoice;
  /** Every zone that this browser knows. */
  readonly zones: readonly string[];
}

const GOODS_NAMES: Record<Goods, WalletKey> = {
  'sold-by-amazon': 'goods.soldByAmazonLong',
  digital: 'goods.digitalLong',
  anything: 'goods.anythingLong',
};
const USE_NAMES: Record<Use, WalletKey> = { single: 'rules.single', drawdown: 'rules.drawdown' };

/** Everything that can be known of a credit beyond amount, day and name; all of it can stay empty. */
export function ParticularsFields({ form, voice, zones }: Props): JSX.Element {
  const { translate } = voice;
  const asUsual = ['', translate('facts.asUsual')] as const;
  return (
    <>
      <WindowFields form={form} voice={voice} zones={zones} />
      <fieldset class="form-part">
        <legend class="label">{translate('facts.rules')}</legend>
        <Pick
          form={form}
          field="kind"
          label={translate('rules.kind')}
          options={[
            ['', translate('facts.byName')],
            ...KINDS.map((kind): readonly [Kind, string] => [kind, wordKindName(kind, translate)]),
          ]}
        />
        <Pick
          form={form}
          field="goods"
          label={translate('detail.buys')}
          options={[
            asUsual,
            ...GOODS.map((goods): [Goods, string] => [goods, translate(GOODS_NAMES[goods])]),
          ]}
        />
        <Pick
          form={form}
          field="use"
          label={translate('rules.rest')}
          options={[asUsual, ...USES.map((use): [Use, string] => [use, translate(USE_NAMES[use])])]}
        />
        <Field
          name="minimum"
          label={translate('rules.minimum')}
          hint={translate('facts.minimumHint')}
          unit={form.currency}
          inputMode="decimal"
          value={form.draft.minimum}
          refusal={form.refused.minimum && translate(form.refused.minimum, { example: '39' })}
          onInput={(minimum) => form.change({ minimum })}
        />
        <Field
          name="code"
          isSecret
          label={translate('code.label')}
          hint={translate('facts.codeHint')}
          value={form.draft.code}
          onInput={(code) => form.change({ code })}
        />
      </fieldset>
    </>
  );
}

/** From when and until what time it can be used, and by whose clock. */
function WindowFields({ form, voice, zones }: Props): JSX.Element {
  const { translate } = voice;
  const { draft, refused, change } = form;
  return (
    <fieldset class="form-part">
      <legend class="label">{translate('facts.window')}</legend>
      <div class="pair">
        <Field
          name="startsOn"
          type="date"
          label={translate('facts.startsOn')}
          value={draft.startsOn}
          refusal={refused.startsOn && translate(refused.startsOn)}
          onInput={(startsOn) => change({ startsOn })}
        />
        <Field
          name="endsTime"
          type="time"
          label={translate('facts.endsTime')}
          hint={translate('facts.endsTimeHint')}
          refusal={refused.endsTime && translate(refused.endsTime)}
          value={draft.endsTime}
          onInput={(endsTime) => change({ endsTime })}
        />
      </div>
      <Choice
        label={translate('facts.zone')}
        value={draft.zone}
        options={[
          ['', translate('facts.zoneUnknown')],
          ...zones.map((zone): [string, string] => [zone, zone]),
        ]}
        onChoose={(zone) => change({ zone })}
      />
    </fieldset>
  );
}

type Picked = 'kind' | 'goods' | 'use';

interface PickProps<Name extends Picked> {
  readonly form: CreditFormState;
  readonly field: Name;
  readonly label: string;
  readonly options: readonly (readonly [Draft[Name], string])[];
}

function Pick<Name extends Picked>({ form, field, label, options }: PickProps<Name>): JSX.Element {
  return (
    <Choice
      label={label}
      value={form.draft[field]}
      options={options}
      onChoose={(chosen) => form.change({ [field]: chosen })}
    />
  );
}

import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import { dayAt } from '../lib/domain/day.ts';
import type { Account, Entry, Glance } from '../lib/domain/glance.ts';
import type { Currency } from '../lib/domain/money.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { changesIn } from './credit-changes.ts';
import {
  CHECKED_FIELDS,
  checkDraft,
  type Draft,
  draftOf,
  NOTHING_REFUSED,
  type Refused,
} from './credit-draft.ts';
import type { MarketplaceChoice } from './page-props.ts';

export interface CreditFormProps {
  /** Null: a new one. */
  readonly entry: Entry | null;
  readonly glance: Glance | null;
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly MarketplaceChoice[];
  readonly suggestedMarketplace: string;
  readonly voice: ViewVoice;
  readonly onAdd: (typed: Typed) => void;
  readonly onEdit: (entry: Entry, act: Act) => void;
  readonly onBack: () => void;
  /** The fields beyond amount, day and name; absent where ten seconds have to do. */
  readonly particulars?: (form: CreditFormState) => JSX.Element;
}

export interface CreditFormState {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** Where it counts; only for a new one. */
  readonly marketplace: string;
  readonly accountId: string | null;
  readonly chooseMarketplace: (id: string) => void;
  readonly chooseAccount: (id: string) => void;
  readonly currency: Currency;
  /** Why each field was refused when it was last saved. */
  readonly refused: Refused;
  readonly submit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
}

/** What stands in the form, and what saving it comes to. */
export function useCreditForm(props: CreditFormProps): CreditFormState {
  const { entry, glance, accounts, marketplaces, voice, onAdd, onEdit } = props;
  // As the form was opened: what the books learn meanwhile is not for this form to undo.
  const [opened] = useState(() => ({ entry, draft: draftOf(entry, voice.locale) }));
  const [draft, setDraft] = useState<Draft>(opened.draft);
  const [marketplace, chooseMarketplace] = useState(
    entry?.credit.marketplace ?? glance?.place.marketplace ?? props.suggestedMarketplace,
  );
  const [accountId, chooseAccount] = useState(glance?.place.accountId ?? null);
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  const where = marketplaces.find(({ id }) => id === marketplace);
  const currency = entry?.credit.currency ?? where?.currency ?? 'USD';

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { currentTarget: form } = event;
    const checked = checkDraft(draft, {
      currency,
      locale: voice.locale,
      today: dayAt(voice.now, voice.zone),
      dayBefore: opened.entry?.credit.endsOn ?? null,
      amountBefore: opened.entry?.credit.left ?? null,
      broken: brokenIn(form),
      marketplaceZone: where?.zone ?? entry?.credit.zone ?? voice.zone,
      asksParticulars: props.particulars !== undefined,
    });
    if ('refused' in checked) {
      setRefused(checked.refused);
      const first = CHECKED_FIELDS.find((field) => checked.refused[field] !== null) ?? 'amount';
      fieldIn(form, first)?.focus();
    } else if (entry !== null)
      onEdit(entry, {
        type: 'edit',
        ...changesIn(checked.sound, opened.entry ?? entry, draft, opened.draft),
      });
    else
      onAdd({
        marketplace,
        accountId: ownAccount(accountId, marketplace, accounts),
        currency,
        ...checked.sound,
      });
  };
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    // What was refused is being mended: the reason goes, and comes back at saving if it still holds.
    const mended = Object.keys(part).map((field) => [field, null]);
    setRefused({ ...refused, ...Object.fromEntries(mended) });
  };
  return {
    draft,
    change,
    marketplace,
    accountId,
    chooseMarketplace,
    chooseAccount,
    currency,
    refused,
    submit,
  };
}

function fieldIn(form: HTMLFormElement, name: keyof Draft): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`[name=${name}]`);
}

function brokenIn(form: HTMLFormElement): readonly string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
  return fields.filter(({ validity }) => validity?.badInput).map(({ name }) => name);
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

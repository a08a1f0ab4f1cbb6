import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Act, Typed } from '../lib/domain/act.ts';
import { dayAt } from '../lib/domain/day.ts';
import type { Account, Entry, Glance } from '../lib/domain/glance.ts';
import type { Currency } from '../lib/domain/money.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { changesIn } from './credit-changes.ts';
import { draftOf } from './credit-draft.ts';
import type { MarketplaceChoice } from './page-props.ts';
import { type DraftState, useDraft } from './use-draft.ts';

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

export interface CreditFormState extends Pick<DraftState, 'draft' | 'change' | 'refused'> {
  /** Where it counts; only for a new one. */
  readonly marketplace: string;
  readonly accountId: string | null;
  readonly chooseMarketplace: (id: string) => void;
  readonly chooseAccount: (id: string) => void;
  readonly currency: Currency;
  readonly submit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
}

/** What stands in the form, and what saving it comes to. */
export function useCreditForm(props: CreditFormProps): CreditFormState {
  const { entry, glance, accounts, marketplaces, voice, onAdd, onEdit } = props;
  // As the form was opened: what the books learn meanwhile is not for this form to undo.
  const [opened] = useState(() => ({ entry, draft: draftOf(entry, voice.locale) }));
  const { draft, change, refused, check } = useDraft(opened.draft);
  const [marketplace, chooseMarketplace] = useState(
    entry?.credit.marketplace ?? glance?.place.marketplace ?? props.suggestedMarketplace,
  );
  const [accountId, chooseAccount] = useState(glance?.place.accountId ?? null);
  const where = marketplaces.find(({ id }) => id === marketplace);
  const currency = entry?.credit.currency ?? where?.currency ?? 'USD';

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const sound = check(event.currentTarget, {
      currency,
      locale: voice.locale,
      today: dayAt(voice.now, voice.zone),
      dayBefore: opened.entry?.credit.endsOn ?? null,
      amountBefore: opened.entry?.credit.left ?? null,
      marketplaceZone: where?.zone ?? entry?.credit.zone ?? voice.zone,
      asksParticulars: props.particulars !== undefined,
    });
    if (sound === null) return;
    if (entry !== null)
      onEdit(entry, { type: 'edit', ...changesIn(sound, opened.entry ?? entry, draft, opened.draft) });
    else
      onAdd({
        marketplace,
        accountId: ownAccount(accountId, marketplace, accounts),
        currency,
        ...sound,
      });
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

/** An account of another marketplace cannot own the credit. */
export function ownAccount(
  accountId: string | null,
  marketplace: string,
  accounts: readonly Account[],
): string | null {
  const among = accounts.filter((account) => account.marketplace === marketplace);
  return among.find(({ id }) => id === accountId)?.id ?? among[0]?.id ?? null;
}

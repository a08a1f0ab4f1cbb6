import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayAt } from '../../lib/domain/day.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { letStand, type Pasted, pastedFrom } from '../../lib/domain/pasted.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import type { Refused } from '../credit-draft.ts';
import type { MarketplaceChoice } from '../page-props.ts';
import { type DraftState, useDraft } from '../use-draft.ts';
import { draftOfText, FOUND_FIELDS, type FoundField, isAsked } from './found-draft.ts';
import type { PasteProps } from './paste-props.ts';
import type { Same } from './SameQuestion.tsx';
import { sameEntries } from './same-entries.ts';

export interface FoundProps extends Pick<PasteProps, 'credits' | 'voice' | 'onKeep' | 'onJoin'> {
  readonly said: TextCredit;
  readonly text: string;
  readonly where: MarketplaceChoice;
  readonly accountId: string | null;
  readonly onKept: () => void;
}

export interface FoundState {
  readonly form: DraftState;
  readonly pasted: Pasted;
  /** Fields of the short form. */
  readonly asked: readonly FoundField[];
  /** Of these, what the text says otherwise. */
  readonly opened: ReadonlySet<FoundField>;
  readonly open: (field: FoundField) => void;
  /** Credits that the words may speak of. */
  readonly known: readonly Entry[];
  readonly answer: Same;
  readonly setAnswer: (answer: Same) => void;
  /** The question whether it is one of them was passed over. */
  readonly isMissed: boolean;
  /** The known one that the words are about; null where it is a new one. */
  readonly chosen: Entry | null;
  readonly submit: (event: TargetedSubmitEvent<HTMLFormElement>) => Promise<void>;
}

/** What stands beside one credit of a text, and what keeping it comes to. */
export function useFound(props: FoundProps): FoundState {
  const { said, text, where, voice, credits } = props;
  const { currency } = where;
  const pasted = useMemo(() => pastedFrom(text, said, currency), [text, said, currency]);
  const [start] = useState(() => draftOfText(said, pasted, currency, voice));
  const form = useDraft(start);
  const [opened, setOpened] = useState<ReadonlySet<FoundField>>(new Set());
  useEffect(() => {
    // What the text says may be refused, too, such as a day that is over: then its field has to be there.
    const refused = FOUND_FIELDS.filter((field) => form.refused[field as keyof Refused]);
    if (refused.length > 0) setOpened((before) => new Set([...before, ...refused]));
  }, [form.refused]);
  const [answer, setAnswer] = useState<Same>('unanswered');
  const [isPressed, setPressed] = useState(false);
  const known = sameEntries(pasted, credits, { marketplace: where.id, currency }, voice);
  // The books may change meanwhile: what is not there any more was not chosen.
  const chosen = known.find((entry) => entry.credit.id === answer) ?? null;
  const isOpen = known.length > 0 && chosen === null && answer !== 'new';
  return {
    form,
    pasted,
    asked: FOUND_FIELDS.filter((field) => isAsked(field, pasted, opened, chosen?.credit ?? null)),
    opened,
    open: (field) => setOpened(new Set([...opened, field])),
    known,
    answer,
    setAnswer,
    isMissed: isPressed && isOpen,
    chosen,
    async submit(event) {
      event.preventDefault();
      setPressed(true);
      if (isOpen) event.currentTarget.querySelector<HTMLInputElement>('.same input')?.focus();
      else await keep(props, form, event.currentTarget, pasted, chosen);
    },
  };
}

async function keep(
  { where, accountId, voice, onKeep, onJoin, onKept }: FoundProps,
  { check }: DraftState,
  form: HTMLFormElement,
  pasted: Pasted,
  chosen: Entry | null,
): Promise<void> {
  const { id: marketplace, currency, zone: marketplaceZone } = where;
  const sound = check(form, {
    currency,
    locale: voice.locale,
    today: dayAt(voice.now, voice.zone),
    dayBefore: null,
    amountBefore: null,
    marketplaceZone,
    asksParticulars: true,
  });
  if (sound === null) return;
  const stands = letStand(pasted, sound);
  const ownDay = sound.endsOn === (stands.endsOn ?? null) ? null : sound.endsOn;
  const isWritten = await (chosen === null
    ? onKeep({ marketplace, accountId, currency, ...sound, pasted: stands })
    : onJoin(chosen, stands, ownDay));
  if (isWritten) onKept();
}

import type { RefObject, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../lib/domain/act.ts';
import { dayAt, type Instant } from '../../lib/domain/day.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { letStand, type Pasted } from '../../lib/domain/pasted.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import type { Refused, Sound } from '../credit-draft.ts';
import type { MarketplaceChoice } from '../page-props.ts';
import { type DraftState, useDraft } from '../use-draft.ts';
import { draftOfText, FOUND_FIELDS, type FoundField, isAsked, isSaid } from './found-draft.ts';
import type { PasteProps } from './paste-props.ts';
import type { Same } from './SameQuestion.tsx';
import { sameEntries } from './same-entries.ts';

export interface FoundProps extends Pick<PasteProps, 'credits' | 'voice' | 'onKeep' | 'onJoin'> {
  readonly said: TextCredit;
  readonly pasted: Pasted;
  readonly where: MarketplaceChoice;
  readonly accountId: string | null;
  /** When the text was written; null where nobody knows. */
  readonly writtenAt: Instant | null;
  readonly onKept: () => void;
}

export interface FoundState {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly form: DraftState;
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
  const { said, pasted, where, voice, credits, accountId, writtenAt } = props;
  const { id: marketplace, currency } = where;
  const [start] = useState(() => draftOfText(said, pasted, { where, writtenAt }, voice));
  const form = useDraft(start);
  const [opened, setOpened] = useState<ReadonlySet<FoundField>>(new Set());
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What the text says may be refused, too, such as a day that is over: then its field has to be there.
    const refused = FOUND_FIELDS.filter(
      (each) => isSaid(each, pasted) && form.refused[each as keyof Refused],
    );
    if (refused.length > 0) setOpened((before) => new Set([...before, ...refused]));
  }, [form.refused]);
  const newest = [...opened].at(-1);
  useEffect(() => {
    // The fact that was pressed has made room for its field.
    if (newest !== undefined) element.current?.querySelector<HTMLElement>(`[name=${newest}]`)?.focus();
  }, [newest]);
  const isBusy = useRef(false);
  const [answer, setAnswer] = useState<Same>('unanswered');
  const [isPressed, setPressed] = useState(false);
  const known = sameEntries(pasted, credits, { marketplace, currency, accountId }, voice);
  // The books may change meanwhile: what is not there any more was not chosen.
  const chosen = known.find((entry) => entry.credit.id === answer) ?? null;
  const isOpen = known.length > 0 && chosen === null && answer !== 'new';
  const asked = FOUND_FIELDS.filter((each) => isAsked(each, pasted, opened, chosen?.credit ?? null));
  return {
    element,
    form,
    asked,
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
      else if (!isBusy.current) {
        // Pressed twice it is still one credit.
        isBusy.current = true;
        await keep(props, { form, chosen, asked }, event.currentTarget).finally(() => {
          isBusy.current = false;
        });
      }
    },
  };
}

async function keep(
  { where, pasted, accountId, voice, onKeep, onJoin, onKept }: FoundProps,
  { form, chosen, asked }: Pick<FoundState, 'form' | 'chosen' | 'asked'>,
  element: HTMLFormElement,
): Promise<void> {
  const { id: marketplace, currency, zone: marketplaceZone } = where;
  const rules = {
    currency,
    locale: voice.locale,
    today: dayAt(voice.now, voice.zone),
    // Words about a credit that has ended may be found late.
    dayBefore: chosen === null ? null : (pasted.endsOn ?? null),
    amountBefore: null,
    marketplaceZone,
    asksParticulars: true,
  };
  // A day that only seemed likely, and that the known credit answers, is nobody's word.
  const isEndSeen = asked.includes('endsOn') || isSaid('endsOn', pasted);
  const sound = form.check(element, rules, isEndSeen ? {} : { endsOn: '', endsTime: '' });
  if (sound === null) return;
  const stands = letStand(pasted, sound);
  const isWritten = await (chosen === null
    ? onKeep({ marketplace, accountId, currency, ...sound, pasted: stands })
    : onJoin(chosen, { pasted: stands, own: ownFacts(sound, stands, asked, chosen), accountId }));
  if (isWritten) onKept();
}

/** What the shopper says of a known credit besides the words: only what was asked for or corrected here. */
function ownFacts(
  sound: Sound,
  stands: Pasted,
  asked: readonly FoundField[],
  { credit }: Entry,
): Omit<Edit, 'type'> {
  const { amount, endsOn, particulars } = sound;
  const isOwn = (field: FoundField): boolean => asked.includes(field) && !isSaid(field, stands);
  const named = (['goods', 'use', 'minimum', 'code'] as const).filter(isOwn);
  const terms = Object.fromEntries(named.map((name) => [name, particulars?.terms[name] ?? null]));
  const startsOn = isOwn('startsOn') ? { startsOn: particulars?.startsOn ?? null } : {};
  return {
    // The words name what was got; an edit says what is left: the same only while nothing is used.
    ...(isOwn('amount') && credit.phase === 'live' && credit.left === credit.got ? { amount } : {}),
    ...(isOwn('endsOn') && endsOn !== null ? { endsOn } : {}),
    ...(named.length > 0 || 'startsOn' in startsOn ? { particulars: { ...startsOn, terms } } : {}),
  };
}

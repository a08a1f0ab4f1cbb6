import type { JSX, TargetedSubmitEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayAt } from '../../lib/domain/day.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { letStand, pastedFrom } from '../../lib/domain/pasted.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import { NameField } from '../NameField.tsx';
import type { MarketplaceChoice } from '../page-props.ts';
import { useDraft } from '../use-draft.ts';
import { FoundFacts } from './FoundFacts.tsx';
import { FoundFields } from './FoundFields.tsx';
import { draftOfText, type FoundField } from './found-draft.ts';
import type { PasteProps } from './paste-props.ts';
import { SameQuestion } from './SameQuestion.tsx';
import { sameEntries } from './same-entries.ts';

interface Props extends Pick<PasteProps, 'credits' | 'voice' | 'onJoin'> {
  readonly said: TextCredit;
  readonly text: string;
  readonly where: MarketplaceChoice;
  readonly accountId: string | null;
  /** When the text was written; null where nobody knows. */
  readonly writtenAt: number | null;
  readonly onKeep: PasteProps['onKeep'];
  readonly onKept: () => void;
}

/** One credit of a text: what was understood, what is missing, whether it is a known one, and Keep. */
export function FoundCredit(props: Props): JSX.Element {
  const { said, text, where, accountId, voice, credits, onKeep, onJoin, onKept } = props;
  const { translate, locale } = voice;
  const { currency } = where;
  const pasted = useMemo(() => pastedFrom(text, said, currency), [text, said, currency]);
  const [start] = useState(() => draftOfText(said, pasted, currency, voice));
  const form = useDraft(start);
  const [opened, open] = useState<ReadonlySet<FoundField>>(new Set());
  const [same, chooseSame] = useState<Entry | null>(null);
  const known = sameEntries(pasted, credits, { marketplace: where.id, currency }, voice);
  const chosen = known.find((entry) => entry.credit.id === same?.credit.id) ?? null;

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const sound = form.check(event.currentTarget, {
      currency,
      locale,
      today: dayAt(voice.now, voice.zone),
      dayBefore: null,
      amountBefore: null,
      marketplaceZone: where.zone,
      asksParticulars: true,
    });
    if (sound === null) return;
    const kept = letStand(pasted, sound);
    const day = sound.endsOn === (kept.endsOn ?? null) ? null : sound.endsOn;
    const isWritten = await (chosen === null
      ? onKeep({ marketplace: where.id, accountId, currency, ...sound, pasted: kept })
      : onJoin(chosen, kept, day));
    if (isWritten) onKept();
  };
  return (
    <form class="found" noValidate onSubmit={submit}>
      <FoundFacts
        said={said}
        pasted={pasted}
        opened={opened}
        voice={voice}
        onOpen={(field) => open(new Set([...opened, field]))}
      />
      <FoundFields
        {...form}
        said={said}
        pasted={pasted}
        opened={opened}
        where={where}
        voice={voice}
        writtenAt={props.writtenAt}
      />
      {known.length > 0 && <SameQuestion known={known} chosen={chosen} voice={voice} onChoose={chooseSame} />}
      {chosen === null && (
        <NameField value={form.draft.name} translate={translate} onInput={(name) => form.change({ name })} />
      )}
      <div class="form-buttons">
        <button type="submit" class="primary">
          {translate(chosen === null ? 'paste.keep' : 'paste.join')}
        </button>
      </div>
    </form>
  );
}

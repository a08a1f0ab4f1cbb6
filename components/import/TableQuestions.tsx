import type { JSX } from 'preact';
import { DELIMITERS, type Delimiter } from '../../lib/domain/table.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import { accountsOf, wordAccount } from '../../lib/wording/place.ts';
import type { ImportKey } from '../../lib/wording/translate.ts';
import { Choice } from '../Choice.tsx';
import type { ImportProps } from './import-props.ts';

type Props = Pick<
  ImportProps,
  'table' | 'choices' | 'read' | 'accounts' | 'voice' | 'onChoose' | 'onDelimiter'
>;

const DELIMITER_WORDS: Record<Delimiter, ImportKey> = {
  ',': 'importing.comma',
  ';': 'importing.semicolon',
  '\t': 'importing.tab',
  '|': 'importing.bar',
};

/** What a table does not say by itself, asked once for all of its rows. */
export function TableQuestions(props: Props): JSX.Element {
  const { table, voice, onDelimiter } = props;
  const { translate } = voice;
  return (
    <div class="pair">
      <Choice
        label={translate('importing.delimiter')}
        value={table.delimiter}
        options={DELIMITERS.map((delimiter) => [delimiter, translate(DELIMITER_WORDS[delimiter])] as const)}
        onChoose={onDelimiter}
      />
      <DayChoice {...props} />
      <MarkChoice {...props} />
      <PlaceChoices {...props} />
      <AccountChoices {...props} />
    </div>
  );
}

/** Stands first while nothing is chosen. */
function pleaseChoose(answer: unknown, { translate }: Props['voice']): readonly (readonly ['', string])[] {
  return answer === null ? [['', translate('importing.choose')]] : [];
}

function DayChoice({ read: { days }, voice, onChoose }: Props): JSX.Element | null {
  if (days === null) return null;
  const readings = days.readings.map(({ order, day }) => [order, wordDate(day, voice)] as const);
  return (
    <Choice
      label={voice.translate('importing.means', { example: days.example })}
      value={days.answer ?? ''}
      options={[...pleaseChoose(days.answer, voice), ...readings]}
      onChoose={(order) => onChoose({ dayOrder: order || null })}
    />
  );
}

function MarkChoice({ read: { marks }, voice, onChoose }: Props): JSX.Element | null {
  if (marks === null) return null;
  const { currency } = marks;
  const readings = marks.readings.map(
    ({ mark, minor }) => [mark, wordMoney({ minor, currency }, voice)] as const,
  );
  return (
    <Choice
      label={voice.translate('importing.means', { example: marks.example })}
      value={marks.answer ?? ''}
      options={[...pleaseChoose(marks.answer, voice), ...readings]}
      onChoose={(mark) => onChoose({ mark: mark || null })}
    />
  );
}

function PlaceChoices({ choices, read: { places }, voice, onChoose }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <>
      {places.map(({ sign, marketplaces, answer }) => (
        <Choice
          key={sign}
          label={sign === '' ? translate('importing.place') : translate('importing.placeOf', { sign })}
          value={answer ?? ''}
          options={[...pleaseChoose(answer, voice), ...marketplaces.map((id) => [id, id] as const)]}
          onChoose={(id) => onChoose({ places: { ...choices.places, [sign]: id } })}
        />
      ))}
    </>
  );
}

function AccountChoices({ choices, read, accounts, voice, onChoose }: Props): JSX.Element {
  return (
    <>
      {read.accountsAskedAt.map((marketplace) => {
        const among = accountsOf(marketplace, accounts);
        const words = among.map(({ id, currency, label }) => {
          const place = { marketplace, currency, accountId: id, label };
          return [id, wordAccount(place, accounts, voice.translate) ?? marketplace] as const;
        });
        return (
          <Choice
            key={marketplace}
            label={voice.translate('importing.account', { marketplace })}
            value={choices.accounts[marketplace] ?? among[0]?.id ?? ''}
            options={words}
            onChoose={(id) => onChoose({ accounts: { ...choices.accounts, [marketplace]: id } })}
          />
        );
      })}
    </>
  );
}

import type { JSX } from 'preact';
import type { ClockTime, Day } from '../../lib/domain/day.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { TextCredit } from '../../lib/domain/text-reading.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { percentFormat, timeFormat } from '../../lib/wording/formats.ts';
import { wordGoodsLong } from '../../lib/wording/kind.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import type { PasteKey } from '../../lib/wording/translate.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { FOUND_FIELDS, type FoundField, isSaid } from './found-draft.ts';

interface Props {
  readonly said: TextCredit;
  readonly pasted: Pasted;
  /** Those that are being corrected. */
  readonly opened: ReadonlySet<FoundField>;
  readonly voice: PasteVoice;
  readonly open: (field: FoundField) => void;
}

export const LABELS: Record<FoundField, PasteKey> = {
  amount: 'fact.amount',
  endsOn: 'fact.ends',
  startsOn: 'fact.starts',
  goods: 'fact.buys',
  use: 'fact.rest',
  minimum: 'fact.minimum',
  code: 'code.label',
};

/** What the text says, each with its basis and a way to correct it. */
export function FoundFacts({ said, pasted, opened, voice, open }: Props): JSX.Element {
  const { translate } = voice;
  const shown = FOUND_FIELDS.filter((field) => isSaid(field, pasted) && !opened.has(field));
  const beyond = beyondBooks(said, voice);
  return (
    <dl class="facts">
      {shown.map((field) => {
        const label = translate(LABELS[field]);
        return (
          <div class="fact" key={field}>
            <dt>{label}</dt>
            <dd>
              {wordFact(field, said, pasted, voice)}
              <span class="basis">
                {translate('basis.stated')}
                {' · '}
                <button
                  type="button"
                  class="link"
                  aria-label={translate('paste.correctOf', { fact: label })}
                  onClick={() => open(field)}
                >
                  {translate('paste.correct')}
                </button>
              </span>
            </dd>
          </div>
        );
      })}
      {beyond.map(([label, words]) => (
        <div class="fact" key={label}>
          <dt>{translate(label)}</dt>
          <dd>
            {words}
            <span class="basis">{translate('basis.stated')}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function wordFact(field: FoundField, said: TextCredit, { terms }: Pasted, voice: PasteVoice): string {
  const { translate } = voice;
  const { goods = null, use = null, code = null } = terms;
  switch (field) {
    case 'amount':
      return said.amount === null ? '' : wordMoney(said.amount, voice);
    case 'endsOn':
      return said.endsOn === null ? '' : wordEnd(said.endsOn, said.endsTime, voice);
    case 'startsOn':
      return said.startsOn === null ? '' : wordDate(said.startsOn, voice);
    case 'goods':
      return wordGoodsLong(goods && { value: goods, basis: 'stated', quote: null }, translate);
    case 'use':
      return translate(use === 'single' ? 'fact.single' : 'fact.drawdown');
    case 'minimum':
      return said.minSpend === null ? '' : wordMoney(said.minSpend, voice);
    case 'code':
      return code ?? '';
  }
}

/** The day, and the time as it is printed, whatever the shopper's clock says. */
function wordEnd(day: Day, time: ClockTime | null, voice: PasteVoice): string {
  const words = wordDate(day, voice);
  if (time === null) return words;
  return `${words}, ${timeFormat(voice.locale, 'UTC').format(Date.parse(`${day}T${time}Z`))}`;
}

/** What the text says and the books have no room for: it stays in the words that are kept. */
function beyondBooks(said: TextCredit, voice: PasteVoice): readonly (readonly [PasteKey, string])[] {
  const { percentOff, maxDiscount, offerEndsOn, claimBy } = said;
  const percent = percentOff === null ? null : percentFormat(voice.locale).format(percentOff / 100);
  const words =
    percent === null
      ? null
      : maxDiscount === null
        ? voice.translate('fact.percent', { percent })
        : voice.translate('fact.percentAtMost', { percent, money: wordMoney(maxDiscount, voice) });
  return [
    ...(words === null ? [] : [['fact.discount', words] as const]),
    ...(offerEndsOn === null ? [] : [['fact.offerEnds', wordDate(offerEndsOn, voice)] as const]),
    ...(claimBy === null ? [] : [['fact.claimBy', wordDate(claimBy, voice)] as const]),
  ];
}

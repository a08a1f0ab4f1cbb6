import type { JSX } from 'preact';
import type { Total } from '../lib/domain/glance.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { Voice } from '../lib/wording/voice.ts';

interface Props {
  readonly total: Total;
  readonly voice: Voice;
  readonly class?: string;
}

const HERE = '\u{FFFC}';

/** An amount of money; "at least" stands small beside it, on the side where the language puts it. */
export function Amount({ total: { money, atLeast }, voice, class: name = '' }: Props): JSX.Element {
  const [before, after] = atLeast ? voice.translate('money.atLeast', { money: HERE }).split(HERE) : [];
  return (
    <span class={`amount ${name}`}>
      {before && <span class="at-least">{before}</span>}
      <span class="number">{wordMoney(money, voice)}</span>
      {after && <span class="at-least">{after}</span>}
    </span>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../lib/domain/glance.ts';
import type { ViewKey } from '../lib/wording/translate.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { PartForm } from './PartForm.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly entry: Entry;
  readonly voice: ViewVoice;
  readonly onSay: Say;
  readonly onShow: Show;
}

type Asked = 'use' | 'returned' | 'give-back';
const QUESTIONS: Record<Asked, ViewKey> = {
  use: 'act.usePart',
  returned: 'act.returned',
  'give-back': 'act.giveBack',
};

/** What the shopper can say about one credit. What needs an amount asks for it in place. */
export function CreditActs({ entry, voice, onSay, onShow }: Props): JSX.Element {
  const [asked, ask] = useState<Asked | null>(null);
  const { translate } = voice;
  const { id, left, got, used } = entry.credit;
  const button = (key: ViewKey, onClick: () => void): JSX.Element => (
    <button type="button" onClick={onClick}>
      {translate(key)}
    </button>
  );
  const most: Record<Asked, number> = { use: left, returned: got, 'give-back': got - left };
  return (
    <section class="acts">
      <h2 class="section-title">{translate('act.heading')}</h2>
      <div class="answers">
        {left > 0 && button('act.useAll', () => onSay(entry, { type: 'use', amount: left }))}
        {left > 0 && button('act.usePart', () => ask('use'))}
        {left > 0 && button('act.lose', () => onSay(entry, { type: 'lose' }))}
        {button('act.returned', () => ask('returned'))}
        {got > left && button('act.giveBack', () => ask('give-back'))}
      </div>
      {asked !== null && (
        <PartForm
          key={asked}
          title={translate(QUESTIONS[asked])}
          currency={entry.credit.currency}
          most={most[asked]}
          proposed={{ use: null, returned: used || got, 'give-back': got - left }[asked]}
          voice={voice}
          onSave={(amount) => onSay(entry, { type: asked, amount })}
          onCancel={() => ask(null)}
        />
      )}
      <div class="answers acts-edit">
        {button('act.edit', () => onShow({ name: 'edit', creditId: id }))}
        {button('act.delete', () => onSay(entry, { type: 'delete' }))}
      </div>
    </section>
  );
}

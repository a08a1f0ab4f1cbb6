import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ownAccount } from '../use-credit-form.ts';
import type { PasteProps } from './paste-props.ts';
import { Understood } from './Understood.tsx';
import { useHanded } from './use-handed.ts';
import { lastOf, useReading } from './use-reading.ts';
import { WhereRead } from './WhereRead.tsx';
import { WordsField } from './WordsField.tsx';

/** A mail or terms, pasted or opened: what is understood at once, marked, and kept with a click. */
export function PastePanel(props: PasteProps): JSX.Element {
  const { voice, glance, accounts, on } = props;
  const handed = useHanded(props);
  const { text, chosen, choose } = handed;
  const [accountId, chooseAccount] = useState(glance?.place.accountId ?? null);
  const task = { ...text, ...chosen, marketplace: chosen.marketplace ?? text.marketplace };
  const state = useReading(task, on.readText);
  const read = lastOf(state);
  return (
    <div class="paste form">
      <WordsField {...handed} words={text.text} voice={voice} />
      {props.children}
      {props.onOpenWallet && (
        <button type="button" class="link" onClick={props.onOpenWallet}>
          {voice.translate('paste.inWallet')}
        </button>
      )}
      {read !== null && (
        <WhereRead
          {...props}
          marketplace={task.marketplace ?? read.marketplace}
          language={chosen.language ?? read.language}
          accountId={accountId}
          onMarketplace={(marketplace) => choose({ ...chosen, marketplace })}
          onLanguage={(language) => choose({ ...chosen, language })}
          onAccount={chooseAccount}
        />
      )}
      <Understood
        {...props}
        state={state}
        writtenAt={text.at}
        accountId={read && ownAccount(accountId, read.marketplace, accounts)}
      />
    </div>
  );
}

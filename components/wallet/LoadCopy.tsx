import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../lib/domain/glance.ts';
import type { LikelyAccount } from '../../lib/domain/merge-accounts.ts';
import { wordMoment } from '../../lib/wording/moment.ts';
import { wordAccount, wordPlace } from '../../lib/wording/place.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { Choice } from '../Choice.tsx';
import type { CheckedCopy, CopyOffer, Loading } from './wallet-props.ts';

interface Props {
  readonly opened: Exclude<CheckedCopy, { refused: unknown }>;
  readonly accounts: readonly Account[];
  readonly voice: WalletVoice;
  readonly onCompare: (loading: Loading) => Promise<CopyOffer | null>;
  readonly onLoad: (loading: Loading) => void;
  readonly onCancel: () => void;
}

const ANOTHER = 'another';
type Answers = Readonly<Record<string, string>>;

/** A copy beside the books: merged or in their place, by choice; whose accounts are the same; what would change. */
export function LoadCopy({ opened, accounts, voice, onCompare, onLoad, onCancel }: Props): JSX.Element {
  const { translate } = voice;
  const [as, choose] = useState<Loading['as']>('merge');
  const [answers, setAnswers] = useState<Answers>(() => answersIn(opened.accounts));
  const [offer, setOffer] = useState<CopyOffer | null>(null);
  const asked = as === 'merge' ? opened.accounts : [];
  const isAnswered = asked.every(({ account }) => answers[account.id] !== undefined);
  const loading: Loading = as === 'merge' ? { as, same: sameIn(answers) } : { as };
  useEffect(() => {
    let isOver = false;
    setOffer(null);
    if (isAnswered) void onCompare(loading).then((found) => !isOver && setOffer(found));
    return () => {
      isOver = true;
    };
  }, [as, answers]);
  return (
    <div class="part">
      <fieldset class="same">
        <legend class="label">{translate('copy.how')}</legend>
        {(['merge', 'replace'] as const).map((each) => (
          <label class="switch" key={each}>
            <input type="radio" name="copy-how" checked={as === each} onChange={() => choose(each)} />
            <span>{translate(each === 'merge' ? 'copy.merge' : 'copy.replace')}</span>
          </label>
        ))}
      </fieldset>
      {asked.map(({ account, ours }) => (
        <WhoseAccount
          key={account.id}
          account={account}
          ours={ours}
          asked={asked.map((each) => each.account)}
          accounts={accounts}
          voice={voice}
          answer={answers[account.id] ?? ''}
          onAnswer={(answer) => setAnswers({ ...answers, [account.id]: answer })}
        />
      ))}
      <div role="status">
        {offer !== null && (
          <ul class="plain-list">
            {linesOf(offer, voice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {!isAnswered && <p>{translate('copy.chooseAccounts')}</p>}
        <p>{translate(as === 'merge' ? 'copy.merges' : 'copy.replaces')}</p>
      </div>
      <div class="form-buttons">
        <button type="button" class="primary" disabled={offer === null} onClick={() => onLoad(loading)}>
          {translate(as === 'merge' ? 'copy.mergeNow' : 'copy.load')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {translate('form.cancel')}
        </button>
      </div>
    </div>
  );
}

interface WhoseProps {
  readonly account: Account;
  readonly ours: readonly Account[];
  /** All in the file that are asked about: those without a name are told apart by a number. */
  readonly asked: readonly Account[];
  readonly accounts: readonly Account[];
  readonly voice: WalletVoice;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** Two people's credit must never be added up, so nothing is taken for granted. */
function WhoseAccount({ account, ours, asked, accounts, voice, answer, onAnswer }: WhoseProps): JSX.Element {
  const { translate } = voice;
  const nameOf = (each: Account): string | null =>
    wordAccount({ ...each, accountId: each.id }, accounts, translate);
  const wordSame = (name: string | null): string =>
    name === null ? translate('copy.sameAsOnly') : translate('copy.same', { account: name });
  const place = wordPlace({ ...account, accountId: account.id }, asked, translate);
  return (
    <Choice
      label={translate('copy.account', { place })}
      value={answer}
      options={[
        ...(answer === '' ? [['', translate('copy.pleaseChoose')] as const] : []),
        ...ours.map((each) => [each.id, wordSame(nameOf(each))] as const),
        [ANOTHER, translate('copy.anotherPerson')] as const,
      ]}
      onChoose={onAnswer}
    />
  );
}

function answersIn(accounts: readonly LikelyAccount[]): Answers {
  return Object.fromEntries(
    accounts.flatMap(({ account, same }) => (same === null ? [] : [[account.id, same]])),
  );
}

function sameIn(answers: Answers): ReadonlyMap<string, string> {
  return new Map(Object.entries(answers).filter(([, ours]) => ours !== ANOTHER && ours !== ''));
}

function linesOf(offer: CopyOffer, voice: WalletVoice): readonly string[] {
  const { translate } = voice;
  const { savedAt, inFile, here, come, go, changed, asked } = offer;
  const credits = (n: number): string => translate('credits', { n });
  return [
    translate('copy.from', { when: wordMoment(savedAt, voice), credits: credits(inFile) }),
    translate('copy.here', { credits: credits(here) }),
    ...(come > 0 ? [translate('copy.come', { credits: credits(come) })] : []),
    ...(go > 0 ? [translate('copy.go', { credits: credits(go) })] : []),
    ...(changed > 0 ? [translate('copy.changed', { credits: credits(changed) })] : []),
    ...(asked > 0 ? [translate('copy.asked', { credits: credits(asked) })] : []),
    ...(come + go + changed === 0 ? [translate('copy.unchanged')] : []),
  ];
}

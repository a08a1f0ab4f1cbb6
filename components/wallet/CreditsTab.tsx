import type { JSX } from 'preact';
import type { Entry } from '../../lib/domain/glance.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import type { Lifetime } from '../../lib/domain/lifetime.ts';
import { wordFreshness } from '../../lib/wording/age.ts';
import { CreditForm } from '../CreditForm.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { isEmpty } from '../is-empty.ts';
import { type Filter, hashOf, toCredit, toList } from '../route.ts';
import type { CreditFormState } from '../use-credit-form.ts';
import { CreditList } from './CreditList.tsx';
import { CreditPane } from './CreditPane.tsx';
import { FilterBar } from './FilterBar.tsx';
import { ParticularsFields } from './ParticularsFields.tsx';
import { Places } from './Places.tsx';
import { RemindedList } from './RemindedList.tsx';
import type { WalletProps } from './wallet-props.ts';

/** The credit of the address with its story; `missing`: the books hold no such credit. */
export type Chosen =
  | {
      readonly entry: Entry;
      readonly lines: readonly LedgerLine[];
      /** How long others of its kind have lasted; null where its own end is known, or too few are. */
      readonly usual: Lifetime | null;
    }
  | 'missing';

export interface CreditsTabProps extends WalletProps {
  /** Null: none is chosen, or it is still being read. */
  readonly chosen: Chosen | null;
  /** Of the list: what the address says, else what it said last. */
  readonly filter: Filter;
  /** The credit that was looked at last: the focus returns to it. */
  readonly from: string | null;
  readonly ended: readonly Entry[] | null;
  readonly onMoreEnded: (() => void) | null;
  /** The credits of the reminder that was clicked; null until they are read, or without one. */
  readonly reminded: readonly Entry[] | null;
  readonly zones: readonly string[];
  /** Where words of Amazon's are handed in. */
  readonly paste: JSX.Element;
}

/** Marketplaces and accounts, the list, and the one credit that is looked at. */
export function CreditsTab(props: CreditsTabProps): JSX.Element | null {
  const { glance, route, filter, voice, on } = props;
  const { translate } = voice;
  if (route.tab !== 'credits') return null;
  const { show } = route;
  const isNew = show.name === 'add' || show.name === 'paste';
  const current = 'creditId' in show ? show.creditId : null;
  const add = (): void => on.go({ tab: 'credits', show: { name: 'add' } });
  if (glance === null) {
    // Books that cannot be read are not empty: their fault is told above.
    if (props.books !== 'open') return null;
    return (
      <main class="columns" data-open={isNew ? 'pane' : 'list'}>
        {isNew ? (
          <Pane {...props} />
        ) : (
          <EmptyState {...props} heading="h2" marketplace={props.suggestedMarketplace} onAdd={add} />
        )}
      </main>
    );
  }
  return (
    <main class="columns" data-open={show.name === 'list' ? 'list' : 'pane'}>
      <Places {...props} glance={glance} />
      <section class="middle" aria-label={translate('tabs.credits')}>
        <div class="middle-head">
          <FilterBar filter={filter} glance={glance} voice={voice} />
          <a class="button" href={hashOf({ tab: 'credits', show: { name: 'add' } })}>
            {translate('list.add')}
          </a>
        </div>
        {isEmpty(glance) && filter === 'active' ? (
          <EmptyState {...props} marketplace={glance.place.marketplace} onAdd={add} />
        ) : (
          <CreditList {...props} glance={glance} filter={filter} current={current} />
        )}
        <WhereRead {...props} />
      </section>
      <Pane {...props} />
    </main>
  );
}

/** How old all this is, and where to check it. */
function WhereRead({ glance, marketplaces, voice }: CreditsTabProps): JSX.Element | null {
  if (glance === null) return null;
  const [way] = marketplaces.find(({ id }) => id === glance.place.marketplace)?.ways ?? [];
  return (
    <p class="freshness" data-stale={glance.freshness?.stale ?? false}>
      <span>{wordFreshness(glance.freshness, voice)}</span>
      {way && (
        <a href={way.url} target="_blank" rel="noreferrer">
          {voice.translate('way.check')}
        </a>
      )}
    </p>
  );
}

/** What the address asks for: one credit, a form, or the credits of a reminder. */
function Pane(props: CreditsTabProps): JSX.Element | null {
  const { route, chosen, acts, voice, on, zones } = props;
  if (route.tab !== 'credits') return null;
  const { show } = route;
  if (show.name === 'list') return null;
  if (show.name === 'reminder') return <RemindedList {...props} />;
  const form = {
    ...props,
    onAdd: acts.add,
    onEdit: acts.say,
    particulars: (state: CreditFormState) => <ParticularsFields form={state} voice={voice} zones={zones} />,
  };
  if (show.name === 'add')
    return (
      <section class="pane">
        <h2 class="pane-title">{voice.translate('form.add')}</h2>
        <p class="other-way">
          <a class="button" href={hashOf({ tab: 'credits', show: { name: 'paste' } })}>
            {voice.translate('form.fromWords')}
          </a>
        </p>
        <CreditForm {...form} entry={null} onBack={() => on.go(toList(props.filter))} />
      </section>
    );
  if (show.name === 'paste')
    return (
      <section class="pane">
        <h2 class="pane-title">{voice.translate('form.fromWords')}</h2>
        {props.paste}
      </section>
    );
  if (chosen === null) return <section class="pane" aria-busy="true" />;
  if (chosen === 'missing')
    return (
      <section class="pane">
        <p class="empty">{voice.translate('facts.missing')}</p>
      </section>
    );
  if (show.name === 'credit') return <CreditPane key={show.creditId} {...props} {...chosen} />;
  return (
    <section class="pane">
      <h2 class="pane-title">{voice.translate('form.edit')}</h2>
      <CreditForm
        key={show.creditId}
        {...form}
        entry={chosen.entry}
        onBack={() => on.go(toCredit(show.creditId))}
      />
    </section>
  );
}

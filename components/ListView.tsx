import type { JSX } from 'preact';
import type { Voice } from '../lib/wording/voice.ts';
import { DayGroups } from './DayGroups.tsx';
import { EmptyState } from './EmptyState.tsx';
import { EndedQuestions } from './EndedQuestions.tsx';
import { Findings } from './Findings.tsx';
import { Head } from './Head.tsx';
import { ListFoot } from './ListFoot.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { PopupProps } from './popup-props.ts';
import type { Say, Show } from './view.ts';

interface Props extends PopupProps {
  readonly voice: Voice;
  readonly show: Show;
  readonly say: Say;
  /** Null for the moment before they are loaded. */
  readonly views: typeof import('./views.ts') | null;
  /** The credit that was looked at last. */
  readonly from: string | null;
}

/** How much, until when, for what; before it, what waits for the shopper's word. */
export function ListView(props: Props): JSX.Element {
  const { glance, voice, show, say, marketplaces, suggestedMarketplace, from, views } = props;
  const add = (): void => show({ name: 'add' });
  const place = glance?.place.marketplace ?? suggestedMarketplace;
  const empty = glance === null || isEmpty(glance);
  const ways = marketplaces.find(({ id }) => id === place)?.ways ?? [];
  return (
    <>
      {glance && <Head {...props} glance={glance} onChoosePlace={props.on.choosePlace} />}
      <main class="list">
        {glance?.freshness?.trouble && (
          <PageNotice {...props} codes={glance.freshness.trouble.codes} way={ways[0] ?? null} onShow={show} />
        )}
        {glance && (
          <Findings findings={glance.findings} accounts={props.accounts} voice={voice} onSay={say} />
        )}
        {glance && <EndedQuestions ended={glance.ended} voice={voice} onSay={say} onShow={show} />}
        {glance && views && (
          <views.Contradictions contradicted={glance.contradicted} voice={voice} onSay={say} onShow={show} />
        )}
        {glance && <DayGroups groups={glance.groups} voice={voice} from={from} onShow={show} />}
        {glance && views && <views.GoneList gone={glance.gone} voice={voice} onSay={say} onShow={show} />}
        {views && <views.ReminderNotice {...props} />}
        {empty && <EmptyState {...props} marketplace={place} onAdd={add} />}
      </main>
      <ListFoot
        {...props}
        freshness={glance?.freshness ?? null}
        way={ways[0] ?? null}
        onAdd={empty ? null : add}
        onShow={show}
      />
    </>
  );
}

function isEmpty({
  findings,
  ended,
  contradicted,
  gone,
  groups,
}: NonNullable<PopupProps['glance']>): boolean {
  return [findings, ended, contradicted, gone, groups].every(({ length }) => length === 0);
}

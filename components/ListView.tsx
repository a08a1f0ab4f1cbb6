import type { JSX } from 'preact';
import type { Voice } from '../lib/wording/voice.ts';
import { DayGroups } from './DayGroups.tsx';
import { Findings } from './Findings.tsx';
import { Head } from './Head.tsx';
import { isEmpty } from './is-empty.ts';
import { ListFoot } from './ListFoot.tsx';
import type { Later } from './later.ts';
import { OnThisPage } from './OnThisPage.tsx';
import type { PageLine, PageProps } from './page-props.ts';
import type { Say, Show } from './view.ts';

interface Props extends PageProps {
  readonly voice: Voice;
  readonly show: Show;
  readonly say: Say;
  /** Null for the moment before they are loaded. */
  readonly later: Later | null;
  /** What stands on the page in front; null where nothing does. */
  readonly line: PageLine | null;
  /** The credit that was looked at last. */
  readonly from: string | null;
}

/** How much, until when, for what; before it, what waits for the shopper's word. */
export function ListView(props: Props): JSX.Element {
  const { glance, voice, show, say, marketplaces, suggestedMarketplace, from, later } = props;
  const add = (): void => show({ name: 'add' });
  const place = glance?.place.marketplace ?? suggestedMarketplace;
  const empty = glance === null || isEmpty(glance);
  const ways = marketplaces.find(({ id }) => id === place)?.ways ?? [];
  return (
    <>
      {glance && <Head {...props} glance={glance} onChoosePlace={props.on.choosePlace} />}
      <main class="list">
        {props.line && <OnThisPage line={props.line} translate={props.translate} />}
        {later && props.settings.demo && <later.views.DemoNotice {...props} {...later.words} />}
        {later && glance?.freshness?.trouble && (
          <later.views.PageNotice
            {...props}
            {...later.words}
            codes={glance.freshness.trouble.codes}
            way={ways[0] ?? null}
            onShow={show}
          />
        )}
        {glance && (
          <Findings findings={glance.findings} accounts={props.accounts} voice={voice} onSay={say} />
        )}
        {glance && later && (
          <later.views.EndedQuestions ended={glance.ended} voice={voice} onSay={say} onShow={show} />
        )}
        {glance && later && (
          <later.views.AlikeQuestions
            alike={glance.alike}
            voice={later.words.voice}
            onSay={say}
            onShow={show}
          />
        )}
        {glance && later && (
          <later.views.Contradictions
            contradicted={glance.contradicted}
            voice={later.words.voice}
            onSay={say}
            onShow={show}
          />
        )}
        {glance && <DayGroups groups={glance.groups} voice={voice} from={from} onShow={show} />}
        {glance && later && (
          <later.views.GoneList gone={glance.gone} voice={voice} onSay={say} onShow={show} />
        )}
        {later && <later.views.ReminderNotice {...props} {...later.words} />}
        {later && <later.views.NewsNotice {...props} {...later.words} />}
        {empty && later && marketplaces.length > 0 && (
          <later.views.EmptyState {...props} {...later.words} marketplace={place} onAdd={add} />
        )}
      </main>
      <ListFoot
        {...props}
        freshness={glance?.freshness ?? null}
        way={ways[0] ?? null}
        onAdd={empty ? null : add}
      />
    </>
  );
}

import type { JSX } from 'preact';
import type { Entry, Glance } from '../../lib/domain/glance.ts';
import { AlikeQuestions } from '../AlikeQuestions.tsx';
import { Contradictions } from '../Contradictions.tsx';
import { DayGroups } from '../DayGroups.tsx';
import { EndedQuestions } from '../EndedQuestions.tsx';
import { Findings } from '../Findings.tsx';
import { GoneList } from '../GoneList.tsx';
import { type Filter, toCredit } from '../route.ts';
import type { Show } from '../view.ts';
import { EndedList } from './EndedList.tsx';
import { groupsIn } from './filter-groups.ts';
import type { WalletProps } from './wallet-props.ts';

interface Props extends Pick<WalletProps, 'accounts' | 'voice' | 'acts' | 'on'> {
  readonly glance: Glance;
  readonly filter: Filter;
  /** The credit that is shown beside the list. */
  readonly current: string | null;
  /** The credit that was looked at last: the focus returns to it. */
  readonly from: string | null;
  /** The settled credits of this place, the latest first; null until they are read. */
  readonly ended: readonly Entry[] | null;
  readonly onMoreEnded: (() => void) | null;
}

/** The credits that the filter lets through; before them, what waits for the shopper's word. */
export function CreditList(props: Props): JSX.Element {
  const { glance, filter, accounts, voice, acts, on } = props;
  const { translate } = voice;
  const onShow: Show = (view) => {
    if (view.name === 'credit') on.go(toCredit(view.creditId));
  };
  const said = { voice, onSay: acts.say, onShow };
  const groups = groupsIn(glance.groups, filter);
  const asks = filter === 'active' || filter === 'to-confirm';
  const isEmpty = emptyIn(props, groups.length);
  return (
    <div class="list">
      {asks && <Findings findings={glance.findings} accounts={accounts} voice={voice} onSay={acts.say} />}
      {(asks || filter === 'ended') && <EndedQuestions ended={glance.ended} {...said} />}
      {asks && <AlikeQuestions alike={glance.alike} {...said} />}
      {asks && <Contradictions contradicted={glance.contradicted} {...said} />}
      <DayGroups groups={groups} voice={voice} from={props.from} current={props.current} onShow={onShow} />
      {(filter === 'active' || filter === 'ended') && <GoneList gone={glance.gone} {...said} />}
      {filter === 'ended' && props.ended && (
        <EndedList
          ended={withoutAsked(props.ended, glance)}
          from={props.from}
          voice={voice}
          onShow={onShow}
          onMore={props.onMoreEnded}
        />
      )}
      {isEmpty && <p class="empty">{translate('filter.nothing')}</p>}
    </div>
  );
}

function emptyIn({ glance, filter, ended }: Props, groups: number): boolean {
  const { findings, alike, contradicted } = glance;
  const asked = findings.length + alike.length + glance.ended.length + contradicted.length;
  if (filter === 'to-confirm') return asked === 0;
  if (filter === 'ended') return ended?.length === 0 && glance.ended.length === 0;
  return filter !== 'active' && groups === 0;
}

/** What is asked about above is not listed once more. */
function withoutAsked(ended: readonly Entry[], { gone, ended: asked }: Glance): readonly Entry[] {
  const shown = new Set([...gone, ...asked].map(({ credit }) => credit.id));
  return ended.filter(({ credit }) => !shown.has(credit.id));
}

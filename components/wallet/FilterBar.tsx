import type { JSX } from 'preact';
import type { Glance } from '../../lib/domain/glance.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { FILTERS, type Filter, hashOf, toList } from '../route.ts';
import { groupsIn } from './filter-groups.ts';

interface Props {
  readonly filter: Filter;
  readonly glance: Glance;
  readonly voice: WalletVoice;
}

const LABELS: Record<Filter, WalletKey> = {
  active: 'filter.active',
  ending: 'filter.ending',
  'no-date': 'filter.noDate',
  'to-confirm': 'list.toConfirm',
  ended: 'list.ended',
};

/** Which credits the list shows, with how many there are where that is a reason to look. */
export function FilterBar({ filter, glance, voice }: Props): JSX.Element {
  const { translate, locale } = voice;
  const asked = glance.ended.filter(({ ending }) => ending === 'ask').length;
  const numbers: Partial<Record<Filter, number>> = {
    ending: countIn(groupsIn(glance.groups, 'ending')),
    'no-date': countIn(groupsIn(glance.groups, 'no-date')),
    'to-confirm': glance.findings.length + glance.alike.length + glance.contradicted.length + asked,
  };
  return (
    <nav class="filters" aria-label={translate('filter.label')}>
      {FILTERS.map((each) => (
        <a
          key={each}
          class="chip filter"
          href={hashOf(toList(each))}
          aria-current={each === filter ? 'true' : undefined}
        >
          {translate(LABELS[each])}
          {(numbers[each] ?? 0) > 0 && (
            <span class="number">{new Intl.NumberFormat(locale).format(numbers[each] ?? 0)}</span>
          )}
        </a>
      ))}
    </nav>
  );
}

function countIn(groups: Glance['groups']): number {
  return groups.reduce((sum, { lots }) => sum + lots.reduce((many, lot) => many + lot.entries.length, 0), 0);
}

import { inOrder, projectAll, storiesIn } from '../lib/domain/groups.ts';
import { twinsOf } from '../lib/domain/twins.ts';
import { fromVersion1 } from '../lib/domain/version-1.ts';
import { liveLife } from './in-page/life.ts';
import { inMilliseconds, timed } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

const ROUNDS = 5;
const SIZES = [10, 100, 1_000, 10_000];
const NOW = Date.parse('2026-11-22T20:00:00Z');

function lifeOf(credits: number, install: string) {
  const live = Math.min(credits, 300);
  return liveLife({ credits, live, onRewardPage: live }, 'account', install, NOW).events;
}

/** All credits made anew of all events, as a check, a copy and a new version do; and two computers held side by side. */
export async function books(): Promise<Table> {
  const rows: Row[] = [];
  let smallest: readonly number[] | null = null;
  for (const size of SIZES) {
    const [events, others] = [inOrder(lifeOf(size, 'home')), inOrder(lifeOf(size, 'work'))];
    const samples = timed(ROUNDS, () => projectAll(events));
    const counts = `${size.toLocaleString('en')} credits, ${events.length.toLocaleString('en')} events`;
    rows.push(shown(`${counts}: rebuilt`, inMilliseconds(samples)));
    if (smallest !== null) rows.push(ratioRow('  against 10', samples, smallest, null));
    rows.push(
      shown('  brought forward from version 1', inMilliseconds(timed(ROUNDS, () => fromVersion1(events)))),
    );
    rows.push(
      shown(
        '  held against another computer’s',
        inMilliseconds(timed(ROUNDS, () => twinsOf(storiesIn(events), storiesIn(others)))),
      ),
    );
    smallest ??= samples;
  }
  return {
    title: 'the books rebuilt, brought forward and merged, in memory',
    notes: [`In Node ${process.versions.node}, ${ROUNDS} rounds each; median (p10–p90).`],
    rows,
  };
}

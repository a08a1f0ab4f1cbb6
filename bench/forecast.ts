import { forecastOf } from '../lib/domain/forecast.ts';
import type { Glance, Shelf } from '../lib/domain/glance.ts';
import { glanceAt } from '../lib/domain/glance-at.ts';
import { liveLife, marketplace } from './in-page/life.ts';
import { inMilliseconds, timed } from './statistics.ts';
import { type Row, ratioRow, shown, type Table } from './table.ts';

const ROUNDS = 25;
const SIZES = [10, 100, 1_000, 10_000];
const NOW = Date.parse('2026-11-22T20:00:00Z');
const ACCOUNT = 'account';

/** So many live credits of one account, as the rules themselves make them. */
function shelfOf(live: number): Shelf {
  const { credits, readings } = liveLife(
    { credits: live, live, onRewardPage: live },
    ACCOUNT,
    'install',
    NOW,
  );
  const { id, currency } = marketplace;
  const account = { id: ACCOUNT, marketplace: id, currency, customer: null, label: null, createdAt: NOW };
  return { credits, accounts: [account], readings };
}

function glanceOf(shelf: Shelf): Glance {
  const glance = glanceAt(shelf, null, NOW, marketplace.zone);
  if (glance === null) throw new Error('The shelf is empty');
  return glance;
}

/** What the next 90 days will take, of ten credits up to ten thousand, all of them live. */
export async function forecast(): Promise<Table> {
  const rows: Row[] = [];
  let smallest: readonly number[] | null = null;
  for (const live of SIZES) {
    const shelf = shelfOf(live);
    const glance = glanceOf(shelf);
    const samples = timed(ROUNDS, () => forecastOf(glance, NOW, marketplace.zone));
    rows.push(shown(`${live.toLocaleString('en')} live credits`, inMilliseconds(samples)));
    rows.push(
      shown(
        '  with the glance that it is made of',
        inMilliseconds(timed(ROUNDS, () => forecastOf(glanceOf(shelf), NOW, marketplace.zone))),
      ),
    );
    if (smallest !== null) rows.push(ratioRow('  forecast alone, against 10', samples, smallest, null));
    smallest ??= samples;
  }
  return {
    title: 'the forecast of 90 days',
    notes: [`In Node ${process.versions.node}, ${ROUNDS} rounds each; median (p10–p90).`],
    rows,
  };
}

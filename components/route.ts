import { KINDS } from '../lib/domain/kind.ts';
import { EVERYTHING, type LedgerFilter } from '../lib/domain/ledger-filter.ts';

/** A place in the wallet, as its address says it behind the `#`: links, bookmarks and the way back all lead there. */
export type Route =
  | { readonly tab: 'credits'; readonly show: CreditsShown }
  | { readonly tab: 'ahead' }
  | { readonly tab: 'history'; readonly filter: LedgerFilter }
  | { readonly tab: 'settings' }
  /** `section`: a paragraph of the guide; null is its start. */
  | { readonly tab: 'guide'; readonly section: string | null };

export const FILTERS = ['active', 'ending', 'no-date', 'to-confirm', 'ended'] as const;
export type Filter = (typeof FILTERS)[number];

export type CreditsShown =
  | { readonly name: 'list'; readonly filter: Filter }
  | { readonly name: 'add' }
  /** From a mail or terms. */
  | { readonly name: 'paste' }
  | { readonly name: 'credit' | 'edit'; readonly creditId: string }
  /** The credits of the reminder that was clicked. */
  | { readonly name: 'reminder'; readonly reminderId: string };

export const START: Route = { tab: 'credits', show: { name: 'list', filter: 'active' } };

/** `#/credit/…`, `#/history?year=2026`: for a link or the address bar. */
export function hashOf(route: Route): string {
  const query = route.tab === 'history' ? queryOf(route.filter) : '';
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}${query}`;
}

function partsOf(route: Route): readonly string[] {
  if (route.tab === 'guide') return route.section === null ? ['guide'] : ['guide', route.section];
  if (route.tab !== 'credits') return [route.tab];
  const { show } = route;
  switch (show.name) {
    case 'list':
      return show.filter === 'active' ? ['credits'] : ['credits', show.filter];
    case 'add':
    case 'paste':
      return [show.name];
    case 'credit':
      return ['credit', show.creditId];
    case 'edit':
      return ['credit', show.creditId, 'edit'];
    case 'reminder':
      return ['reminder', show.reminderId];
  }
}

/** Any address leads somewhere: what is not known leads to the list. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', second, third] = path.split('/').map(readPart);
  switch (first) {
    case 'history':
      return toHistory(filterOf(query));
    case 'ahead':
    case 'settings':
      return { tab: first };
    case 'guide':
      return { tab: 'guide', section: second ?? null };
    case 'add':
    case 'paste':
      return { tab: 'credits', show: { name: first } };
    case 'credit':
      return second === undefined ? START : toCredit(second, third === 'edit' ? 'edit' : 'credit');
    case 'reminder':
      return second === undefined
        ? START
        : { tab: 'credits', show: { name: 'reminder', reminderId: second } };
    default:
      return {
        tab: 'credits',
        show: { name: 'list', filter: FILTERS.find((one) => one === second) ?? 'active' },
      };
  }
}

export function toCredit(creditId: string, name: 'credit' | 'edit' = 'credit'): Route {
  return { tab: 'credits', show: { name, creditId } };
}

export function toList(filter: Filter = 'active'): Route {
  return { tab: 'credits', show: { name: 'list', filter } };
}

export function toHistory(filter: LedgerFilter = EVERYTHING): Route {
  return { tab: 'history', filter };
}

const YEAR = /^[1-9]\d{3}$/;

function queryOf({ marketplace, accountId, kind, year }: LedgerFilter): string {
  const query = new URLSearchParams();
  if (marketplace !== null) query.set('marketplace', marketplace);
  if (accountId !== null) query.set('account', accountId);
  if (kind !== null) query.set('kind', kind);
  if (year !== null) query.set('year', String(year));
  return query.size === 0 ? '' : `?${query}`;
}

function filterOf(query: string): LedgerFilter {
  const said = new URLSearchParams(query);
  const year = said.get('year') ?? '';
  return {
    marketplace: said.get('marketplace') || null,
    accountId: said.get('account') || null,
    kind: KINDS.find((kind) => kind === said.get('kind')) ?? null,
    year: YEAR.test(year) ? Number(year) : null,
  };
}

/** Addresses can be written by anybody: what cannot be decoded is taken as it stands. */
function readPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

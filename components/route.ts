/** A place in the wallet, as its address says it behind the `#`: links, bookmarks and the way back all lead there. */
export type Route =
  | { readonly tab: 'credits'; readonly show: CreditsShown }
  | { readonly tab: 'history' }
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

/** `#/credit/…`, for a link or the address bar. */
export function hashOf(route: Route): string {
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}`;
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
  const [first = '', second, third] = hash.replace(/^#\/?/, '').split('/').map(readPart);
  switch (first) {
    case 'history':
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

/** Addresses can be written by anybody: what cannot be decoded is taken as it stands. */
function readPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

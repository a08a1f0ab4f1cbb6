import type { Event } from '../domain/event.ts';
import type { Account } from '../domain/glance.ts';
import { accountIn } from '../domain/groups.ts';
import { allIds } from '../domain/merge-accounts.ts';
import type { Contents } from './contents.ts';

/** The books before a copy was loaded, and how far they had counted and whose they were right after it. */
export interface Before {
  readonly contents: Contents;
  readonly counter: number;
  readonly accounts: readonly Account[];
}

/** The books from before, with what was read and said since the loading as far as it is of credits that they can hold. */
export function beforeAndSince({ contents, counter, accounts }: Before, now: Contents): Contents {
  const loaded = new Set(accounts.flatMap(allIds));
  const made = now.accounts.filter((account) => !allIds(account).some((id) => loaded.has(id)));
  const ours = [...contents.accounts, ...made];
  const idOf = idsBefore(ours, now.accounts);
  const later = now.events
    .filter((event) => event.counter > counter)
    .flatMap((event) => renamed(event, idOf));
  const known = new Set([...contents.events, ...later.filter(isIssued)].map(({ creditId }) => creditId));
  return {
    ...contents,
    install: { ...contents.install, counter: now.install.counter },
    accounts: ours,
    events: [...contents.events, ...later.filter(({ creditId }) => known.has(creditId))],
  };
}

/** The id that an account has without the copy, by every id that it has with it. */
function idsBefore(ours: readonly Account[], now: readonly Account[]): ReadonlyMap<string, string> {
  const own = new Map(ours.flatMap((account) => allIds(account).map((id) => [id, account.id] as const)));
  const also = now.flatMap((account) => {
    const ids = allIds(account);
    const before = ids.flatMap((id) => own.get(id) ?? [])[0];
    return before === undefined ? [] : ids.map((id) => [id, before] as const);
  });
  return new Map([...also, ...own]);
}

/** None where it is of an account that came with the copy. */
function renamed(event: Event, idOf: ReadonlyMap<string, string>): readonly Event[] {
  const { what } = event;
  const named = accountIn(what);
  if (named === null) return [event];
  const accountId = idOf.get(named);
  if (accountId === undefined) return [];
  if (accountId === named) return [event];
  if (what.type === 'issued') return [{ ...event, what: { ...what, accountId } }];
  return what.type === 'corrected' && 'accountId' in what.correction
    ? [{ ...event, what: { ...what, correction: { ...what.correction, accountId } } }]
    : [event];
}

function isIssued({ what }: Event): boolean {
  return what.type === 'issued';
}

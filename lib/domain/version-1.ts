import type { Credit } from './credit.ts';
import type { Event } from './event.ts';
import { inOrder } from './groups.ts';
import { apply, undoneBy } from './project.ts';
import type { Family } from './reading.ts';
import { issuedAs } from './ways.ts';

/**
 * The events of books of version 1. There a page that showed a credit which had come by another way wrote `seen` into
 * its story, and nothing could part the two again. Since version 2 each way has an id of its own: the first `seen` of
 * such a page becomes the `issued` that joins, and what the page said later stands under its id. That id is the
 * event's own, so that two computers that bring one copy forward make the same books of it.
 */
export function fromVersion1(events: readonly Event[]): readonly Event[] {
  return [...Map.groupBy(inOrder(events), ({ creditId }) => creditId).values()].flatMap(separateWays);
}

function separateWays(story: readonly Event[]): readonly Event[] {
  const ways = new Map<Family, string>();
  const undone = undoneBy(story);
  let credit: Credit | null = null;
  return story.map((event) => {
    const before: Credit | null = credit;
    const counts = !undone.has(event.id);
    if (counts) credit = apply(credit, event);
    const { what, creditId } = event;
    const family = familyOf(event);
    if (family === null) return event;
    const known = ways.get(family);
    if (known !== undefined) return { ...event, creditId: known };
    const isNew = counts && what.type === 'seen' && before !== null && before.sightings[family] === undefined;
    ways.set(family, isNew ? event.id : creditId);
    return isNew ? { ...event, creditId: event.id, what: issuedAs(what, before) } : event;
  });
}

/** The pages whose looks at a credit tell it apart from others; null for every other word. */
function familyOf({ what }: Event): Family | null {
  if (what.type === 'vanished') return what.family;
  const isLook =
    what.type === 'issued' || what.type === 'seen' || what.type === 'shrank' || what.type === 'restored';
  return isLook ? (what.from?.family ?? null) : null;
}

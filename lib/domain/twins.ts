import type { Credit } from './credit.ts';
import type { Event } from './event.ts';
import { afterAll, projectStory } from './groups.ts';
import { type Claim, isLike, isSame, MOST_LIKE } from './likeness.ts';

/** All events of one credit, in the order of the books. */
type Story = readonly Event[];

/** One credit of one of two computers, with all that it has written of it. */
interface Told {
  readonly credit: Credit;
  /** Where it stands in the order of its books. */
  readonly issued: Event;
  /** The last of its events. */
  readonly last: Event;
  /** What pages have ever shown of it: by these it is known again. */
  readonly looks: ReadonlySet<string>;
}

/**
 * Two computers have read the same pages: the credits that both hold are joined, likely ones are asked about. Whichever
 * side merges, the same events come of it, so that both end with the same books. Each credit has one twin at most:
 * equal rows of a page are several credits on each side.
 * @param ours the stories of credits that only one side knows, @param theirs those that only the other knows; each
 *   whole, and all in the order of their books
 */
export function twinsOf(ours: readonly Story[], theirs: readonly Story[]): readonly Event[] {
  const pairs: (readonly [Told, Told])[] = [];
  const sides = [toldIn(ours), toldIn(theirs)] as const;
  for (const pairUp of [byLooks, byTypedWords, bySameWords]) pairs.push(...pairUp(without(sides, pairs)));
  const joined = pairs.map(([one, other]) => eventOf('joined', one, [other]));
  const [left, right] = inTurn(without(sides, pairs));
  const asked = right.filter(isLive).flatMap((one) => {
    const like = left.filter((other) => isLive(other) && mayBeTwins(one, other)).slice(0, MOST_LIKE);
    return like.length === 0 ? [] : [eventOf('asked', one, like)];
  });
  return [...joined, ...asked];
}

type Sides = readonly [readonly Told[], readonly Told[]];

function toldIn(stories: readonly Story[]): readonly Told[] {
  return stories.flatMap((story): Told[] => {
    const credit = projectStory(story);
    const issued = story.find(({ what }) => what.type === 'issued');
    const last = story.at(-1);
    if (credit === null || issued === undefined || last === undefined) return [];
    return [{ credit, issued, last, looks: new Set(story.flatMap(({ what }) => looksOf(what))) }];
  });
}

/** What a page shows of it: two looks that agree are of one credit. */
function looksOf(what: Event['what']): readonly string[] {
  if (what.type === 'issued' && what.from !== null)
    return [look(what.from.family, what.name, what.amount, what.endsOn)];
  return what.type === 'seen'
    ? [look(what.from.family, what.printed.name, what.amount, what.printed.endsOn)]
    : [];
}

function look(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function without(sides: Sides, pairs: readonly (readonly [Told, Told])[]): Sides {
  const taken = new Set(pairs.flat());
  return [sides[0].filter((one) => !taken.has(one)), sides[1].filter((one) => !taken.has(one))];
}

type PairUp = (sides: Sides) => readonly (readonly [Told, Told])[];

/** A page has shown both, and the same of them. */
const byLooks: PairUp = (sides) =>
  pairByKey(sides, ({ looks, credit }) => [...looks].map((each) => `${ownerOf(credit)} ${each}`));

/** No page has shown either, and both were typed in the same words. */
const byTypedWords: PairUp = (sides) =>
  pairByKey(sides, ({ looks, credit }) => {
    const { got, name, kind, endsOn } = credit;
    return looks.size > 0 ? [] : [look(ownerOf(credit), got, name, kind, endsOn)];
  });

/** By different ways, and certainly the same. Two rows of one page are two credits. */
const bySameWords: PairUp = (sides) =>
  pairEach(sides, (one, other) => haveOtherWays(one, other) && isSame(claimOf(one), other));

/** In the order of the books of each side: the same from either side. */
function pairByKey(
  sides: Sides,
  keysOf: (told: Told) => readonly string[],
): readonly (readonly [Told, Told])[] {
  const [first, second] = inTurn(sides);
  const waiting = Map.groupBy(
    second.flatMap((told) => keysOf(told).map((key) => ({ key, told }))),
    ({ key }) => key,
  );
  const taken = new Set<Told>();
  return first.flatMap((one) => {
    const meant = keysOf(one).flatMap((key) => waiting.get(key) ?? []);
    const other = meant.find(({ told }) => !taken.has(told))?.told;
    if (other === undefined) return [];
    taken.add(other);
    return [[one, other] as const];
  });
}

/** Of what is live only, which is never much: each is held against each. */
function pairEach(
  sides: Sides,
  areTwins: (one: Credit, other: Credit) => boolean,
): readonly (readonly [Told, Told])[] {
  const [first, second] = inTurn(sides);
  const open = new Set(second.filter(isLive));
  return first.filter(isLive).flatMap((one) => {
    const other = [...open].find(
      ({ credit }) => ownerOf(credit) === ownerOf(one.credit) && areTwins(one.credit, credit),
    );
    if (other === undefined) return [];
    open.delete(other);
    return [[one, other] as const];
  });
}

/** Which side comes first must not hang on who merges. */
function inTurn([ours, theirs]: Sides): Sides {
  const [one, other] = [ours[0]?.issued.id, theirs[0]?.issued.id];
  return one === undefined || other === undefined || one < other ? [ours, theirs] : [theirs, ours];
}

function ownerOf({ accountId, marketplace, currency }: Credit): string {
  return look(accountId, marketplace, currency);
}

/** By different ways, or one page has shown another sum of it since. */
function mayBeTwins({ credit: one }: Told, { credit: other }: Told): boolean {
  if (ownerOf(one) !== ownerOf(other)) return false;
  if (haveOtherWays(one, other)) return isLike(claimOf(one), other);
  return one.name === other.name && one.endsOn === other.endsOn && one.kind === other.kind;
}

function isLive({ credit: { phase, standing } }: Told): boolean {
  return phase === 'live' && standing === 'kept';
}

function haveOtherWays({ sightings: one }: Credit, { sightings: other }: Credit): boolean {
  const families = new Set(Object.keys(one));
  return !Object.keys(other).some((family) => families.has(family));
}

function claimOf({ left: minor, currency, name, kind, endsOn }: Credit): Claim {
  return { minor, currency, name, kind, endsOn };
}

/** Its id, and its place in the order, follow from what it speaks of: no matter who writes it, it is the same event. */
function eventOf(type: 'joined' | 'asked', { credit, last }: Told, others: readonly Told[]): Event {
  const [first] = others;
  const id = `${type} ${credit.id} ${first?.credit.id}`;
  const lasts = [last, ...others.map((other) => other.last)];
  return {
    id,
    install: afterAll(id),
    counter: Math.max(...lasts.map(({ counter }) => counter)) + 1,
    creditId: credit.id,
    at: Math.max(...lasts.map(({ at }) => at)),
    what:
      type === 'joined'
        ? { type, with: first?.credit.id ?? credit.id }
        : { type, like: others.map((other) => other.credit.id) },
  };
}

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
  /** Whose it is, where, and in which money. */
  readonly owner: string;
  /** The pages that show it. */
  readonly families: readonly string[];
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
  const others = left.filter(isLive);
  const asked = right.filter(isLive).flatMap((one) => {
    const like = likeIn(others, one).slice(0, MOST_LIKE);
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
    const looks = new Set(story.flatMap(({ what }) => looksOf(what)));
    return [{ credit, issued, last, looks, owner: ownerOf(credit), families: Object.keys(credit.sightings) }];
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
  pairByKey(sides, ({ looks, owner }) => [...looks].map((each) => `${owner} ${each}`));

/** No page has shown either, and both were typed in the same words. An amount by itself is none: then it is asked. */
const byTypedWords: PairUp = (sides) =>
  pairByKey(sides, ({ looks, owner, credit: { got, name, kind, endsOn } }) => {
    const isTold = name !== null || endsOn !== null;
    return looks.size > 0 || !isTold ? [] : [look(owner, got, name, kind, endsOn)];
  });

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

/** By different ways, and certainly the same. Two rows of one page are two credits. Of what is live only. */
const bySameWords: PairUp = (sides) => {
  const [first, second] = inTurn(sides);
  const open = second.filter(isLive);
  return first.filter(isLive).flatMap((one) => {
    const claim = claimOf(one.credit);
    const index = open.findIndex(
      (each) => each.owner === one.owner && haveOtherWays(one, each) && isSame(claim, each.credit),
    );
    const [other] = index < 0 ? [] : open.splice(index, 1);
    if (other === undefined) return [];
    return [[one, other] as const];
  });
};

/** Which side comes first must not hang on who merges. */
function inTurn([ours, theirs]: Sides): Sides {
  const [one, other] = [ours[0]?.issued.id, theirs[0]?.issued.id];
  return one === undefined || other === undefined || one < other ? [ours, theirs] : [theirs, ours];
}

function ownerOf({ accountId, marketplace, currency }: Credit): string {
  return look(accountId, marketplace, currency);
}

/** Those that it may be: by different ways, or one page has shown another sum of it since. */
function likeIn(others: readonly Told[], one: Told): readonly Told[] {
  const claim = claimOf(one.credit);
  return others.filter((other) => {
    if (one.owner !== other.owner) return false;
    return haveOtherWays(one, other)
      ? isLike(claim, other.credit)
      : claim.name === other.credit.name &&
          claim.endsOn === other.credit.endsOn &&
          claim.kind === other.credit.kind;
  });
}

function isLive({ credit: { phase, standing } }: Told): boolean {
  return phase === 'live' && standing === 'kept';
}

function haveOtherWays({ families: one }: Told, { families: other }: Told): boolean {
  return !other.some((family) => one.includes(family));
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

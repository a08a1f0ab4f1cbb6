import type { Page } from 'puppeteer-core';

/** One thing that the browser has noted down; times in millionths of a second. */
interface Noted {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the processor has worked on this thread. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly beginData?: unknown };
}

export type Trace = readonly Noted[];

const TIMES = ['devtools.timeline', 'v8'];
/** Stacks cost time themselves, so they are not asked for where time is measured. */
const STACKS = ['disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];

/** Notes all that the browser does while the page does something. */
export async function trace(page: Page, withStacks: boolean, act: () => Promise<unknown>): Promise<Trace> {
  await page.tracing.start({ categories: withStacks ? [...TIMES, ...STACKS] : TIMES });
  await act();
  const text = new TextDecoder().decode(await page.tracing.stop());
  return (JSON.parse(text) as { traceEvents: Trace }).traceEvents;
}

/** Milliseconds of the processor for all that the browser calls in the item script, its compilation included. */
export function scriptTime(noted: Trace): number {
  const spans = itemSpans(noted);
  if (spans.length === 0) throw new Error('The item script did not run.');
  return spans.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** How often styles or places were worked out because the item script asked: within it, or with it on the stack. */
export function forcedLayouts(noted: Trace): number {
  const spans = itemSpans(noted);
  return noted.filter(
    (one) =>
      (one.name === 'Layout' || one.name === 'UpdateLayoutTree') &&
      (spans.some((span) => isWithin(one, span)) || isItemScript(JSON.stringify(one.args ?? null))),
  ).length;
}

/** Calls from outside only: what a call of ours calls in turn is already in it. */
function itemSpans(noted: Trace): Noted[] {
  const calls = noted.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      isItemScript(args?.data?.url ?? ''),
  );
  return calls.filter((call) => !calls.some((other) => other !== call && isWithin(call, other)));
}

function isItemScript(text: string): boolean {
  return /chrome-extension:\/\/[a-p]+\/content-scripts\/item\.js/.test(text);
}

function isWithin(one: Noted, other: Noted): boolean {
  const isSameThread = one.pid === other.pid && one.tid === other.tid;
  return isSameThread && one.ts >= other.ts && one.ts + (one.dur ?? 0) <= other.ts + (other.dur ?? 0);
}

import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { ALL_READERS } from '../../lib/amazon/pages/index.ts';
import { readPage } from '../../lib/amazon/read-page.ts';
import type { CreditSighting, Reading } from '../../lib/domain/reading.ts';

export const REWARDS = 'https://www.amazon.com/norushcredits';
/** Noon in Seattle on 1 February 2025. */
export const AT = Date.parse('2025-02-01T20:00:00Z');

/** A document of a page; no script runs and nothing is fetched. */
export function open(html: string, url = REWARDS): Document {
  const window = new Window({ url });
  window.document.write(html);
  return window.document as unknown as Document;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');
}

export function read(html: string, url = REWARDS, at: number | null = AT): Reading {
  return readPage(open(html, url), new URL(url), at, ALL_READERS);
}

/** A reward page around some rows, in the structure that is known (DOM §3.1). */
export function rewardPage(main: string, total = ''): string {
  const sum = total && `<div><h1>Total: ${total}</h1></div>`;
  return `<html lang="en-us"><body><div id="a-page"><h1>Your No-Rush Reward Balance</h1>${sum}${main}</div></body></html>`;
}

/** One credit in one line: name, minor units, last day, confidence. */
export function short({ name, amount, endsOn, confidence }: CreditSighting): string {
  return `${name} ${amount.minor} ${endsOn} ${confidence}`;
}

export function codes(reading: Reading): string[] {
  return reading.trouble.map(({ code }) => code);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page shows now stands up to every rule that a machine can check: names, roles, contrast, order. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return {
      passed: passes.length,
      broken: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    };
  });
  expect(found.broken).toEqual([]);
  // A page that could not be looked at breaks no rule either.
  expect(found.passed).toBeGreaterThan(5);
}

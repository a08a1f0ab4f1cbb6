import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../lib/amazon/page-kinds.ts';
import { codes, fixture, read } from './open-page.ts';

const gates = [
  ['sign-in', 'signed-out'],
  ['robot-check', 'robot-check'],
  ['error', 'error-page'],
] as const;

describe.each(gates)('%s', (gate, code) => {
  it.each(PAGE_KINDS)('stands under an address of $name', ({ examples: [url] }) => {
    const reading = read(fixture(`gates/${gate}`), url);

    expect(reading.page).toBe(gate);
    expect(codes(reading)).toEqual([code]);
    expect(reading.credits).toEqual([]);
    expect(reading.total).toBe(null);
  });
});

describe('what is no gate', () => {
  it('a link to sign in, a hidden form, an error in the small print', () => {
    const page = `<html lang="en"><body><nav><form name="signIn"><input type="email"></form></nav><main>
      <h1>Your No-Rush Reward Balance</h1><p>$5.00 expires on May 15, 2025</p>
      <div class="aok-hidden"><h2>Sorry! Something went wrong!</h2><form name="signIn"><input type="password"></form></div>
      <p>Page not found? <a href="/ap/signin">Sign in</a></p></main></body></html>`;
    const reading = read(page);

    expect(reading.page).toBe('rewards');
    expect(reading.credits).toHaveLength(1);
    expect(reading.trouble).toEqual([]);
  });
});

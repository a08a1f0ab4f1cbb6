import { describe, expect, it } from 'vitest';
import { lamp } from '../shop/goods.ts';
import type { ScenarioChange } from '../shop/scenario.ts';
import { CART, courtesy, noRush, shopperWith, sums, TERMS } from './shopper.ts';

const terms = (...texts: readonly string[]): ScenarioChange => ({
  order: { notices: texts.map((text) => ({ beside: 'terms', text })) },
});
const RULE = 'Promotional credit can only be used for items shipped and sold by Amazon.com.';
const NAMED = 'These are the terms of the Courtesy Credit that we have sent to you.';

describe('the terms of a promotion, opened as a page', () => {
  it('become rules of the credit that they name, in their own words, and stay', async () => {
    const anna = await shopperWith(courtesy(), noRush());
    const reply = await anna.visit(TERMS, terms(NAMED, RULE));
    expect(sums(reply)).toEqual(['yes: Kept as rules of Courtesy']);
    expect(reply.totals[0]?.panel).toEqual([{ heading: 'Courtesy', lines: [`“${RULE}”`] }]);
    const cart = await anna.visit(CART, { order: { goods: [lamp()] } });
    expect(cart.totals[0]?.panel[0]?.lines[0]).toBe("Won't come off: sold by Gadget Ltd, not Amazon");
  });

  it('say whether one order uses it up', async () => {
    const anna = await shopperWith(courtesy());
    await anna.visit(
      TERMS,
      terms(NAMED, 'The promotional credit is good for one order; what is left over is forfeited.'),
    );
    const [credit] = await anna.books.credits.toArray();
    expect(credit?.terms.use).toMatchObject({ value: 'single', basis: 'stated' });
  });

  it.each([
    ['that name no credit', [RULE]],
    ['that name two', [`${NAMED} And of No-Rush Rewards.`, RULE]],
    ['about earning one', [NAMED, 'Spend $35.00 or more of eligible items by May 15, 2027.']],
  ])("say nothing of anybody's: terms %s", async (_, texts) => {
    const anna = await shopperWith(courtesy(), noRush());
    expect(sums(await anna.visit(TERMS, terms(...texts)))).toEqual([]);
    expect(await anna.happened()).not.toContain('told');
  });

  it('are told once, however often they are read, and without a line where the switch is off', async () => {
    const anna = await shopperWith(courtesy());
    anna.prefers({ linesOnPages: false });
    for (let times = 0; times < 3; times += 1)
      expect(sums(await anna.visit(TERMS, terms(NAMED, RULE)))).toEqual([]);
    expect((await anna.happened()).filter((type) => type === 'told')).toHaveLength(1);
  });
});

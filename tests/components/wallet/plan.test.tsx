// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PlanSection, type PlanSectionProps } from '../../../components/wallet/PlanSection.tsx';
import type { Entry } from '../../../lib/domain/glance.ts';
import { makePlan } from '../../../lib/domain/plan/make-plan.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { createTranslate } from '../../../lib/wording/translate.ts';
import {
  basket,
  context,
  eBook,
  entry,
  gadget,
  money,
  NOW,
  noRush,
  stated,
  thing,
} from '../../domain/verdict/goods.ts';
import { ENGLISH } from '../../wording/messages.ts';
import { pseudoMessages } from '../../wording/pseudo.ts';
import { speak } from '../../wording/voices.ts';
import { type Shown, showDrawn } from '../show.tsx';

const HOUR = 3_600_000;
const kettle = thing({ price: money(1200) });

function showPlan(
  entries: readonly Entry[],
  items: readonly Item[] | null,
  more: Partial<PlanSectionProps> = {},
): Promise<Shown> {
  const props: PlanSectionProps = {
    cart: items && { at: NOW - 2 * HOUR, basket: basket(items), trouble: [] },
    cartUrl: 'https://www.amazon.com/cart',
    currency: 'USD',
    planFor: (goods, trouble) => makePlan(goods, entries, context({ trouble }), 'USD'),
    voice: speak('en'),
    ...more,
  };
  return showDrawn(() => <PlanSection {...props} />, null);
}

async function wish(shown: Shown, about: string): Promise<void> {
  await shown.type('about', about);
  await shown.enter();
}

describe('the plan of the cart last seen', () => {
  it('says what comes off, from which credit, and why', async () => {
    const { text, root, control } = await showPlan([entry({ left: 500 })], [kettle, gadget()]);
    expect(text()).toContain('Cart seen 2 hours ago: 2 items, US$24.00');
    expect(text()).toContain('US$5.00 probably comes off');
    expect(text()).toContain('in which order is not known');
    expect(control('Courtesy').getAttribute('href')).toMatch(/^#\/credit\//);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Kettle', 'US$12.00', 'US$5.00'],
      ['Kettle', 'US$12.00', '–'],
    ]);
    expect(root.querySelector('table caption')?.textContent).toBe('As planned, item by item');
    expect(root.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2);
  });

  it('lists what is not counted on with its reason', async () => {
    const { text } = await showPlan([noRush(), entry({ name: 'Mystery' })], [kettle]);
    expect(text()).toContain('No credit can be counted on for this.');
    expect(text()).not.toContain('in which order');
    expect(text()).toContain('Probably not: only for digital goods');
    expect(text()).toContain("Can't tell: what this credit buys is not known");
  });

  it('tells many of one reason by their number', async () => {
    const { text } = await showPlan(
      Array.from({ length: 4 }, () => noRush()),
      [kettle],
    );
    expect(text()).toContain('only for digital goods4 credits');
  });

  it('shows two orders and what is in each', async () => {
    const code = (left: number) =>
      entry({ left, terms: stated({ code: 'TEA', use: 'single', goods: 'sold-by-amazon', minimum: 1200 }) });
    const { root, text } = await showPlan([code(500), code(800)], [kettle, thing({ title: 'Pot' })]);
    expect([...root.querySelectorAll('h4')].map((head) => head.textContent)).toEqual([
      'First order',
      'Second order',
    ]);
    expect(text()).toContain('because each order takes one code');
  });

  it('judges with what stood in the way of reading the cart', async () => {
    const cart = { at: NOW, basket: basket([kettle]), trouble: ['half-loaded'] } as const;
    const { text } = await showPlan([entry()], null, { cart });
    expect(text()).toContain('No credit can be counted on for this.');
  });
});

describe('the plan of a wish', () => {
  it('is what there is without a cart', async () => {
    const shown = await showPlan([entry({ left: 500 })], null);
    expect(shown.text()).toContain('No cart was seen within a day.');
    expect(shown.control('Open the cart').getAttribute('href')).toBe('https://www.amazon.com/cart');
    expect(shown.text()).not.toContain('comes off');
    await wish(shown, '3.50');
    expect(shown.text()).toContain('About US$3.50: sold by Amazon');
    expect(shown.text()).toContain('US$3.50 probably comes off');
    expect(shown.root.querySelector('[role="status"]')?.textContent).toContain('US$3.50 probably comes off');
  });

  it('can be asked for beside a cart, and given up again', async () => {
    const shown = await showPlan([entry({ left: 500 }), noRush()], [eBook()]);
    const choose = (value: string) => shown.root.querySelector<HTMLElement>(`[value="${value}"]`)?.click();
    expect(shown.root.querySelector('form')).toBeNull();
    choose('wish');
    await shown.again(null);
    await wish(shown, '20');
    expect(shown.text()).toContain('US$5.00 probably comes off');
    choose('cart');
    await shown.again(null);
    expect(shown.text()).toContain('US$3.00 probably comes off');
  });

  it.each([
    ['', 'Type an amount such as 20.00.'],
    ['abc', 'Type an amount such as 20.00.'],
    ['0', 'The amount must be more than zero.'],
  ])('refuses "%s"', async (typed, refusal) => {
    const shown = await showPlan([entry()], null);
    await wish(shown, typed);
    expect(shown.root.querySelector('[role="alert"]')?.textContent).toBe(refusal);
    expect(shown.root.querySelector('[name="about"]')?.getAttribute('aria-invalid')).toBe('true');
    expect(shown.text()).not.toContain('probably');
  });

  it('says when the cart was empty', async () => {
    const { text } = await showPlan([entry()], []);
    expect(text()).toContain('Nothing was in the cart seen 2 hours ago.');
  });
});

it('holds no text of its own', async () => {
  const translate = createTranslate(pseudoMessages(ENGLISH), 'he');
  const voice = { ...speak('en'), translate, locale: 'he' };
  const entries = [entry({ left: 5000 }), noRush(), entry({ name: 'Mystery' })];
  const { text } = await showPlan(entries, [kettle, gadget()], { voice });
  expect(text().replace(/Kettle|Mystery|Gadget Ltd|Courtesy credit|USD/g, '')).not.toMatch(/[A-Za-z]/);
});

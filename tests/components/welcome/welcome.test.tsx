// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageProps } from '../../../components/page-props.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { Glance } from '../../../lib/domain/glance.ts';
import { createTranslate } from '../../../lib/wording/translate.ts';
import { ENGLISH } from '../../wording/messages.ts';
import { NOW } from '../credits.ts';
import { GLANCES } from '../glances.ts';
import { popupOf } from '../popup-of.ts';
import { showDrawn, spied } from '../show.tsx';

const translate = createTranslate(ENGLISH, 'en-GB');

function greet(glance: Glance | null, more: Partial<Omit<PageProps, 'translate'>> = {}) {
  return showDrawn((now) => {
    const page = { ...popupOf(now), ...more };
    const voice = { translate, locale: page.locale, now: page.now, zone: page.shopperZone };
    return <Welcome {...page} translate={translate} voice={voice} />;
  }, glance);
}

describe('the welcome page', () => {
  it('names the one thing to do, and what is read', async () => {
    const { control, text } = await greet(null);
    expect(control('Open the reward page').getAttribute('href')).toBe('https://www.amazon.com/norushcredits');
    for (const words of [
      'Nothing read yet.',
      'It may also show here:',
      'please reload them once',
      'Nothing is sent',
    ])
      expect(text()).toContain(words);
  });

  it('says where no page is known, and sends nobody there', async () => {
    const { text, control } = await greet(null, { suggestedMarketplace: 'amazon.de' });
    expect(text()).toContain('For amazon.de no page is known that lists promotional credit.');
    expect(() => control('Open the reward page')).toThrow();
  });

  it('shows the first reading as soon as there is one', async () => {
    const on = spied();
    const { again, text, press } = await greet(null, { on });
    await again(GLANCES.drawn);
    expect(text()).toContain('7 credits, at least US$21.49 · next ends today');
    expect(text()).not.toContain('Nothing read yet.');
    await press('Open wallet');
    expect(on.openWallet).toHaveBeenCalledWith('');
  });

  it('says when a page was read and holds none', async () => {
    const read = { family: 'rewards', readAt: NOW, trouble: null, stale: false } as const;
    const { text } = await greet({ ...GLANCES.nothing, freshness: read });
    expect(text()).toContain('The page was read. It lists no credit.');
  });

  it.each([
    ['a page that is new to us', { codes: ['unknown-layout'] as const }, "Amazon's page looks different"],
    ['a page that asks to sign in', { codes: ['signed-out'] as const }, 'Amazon asked to sign in.'],
  ])('claims nothing of %s', async (_, { codes }, words) => {
    const trouble = { codes, at: NOW, readingId: 'r' };
    const read = { family: 'rewards', readAt: NOW, trouble, stale: true } as const;
    const { text } = await greet({ ...GLANCES.nothing, freshness: read });
    expect(text()).toContain(words);
    expect(text()).not.toContain('It lists no credit');
  });

  it('tells of a question without calling it nothing', async () => {
    const read = { family: 'account', readAt: NOW, trouble: null, stale: false } as const;
    const findings = GLANCES.findings.findings;
    const { text } = await greet({ ...GLANCES.nothing, findings, freshness: read });
    expect(text()).toContain('your word in the wallet');
    expect(text()).not.toContain('It lists no credit');
  });

  it('marks made-up credits here, too', async () => {
    const { settings } = popupOf(null);
    const { text } = await greet(GLANCES.drawn, { settings: { ...settings, demo: true } });
    expect(text()).toContain('These credits are made up.');
  });

  it('switches reminders on in the click, and says when the browser refuses', async () => {
    const on = spied({ switchReminders: async () => false });
    const { root, text } = await greet(null, { on, reminding: { notifications: 'off', silences: [] } });
    root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(on.switchReminders).toHaveBeenCalledWith(true);
    await expect.poll(text).toContain('The browser did not allow notifications.');
  });

  it('offers no reminders where the browser has none', async () => {
    const { root } = await greet(null, { reminding: { notifications: 'unsupported', silences: [] } });
    expect(root.querySelector('input[type=checkbox]')).toBeNull();
  });

  it('fills in made-up credits with one press', async () => {
    const on = spied();
    const { press } = await greet(null, { on });
    await press('Show made-up credits');
    expect(on.showMadeUpCredits).toHaveBeenCalledWith('Made-up');
  });
});

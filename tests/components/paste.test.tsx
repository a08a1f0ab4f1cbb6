// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PastePanel } from '../../components/paste/PastePanel.tsx';
import type { PasteProps } from '../../components/paste/paste-props.ts';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { readText } from '../../lib/amazon/text/read-text.ts';
import { understand } from '../../lib/domain/understood.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import { SPOKEN } from '../wording/messages.ts';
import { creditOf, NOW, ZONE } from './credits.ts';
import { popupOf } from './popup-of.ts';
import { showDrawn } from './show.tsx';

type Language = keyof typeof SPOKEN;

const readEnglish = (text: string, marketplace: MarketplaceKey, at: number | null) =>
  readText(text, { marketplace, language: 'en', at });

/** The panel with the real reader, in a language of the interface. */
async function panel(
  props: Partial<PasteProps> = {},
  spoken: Language = 'en',
  place: MarketplaceKey = 'amazon.com',
) {
  const [texts, locale] = SPOKEN[spoken];
  const onKeep = vi.fn<PasteProps['onKeep']>(async () => true);
  const onJoin = vi.fn<PasteProps['onJoin']>(async () => true);
  const onDone = vi.fn();
  const { glance, accounts, marketplaces } = popupOf(null);
  const readTask: PasteProps['on']['readText'] = async ({ text, marketplace, language, at }) => {
    const key = (marketplace ?? place) as MarketplaceKey;
    const spoken = language ?? 'en';
    const reading = readText(text, { marketplace: key, language: spoken, at: at ?? NOW });
    const { currency } = MARKETPLACES[key];
    return { ...understand(text, reading, currency), marketplace: key, language: spoken, isCut: false };
  };
  const all: PasteProps = {
    glance,
    accounts,
    marketplaces,
    credits: [],
    languages: ['en', 'de'],
    voice: { translate: createTranslate(texts, locale), locale, now: NOW, zone: ZONE },
    given: null,
    undone: 0,
    on: { readText: readTask },
    onKeep,
    onJoin,
    onDone,
    onByHand: () => {},
    ...props,
  };
  const shown = await showDrawn(() => <PastePanel {...all} />, null);
  const paste = async (text: string) => {
    await act(() => {
      const field = shown.root.querySelector<HTMLTextAreaElement>('[name=words]');
      if (field === null) throw new Error('No field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  };
  return { ...shown, paste, onKeep, onJoin, onDone };
}

describe('words that are handed in', () => {
  it('are shown with what was understood, and kept as Amazon’s words', async () => {
    const { paste, text, press, onKeep, onDone, root } = await panel();
    await paste(
      'You have a $5.00 promotional credit for items sold by Amazon.com. It expires on May 31, 2027.',
    );
    expect(text()).toContain('1 credit understood');
    const facts = [...root.querySelectorAll('mark[data-fact=true]')].map((mark) => mark.textContent);
    expect(facts).toEqual(['$5.00', 'May 31, 2027']);
    expect(text()).toContain("Amazon's words · Correct");
    await press('Keep');
    expect(onKeep.mock.calls[0]?.[0]).toMatchObject({
      marketplace: 'amazon.com',
      amount: 500,
      endsOn: '2027-05-31',
      pasted: { amount: 500, endsOn: '2027-05-31', terms: { goods: 'sold-by-amazon' } },
    });
    expect(onDone).toHaveBeenCalled();
  });

  it('are the shopper’s where they are corrected', async () => {
    const { paste, press, type, onKeep } = await panel();
    await paste('You have a $5.00 promotional credit. It expires on May 31, 2027.');
    await press('Correct');
    await type('amount', '6');
    await press('Keep');
    const [kept] = onKeep.mock.calls[0] ?? [];
    expect(kept).toMatchObject({ amount: 600, pasted: { endsOn: '2027-05-31' } });
    expect(kept?.pasted).not.toHaveProperty('amount');
  });

  it.each([
    [
      'no amount',
      'Your promotional credit expires on May 31, 2027.',
      'The text names no amount.',
      'Type an amount',
    ],
    [
      'a day that is over',
      'Your $5.00 promotional credit expires on May 1, 2026.',
      '1 May',
      'This day is over',
    ],
    ['no year', 'Your $5.00 promotional credit expires on May 3.', 'The text names no year.', null],
    ['another currency', 'Your €5.00 promotional credit.', 'amazon.com pays in USD', 'Type an amount'],
  ])('ask for what is missing: %s', async (_, words, says, refusal) => {
    const { paste, press, text, onKeep } = await panel();
    await paste(words);
    expect(text()).toContain(says);
    if (refusal === null) return;
    await press('Keep');
    expect(onKeep).not.toHaveBeenCalled();
    expect(text()).toContain(refusal);
  });

  it('ask from when a span counts, and say the day that it comes to', async () => {
    const { paste, press, type, text, onKeep } = await panel();
    await paste('We have added a $5.00 promotional credit. It expires 30 days after it was issued.');
    expect(text()).toContain('Ends 30 days after it was given. When was that?');
    await type('countsFrom', '2026-05-10');
    await press('Keep');
    expect(onKeep.mock.calls[0]?.[0]).toMatchObject({ endsOn: '2026-06-09' });
    // Worked out from a day of the shopper's: not what the words say.
    expect(onKeep.mock.calls[0]?.[0].pasted).not.toHaveProperty('endsOn');
  });

  it('may be about a known credit, and that has to be answered', async () => {
    const known = creditOf({ left: 500, name: 'Courtesy Credit' });
    const { paste, press, text, onKeep, onJoin, root } = await panel({ credits: [known] });
    await paste('You have a $5.00 promotional credit. It expires on May 31, 2027.');
    await press('Keep');
    expect(text()).toContain('Please choose one of these.');
    await act(() => root.querySelector<HTMLInputElement>('.same input')?.click());
    await press('Keep with it');
    expect(onKeep).not.toHaveBeenCalled();
    expect(onJoin.mock.calls[0]?.[0].credit.id).toBe(known.id);
    expect(onJoin.mock.calls[0]?.[1]).toEqual({
      pasted: expect.objectContaining({ endsOn: '2027-05-31' }),
      own: {},
      accountId: 'anna',
    });
  });

  const answerKnown = (root: HTMLElement) =>
    act(() => root.querySelector<HTMLInputElement>('.same input')?.click());

  it('say nothing of a day that only seemed likely, where the known credit has its own', async () => {
    const credits = [creditOf({ left: 500, endsOn: '2027-01-31' })];
    const { paste, press, onJoin, root } = await panel({ credits });
    await paste('You have a $5.00 promotional credit. It expires on January 15.');
    await answerKnown(root);
    await press('Keep with it');
    expect(onJoin.mock.calls[0]?.[1].own).toEqual({});
  });

  it('go to a known credit with what the shopper corrected in them', async () => {
    const credits = [creditOf({ left: 500 })];
    const { paste, press, type, onJoin, root } = await panel({ credits });
    await paste(
      'You have a $5.00 promotional credit when you spend $50 or more. It expires on May 31, 2027.',
    );
    await act(() => root.querySelector<HTMLElement>('[aria-label="Correct: Minimum"]')?.click());
    expect(document.activeElement?.getAttribute('name')).toBe('minimum');
    await type('minimum', '60');
    await answerKnown(root);
    await press('Keep with it');
    expect(onJoin.mock.calls[0]?.[1]).toMatchObject({
      pasted: { endsOn: '2027-05-31', terms: {} },
      own: { particulars: { terms: { minimum: 6000 } } },
    });
  });

  it('pressed twice are kept once', async () => {
    const written: ((is: boolean) => void)[] = [];
    const onKeep = vi.fn<PasteProps['onKeep']>(() => new Promise((resolve) => written.push(resolve)));
    const { paste, press, onDone } = await panel({ onKeep });
    await paste('You have a $5.00 promotional credit.');
    await press('Keep');
    await press('Keep');
    await act(async () => {
      for (const done of written) done(true);
    });
    expect(onKeep).toHaveBeenCalledTimes(1);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('that are replaced are read as another text, by what that one tells', async () => {
    const asked: (string | null)[] = [];
    const readText: PasteProps['on']['readText'] = async ({ text, marketplace, at }) => {
      asked.push(marketplace);
      const key = (marketplace ?? 'amazon.com') as MarketplaceKey;
      const understood = understand(text, readEnglish(text, key, at), MARKETPLACES[key].currency);
      return { ...understood, marketplace: key, language: 'en', isCut: false };
    };
    const { paste, type } = await panel({ on: { readText } });
    await paste('Your $5.00 promotional credit expires on 6/7/2027.');
    await type('marketplace', 'amazon.de');
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await paste('Your $7.00 promotional credit expires on 7/6/2027. Thank you.');
    await paste('A wholly different sentence about another $9.00 promotional credit.');
    expect(asked[1]).toBe('amazon.de');
    expect(asked.at(-1)).toBe(null);
  });

  it('that are still kept are not offered again when they are read in another way', async () => {
    const { paste, press, root } = await panel();
    await paste('Promotional credits:\n$2.50 expires on March 3, 2027\n$4.00 expires on April 4, 2027');
    await press('Keep');
    expect(root.querySelectorAll('.found')).toHaveLength(1);
    await act(() => {
      const select = [...root.querySelectorAll('select')].at(-1);
      if (select) select.value = 'en';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(root.querySelectorAll('.found')).toHaveLength(1);
  });

  it('found late go to the credit that has ended, and name no amount that was used', async () => {
    const ended = creditOf({ left: 0, got: 500, used: 500, phase: 'closed', endsOn: '2026-05-01' });
    const { paste, press, type, onJoin, root } = await panel({ credits: [ended] });
    await paste('You have a $5.00 promotional credit. It expires on May 1, 2026.');
    await press('Correct');
    await type('amount', '6');
    // Nothing is left of it: it is told by what it was.
    expect(root.querySelector('.same')?.textContent).toContain('US$5.00');
    await answerKnown(root);
    await press('Keep with it');
    expect(onJoin.mock.calls[0]?.[1].own).toEqual({});
  });

  it('print a time of their own day only', async () => {
    const { paste, press, type, onKeep, text, root } = await panel();
    await paste('You have a $5.00 promotional credit. It expires on May 31, 2027 at 6 pm PT.');
    expect(text()).toContain('31 May 2027, 18:00');
    await act(() => root.querySelector<HTMLElement>('[aria-label="Correct: Ends"]')?.click());
    await type('endsOn', '2027-04-30');
    await press('Keep');
    expect(onKeep.mock.calls[0]?.[0]).toMatchObject({
      endsOn: '2027-04-30',
      particulars: { endsTime: null },
    });
  });

  it('keep the question from when a span counts, when its end is over', async () => {
    const { paste, press, type, text, root } = await panel();
    await paste('We have added a $5.00 promotional credit. It expires 30 days after it was issued.');
    await type('countsFrom', '2026-01-10');
    await press('Keep');
    expect(text()).toContain('This day is over');
    expect(root.querySelector('[name=countsFrom]')).not.toBe(null);
  });

  it('can be about several credits, which are kept one by one', async () => {
    const { paste, press, onKeep, onDone, root } = await panel();
    await paste('Promotional credits:\n$2.50 expires on 3/3/2027\n$4.00 expires on 4/4/2027');
    expect(root.querySelectorAll('.found')).toHaveLength(2);
    await press('Keep');
    expect(onDone).not.toHaveBeenCalled();
    await press('Keep');
    expect(onKeep.mock.calls.map(([typed]) => typed.amount)).toEqual([250, 400]);
    expect(onDone).toHaveBeenCalled();
  });

  it('that were not written can be kept again', async () => {
    const { paste, press, root, onDone } = await panel({ onKeep: async () => false });
    await paste('You have a $5.00 promotional credit.');
    await press('Keep');
    expect(onDone).not.toHaveBeenCalled();
    expect(root.querySelectorAll('.found')).toHaveLength(1);
  });

  it.each([
    ['Your Amazon.com Gift Card worth $25.00 is here.', 'This reads like a gift card'],
    ['The sun is shining.', 'Nothing in this text speaks of promotional credit'],
  ])('that are about something else are refused with the reason: %s', async (words, says) => {
    const { paste, text, root } = await panel();
    await paste(words);
    expect(text()).toContain(says);
    expect(text()).toContain('Add it by hand');
    expect(root.querySelector('.found')).toBe(null);
  });

  it.each([['not-read' as const, 'This text could not be read']])(
    'that cannot be read say what to do',
    async (answer, says) => {
      const { paste, text } = await panel({ on: { readText: async () => answer } });
      await paste('anything');
      expect(text()).toContain(says);
    },
  );

  it.each<Language>(['de', 'ja'])('are spoken of in every language: %s', async (language) => {
    const { paste, text } = await panel({}, language);
    await paste('You have a $5.00 promotional credit with code TEA-4711, 20% off. It expires on May 31.');
    expect(text()).not.toMatch(/\b(?:paste|fact|span|same|other|pasteFault)\.\w/);
  });
});

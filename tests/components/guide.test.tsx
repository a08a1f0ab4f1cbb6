// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Guide } from '../../components/guide/Guide.tsx';
import { labelsIn } from '../../components/guide/GuideText.tsx';
import { GUIDE_LABELS, type GuideProps } from '../../components/guide/guide-props.ts';
import { PASSAGES } from '../../components/guide/sections.ts';
import { labelIn } from '../../lib/amazon/labels.ts';
import { KINDS } from '../../lib/domain/kind.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import english from '../../locales/en.json' with { type: 'json' };
import german from '../../locales/guide/de.json' with { type: 'json' };
import guide from '../../locales/guide/en.json' with { type: 'json' };
import japanese from '../../locales/guide/ja.json' with { type: 'json' };
import { textsOf } from '../../scripts/check-locales.ts';
import { pseudoMessages } from '../wording/pseudo.ts';

const TEXTS = { ...english, ...guide };
const LINKS: GuideProps['links'] = {
  rewards: 'https://www.amazon.com/norushcredits',
  account: 'https://www.amazon.com/gp/css/homepage.html',
  wallet: null,
  giftCardBalance: null,
  giftCardRedeem: null,
  cart: null,
};

let root = document.body.appendChild(document.createElement('div'));

afterEach(() => {
  render(null, root);
  root.remove();
  root = document.body.appendChild(document.createElement('div'));
  vi.restoreAllMocks();
});

async function show(props: Partial<GuideProps> = {}): Promise<void> {
  const all: GuideProps = {
    translate: createTranslate(TEXTS, 'en'),
    marketplace: 'amazon.com',
    labelOf: (label) => labelIn(label, 'en'),
    links: LINKS,
    section: null,
    ...props,
  };
  await act(() => render(<Guide {...all} />, root));
}

const found = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

describe('where the guide can be opened', () => {
  it.each(PASSAGES.map(({ id }) => id))('%s leads to its heading, which takes the focus', async (section) => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await show({ section });
    expect(document.activeElement).toBe(document.getElementById(section));
    expect(document.activeElement?.matches('h2, h3')).toBe(true);
    expect(scrolled.mock.contexts).toEqual([document.activeElement]);
  });

  it.each([null, '', 'nowhere', 'root', '"], *'])('%j moves nothing', async (section) => {
    root.id = 'root';
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await show({ section });
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('has a paragraph for every kind of credit', async () => {
    await show();
    for (const kind of KINDS) expect(document.getElementById(`kind-${kind}`)?.tagName).toBe('H3');
  });

  it('names everything once, in its contents as in its headings', async () => {
    await show();
    const headings = found('h2, h3').map(({ id, textContent }) => [`#/guide/${id}`, textContent]);
    const links = found('nav a').map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual(headings);
    expect(new Set(headings.map(([href]) => href)).size).toBe(headings.length);
  });

  it('leads to a place again that the address already names', async () => {
    location.hash = '#/guide/dates';
    await show({ section: 'dates' });
    found('nav a')[0]?.focus();
    await act(() => found('nav a[href="#/guide/dates"]')[0]?.click());
    expect(document.activeElement?.id).toBe('dates');
  });

  it('leaves the way to another place to the address, so that the focus does not come twice', async () => {
    location.hash = '#/guide/dates';
    await show({ section: 'dates' });
    const others = found('nav a').filter((link) => link.getAttribute('href') !== '#/guide/dates');
    others[0]?.addEventListener('click', (event) => event.preventDefault());
    await act(() => others[0]?.click());
    expect(document.activeElement?.id).toBe('dates');
  });
});

describe('what it says', () => {
  it('says of each sentence how well it is known, in a word that is explained', async () => {
    await show();
    const marks = found('.guide-item').map((item) => item.querySelector('.guide-mark')?.textContent);
    expect(marks.length).toBeGreaterThan(80);
    expect(new Set(marks)).toEqual(new Set(['certain', 'reported']));
    expect(found('dt').map(({ textContent }) => textContent)).toEqual(['certain', 'reported']);
  });

  it('numbers steps, and nothing else', async () => {
    await show();
    const stepped = PASSAGES.filter(({ steps }) => steps !== undefined);
    expect(found('ol')).toHaveLength(stepped.length);
    expect(found('ol > li')).toHaveLength(stepped.flatMap(({ steps }) => steps).length);
  });

  it('leads to pages where an address is known, and nowhere else', async () => {
    await show();
    const urls = found('a[target="_blank"]').map((link) => link.getAttribute('href'));
    expect(new Set(urls)).toEqual(new Set([LINKS.rewards, LINKS.account]));
  });

  it('names each label of Amazon somewhere, and every other placeholder is filled', async () => {
    for (const texts of [guide, german, japanese]) {
      const sentences = [...textsOf(texts).values()].flat().join(' ');
      const placeholders = new Set([...sentences.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(placeholders).toEqual(new Set([...GUIDE_LABELS, 'marketplace', 'title']));
      expect(new Set(labelsIn(sentences))).toEqual(new Set(GUIDE_LABELS));
    }
    await show();
    expect(root.textContent).not.toMatch(/[{}]/);
  });

  it('sets labels apart, in their own language', async () => {
    await show({ labelOf: (label) => labelIn(label, 'ja'), marketplace: 'amazon.co.jp' });
    const labels = found('.guide-label').map((label) => [label.textContent, label.dataset.known]);
    expect(labels).toContainEqual(['ショッピングカート', 'true']);
    expect(labels).toContainEqual(['Account & Lists', 'false']);
    expect(found('bdi[lang="ja"]').map(({ textContent }) => textContent)).toContain('ショッピングカート');
  });

  it('says where labels may read differently, and only there', async () => {
    await show({ labelOf: (label) => labelIn(label, 'de'), marketplace: 'amazon.de' });
    const notes = found('.guide-dotted');
    expect(notes.map(({ textContent }) => textContent)).toContain(
      'Labels with a dotted line may read differently on amazon.de.',
    );
    for (const note of notes)
      expect(note.parentElement?.querySelector('[data-known="false"]')).not.toBeNull();
    for (const label of found('[data-known="false"]'))
      expect(label.closest('section')?.querySelector('.guide-dotted')).not.toBeNull();
  });
});

describe('a language nobody speaks', () => {
  it('shows no Latin letter but in labels and names of marketplaces', async () => {
    await show({ translate: createTranslate(pseudoMessages(TEXTS), 'he') });
    for (const label of found('bdi[lang]')) label.remove();
    expect((root.textContent ?? '').replaceAll('amazon.com', '')).not.toMatch(/[A-Za-z]/);
    expect(root.querySelector('nav')?.getAttribute('aria-label')).not.toMatch(/[A-Za-z]/);
  });
});

import { plainText } from './plain-text.ts';
import { isLeftOut, isShown } from './visibility.ts';

/** One run of text that a shopper sees as a line or paragraph: tags inside a sentence do not split it. */
export interface Block {
  readonly text: string;
  /** The nearest element that is not inline. */
  readonly element: Element;
  /** 1 to 6 inside a heading, else 0. */
  readonly level: number;
  /** The inline elements in the run, in document order. */
  readonly inline: readonly Element[];
  /** Only screen readers get it. */
  readonly offscreen: boolean;
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const OFFSCREEN = /(?:^|\s)(?:a|aok)-offscreen(?:\s|$)/;
const SECTIONS = new Set(['main', 'section', 'article']);
const DEEPEST = 1_000;

/** The main part of a page: the first of these that says something. */
export function mainBlocks(document: Document): readonly Block[] {
  const roots = [
    ...document.querySelectorAll('main,[role="main"]'),
    document.querySelector('#a-page'),
    document.body,
  ];
  for (const root of roots) {
    if (!root) continue;
    const blocks = readBlocks(root as HTMLElement);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** The text of an element in blocks, without what a shopper does not see. */
function readBlocks(root: HTMLElement): readonly Block[] {
  const reader = new BlockReader();
  const sectioned = SECTIONS.has(root.localName) || root.getAttribute('role') === 'main';
  reader.visit(root, { element: root, level: 0, sectioned, depth: 0 });
  reader.end({ element: root, level: 0 });
  return withoutCopies(reader.blocks);
}

interface Place {
  readonly element: Element;
  readonly level: number;
  readonly sectioned: boolean;
  readonly depth: number;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private buffer = '';
  private inline: Element[] = [];
  /** An element whose value was taken from its screen-reader copy: the drawn one says `$1` and a small `50`. */
  private saidAloud: Element | null = null;

  visit(parent: HTMLElement, place: Place): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.buffer += (node as Text).data;
      else if (node.nodeType === 1) this.visitElement(node as HTMLElement, place);
      if (this.saidAloud === parent) return;
    }
  }

  private visitElement(element: HTMLElement, place: Place): void {
    const tag = element.localName;
    if (tag === 'br') this.buffer += ' ';
    else if (place.depth < DEEPEST && !isLeftOut(element, tag, place.sectioned)) {
      if (OFFSCREEN.test(element.className)) this.visitOffscreen(element, place);
      else if (INLINE.has(tag)) {
        this.inline.push(element);
        this.visit(element, { ...place, depth: place.depth + 1 });
      } else this.visitBlock(element, tag, place);
    }
  }

  private visitBlock(element: HTMLElement, tag: string, place: Place): void {
    this.end(place);
    const inside: Place = {
      element,
      level: levelOf(element, tag) || place.level,
      sectioned: place.sectioned || SECTIONS.has(tag),
      depth: place.depth + 1,
    };
    if (tag === 'details' && !element.hasAttribute('open')) this.visitSummary(element, inside);
    else this.visit(element, inside);
    this.end(inside);
  }

  private visitSummary(details: HTMLElement, place: Place): void {
    const summary = details.querySelector('summary');
    if (summary) this.visit(summary, place);
  }

  /** A copy for screen readers counts only where it is the one place that holds the value. */
  private visitOffscreen(element: HTMLElement, place: Place): void {
    const own = element.textContent ?? '';
    const around = textBeside(element);
    const digits = digitsOf(own);
    if (around.trim() === '') {
      this.end(place);
      const text = plainText(own);
      if (text) this.blocks.push({ text, element, level: place.level, inline: [], offscreen: true });
    } else if (digits === '') return;
    else if (digits === digitsOf(around) && element.previousElementSibling === null) {
      this.buffer += own;
      this.saidAloud = element.parentElement;
    } else if (!digitsOf(around).includes(digits)) this.buffer += own;
  }

  end(place: Pick<Place, 'element' | 'level'>): void {
    if (this.buffer === '') return;
    const text = plainText(this.buffer);
    if (text) {
      const { element, level } = place;
      this.blocks.push({ text, element, level, inline: this.inline, offscreen: false });
    }
    this.buffer = '';
    this.inline = [];
  }
}

function levelOf(element: HTMLElement, tag: string): number {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

function textBeside(element: Element): string {
  let text = '';
  for (const node of element.parentElement?.childNodes ?? []) {
    if (node !== element && node.nodeType !== 8) text += node.textContent ?? '';
  }
  return text;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.offscreen)) return blocks;
  const seen = new Set(blocks.filter((block) => !block.offscreen).map((block) => block.text));
  return blocks.filter((block) => !block.offscreen || !seen.has(block.text));
}

/** The block's text less what stylesheets hide; empty where all of it is hidden. */
export function shownText({ text, element, inline, offscreen }: Block): string {
  if (offscreen) return text;
  // What shows has a parent that shows: asking the innermost first mostly saves asking its parent.
  const hidden = inline.filter((part) => !isShown(part));
  if (hidden.length === inline.length && !isShown(element)) return '';
  let shown = text;
  let outer: Element | null = null;
  for (const part of hidden) {
    if (outer?.contains(part)) continue;
    outer = part;
    shown = shown.replace(plainText(part.textContent ?? ''), () => ' ');
  }
  return shown === text ? text : plainText(shown);
}

import { AFTER_WHOLE_UNITS } from './amounts.ts';
import { LINE_BREAK, plainText, TORN } from './plain-text.ts';
import { isHidden, isLeftOut, isShown } from './visibility.ts';

/** One run of text that a shopper sees as a line or paragraph: tags inside a sentence do not split it. */
export interface Block {
  readonly text: string;
  /** The nearest element that is not inline. */
  readonly element: Element;
  /** 1 to 6 inside a heading, else 0. */
  readonly level: number;
  /** The inline elements in the run, in document order. */
  readonly inline: readonly Inline[];
  /** The text as the page's nodes hold it: what `inline` counts in. */
  readonly raw: string;
  /** Only screen readers get it. */
  readonly offscreen: boolean;
}

interface Inline {
  readonly element: Element;
  readonly from: number;
  to: number;
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
// What is struck through no longer holds, and what stands on either side of it does not hang together.
const STRUCK = new Set(['del', 's', 'strike']);
const OFFSCREEN = /(?:^|\s)(?:a|aok)-offscreen(?:\s|$)/;
const SECTIONS = new Set(['main', 'section', 'article']);
const DEEPEST = 1_000;
/** Longer than any amount in whole units. */
const TAIL = 40;

/** The main part of a page in blocks, and the parts of it that do not show now and may show at a click. */
export interface MainPart {
  readonly blocks: readonly Block[];
  readonly folded: readonly Element[];
}

export function mainBlocks(document: Document): readonly Block[] {
  return readMain(document).blocks;
}

/** The main part of a page: the first of these that says something. */
export function readMain(document: Document): MainPart {
  const roots = [
    ...document.querySelectorAll('main,[role="main"]'),
    document.querySelector('#a-page'),
    document.body,
  ];
  for (const root of roots) {
    if (!root) continue;
    const part = readPart(root as HTMLElement);
    if (part.blocks.length > 0) return part;
  }
  return { blocks: [], folded: [] };
}

export function blocksIn(element: Element): readonly Block[] {
  return readPart(element as HTMLElement).blocks;
}

/** The text of an element as a shopper sees it: struck text left out, small cents as cents. */
export function textOf(element: Element): string {
  return blocksIn(element)
    .map(({ text }) => text)
    .join(' ');
}

/** The lines of a part that is folded away, and of those that are folded away in it. */
export function foldedTexts(element: Element): string[] {
  const { blocks, folded } = readPart(element as HTMLElement);
  return [...blocks.map(({ text }) => text), ...folded.flatMap(foldedTexts)];
}

/** The text of an element in blocks, without what a shopper does not see. */
function readPart(root: HTMLElement): MainPart {
  const reader = new BlockReader();
  const sectioned = SECTIONS.has(root.localName) || root.getAttribute('role') === 'main';
  reader.visit(root, { element: root, level: 0, sectioned, depth: 0 });
  reader.end({ element: root, level: 0 });
  return { blocks: withoutCopies(reader.blocks), folded: reader.folded };
}

interface Place {
  readonly element: Element;
  readonly level: number;
  readonly sectioned: boolean;
  readonly depth: number;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly folded: Element[] = [];
  private buffer = '';
  /** The end of the buffer: looking at the buffer itself would copy it each time. */
  private tail = '';
  private inline: Inline[] = [];
  /** The element that the last text stood in. */
  private owner: Element | null = null;
  /** An element whose value was taken from its screen-reader copy: the drawn one says `$1` and a small `50`. */
  private saidAloud: Element | null = null;

  visit(parent: HTMLElement, place: Place): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.add((node as Text).data, parent);
      else if (node.nodeType === 1) this.visitElement(node as HTMLElement, place);
      if (this.saidAloud === parent) return;
    }
  }

  /** Digits of two elements are not one number, whatever stylesheets make of them. */
  private add(text: string, owner: Element | null): void {
    if (text === '') return;
    const isTorn = owner !== this.owner && isDigit(this.tail.at(-1)) && isDigit(text[0]);
    const added = isTorn ? TORN + text : text;
    this.buffer += added;
    this.tail = (this.tail + added.slice(-TAIL)).slice(-TAIL);
    this.owner = owner;
  }

  private visitElement(element: HTMLElement, place: Place): void {
    const tag = element.localName;
    if (tag === 'br') this.add(LINE_BREAK, null);
    else if (STRUCK.has(tag)) this.add(' ', null);
    else if (place.depth >= DEEPEST) return;
    else if (isLeftOut(element, tag, place.sectioned)) {
      if (isHidden(element)) this.folded.push(element);
    } else if (OFFSCREEN.test(element.className)) this.visitOffscreen(element, place);
    else if (tag === 'sup' && isDigit(this.tail.trimEnd().at(-1))) this.visitRaised(element, place);
    else if (INLINE.has(tag)) this.visitInline(element, place);
    else this.visitBlock(element, tag, place);
  }

  /** `$1` and a raised `50` are 1.50. Any other raised digits after digits could be cents, a power or a note. */
  private visitRaised(element: HTMLElement, place: Place): void {
    const raised = plainText(element.textContent ?? '');
    if (/^\d\d$/.test(raised) && AFTER_WHOLE_UNITS.test(this.tail)) this.add('.', element);
    else if (/^\d/.test(raised)) this.add(TORN, element);
    this.visitInline(element, place);
  }

  private visitInline(element: HTMLElement, place: Place): void {
    const { inline } = this;
    const part = { element, from: this.buffer.length, to: Number.POSITIVE_INFINITY };
    inline.push(part);
    this.visit(element, { ...place, depth: place.depth + 1 });
    // A block inside it has ended the run that it began in.
    if (this.inline === inline) part.to = this.buffer.length;
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
    this.folded.push(details);
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
      if (text)
        this.blocks.push({ text, element, level: place.level, inline: [], raw: own, offscreen: true });
    } else if (digits === '') return;
    else if (digits === digitsOf(around) && element.previousElementSibling === null) {
      this.add(own, element);
      this.saidAloud = element.parentElement;
    } else if (!digitsOf(around).includes(digits)) this.add(own, element);
  }

  end(place: Pick<Place, 'element' | 'level'>): void {
    if (this.buffer === '') return;
    const text = plainText(this.buffer);
    if (text) {
      const { element, level } = place;
      this.blocks.push({ text, element, level, inline: this.inline, raw: this.buffer, offscreen: false });
    }
    this.buffer = '';
    this.tail = '';
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

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && /^\p{Nd}$/u.test(letter);
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
export function shownText({ text, element, inline, raw, offscreen }: Block): string {
  if (offscreen) return text;
  // What shows has a parent that shows: asking the innermost first mostly saves asking its parent.
  const hidden = inline.filter((part) => !isShown(part.element));
  if (hidden.length === inline.length && !isShown(element)) return '';
  if (hidden.length === 0) return text;
  let shown = '';
  let read = 0;
  for (const { from, to } of hidden) {
    // Inside one that is hidden already.
    if (from < read) continue;
    shown += `${raw.slice(read, from)} `;
    read = to;
  }
  return plainText(shown + raw.slice(read));
}

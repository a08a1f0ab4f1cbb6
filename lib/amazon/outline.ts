import { plainText } from './plain-text.ts';
import { ALL_WORDS } from './words/index.ts';

/** The longest redacted report, in characters. */
export const LONGEST_OUTLINE = 4_000;

const LEFT_OUT = new Set(
  'script style template noscript svg head link meta iframe img input br wbr'.split(' '),
);
const LABELS = new Set('h1 h2 h3 h4 h5 h6 label th dt legend caption summary'.split(' '));
// Not even the digits of tags: then "no digit" can be checked at a glance.
const RANKS: Readonly<Record<string, string>> = {
  h1: 'heading-one',
  h2: 'heading-two',
  h3: 'heading-three',
  h4: 'heading-four',
  h5: 'heading-five',
  h6: 'heading-six',
};
const KEPT_TAGS = new Set(
  (
    'body main header footer nav aside section article div span p a ul ol li dl dt dd table thead tbody tr td th ' +
    'form label fieldset legend button b strong i em details summary'
  ).split(' '),
);
const KNOWN_WORDS = new Set(ALL_WORDS.flatMap((words) => words.harmless));
const DEEPEST = 40;

/**
 * The structure of a page that no reader understands, for the shopper to look at and to copy: tags, roles,
 * names that Amazon gave its parts, and the words of headings and labels that are in our own vocabulary.
 * It holds no digit, no name, no amount and no other text of the page; at most `LONGEST_OUTLINE` characters.
 */
export function outlineOf(document: Document): string {
  const root = document.querySelector('main,[role="main"],#a-page') ?? document.body;
  if (!root) return '';
  const lines: string[] = [];
  let length = 0;
  const add = (line: string): boolean => {
    if (length + line.length + 1 > LONGEST_OUTLINE) return false;
    lines.push(line);
    length += line.length + 1;
    return true;
  };
  describe(root, 0, add);
  return lines.join('\n');
}

function describe(element: Element, depth: number, add: (line: string) => boolean): boolean {
  if (LEFT_OUT.has(element.localName) || depth > DEEPEST) return true;
  const line = lineOf(element);
  // A wrapper without a name of its own says nothing.
  const says = line !== 'div' && line !== 'span';
  if (says && !add(' '.repeat(Math.min(depth, 20)) + line)) return false;
  let previous = '';
  for (const child of element.children) {
    const shape = shapeOf(child);
    // One row of a list stands for all of its kind: how many there are is nobody's business.
    if (shape === previous && !LABELS.has(child.localName)) continue;
    previous = shape;
    if (!describe(child, says ? depth + 1 : depth, add)) return false;
  }
  return true;
}

function lineOf(element: Element): string {
  const tag = RANKS[element.localName] ?? (KEPT_TAGS.has(element.localName) ? element.localName : 'other');
  const id = nameOf(element.id);
  const parts = [
    id && `#${id}`,
    ...(['role', 'data-component', 'data-testid'] as const).map((attribute) => {
      const value = nameOf(element.getAttribute(attribute) ?? '');
      return value && ` ${attribute}=${value}`;
    }),
  ];
  return `${tag}${parts.join('')}${wordsOf(element)}`;
}

function shapeOf(element: Element): string {
  const inside = Array.from(element.children)
    .slice(0, 8)
    .map(({ localName }) => localName);
  return [element.localName, nameOf(element.id), element.getAttribute('data-component'), ...inside].join(' ');
}

/**
 * A name that a developer gave to a part of the page: digits become a dash, and a name with a word that is not
 * known to be harmless becomes an ellipsis.
 */
function nameOf(attribute: string): string {
  const name = attribute
    .trim()
    .replace(/\d+/g, '-')
    .replace(/[-_]{2,}/g, '-')
    .replace(/[-_]+$/, '');
  if (!/^[A-Za-z][A-Za-z_-]{0,59}$/.test(name)) return '';
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter(Boolean);
  return parts.every((part) => KNOWN_WORDS.has(part) || KNOWN_PARTS.has(part)) ? name : '…';
}

// Pieces of ids on pages of Amazon that are known to name parts of a page.
const KNOWN_PARTS = new Set(
  (
    'a page main content container wrapper section row column box table list item grid card tile header heading ' +
    'title body left right top bottom inner outer value amount label name text link button form input group gc ui ' +
    'od ya pmts wallet feature div host atf btf desktop mobile widget summary info message alert spinner no banner ' +
    'navigation status dialog heading listitem button region tab tablist tabpanel presentation'
  ).split(' '),
);

/** The words of a heading or label: ours as they are, all others as one ellipsis. */
function wordsOf(element: Element): string {
  const isLabel = LABELS.has(element.localName) || element.getAttribute('role') === 'heading';
  if (!isLabel) return '';
  const text = plainText((element.textContent ?? '').slice(0, 300));
  const words = text.split(/[^\p{L}’'-]+/u).filter(Boolean);
  const kept = words.map((word) => (KNOWN_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : '…'));
  const said = kept.filter((word, index) => word !== '…' || kept[index - 1] !== '…').slice(0, 12);
  return said.length > 0 ? ` "${said.join(' ')}"` : '';
}

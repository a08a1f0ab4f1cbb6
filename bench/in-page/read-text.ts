// Runs on a blank page: the reader as the worker has it, with the words of English.
import { readWith } from '../../lib/amazon/text/read-with.ts';
import { en } from '../../lib/amazon/text/words/en.ts';

const SENTENCES = [
  'Your $5.00 promotional credit expires on June 30, 2027 and applies to items sold by Amazon.com.',
  'This week we show you lamps, kettles and chairs that our readers like best, from $19.99 to $129.',
  'Orders of $35 or more ship free; returns are accepted within 30 days of receipt of shipment.',
  'See the terms of the promotion for what else may apply, and thank you for being our customer.',
];

function textOf(length: number): string {
  return `${SENTENCES.join(' ')}\n`.repeat(Math.ceil(length / SENTENCES.join(' ').length)).slice(0, length);
}

/**
 * Milliseconds for reading a text of so many characters, the mean of some turns.
 * @public called from outside the page
 */
export function timeOfText(length: number, turns: number): number {
  const text = textOf(length);
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) readWith(en, text, { marketplace: 'amazon.com', at: start });
  return (performance.now() - start) / turns;
}

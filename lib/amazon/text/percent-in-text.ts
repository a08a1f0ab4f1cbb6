import { endsIn, startsWith } from './patterns.ts';
import { type Said, said } from './said.ts';
import type { TextSentence } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';

/** The percentage that is taken off or given back. */
export function percentIn(sentences: readonly TextSentence[], { amounts }: TextWords): Said<number> | null {
  for (const sentence of sentences) {
    const { template, mentions } = sentence;
    for (const [position, mention] of mentions) {
      if (mention.kind !== 'percent' || mention.percent <= 0 || mention.percent > 100) continue;
      const { before, after } = amounts.percent;
      if (endsIn(template, position, before) || startsWith(template, position + 1, after)) {
        return said(mention.percent, sentence, position);
      }
    }
  }
  return null;
}

import type { Use } from '../../domain/terms.ts';
import { foldText } from './folded-text.ts';
import { has } from './patterns.ts';
import { isRefused, type Seller, sellersAt } from './sellers-at.ts';
import { useAt } from './use-at.ts';
import { deUse } from './words/de-use.ts';
import { enUse } from './words/en-use.ts';
import { esUse } from './words/es-use.ts';
import { frUse } from './words/fr-use.ts';
import { itUse } from './words/it-use.ts';
import { jaUse } from './words/ja-use.ts';
import type { UseWords } from './words/text-words.ts';

const ALL: readonly UseWords[] = [enUse, deUse, frUse, itUse, esUse, jaUse];

export interface NoticeRules {
  readonly seller: Seller | null;
  readonly use: Use | null;
}

const NOTHING: NoticeRules = { seller: null, use: null };

/**
 * What one sentence beside a credit or in terms rules, by the words of the reader of texts: the part of it that the
 * background has room for. A hedged sentence rules nothing, and one that says both ways leaves it open.
 */
export function noticeRules(sentence: string, language: string): NoticeRules {
  const words = ALL.find((each) => language.startsWith(each.language));
  const { plain } = foldText(sentence);
  if (words === undefined || has(plain, words.hedges)) return NOTHING;
  const { single, drawdown, forfeited, kept } = useAt(plain, words.rules);
  const uses = new Set<Use>([
    ...((single ?? forfeited) !== null ? (['single'] as const) : []),
    ...((drawdown ?? kept) !== null ? (['drawdown'] as const) : []),
  ]);
  const [use = null, another] = uses;
  return { seller: sellerOf(plain, words), use: another === undefined ? use : null };
}

/** Kinds of goods that say more than the seller does, and sellers that are left out behind their name. */
const KNOWS_BETTER =
  /\b(?:digital\w*|kindle|e-?books?|audible|prime video)\b|ausgeschlossen|ausgenommen|対象外|以外|除/u;

function sellerOf(plain: string, words: UseWords): Seller | null {
  const [first] = sellersAt(plain, words);
  if (first === undefined || KNOWS_BETTER.test(plain) || isRefused(plain, first.position, words.refusal))
    return null;
  return first.seller;
}

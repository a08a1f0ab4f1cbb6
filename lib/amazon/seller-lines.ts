import { pattern } from './page.ts';
import type { ItemWords } from './words/words.ts';

/** Who sells and who ships, as one line says it. */
export interface SellerSaid {
  readonly name: string | null;
  readonly shipper: string | null;
}

const LONGEST = 400;

/** "Ships from and sold by Amazon.com", "Sold by: Somebody (seller profile)": the whole line, whatever follows the name. */
export function sellerSaid(text: string, words: ItemWords | null, after = '(?!)'): SellerSaid | null {
  if (words === null || text.length > LONGEST) return null;
  for (const sentence of words.soldBy) {
    const source = sentence.replace(/\{(\w+)\}/g, '(?<$1>.{1,150}?)');
    const end = `\\s?[.。]?(?:$|\\s(?:${words.afterSoldBy}|${after}))`;
    const { both, seller, shipper } = pattern(`^${source}${end}`).exec(text)?.groups ?? {};
    if (both || seller) return { name: both ?? seller ?? null, shipper: both ?? shipper ?? null };
  }
  const name = afterLabel(text, words.sellerLabel, after);
  const shipper = afterLabel(text, words.shipperLabel, after);
  const both = afterLabel(text, words.bothLabel, after);
  return (name ?? shipper ?? both) ? { name: name ?? both, shipper: shipper ?? both } : null;
}

/** Whether a line is a label alone, and the next one is the name. */
export function isSellerLabel(text: string, words: ItemWords | null): boolean {
  return (
    words !== null &&
    text.length < 60 &&
    pattern(`^(?:${words.sellerLabel}|${words.bothLabel})\\s?[:：]?$`).test(text)
  );
}

/** A label of one word needs its colon: "Seller rating" is not one. */
function afterLabel(text: string, label: string, after: string): string | null {
  const rest = '(?<name>.{1,150}?)';
  const end = `(?:\\s?(?:${after}).{0,${LONGEST}})?$`;
  const said = pattern(`^(?<label>${label})\\s?(?<colon>[:：]?)\\s?${rest}${end}`).exec(text)?.groups;
  if (!said || (!said.colon && !/\s/.test(said.label ?? ''))) return null;
  return said.name?.trim() || null;
}

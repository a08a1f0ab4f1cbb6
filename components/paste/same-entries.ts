import type { Credit } from '../../lib/domain/credit.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import { soonest } from '../../lib/domain/lots.ts';
import type { Currency } from '../../lib/domain/money.ts';
import { type Pasted, sameCredits } from '../../lib/domain/pasted.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';

/** More would be a list to be searched. */
const MOST = 5;

/** The kept credits that the words may speak of, the soonest end first. */
export function sameEntries(
  pasted: Pasted,
  credits: readonly Credit[],
  where: { readonly marketplace: string; readonly currency: Currency },
  { now, zone }: PasteVoice,
): readonly Entry[] {
  return sameCredits(pasted, credits, { ...where, now })
    .map((credit) => entryOf(credit, null, now, zone))
    .toSorted(soonest)
    .slice(0, MOST);
}

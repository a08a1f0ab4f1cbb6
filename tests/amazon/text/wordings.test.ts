import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/amazon/text/read-text.ts';
import { factsOf } from './wording.ts';
import { TABLES } from './wordings/index.ts';

const AT = Date.parse('2027-01-15T12:00:00Z');

describe.each(TABLES)('texts in $language', ({ language, marketplace, wordings }) => {
  it.each(wordings.map((wording) => ({ text: wording[0], wording })))('$text', ({ wording }) => {
    const [text, facts, storefront = marketplace] = wording;
    const { about, credits } = readText(text, { marketplace: storefront, language, at: AT });

    if (facts === 'other') expect({ about, credits }).toEqual({ about: 'other', credits: [] });
    else expect(credits.map(factsOf)).toEqual([facts].flat());
  });
});

import type { Page, TroubleCode } from '../domain/reading.ts';

/** What the shopper can copy and send when a page is not understood: structure and labels, no digits, no names. */
export interface ReportFacts {
  readonly version: string;
  readonly browser: string;
  readonly marketplace: string;
  readonly page: Page;
  readonly trouble: readonly TroubleCode[];
  readonly outline: string;
}

export function writeReport({ version, browser, marketplace, page, trouble, outline }: ReportFacts): string {
  return [
    `Promo Purse ${version}, ${browser}`,
    `${marketplace}, page: ${page}, trouble: ${trouble.join(', ') || 'none'}`,
    '',
    outline,
  ].join('\n');
}

import { storefrontOf } from './storefronts.ts';

function formatOf(host: string): Intl.NumberFormat {
  const [locale, currency] = storefrontOf(host).money;
  return new Intl.NumberFormat(locale, { style: 'currency', currency });
}

function inWhole(host: string, minor: number): number {
  return minor / 10 ** (formatOf(host).resolvedOptions().maximumFractionDigits ?? 2);
}

/** "$25.00", "-5,92 €", "￥2,500": minor units as that storefront prints them. */
export function printed(host: string, minor: number): string {
  // Zero rows are printed without a sign.
  return formatOf(host).format(inWhole(host, minor) || 0);
}

/** "25": as data attributes hold it, with a point wherever the shop is. */
export function asData(host: string, minor: number): string {
  return String(inWhole(host, minor));
}

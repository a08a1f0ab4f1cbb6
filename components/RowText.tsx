import type { JSX } from 'preact';

interface Props {
  /** Untrusted: Amazon's or the shopper's own words. */
  readonly name: string;
  readonly details: readonly string[];
  /** A second, smaller line. */
  readonly beside: readonly string[];
  readonly chevron?: boolean;
}

/** The left side of a row: what it is, what it usually buys, and below what its heading does not say. */
export function RowText({ name, details, beside, chevron = false }: Props): JSX.Element {
  return (
    <span class="row-text">
      <bdi class="row-name">{name}</bdi>
      {details.map((detail) => (
        <span class="row-detail" key={detail}>
          {detail}
        </span>
      ))}
      {chevron && <span class="chevron chevron-on" aria-hidden="true" />}
      {beside.length > 0 && <span class="row-beside">{beside.join(' · ')}</span>}
    </span>
  );
}

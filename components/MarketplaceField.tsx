import type { JSX } from 'preact';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { MarketplaceChoice } from './page-props.ts';

interface Props {
  readonly marketplaces: readonly MarketplaceChoice[];
  readonly value: string;
  readonly translate: Translate<ViewKey>;
  readonly onChoose: (marketplace: string) => void;
}

export function MarketplaceField({ marketplaces, value, translate, onChoose }: Props): JSX.Element {
  return (
    <label class="field">
      <span class="label">{translate('empty.marketplace')}</span>
      <select name="marketplace" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {marketplaces.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </label>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Glance } from '../lib/domain/glance.ts';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import { MarketplaceField } from './MarketplaceField.tsx';
import type { MarketplaceChoice, ViewProps } from './page-props.ts';
import { WayButton, WayList } from './Ways.tsx';

interface Props {
  readonly glance: Glance | null;
  readonly marketplace: string;
  readonly marketplaces: readonly MarketplaceChoice[];
  readonly translate: Translate<ViewKey>;
  readonly settings: ViewProps['settings'];
  readonly on: Pick<ViewProps['on'], 'showMadeUpCredits'>;
  readonly onAdd: () => void;
  /** Where the page has a heading of its own above; else this is the first. */
  readonly heading?: 'h2';
}

/** Nothing yet: where it may show, or that it has to be typed. */
export function EmptyState(props: Props): JSX.Element {
  const { glance, marketplace, marketplaces, translate, settings, on, onAdd } = props;
  const Heading = props.heading ?? (glance === null ? 'h1' : 'h2');
  const [chosen, choose] = useState(marketplace);
  const shown = glance === null ? chosen : marketplace;
  const ways = marketplaces.find(({ id }) => id === shown)?.ways ?? [];
  const [evidenced] = ways.filter((way) => way.evidenced);
  return (
    <section class="empty">
      <Heading class="empty-title">{translate('empty.heading')}</Heading>
      {glance === null && (
        <MarketplaceField
          marketplaces={marketplaces}
          value={chosen}
          translate={translate}
          onChoose={choose}
        />
      )}
      {evidenced ? (
        <>
          <p>{translate('empty.evidenced')}</p>
          <WayButton way={evidenced} translate={translate} />
          <p>{translate('empty.orByHand')}</p>
          <AddButton translate={translate} onAdd={onAdd} />
        </>
      ) : (
        <>
          <p>{translate('empty.byHand', { marketplace: shown })}</p>
          <AddButton translate={translate} onAdd={onAdd} primary />
          {ways.length > 0 && <p>{translate('empty.look')}</p>}
          <WayList ways={ways} translate={translate} />
        </>
      )}
      <p class="hint">{translate('empty.elsewhere')}</p>
      {glance === null && !settings.demo && (
        <p>
          <button type="button" class="link" onClick={() => on.showMadeUpCredits(translate('demo.account'))}>
            {translate('demo.show')}
          </button>
        </p>
      )}
    </section>
  );
}

function AddButton({
  translate,
  onAdd,
  primary = false,
}: Pick<Props, 'translate' | 'onAdd'> & { primary?: boolean }): JSX.Element {
  return (
    <p>
      <button type="button" class={primary ? 'primary' : ''} onClick={onAdd}>
        {translate('list.add')}
      </button>
    </p>
  );
}

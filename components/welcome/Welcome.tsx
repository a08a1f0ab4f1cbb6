import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate, WelcomeKey } from '../../lib/wording/translate.ts';
import type { WelcomeVoice } from '../../lib/wording/voice.ts';
import { BooksNotice } from '../BooksNotice.tsx';
import { DemoNotice } from '../DemoNotice.tsx';
import { MarketplaceField } from '../MarketplaceField.tsx';
import type { PageProps } from '../page-props.ts';
import { WayButton, WayList } from '../Ways.tsx';
import { FirstReading } from './FirstReading.tsx';
import { RemindersSwitch } from './RemindersSwitch.tsx';

export interface WelcomeProps extends PageProps {
  readonly translate: Translate<WelcomeKey>;
  readonly voice: WelcomeVoice;
}

/** What it is, the one thing to do, what came of it, and what is read: on one screen, once. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { translate, locale, direction, books, settings, on } = props;
  return (
    <main class="welcome" dir={direction} lang={locale}>
      <h1 class="welcome-title">{translate('welcome.title')}</h1>
      <p>{translate('welcome.what')}</p>
      {settings.demo && <DemoNotice {...props} />}
      {books !== 'open' && <BooksNotice books={books} alone={false} translate={translate} />}
      <FirstPage {...props} />
      <RemindersSwitch {...props} />
      <section class="welcome-part">
        <h2>{translate('welcome.privacy')}</h2>
        <ul class="welcome-list">
          <li>{translate('welcome.reads')}</li>
          <li>{translate('welcome.stays')}</li>
          <li>{translate('welcome.never')}</li>
        </ul>
      </section>
      {!settings.demo && (
        <section class="welcome-part">
          <h2>{translate('welcome.look')}</h2>
          <p>
            <button type="button" onClick={() => on.showMadeUpCredits(translate('demo.account'))}>
              {translate('demo.show')}
            </button>
          </p>
        </section>
      )}
    </main>
  );
}

/** Where the shopper shops, which page to open there, and what was read. */
function FirstPage(props: WelcomeProps): JSX.Element {
  const { marketplaces, suggestedMarketplace, translate } = props;
  const [marketplace, choose] = useState(suggestedMarketplace);
  const ways = marketplaces.find(({ id }) => id === marketplace)?.ways ?? [];
  const [best] = ways.filter(({ evidenced }) => evidenced);
  const others = ways.filter((way) => way !== best);
  return (
    <section class="welcome-part">
      <h2>{translate('welcome.first')}</h2>
      <MarketplaceField
        marketplaces={marketplaces}
        value={marketplace}
        translate={translate}
        onChoose={choose}
      />
      {best ? (
        <>
          <p>{translate('welcome.evidenced')}</p>
          <WayButton way={best} translate={translate} />
          {others.length > 0 && <p>{translate('welcome.also')}</p>}
        </>
      ) : (
        <p>{translate('welcome.unknownPlace', { marketplace })}</p>
      )}
      <WayList ways={others} translate={translate} />
      <FirstReading {...props} />
      <p class="hint">{translate('welcome.reload')}</p>
    </section>
  );
}

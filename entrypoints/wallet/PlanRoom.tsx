import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import { type RecentPages, recallWithTime } from '../../lib/browser/recent-pages.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Place, Shelf } from '../../lib/domain/glance.ts';
import type { TroubleCode } from '../../lib/domain/reading.ts';
import type { Basket } from '../../lib/domain/verdict/basket.ts';
import type { Books } from '../../lib/store/books.ts';
import { readLearnt, withLearntUse } from '../../lib/store/learnt.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { PlanVoice } from '../../lib/wording/voice.ts';
import { useQuery } from '../page/use-query.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly held: Shelf;
  readonly books: Promise<Books>;
  readonly language: Language;
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** The plan for the place that is shown: a chunk of its own. */
export function PlanRoom({ wallet, held, books, language }: Props): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const learnt = useQuery(books, 'learnt', readLearnt);
  const { glance, locale } = wallet;
  useEffect(() => {
    let isOver = false;
    load(language, locale).then((now) => {
      if (!isOver) setLoaded(now);
    });
    return () => {
      isOver = true;
    };
  }, [language, locale]);
  const shelf = useMemo(() => learnt && withLearntUse(held, learnt), [held, learnt]);
  if (loaded === null || glance === null || shelf === null) return null;
  const { marketplace, accountId } = glance.place;
  return (
    <PlanOfPlace
      key={`${marketplace} ${accountId}`}
      place={glance.place}
      wallet={wallet}
      held={shelf}
      loaded={loaded}
    />
  );
}

interface OfPlaceProps extends Pick<Props, 'wallet' | 'held'> {
  readonly place: Place;
  readonly loaded: Loaded;
}

function PlanOfPlace({ place, wallet, held, loaded }: OfPlaceProps): JSX.Element | null {
  const { locale, now, shopperZone, marketplaces } = wallet;
  const { PlanSection, basketOfCart, planOf, translate } = loaded;
  const seen = useCart(place);
  const cart = useMemo(
    () => seen?.cart && { at: seen.cart.at, ...basketOfCart(seen.cart.page) },
    [seen, basketOfCart],
  );
  const planFor = useCallback(
    (basket: Basket, trouble: readonly TroubleCode[]) =>
      planOf(basket, trouble, place, held, now, shopperZone),
    [planOf, place, held, now, shopperZone],
  );
  if (cart === undefined) return null;
  const voice: PlanVoice = { translate, locale, now, zone: shopperZone };
  const ways = marketplaces.find(({ id }) => id === place.marketplace)?.ways ?? [];
  return (
    <PlanSection
      cart={cart}
      cartUrl={ways.find(({ family }) => family === 'cart')?.url ?? null}
      currency={place.currency}
      planFor={planFor}
      voice={voice}
    />
  );
}

interface Seen {
  readonly cart: { readonly at: Instant; readonly page: RecentPages['cart'] } | null;
}

/** Null until it was looked for; looked for anew whenever this page is turned to, as another tab may have changed it. */
function useCart({ marketplace, accountId }: Place): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void recallWithTime('cart', { marketplace, accountId }, Date.now()).then((cart) => {
        if (!isOver) setSeen({ cart });
      });
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', look);
    };
  }, [marketplace, accountId]);
  return seen;
}

async function load(language: Language, locale: string) {
  const { PLAN_TEXTS, ...parts } = await import('./plan-parts.ts');
  return { ...parts, translate: await PLAN_TEXTS[language](locale) };
}

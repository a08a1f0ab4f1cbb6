import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { RecentPages } from '../../lib/browser/recent-pages.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Place, Shelf } from '../../lib/domain/glance.ts';
import type { Basket } from '../../lib/domain/verdict/basket.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { PlanVoice } from '../../lib/wording/voice.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly held: Shelf;
  readonly language: Language;
}

interface Seen {
  readonly place: Place;
  readonly cart: { readonly at: Instant; readonly page: RecentPages['cart'] } | null;
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** The plan for the place that is shown: a chunk of its own, and the cart that was last seen there. */
export function PlanRoom({ wallet, held, language }: Props): JSX.Element | null {
  const { glance, locale, now, shopperZone, marketplaces } = wallet;
  const place = glance?.place ?? null;
  const loaded = useLoaded(language, locale);
  const seen = useCart(loaded, place);
  // A plan is made anew with the books and the cart, not with every minute.
  const planFor = useCallback(
    (basket: Basket) => {
      const isCart = basket.items === seen?.cart?.page.items;
      const trouble = isCart ? (seen?.cart?.page.trouble ?? []) : [];
      if (loaded === null || seen === null)
        throw new Error('A plan was asked for before its room was there.');
      return loaded.planOf(
        basket,
        trouble.map(({ code }) => code),
        seen.place,
        held,
        now,
        shopperZone,
      );
    },
    [loaded, seen, held, now, shopperZone],
  );
  if (loaded === null || seen === null || place === null) return null;
  const voice: PlanVoice = { translate: loaded.translate, locale, now, zone: shopperZone };
  const ways = marketplaces.find(({ id }) => id === place.marketplace)?.ways ?? [];
  return (
    <loaded.PlanSection
      key={`${place.marketplace} ${place.accountId}`}
      cart={seen.cart && { at: seen.cart.at, basket: loaded.basketOfCart(seen.cart.page) }}
      cartUrl={ways.find(({ family }) => family === 'cart')?.url ?? null}
      currency={place.currency}
      planFor={planFor}
      voice={voice}
    />
  );
}

function useLoaded(language: Language, locale: string): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isOver = false;
    load(language, locale).then((now) => {
      if (!isOver) setLoaded(now);
    });
    return () => {
      isOver = true;
    };
  }, [language, locale]);
  return loaded;
}

/** Looked at anew whenever the page is: the cart may have been changed in another tab meanwhile. */
function useCart(loaded: Loaded | null, place: Place | null): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    if (loaded === null || place === null) return;
    let isOver = false;
    const look = () =>
      void loaded.recallWithTime('cart', place, Date.now()).then((cart) => {
        if (!isOver) setSeen({ place, cart });
      });
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', look);
    };
  }, [loaded, place?.marketplace, place?.accountId]);
  return seen !== null && seen.place.accountId === place?.accountId ? seen : null;
}

async function load(language: Language, locale: string) {
  const [{ PlanSection }, { PLAN_TEXTS }, { basketOfCart, planOf }, { recallWithTime }] = await Promise.all([
    import('../../components/wallet/PlanSection.tsx'),
    import('./plan-texts.ts'),
    import('./plan-of.ts'),
    import('../../lib/browser/recent-pages.ts'),
  ]);
  return { PlanSection, basketOfCart, planOf, recallWithTime, translate: await PLAN_TEXTS[language](locale) };
}

import { framed, type ShopPage, type Visit } from '../frame.ts';

/** The start page of a storefront: no readable credit on it. */
export function storefront(visit: Visit): ShopPage {
  const german = visit.host === 'www.amazon.de';
  return framed(visit, {
    title: german ? 'Startseite' : 'Start page',
    language: german ? 'de-de' : 'en-us',
    main: german
      ? '<h1>Willkommen im örtlichen Laden</h1><p>Hier steht kein Guthaben. Gutscheine lösen Sie an der Kasse ein.</p>'
      : '<h1>Welcome to the local shop</h1><p>No credit is printed here.</p>',
  });
}

import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { WelcomeKey } from '../../lib/wording/translate.ts';
import * as places from '../page/marketplace-choices.ts';
import type { Started } from '../page/start-page.ts';
import { usePage } from '../page/use-page.ts';

export function Room(started: Started<WelcomeKey>) {
  const { held: _held, ...page } = usePage(started, null, places);
  const { translate, locale } = started.speech;
  const voice = { translate, locale, now: page.now, zone: page.shopperZone };
  return <Welcome {...page} translate={translate} voice={voice} />;
}

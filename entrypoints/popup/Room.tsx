import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { InFront } from '../../lib/browser/messages.ts';
import type { Key } from '../../lib/wording/translate.ts';
import type { Started } from '../page/start-page.ts';
import { usePage } from '../page/use-page.ts';

interface RoomProps extends Started<Key> {
  readonly inFront: InFront | null;
}

type Places = typeof import('../page/marketplace-choices.ts');

export function Room({ inFront, ...started }: RoomProps) {
  const [places, setPlaces] = useState<Places | null>(null);
  // Behind the first paint, which shows what is kept; these lead to where more may be.
  useEffect(() => void import('../page/marketplace-choices.ts').then(setPlaces), []);
  const { language, locale } = started.speech;
  const loadTexts = async () => (await import('./all-texts.ts')).ALL_TEXTS[language](locale);
  return (
    <Popup
      {...usePage(started, inFront?.marketplace ?? null, places)}
      line={started.settings.demo ? null : (inFront?.said ?? null)}
      loadTexts={loadTexts}
    />
  );
}

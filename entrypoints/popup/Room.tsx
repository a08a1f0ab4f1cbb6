import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { InFront } from '../../lib/browser/messages.ts';
import type { Key } from '../../lib/wording/translate.ts';
import type { Started } from '../page/start-page.ts';
import { usePage } from '../page/use-page.ts';

interface RoomProps extends Started<Key> {
  readonly inFront: InFront | null;
}

/** What the first paint, which shows what is kept, does not need: where more may be, and how it is handed in. */
interface Behind {
  readonly places: typeof import('../page/marketplace-choices.ts');
  readonly PasteRoom: typeof import('../page/PasteRoom.tsx').PasteRoom;
}

export function Room({ inFront, ...started }: RoomProps) {
  const [behind, setBehind] = useState<Behind | null>(null);
  useEffect(() => void loadBehind().then(setBehind), []);
  const { language, locale } = started.speech;
  const loadTexts = async () => (await import('../page/page-texts.ts')).speakPage(language, locale);
  const { held, ...page } = usePage(started, inFront?.marketplace ?? null, behind?.places ?? null);
  return (
    <Popup
      {...page}
      line={started.settings.demo ? null : (inFront?.said ?? null)}
      loadTexts={loadTexts}
      paste={(ways) =>
        behind && (
          <behind.PasteRoom
            {...page}
            {...ways}
            language={language}
            held={held}
            given={null}
            onOpenWallet={() => page.on.openWallet('#/paste')}
          />
        )
      }
    />
  );
}

async function loadBehind(): Promise<Behind> {
  const [places, { PasteRoom }] = await Promise.all([
    import('../page/marketplace-choices.ts'),
    import('../page/PasteRoom.tsx'),
  ]);
  return { places, PasteRoom };
}

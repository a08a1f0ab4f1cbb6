import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageProps } from '../../components/page-props.ts';
import type { GivenText, PasteProps } from '../../components/paste/paste-props.ts';
import type { Acts } from '../../components/use-acts.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import type { Language } from '../../lib/wording/language.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';

interface Props
  extends Pick<
      PageProps,
      'glance' | 'accounts' | 'marketplaces' | 'suggestedMarketplace' | 'locale' | 'now' | 'shopperZone'
    >,
    Pick<PasteProps, 'onDone' | 'onByHand' | 'onReplace' | 'onOpenWallet' | 'children'> {
  readonly language: Language;
  readonly held: Shelf;
  readonly acts: Acts;
  /** Words that were handed over from another page. */
  readonly given: GivenText | null;
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** Where words of Amazon's are handed in: a chunk of its own, and the reader beside the page. */
export function PasteRoom({ held, acts, ...props }: Props): JSX.Element | null {
  const { language, locale, glance, suggestedMarketplace } = props;
  const places = useRef<readonly string[]>([]);
  places.current = [
    ...(glance === null ? [] : [glance.place.marketplace]),
    ...props.accounts.map(({ marketplace }) => marketplace),
    suggestedMarketplace,
  ];
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isOver = false;
    let stop = (): void => undefined;
    load(language, locale, () => places.current).then((now) => {
      ({ stop } = now);
      if (isOver) stop();
      else setLoaded(now);
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [language, locale]);
  if (loaded === null) return null;
  const { PastePanel, translate, readText, languages } = loaded;
  const voice: PasteVoice = { translate, locale, now: props.now, zone: props.shopperZone };
  return (
    <PastePanel
      {...props}
      credits={held.credits}
      languages={languages}
      voice={voice}
      undone={acts.undone}
      on={{ readText }}
      onKeep={acts.add}
      onJoin={(entry, words) => acts.say(entry, { type: 'paste', ...words })}
    />
  );
}

async function load(language: Language, locale: string, places: () => readonly string[]) {
  const [{ PastePanel }, { PASTE_TEXTS }, { readPasted }, { TEXT_LANGUAGES }] = await Promise.all([
    import('../../components/paste/room.ts'),
    import('./paste-texts.ts'),
    import('./read-pasted.ts'),
    import('../../lib/amazon/text/words/languages.ts'),
  ]);
  const translate = await PASTE_TEXTS[language](locale);
  return { PastePanel, translate, ...readPasted(places), languages: TEXT_LANGUAGES };
}

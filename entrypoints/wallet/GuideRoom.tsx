import { useEffect, useState } from 'preact/hooks';
import type { WalletProps } from '../../components/wallet/wallet-props.ts';
import type { Language } from '../../lib/wording/language.ts';

interface Props {
  readonly wallet: WalletProps;
  readonly section: string | null;
  readonly language: Language;
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** The guide and its texts: a chunk of their own, for those who read it. */
export function GuideRoom({ wallet, section, language }: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { locale, glance, suggestedMarketplace } = wallet;
  useEffect(() => {
    let isOver = false;
    load(language, locale).then((now) => {
      if (!isOver) setLoaded(now);
    });
    return () => {
      isOver = true;
    };
  }, [language, locale]);
  if (loaded === null) return null;
  const { Guide, translate, guideFor } = loaded;
  const marketplace = glance?.place.marketplace ?? suggestedMarketplace;
  return <Guide translate={translate} section={section} {...guideFor(marketplace)} />;
}

async function load(language: Language, locale: string) {
  const [{ Guide }, { speakGuide }, { guideFor }] = await Promise.all([
    import('../../components/guide/Guide.tsx'),
    import('./guide-texts.ts'),
    import('./guide-for.ts'),
  ]);
  return { Guide, guideFor, translate: await speakGuide(language, locale) };
}

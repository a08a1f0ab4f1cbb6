import type { JSX } from 'preact';
import { languageNameFormat } from '../../lib/wording/formats.ts';
import { AccountField } from '../AccountField.tsx';
import { Choice } from '../Choice.tsx';
import { MarketplaceField } from '../MarketplaceField.tsx';
import type { PasteProps } from './paste-props.ts';

interface Props extends Pick<PasteProps, 'marketplaces' | 'accounts' | 'languages' | 'voice'> {
  readonly marketplace: string;
  readonly language: string;
  readonly accountId: string | null;
  readonly onMarketplace: (id: string) => void;
  readonly onLanguage: (language: string) => void;
  readonly onAccount: (id: string) => void;
}

/** By whose ways of writing the text was read, and for whom it is kept: each can be corrected. */
export function WhereRead(props: Props): JSX.Element {
  const { marketplace, marketplaces, accounts, languages, voice, accountId } = props;
  const { translate, locale } = voice;
  const names = languageNameFormat(locale);
  const language = props.language.slice(0, 2);
  const known = languages.includes(language) ? languages : [language, ...languages];
  return (
    <div class="pair">
      <MarketplaceField
        marketplaces={marketplaces}
        value={marketplace}
        translate={translate}
        onChoose={props.onMarketplace}
      />
      <Choice
        label={translate('paste.language')}
        value={language}
        options={known.map((code) => [code, names.of(code) ?? code] as const)}
        onChoose={props.onLanguage}
      />
      <AccountField
        marketplace={marketplace}
        accounts={accounts}
        value={accountId}
        translate={translate}
        onChoose={props.onAccount}
      />
    </div>
  );
}

import type { JSX } from 'preact';
import type { GuideKey, Key } from '../../lib/wording/translate.ts';
import { GuideText } from './GuideText.tsx';
import type { GuidePage, GuideProps } from './guide-props.ts';
import { MarkWord } from './MarkWord.tsx';
import { PassageLink } from './PassageLink.tsx';
import type { Item } from './passage.ts';

interface Props extends Pick<GuideProps, 'translate' | 'labelOf' | 'links'> {
  readonly item: Item;
}

const PAGE_WORDS: Record<GuidePage, GuideKey | Key> = {
  rewards: 'way.rewards',
  account: 'way.account',
  wallet: 'guide.openPayments',
  giftCardBalance: 'way.giftCardBalance',
  giftCardRedeem: 'guide.openRedeem',
  cart: 'way.cart',
};

/** A step or a fact, the ways on from it, and how well it is known. */
export function GuideItem({ item, translate, labelOf, links }: Props): JSX.Element {
  const { text, mark, page, more } = item;
  const url = page === undefined ? null : links[page];
  return (
    <li class="guide-item">
      <p class="guide-row">
        <span class="guide-text">
          <GuideText text={translate(text)} labelOf={labelOf} />{' '}
          {page !== undefined && url !== null && (
            <a class="guide-way" href={url} target="_blank" rel="noreferrer">
              {translate(PAGE_WORDS[page])}
            </a>
          )}
          {more && (
            <PassageLink
              passage={more}
              translate={translate}
              words={translate('guide.see', { title: translate(more.title) })}
            />
          )}
        </span>
        <MarkWord mark={mark} translate={translate} />
      </p>
    </li>
  );
}

import type { JSX } from 'preact';
import type { Translate } from '../lib/wording/translate.ts';
import { wordFault } from '../lib/wording/trouble.ts';
import type { PopupProps } from './popup-props.ts';

interface Props {
  readonly books: Exclude<PopupProps['books'], 'open'>;
  readonly translate: Translate;
}

/** The books are not open yet, or cannot be used. */
export function BooksNotice({ books, translate }: Props): JSX.Element {
  if (books === 'opening') return <p class="opening">{translate('books.opening')}</p>;
  return (
    <p class="notice" role="alert">
      {wordFault(books, translate)}
    </p>
  );
}

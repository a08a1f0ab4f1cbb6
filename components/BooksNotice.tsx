import type { JSX } from 'preact';
import { wordFault } from '../lib/wording/fault.ts';
import type { Translate } from '../lib/wording/translate.ts';
import type { PageProps } from './page-props.ts';

interface Props {
  readonly books: Exclude<PageProps['books'], 'open'>;
  /** There is nothing else to show. */
  readonly alone: boolean;
  readonly translate: Translate;
}

/** The books are not open yet, or cannot be used. */
export function BooksNotice({ books, alone, translate }: Props): JSX.Element {
  const words =
    books === 'opening' ? (
      <p class="opening">{translate('books.opening')}</p>
    ) : (
      <p class="notice" role="alert">
        {wordFault(books, translate)}
      </p>
    );
  if (!alone) return words;
  return (
    <main>
      <h1 class="notice-title">{translate('extension.name')}</h1>
      {words}
    </main>
  );
}

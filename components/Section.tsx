import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../lib/wording/translate.ts';

interface Props<Item> {
  readonly title: string;
  readonly note?: string;
  /** For those who listen only. */
  readonly hideTitle?: boolean;
  readonly items: readonly Item[];
  readonly translate: Translate;
  readonly children: (item: Item) => ComponentChildren;
}

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 50;

/** A titled list that shows its first few; nothing when there is none. */
export function Section<Item>({
  title,
  note,
  hideTitle = false,
  items,
  translate,
  children,
}: Props<Item>): JSX.Element | null {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class={hideTitle ? 'unseen' : 'section-title'} id={id}>
        {title}
      </h2>
      {note && <p class="hint section-note">{note}</p>}
      <ul class="rows">{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN_MORE)}>
          {translate('list.showMore')}
        </button>
      )}
    </section>
  );
}

import type { JSX } from 'preact';
import { hashOf } from '../route.ts';
import type { GuideTranslate } from './guide-props.ts';
import type { Passage } from './passage.ts';
import { reveal } from './reveal.ts';

interface Props {
  readonly passage: Passage;
  readonly translate: GuideTranslate;
  /** Its title, unless the sentence before it wants more words. */
  readonly words?: string;
}

/** A way to another place of the guide. Pressed twice it changes no address, so it leads there by itself, too. */
export function PassageLink({
  passage: { id, title },
  translate,
  words = translate(title),
}: Props): JSX.Element {
  return (
    <a
      class="guide-way"
      href={hashOf({ tab: 'guide', section: id })}
      onClick={({ currentTarget }) => isHere(currentTarget) && reveal(id)}
    >
      {words}
    </a>
  );
}

/** Only then nobody is told of a new address, which would bring the passage into view; both would do it twice. */
function isHere({ hash }: HTMLAnchorElement): boolean {
  return hash === location.hash;
}

import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PasteProps } from './paste-props.ts';
import type { Handed } from './use-handed.ts';

interface Props extends Pick<PasteProps, 'voice'>, Pick<Handed, 'edit' | 'replace'> {
  readonly words: string;
}

/** Where Amazon's words are pasted. */
export function WordsField({ words, voice: { translate }, edit, replace }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {translate('paste.words')}
      </label>
      <textarea
        id={id}
        name="words"
        rows={5}
        // Not `auto`: Chromium then looks through a megabyte for the first letter again and again, seconds long.
        dir={RIGHT_TO_LEFT.test(words.slice(0, 200)) ? 'rtl' : 'ltr'}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={words}
        onInput={({ currentTarget: { value } }) => (isAlike(value, words) ? edit : replace)(value)}
      />
      <span class="hint" id={`${id}-hint`}>
        {translate('paste.hint')}
      </span>
    </div>
  );
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** One text is the other with something changed in one place: what stands around that is most of it. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return shorter > 0 && (start + end) * 2 > shorter;
}

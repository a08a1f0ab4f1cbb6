import type { JSX } from 'preact';
import type { TroubleCode } from '../lib/domain/reading.ts';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import { wordTrouble } from '../lib/wording/trouble.ts';
import type { Way } from './page-props.ts';
import type { Show } from './view.ts';

interface Props {
  readonly codes: readonly TroubleCode[];
  readonly way: Way | null;
  readonly report: string | null;
  readonly translate: Translate<ViewKey>;
  readonly onShow: Show;
}

/** The last look at a page failed: what happened, what it means, what to do. */
export function PageNotice({ codes, way, report, translate, onShow }: Props): JSX.Element | null {
  const words = wordTrouble(codes, translate);
  if (words === null) return null;
  return (
    <section class="notice">
      <p>{words}</p>
      <p class="notice-ways">
        {way && (
          <a href={way.url} target="_blank" rel="noreferrer">
            {translate('way.check')}
          </a>
        )}
        {report !== null && (
          <button type="button" class="link" onClick={() => onShow({ name: 'report' })}>
            {translate('trouble.showReport')}
          </button>
        )}
      </p>
    </section>
  );
}

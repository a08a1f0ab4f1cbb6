import type { JSX } from 'preact';
import type { ViewProps } from './page-props.ts';

/** Whoever sees made-up credits is told so, wherever they are shown. */
export function DemoNotice({ translate, on }: Pick<ViewProps, 'translate' | 'on'>): JSX.Element {
  return (
    <section class="notice" aria-label={translate('demo.account')}>
      <p>{translate('demo.notice')}</p>
      <p class="notice-ways">
        <button type="button" class="link" onClick={() => on.removeMadeUpCredits()}>
          {translate('demo.remove')}
        </button>
      </p>
    </section>
  );
}

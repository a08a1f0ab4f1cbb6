import type { JSX } from 'preact';
import { newsSince } from './news.ts';
import type { ViewProps } from './page-props.ts';

type Props = Pick<ViewProps, 'settings' | 'translate' | 'on'>;

/** One quiet line after an update; it stays until it is put away. */
export function NewsNotice({ settings, translate, on }: Props): JSX.Element | null {
  const news = settings.updatedFrom === null ? [] : newsSince(settings.updatedFrom);
  if (news.length === 0) return null;
  return (
    <section class="notice">
      {news.map((text) => (
        <p key={text}>{translate('news.line', { news: translate(text) })}</p>
      ))}
      <p class="notice-ways">
        <button type="button" class="link" onClick={() => on.openWallet('')}>
          {translate('list.openWallet')}
        </button>
        <button type="button" class="link" onClick={() => on.changeSettings({ updatedFrom: null })}>
          {translate('done.dismiss')}
        </button>
      </p>
    </section>
  );
}

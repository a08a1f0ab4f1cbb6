import { useEffect, useState } from 'preact/hooks';
import type { GivenText } from '../../components/paste/paste-props.ts';
import type { Route } from '../../components/route.ts';
import { takeSelected } from '../../lib/browser/selected-text.ts';

/** The words that the shopper selected on a page and asked to keep; null where none wait. */
export function useSelected(route: Route): GivenText | null {
  const [given, setGiven] = useState<GivenText | null>(null);
  const isAsked = route.tab === 'credits' && route.show.name === 'paste';
  useEffect(() => {
    if (!isAsked) return;
    takeSelected().then(
      (text) => text !== null && setGiven({ text, at: null, marketplace: null }),
      () => undefined,
    );
  }, [isAsked]);
  return given;
}

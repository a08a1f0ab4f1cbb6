import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../components/route.ts';

/** The place in the wallet that the address names; the browser's own way back works. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const look = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return route;
}

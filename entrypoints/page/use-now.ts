import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/day.ts';

const MINUTE = 60_000;

/** The time, looked at once a minute, and when a page that was left open over night is looked at in the morning. */
export function useNow(): Instant {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

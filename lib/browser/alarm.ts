import { browser } from 'wxt/browser';
import type { Instant } from '../domain/day.ts';

const NAME = 'wake';
/** Browsers round: an alarm this near to the wanted one is the wanted one. */
const NEAR_ENOUGH = 60_000;

/**
 * The one alarm of the extension. It is asked for first, because setting an alarm anew at every start would put it
 * off for ever in a busy browser; and because browsers lose alarms, over a restart or an update.
 */
export async function setAlarm(when: Instant | null): Promise<void> {
  const known = await browser.alarms.get(NAME);
  if (when === null) {
    if (known !== undefined) await browser.alarms.clear(NAME);
    return;
  }
  if (known !== undefined && Math.abs(known.scheduledTime - when) <= NEAR_ENOUGH) return;
  await browser.alarms.create(NAME, { when });
}

export function onAlarm(woken: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) woken();
  });
}

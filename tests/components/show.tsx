import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { ViewProps } from '../../components/page-props.ts';
import type { WalletEvents } from '../../components/wallet/wallet-props.ts';
import type { Glance } from '../../lib/domain/glance.ts';
import { popupOf, SILENT } from './popup-of.ts';

let root = document.body.appendChild(document.createElement('div'));

afterEach(() => {
  render(null, root);
  root.remove();
  root = document.body.appendChild(document.createElement('div'));
});

/** The popup as the shopper meets it: its text, and controls that are found by what they say. */
export interface Shown {
  readonly text: () => string;
  /** Every control that a keyboard reaches, in order. */
  readonly controls: () => readonly HTMLElement[];
  readonly control: (words: string) => HTMLElement;
  readonly press: (words: string) => Promise<void>;
  readonly type: (name: string, value: string) => Promise<void>;
  /** Enter in a field. */
  readonly enter: () => Promise<void>;
  readonly again: (glance: Glance | null) => Promise<void>;
  readonly root: HTMLElement;
}

export async function show(
  glance: Glance | null,
  { line = null, ...props }: Partial<ViewProps & Pick<PopupProps, 'line'>> = {},
): Promise<Shown> {
  const shown = await showDrawn((now) => {
    const page = popupOf(now, props);
    return <Popup {...page} line={line} loadTexts={async () => page.translate} paste={() => null} />;
  }, glance);
  // The other views come behind the first paint.
  await act(() => import('../../components/views.ts').then(done));
  return shown;
}

/** Shows whatever is drawn of a glance. */
export async function showDrawn(
  drawn: (glance: Glance | null) => JSX.Element,
  glance: Glance | null,
): Promise<Shown> {
  const draw = (now: Glance | null): Promise<void> => act(() => render(drawn(now), root));
  await draw(glance);
  const controls = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, [tabindex="0"]')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
  const control = (words: string): HTMLElement => {
    const found = controls().find((one) => textOf(one).includes(words));
    if (found === undefined) throw new Error(`No control says "${words}" in: ${textOf(root)}`);
    return found;
  };
  return {
    root,
    controls,
    control,
    text: () => textOf(root),
    press: (words) =>
      act(async () => {
        control(words).click();
        await done();
      }),
    type: (name, value) =>
      act(() => {
        const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
        if (field === null) throw new Error(`No field "${name}"`);
        field.value = value;
        field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
      }),
    enter: () =>
      act(async () => {
        const submit = new Event('submit', { bubbles: true, cancelable: true });
        root.querySelector('form')?.dispatchEvent(submit);
        await done();
      }),
    again: draw,
  };
}

/** Events that are listened to. */
export function spied(events: Partial<WalletEvents> = {}) {
  const on = { ...SILENT, ...events };
  for (const name of Object.keys(on) as (keyof WalletEvents)[]) vi.spyOn(on, name);
  return on;
}

/** What a press has set going is through: nothing here waits for a clock. */
function done(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

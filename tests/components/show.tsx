import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { PopupEvents, PopupProps } from '../../components/popup-props.ts';
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

export async function show(glance: Glance | null, props: Partial<PopupProps> = {}): Promise<Shown> {
  const draw = (now: Glance | null): Promise<void> =>
    act(() => render(<Popup {...popupOf(now, props)} />, root));
  await draw(glance);
  // The other views come behind the first paint.
  await act(() => import('../../components/views.ts').then(() => undefined));
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
    press: (words) => act(async () => control(words).click()),
    type: (name, value) =>
      act(() => {
        const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
        if (field === null) throw new Error(`No field "${name}"`);
        field.value = value;
        field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
      }),
    enter: () =>
      act(
        async () =>
          void root
            .querySelector('form')
            ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
      ),
    again: draw,
  };
}

/** Events that are listened to. */
export function spied(events: Partial<PopupEvents> = {}) {
  const on = { ...SILENT, ...events };
  for (const name of Object.keys(on) as (keyof PopupEvents)[]) vi.spyOn(on, name);
  return on;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

import { browser } from 'wxt/browser';

export interface ToolbarWords {
  /** Empty where there is nothing to say. */
  readonly badge: string;
  readonly title: string;
  readonly urgency: 'last' | 'soon' | 'none';
}

/** As on our own pages in light: a badge has no second set of colours for dark. */
const COLOURS: Record<ToolbarWords['urgency'], string> = {
  last: '#b3261e',
  soon: '#8a5300',
  none: '#1f5a7a',
};

/** What the button in the toolbar says. Phones have neither badge nor its colours, and are asked for none. */
export async function showToolbar({ badge, title, urgency }: ToolbarWords): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setTitle({ title }),
    action.setBadgeText?.({ text: badge }),
    action.setBadgeBackgroundColor?.({ color: COLOURS[urgency] }),
    action.setBadgeTextColor?.({ color: '#ffffff' }),
  ]);
}

import type { Gate, Trouble } from '../domain/reading.ts';
import type { Block } from './blocks.ts';
import { type Page, pattern, trouble } from './page.ts';
import { isLeftOut, isShown } from './visibility.ts';

// One look through the page finds what every gate asks about: pages have thousands of elements.
const ROBOT = 'form[action*="validateCaptcha"],#captchacharacters,img[src*="opfcaptcha"]';
const SIGN_IN = '#ap_email,#ap_password,form[name="signIn"] input,form[action*="/ap/signin"] input';
const HEADINGS = 'title,h1,h2,h4';
const TYPED = new Set(['text', 'email', 'password', 'tel']);
const MOST_HEADINGS = 40;

/** A page that stands in the way of the one that was asked for, under any address (DESIGN §8, DOM §11). */
export function gateOf({ document, url, words }: Page): { gate: Gate; trouble: Trouble } | null {
  const marks = [...document.querySelectorAll(`${ROBOT},${SIGN_IN},${HEADINGS}`)];
  const headings = marks
    .filter(({ localName }) => /^(?:title|h[124])$/.test(localName))
    .slice(0, MOST_HEADINGS);
  const says = (source: string) =>
    headings.some(
      (heading) =>
        pattern(source).test((heading.textContent ?? '').slice(0, 300).trim()) && isOnPage(heading),
    );
  const others = marks.filter(({ localName }) => !/^(?:title|h\d)$/.test(localName));
  // Names that scripts and forms use are the same in every language; words are for forms that are not known yet.
  if (others.some((mark) => mark.matches(ROBOT)) || says(words.robotCheck)) {
    return { gate: 'robot-check', trouble: trouble('robot-check', 'a robot check') };
  }
  const isForm = others.some((field) => TYPED.has(field.getAttribute('type') ?? 'text') && isOnPage(field));
  if (isForm || /^\/ap\/(?:signin|mfa|cvf)/.test(url.pathname)) {
    return { gate: 'sign-in', trouble: trouble('signed-out', 'a sign-in page') };
  }
  return says(words.errorPage) ? { gate: 'error', trouble: trouble('error-page', 'an error page') } : null;
}

function isOnPage(element: Element): boolean {
  if (element.localName === 'title') return element.closest('svg') === null;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (isLeftOut(at as HTMLElement, at.localName, true)) return false;
  }
  return true;
}

/** Whether a page that shows nothing asks to sign in: in its own words, or by the link in its navigation. */
export function isSignedOut({ document, words }: Page, blocks: readonly Block[]): boolean {
  if (blocks.some(({ text }) => pattern(words.signIn).test(text.slice(0, 500)))) return true;
  const account = document.querySelector('#nav-link-accountList,#nav-link-accountList a');
  const leads = account?.closest('a')?.getAttribute('href') ?? account?.getAttribute('href') ?? '';
  return leads.includes('/ap/signin') && document.querySelector('#nav-item-signout') === null;
}

const SPINNERS = '.a-spinner,.a-spinner-wrapper,[role="progressbar"],[aria-busy="true"]';

/** Whether the main part is still filling: a spinner that shows, a word that says so, or nothing at all. */
export function isLoading({ document, words }: Page, blocks: readonly Block[]): boolean {
  if (blocks.length === 0) return true;
  if (blocks.some(({ text }) => text.length < 60 && pattern(words.loading).test(text))) return true;
  // The spinner itself may be an announcement: only what stands around it says whether it is on the page.
  return [...document.querySelectorAll(SPINNERS)]
    .slice(0, 20)
    .some((spinner) => (spinner.parentElement ? isOnPage(spinner.parentElement) : true) && isShown(spinner));
}

import type { Gate, Trouble } from '../domain/reading.ts';
import type { Block } from './blocks.ts';
import { type Page, pattern, trouble } from './page.ts';
import { isLeftOut, isShown } from './visibility.ts';

/** A page that stands in the way of the one that was asked for, under any address (DESIGN §8, DOM §11). */
export function gateOf(page: Page): { gate: Gate; trouble: Trouble } | null {
  if (isRobotCheck(page)) return { gate: 'robot-check', trouble: trouble('robot-check', 'a robot check') };
  if (isSignIn(page)) return { gate: 'sign-in', trouble: trouble('signed-out', 'a sign-in page') };
  if (isError(page)) return { gate: 'error', trouble: trouble('error-page', 'an error page') };
  return null;
}

function isRobotCheck({ document, words }: Page): boolean {
  // Names that scripts and forms use, in every language; the words are for forms that are not known yet.
  const anchors = 'form[action*="validateCaptcha"],#captchacharacters,img[src*="opfcaptcha"]';
  return document.querySelector(anchors) !== null || says(document, words.robotCheck, 'title,h1,h4');
}

function isSignIn({ document, url }: Page): boolean {
  if (/^\/ap\/(?:signin|mfa|cvf)/.test(url.pathname)) return true;
  const fields = document.querySelectorAll(
    '#ap_email,#ap_password,form[name="signIn"] input,form[action*="/ap/signin"] input',
  );
  return [...fields].some(
    (field) =>
      ['text', 'email', 'password', 'tel'].includes(field.getAttribute('type') ?? 'text') && isOnPage(field),
  );
}

function isError({ document, words }: Page): boolean {
  return says(document, words.errorPage, 'title,h1,h2');
}

function says(document: Document, words: string, selector: string): boolean {
  return [...document.querySelectorAll(selector)]
    .slice(0, 20)
    .some(
      (element) => pattern(words).test((element.textContent ?? '').slice(0, 300).trim()) && isOnPage(element),
    );
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

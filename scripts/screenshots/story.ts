import type { Page } from 'puppeteer-core';
import { clickInClosedRoot } from '../../tests/e2e/browser/closed-root.ts';
import { pillHost } from '../../tests/e2e/browser/test-browser.ts';
import { fiveCredits } from '../../tests/shop/scenario.ts';
import { choose, chooseDay, press, pressAmount, see, type } from './hands.ts';
import { wordsHandedIn } from './paste-story.ts';
import { openPopup, openPopupLater, readPage, rewardPage, type Scene, unknownPage } from './scene.ts';
import { atTheTill } from './shop-story.ts';
import { madeUpCredits, wallet, walletSettings } from './wallet-story.ts';

/** Amounts of the local shop's five credits, as they are looked for on the screen. */
const grocery = '8.99';
const smallerGrocery = '3.99';

/** One thing the shop did, and the popup after it. */
async function lookAgain({ browser }: Scene): Promise<Page> {
  await browser.closeTabs();
  await readPage(browser, rewardPage);
  return openPopup(browser);
}

/** A fresh profile, on a storefront with a reward page and on one without. */
async function empty({ browser, album, words }: Scene): Promise<void> {
  const popup = await openPopup(browser);
  await see(popup, words.empty.heading);
  await album.everyWay(popup, '01-empty');
  await choose(popup, 'amazon.de');
  await see(popup, words.empty.look);
  await album.everyWay(popup, '02-empty-no-page-known');
}

/** The reward page is opened once, and everything is there. */
async function fiveCreditsKept(scene: Scene): Promise<void> {
  const { browser, shop, album, words } = scene;
  shop.reset();
  await album.inLight(await readPage(browser, rewardPage), '03-page-five-credits');
  const popup = await openPopup(browser);
  await see(popup, '16.49');
  await album.everyWay(popup, '04-five-credits');
  await pressAmount(popup, grocery);
  await see(popup, words.act.heading);
  await album.everyWay(popup, '05-credit');
  await press(popup, words.detail.back);
  await readPage(browser, 'https://www.amazon.com/gc/balance');
  const menu = await openPopup(browser);
  await see(menu, '16.49');
  await menu.locator('header h1 button').click();
  await see(menu, words.place.giftCard);
  await album.everyWay(menu, '07-places');
}

/** One credit is smaller, then one is gone: neither is called used. */
async function lessThanBefore(scene: Scene): Promise<void> {
  const { shop, album, words } = scene;
  const smaller = fiveCredits.map((credit) => (credit.amount === 899 ? { ...credit, amount: 399 } : credit));
  shop.show({ rewards: { credits: smaller } });
  const shrunk = await lookAgain(scene);
  await see(shrunk, '11.49');
  await album.everyWay(shrunk, '08-one-smaller');
  shop.show({ rewards: { credits: smaller.filter(({ amount }) => amount !== 200) } });
  const gone = await lookAgain(scene);
  await see(gone, words.list.gone);
  await album.everyWay(gone, '09-one-gone');
}

/** The shopper says one thing and the page another. */
async function twoAnswers(scene: Scene): Promise<void> {
  const { browser, album, words } = scene;
  const popup = await openPopup(browser);
  await pressAmount(popup, smallerGrocery);
  await press(popup, words.act.useAll);
  await see(popup, words.done.undo);
  await album.everyWay(popup, '10-used');
  const contradicted = await lookAgain(scene);
  await see(contradicted, words.twoAnswers.title);
  await album.everyWay(contradicted, '11-two-answers');
  await press(contradicted, words.twoAnswers.pageIsRight);
  await see(contradicted, words.done.undo);
}

/** Nothing is lost by a page that shows nothing, or shows it in a new way. */
async function pagesInTrouble(scene: Scene): Promise<void> {
  const { browser, shop, album, words } = scene;
  shop.show({ rewards: { shows: 'signed-out' } });
  const signedOut = await lookAgain(scene);
  await see(signedOut, words.trouble.signedOut);
  await album.everyWay(signedOut, '12-signed-out');
  const credits = [...fiveCredits.slice(0, 4), { amount: 150, endsInDays: 20 }];
  shop.show({ rewards: { shows: 'redesigned', credits } });
  const redesigned = await lookAgain(scene);
  await see(redesigned, words.trouble.showReport);
  await see(redesigned, words.list.toConfirm);
  await album.everyWay(redesigned, '13-new-design');
  await press(redesigned, words.trouble.showReport);
  await see(redesigned, words.report.explanation);
  await album.everyWay(redesigned, '14-report');
  shop.show({ rewards: unknownPage });
  const page = await readPage(browser, rewardPage);
  await album.inLight(page, '15-page-new-design');
  await clickInClosedRoot(browser, page, pillHost, words.pill.report);
  await album.inLight(page, '16-page-report');
}

/** Days later, nobody having looked at the page: what was not seen to the end is asked about. */
async function deadlinesPass({ browser, album, words }: Scene): Promise<void> {
  const popup = await openPopupLater(browser, 5);
  await see(popup, words.list.ended);
  await album.everyWay(popup, '17-ended');
}

/** A storefront where no page shows it: typed, refused, shown, edited, undone. */
async function byHand({ browser, album, words }: Scene): Promise<void> {
  await browser.closeTabs();
  await browser.open('https://www.amazon.de/');
  const popup = await openPopup(browser);
  await press(popup, words.list.add);
  await choose(popup, 'amazon.de');
  await type(popup, words.form.amount, '0');
  await press(popup, words.form.save);
  await see(popup, words.form.amountNotPositive);
  await album.everyWay(popup, '18-by-hand-refused');
  await type(popup, words.form.amount, '5');
  await chooseDay(popup, 12);
  await press(popup, words.suggestion.courtesy);
  await album.everyWay(popup, '19-by-hand');
  await press(popup, words.form.save);
  await see(popup, words.done.added);
  await album.everyWay(popup, '20-by-hand-added');
  await pressAmount(popup, '5.00');
  await press(popup, words.act.edit);
  await type(popup, words.form.amount, '7');
  await album.everyWay(popup, '21-by-hand-edit');
  await press(popup, words.form.save);
  await see(popup, words.done.edited);
  await album.everyWay(popup, '22-by-hand-edited');
  await press(popup, words.done.undo);
  await see(popup, words.done.undone);
  await album.everyWay(popup, '23-by-hand-undone');
}

/** Each goes on in the books that the one before has left. */
export const story = [
  empty,
  fiveCreditsKept,
  lessThanBefore,
  twoAnswers,
  pagesInTrouble,
  deadlinesPass,
  byHand,
  wordsHandedIn,
  madeUpCredits,
  wallet,
  walletSettings,
  atTheTill,
] as const;

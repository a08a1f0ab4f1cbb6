import { handIn } from '../../tests/e2e/hand-in.ts';
import { courtesyMail, germanMail, giftCardMail, threeCredits } from '../../tests/e2e/paste-texts.ts';
import { press, see } from './hands.ts';
import { openPopup, type Scene } from './scene.ts';

/** Amazon's words handed in: what is understood, what is asked, what is refused, and where they are kept. */
export async function wordsHandedIn({ browser, album, words }: Scene): Promise<void> {
  await browser.closeTabs();
  const popup = await openPopup(browser);
  await press(popup, words.list.add);
  await press(popup, words.form.fromWords);
  await handIn(popup, courtesyMail);
  await see(popup, words.fact.unsaidEnd);
  await album.everyWay(popup, '40-mail');
  await press(popup, words.paste.keep);
  await see(popup, words.done.added);
  await press(popup, words.list.add);
  await press(popup, words.form.fromWords);
  await handIn(popup, courtesyMail);
  await see(popup, words.same.question);
  await press(popup, words.paste.keep);
  await see(popup, words.same.choose);
  await album.everyWay(popup, '41-mail-same');
  await handIn(popup, giftCardMail);
  await see(popup, words.other.giftCard);
  await album.everyWay(popup, '42-mail-other');
  const wallet = await browser.openExtension('wallet.html#/paste');
  await handIn(wallet, threeCredits);
  await see(wallet, '2.50');
  await album.everyWay(wallet, '43-wallet-mail', 'wide');
  await handIn(wallet, germanMail);
  await see(wallet, words.fact.offerEnds);
  await press(wallet, words.paste.keep);
  await see(wallet, words.done.added);
  await wallet.waitForSelector('main li button');
  await wallet.$$eval('main li button', (rows) => (rows.at(-1) as HTMLElement).click());
  await see(wallet, words.detailWords.heading);
  await album.everyWay(wallet, '44-wallet-words', 'wide');
}

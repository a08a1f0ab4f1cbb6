import { dayAt } from '../../lib/domain/day.ts';

/** Mails and terms that the stories hand in: our own wording, with days that lie ahead whenever they run. */

const YEAR = Number(dayAt(Date.now(), 'UTC').slice(0, 4));

export const courtesyMail = `Hello,

I'm sorry that your parcel came late. To make up for it I have added a $5.00 courtesy credit to your account.
It comes off by itself the next time you buy something that is sold and shipped by Amazon.com.

Kind regards
Customer Service`;

export const germanMail = `Guten Tag,

bestellen Sie bis zum 31. Dezember ${YEAR} für mindestens 40 € und erhalten Sie dafür einen Aktionsgutschein über 8,50 €.
Der Aktionsgutschein ist bis zum 31. Januar ${YEAR + 1} auf Amazon.de einlösbar und gilt nur für Produkte mit Verkauf und Versand durch Amazon.`;

export const japaneseNotice = `Amazon.co.jp プロモーション残高のお知らせ

500円分のクーポンを付与しました。有効期限は${YEAR + 1}年3月31日までです。
Amazon.co.jp が販売・発送する商品にご利用いただけます。`;

export const threeCredits = `Your promotional credits:
$2.50 expires on March 3, ${YEAR + 1}
$4.00 expires on April 14, ${YEAR + 1}
$1.50 expires on May 25, ${YEAR + 1}`;

export const codeMail = `A gift for your next order: $10.00 off with promotional code WELC0ME10TEA.
Enter the code at checkout by June 30, ${YEAR + 1}. It can be used once, on items sold by Amazon.com, when you spend $50 or more.`;

export const giftCardMail = `Anna sent you an Amazon.com Gift Card worth $25.00!
Claim code: ABCD-EFGHIJ-KLMN. Your gift card has no fees and no expiration date.`;

/** A megabyte of what else stands in newsletters, with one credit in the middle of it. */
export const newsletter = ((): string => {
  const filler =
    'This week we show you lamps, kettles and chairs that our readers like best, with pictures.\n';
  const half = filler.repeat(Math.ceil(500_000 / filler.length));
  return `${half}Your $7.25 promotional credit expires on July 4, ${YEAR + 1}.\n${half}`;
})();

/** As mail programs write it: two encodings, two parts, and the date in the head. */
export const savedMail = [
  'From: "Amazon.de" <gutschein@amazon.de>',
  'To: someone@example.org',
  'Subject: =?UTF-8?Q?Ihr_Aktionsgutschein_=C3=BCber_12,00_=E2=82=AC?=',
  'Date: Mon, 2 Nov 2026 09:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=UTF-8',
  '',
  'Diese Mail ist eine HTML-Mail.',
  '--part',
  'Content-Type: text/html; charset=ISO-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><style>p { color: red }</style><p>Ihr Aktionsgutschein =FCber <b>12,00&nbsp;&euro;</b> ist bis zum',
  `30. Juni ${YEAR + 1} g=FCltig.</p><div style=3D"display:none">99,00 EUR</div>`,
  '<p>Er gilt f=FCr eine Bestellung; ein Rest verf=E4llt.</p></body></html>',
  '--part--',
  '',
].join('\r\n');

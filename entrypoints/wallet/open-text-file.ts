import type { GivenText } from '../../components/paste/paste-props.ts';
import { type FileFault, LARGEST_FILE_MB } from '../../components/wallet/OpenWords.tsx';
import { blocksIn } from '../../lib/amazon/blocks.ts';
import { namedMarketplace } from '../../lib/amazon/text-marketplace.ts';
import { decodeText } from '../../lib/exchange/decode-text.ts';
import { decodeHtml, decodeMail } from '../../lib/exchange/mail.ts';

/** The words of a saved mail, a text or a saved page. Nothing in it runs, and nothing is fetched for it. */
export async function openTextFile(file: File): Promise<GivenText | FileFault> {
  if (file.size > LARGEST_FILE_MB * 1_000_000) return 'tooLarge';
  const read = READERS[/\.([a-z]{3,4})$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (read === undefined) return 'wrongKind';
  try {
    const given = await read(await file.arrayBuffer());
    return given.text.trim() === '' ? 'noText' : given;
  } catch {
    return 'noText';
  }
}

const READERS: Readonly<Record<string, (bytes: ArrayBuffer) => Promise<GivenText>>> = {
  eml: readMail,
  txt: async (bytes) => ({ text: decodeText(bytes), at: null, marketplace: null }),
  html: readHtml,
  htm: readHtml,
};

async function readMail(bytes: ArrayBuffer): Promise<GivenText> {
  const { subject, text, html, sender, sentAt } = await decodeMail(bytes);
  // What the shopper sees in the mail is its HTML; the plain part is often another, shorter text.
  const body = html === null ? text : textOfHtml(html) || text;
  return {
    text: [subject, body].filter((part) => part !== null).join('\n\n'),
    at: sentAt,
    marketplace: sender === null ? null : namedMarketplace(sender),
  };
}

async function readHtml(bytes: ArrayBuffer): Promise<GivenText> {
  return { text: textOfHtml(decodeHtml(bytes)), at: null, marketplace: null };
}

/** Paragraph by paragraph, without what a shopper would not see. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return blocksIn(body)
    .map(({ text }) => text)
    .join('\n');
}

import PostalMime from 'postal-mime';
import { decodedAs, decodeText, inUnicode } from './decode-text.ts';

/** A mail as it was sent, as far as its words matter. */
export interface Mail {
  readonly subject: string | null;
  /** Null where the mail has none of the kind. */
  readonly text: string | null;
  readonly html: string | null;
  /** The sender's address; anybody can write any. */
  readonly sender: string | null;
  /** When it was sent, by its own word; null where it has no date that can be read. */
  readonly sentAt: number | null;
}

/** Mails of other centuries are mistakes. */
const EARLIEST = Date.UTC(2000, 0);
const LATEST = Date.UTC(2100, 0);

/** Decodes a saved mail: parts, transfer encodings, character sets. Anything can be read as a mail, if an empty one. */
export async function decodeMail(bytes: ArrayBuffer): Promise<Mail> {
  const { subject, text, html, from, date } = await PostalMime.parse(bytes);
  const sentAt = date === undefined ? Number.NaN : Date.parse(date);
  return {
    subject: subject || null,
    text: text?.trim() || null,
    html: html?.trim() || null,
    sender: from?.address || null,
    sentAt: sentAt > EARLIEST && sentAt < LATEST ? sentAt : null,
  };
}

/** A saved page, which may name its encoding. */
export function decodeHtml(bytes: ArrayBuffer): string {
  const head = new TextDecoder('windows-1252').decode(bytes.slice(0, 2_048));
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1];
  return inUnicode(bytes) ?? (named === undefined ? null : decodedAs(named, bytes)) ?? decodeText(bytes);
}

import PostalMime from 'postal-mime';

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

/** Text in the encoding that it shows: a mark at its start, else UTF-8, else what old mail programs write. */
export function decodeText(bytes: ArrayBuffer): string {
  return inUnicode(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** A saved page, which may name its encoding. */
export function decodeHtml(bytes: ArrayBuffer): string {
  const head = new TextDecoder('windows-1252').decode(bytes.slice(0, 2_048));
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1];
  return inUnicode(bytes) ?? (named === undefined ? null : decodedAs(named, bytes)) ?? decodeText(bytes);
}

function inUnicode(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodedAs('utf-8', bytes);
}

/** Null where it is not in that encoding, or there is none of the name. */
function decodedAs(encoding: string, bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

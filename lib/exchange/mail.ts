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

/** Decodes a saved mail: parts, transfer encodings, character sets. Anything can be read as a mail, if an empty one. */
export async function decodeMail(bytes: ArrayBuffer): Promise<Mail> {
  const { subject, text, html, from, date } = await PostalMime.parse(bytes);
  const sentAt = date === undefined ? Number.NaN : Date.parse(date);
  return {
    subject: subject || null,
    text: text?.trim() || null,
    html: html?.trim() || null,
    sender: from?.address || null,
    sentAt: Number.isNaN(sentAt) ? null : sentAt,
  };
}

/** Text in the encoding that it shows: a mark at its start, else UTF-8, else what old mail programs write. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text in the encoding that it shows: a mark at its start, else UTF-8, else what old programs write. */
export function decodeText(bytes: ArrayBuffer): string {
  return inUnicode(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Null where nothing shows that the text is Unicode. */
export function inUnicode(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodedAs('utf-8', bytes);
}

/** Null where it is not in that encoding, or there is none of the name. */
export function decodedAs(encoding: string, bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The same for a table, which Japanese spreadsheets save in Shift JIS: its kana are bytes that European texts in
 * Windows-1252 hardly ever hold in such pairs, and then only as the one kanji, never as kana.
 */
export function decodeTable(bytes: ArrayBuffer): string {
  const unicode = inUnicode(bytes);
  if (unicode !== null) return unicode;
  const japanese = decodedAs('shift_jis', bytes);
  return japanese !== null && JAPANESE.test(japanese) ? japanese : decodeText(bytes);
}

/** Kana, or one of the words that head the columns of such a table. */
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa]{2}|金額|残高|残額|期限|終了日/u;

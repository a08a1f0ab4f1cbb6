import { describe, expect, it } from 'vitest';
import { decodeText } from '../../lib/exchange/decode-text.ts';
import { decodeHtml, decodeMail } from '../../lib/exchange/mail.ts';

const bytes = (text: string): ArrayBuffer => Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer;
const mail = (...lines: string[]) => decodeMail(bytes(lines.join('\r\n')));

describe('a saved mail', () => {
  it('is decoded: encoded words in its head, quoted-printable in its body, its own character set', async () => {
    const read = await mail(
      'From: Amazon <a@amazon.de>',
      'Subject: =?ISO-8859-1?Q?Gutschein_=FCber_5?=',
      'Date: Mon, 2 Nov 2026 09:00:00 +0100',
      'Content-Type: text/plain; charset=ISO-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'g=FCltig bis zum =',
      '5. Mai',
    );
    expect(read).toEqual({
      subject: 'Gutschein über 5',
      text: 'gültig bis zum 5. Mai',
      html: null,
      sender: 'a@amazon.de',
      sentAt: Date.parse('2026-11-02T08:00:00Z'),
    });
  });

  it('is decoded from base64 and Japanese', async () => {
    const read = await mail(
      'Content-Type: text/html; charset=ISO-2022-JP',
      'Content-Transfer-Encoding: base64',
      '',
      'GyRCJS8hPCVdJXMbKEI=',
    );
    expect(read.html).toBe('クーポン');
  });

  it.each([
    ['nothing', ''],
    ['no mail', '\u0000\u0001 random \u00ff'],
    ['a part without an end', 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhello'],
    ['a date that is none', 'Date: soon\r\n\r\nhello'],
    ['a date of another age', 'Date: Mon, 2 Nov 275760 09:00:00 +0000\r\n\r\nhello'],
  ])('breaks nothing: %s', async (_, text) => {
    expect(await decodeMail(bytes(text))).toMatchObject({ sentAt: null });
  });
});

describe('a saved page', () => {
  const shiftJis = [0x83, 0x4e, 0x81, 0x5b, 0x83, 0x7c, 0x83, 0x93];
  it('is read in the encoding that it names', () => {
    const head = [...'<meta charset="Shift_JIS">'].map((letter) => letter.charCodeAt(0));
    expect(decodeHtml(new Uint8Array([...head, ...shiftJis]).buffer)).toContain('クーポン');
    const unknown = [...'<meta charset="none-such">ü'].map((letter) => letter.charCodeAt(0));
    expect(decodeHtml(new Uint8Array(unknown).buffer)).toContain('ü');
  });
});

describe('a text file', () => {
  it.each<readonly [string, number[], string]>([
    ['UTF-8', [0xc3, 0xbc], 'ü'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['UTF-16, little end first', [0xff, 0xfe, 0xfc, 0x00], 'ü'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xfc], 'ü'],
    ['what Windows wrote', [0xfc, 0x80], 'ü€'],
    ['nothing', [], ''],
  ])('%s', (_, given, text) => {
    expect(decodeText(new Uint8Array(given).buffer)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import type { TableRefusal } from '../../lib/domain/table.ts';
import { readCells } from '../../lib/exchange/csv-read.ts';
import { decodeTable } from '../../lib/exchange/decode-text.ts';

const TABLE = 'Aktion;Betrag\nMüller – Prämie;5,00 €\n';

function bytes(...given: readonly number[]): ArrayBuffer {
  return new Uint8Array(given).buffer;
}

function utf16(text: string, littleEndian: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer((text.length + 1) * 2));
  for (const [at, sign] of [...`\uFEFF${text}`].entries())
    view.setUint16(at * 2, sign.charCodeAt(0), littleEndian);
  return view.buffer;
}

describe('the text of a table', () => {
  it.each<[string, ArrayBuffer, string]>([
    ['UTF-8', new TextEncoder().encode(TABLE).buffer, TABLE],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TABLE}`).buffer, TABLE],
    ['UTF-16, as Excel writes "Unicode text"', utf16(TABLE, true), TABLE],
    ['UTF-16 the other way round', utf16(TABLE, false), TABLE],
    ['Windows-1252', bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x96, 0x20, 0x80), 'Müller – €'],
    ['Windows-1252 in French', bytes(0xc9, 0x63, 0x68, 0xe9, 0x61, 0x6e, 0x63, 0x65), 'Échéance'],
    // 金額,期限 and かな
    ['Shift JIS', bytes(0x8b, 0xe0, 0x8a, 0x7a, 0x2c, 0x8a, 0xfa, 0x8c, 0xc0), '金額,期限'],
    ['Shift JIS with kana', bytes(0x82, 0xa9, 0x82, 0xc8), 'かな'],
  ])('in %s', (_, given, text) => {
    expect(decodeTable(given)).toBe(text);
  });
});

describe('the cells of a table', () => {
  it.each<[string, string, TableRefusal]>([
    ['nothing', '', 'empty'],
    ['empty lines', '\n,,\n;\n'.replace(';', ','), 'empty'],
    ['a workbook', 'PK\u0003\u0004rest', 'not-a-table'],
    ['a picture', '\u0089PNG\0\0\0\0\0\0', 'not-a-table'],
    ['2,002 lines', 'a,b\n'.repeat(2_002), 'too-many-rows'],
    ['more empty lines than anybody looks at', `a,b\n${',\n'.repeat(20_000)}c,d\n`, 'too-many-rows'],
    ['61 columns', `${'a,'.repeat(60)}b\n`, 'too-wide'],
  ])('of %s are refused', (_, text, refused) => {
    expect(readCells(text, null)).toEqual({ refused });
  });

  it('are counted as a spreadsheet counts, and long ones are cut', () => {
    const read = readCells(`a,b\n\n"x\ny",${'z'.repeat(1_000)}\n`, null);
    expect(read).toEqual({
      delimiter: ',',
      lines: [
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: ['x\ny', 'z'.repeat(500)] },
      ],
    });
  });

  it('lose the apostrophe of our own tables, and no other', () => {
    expect(readCells("'=1+1,'tis,'-5\n", ',')).toMatchObject({ lines: [{ cells: ['=1+1', "'tis", '-5'] }] });
  });

  it.each([
    ['lines that end in two ways', 'name,amount\r\nTea,$5\n200,$6\r\n'],
    ['lines that end in three ways', 'name,amount\rTea,$5\r\n200,$6\n'],
  ])('stand each in its own line: %s', (_, text) => {
    expect(readCells(text, null)).toMatchObject({
      lines: [
        { line: 1, cells: ['name', 'amount'] },
        { line: 2, cells: ['Tea', '$5'] },
        { line: 3, cells: ['200', '$6'] },
      ],
    });
  });

  it('do not vanish in a cell whose quotes are never closed', () => {
    const text = 'name,amount\n"Tea,$5\nPot,$6\n"Cup, blue",$7\nPan,"$8\n';
    expect(readCells(text, null)).toMatchObject({
      lines: [
        {},
        { line: 2, cells: ['"Tea', '$5'] },
        { line: 3, cells: ['Pot', '$6'] },
        { line: 4, cells: ['"Cup', ' blue"', '$7'] },
        { line: 5, cells: ['Pan', '"$8'] },
      ],
    });
    expect(readCells('name,amount\nTea,"$5\nPot,$6\nCup,"$7"\n', null)).toMatchObject({
      lines: [{}, { cells: ['Tea', '"$5'] }, { cells: ['Pot', '$6'] }, { cells: ['Cup', '"$7"'] }],
    });
    expect(readCells('name,amount\n"Tea,\nblack",$5\n', null)).toMatchObject({
      lines: [{}, { line: 2, cells: ['Tea,\nblack', '$5'] }],
    });
  });

  it('are cut by the mark that is wished', () => {
    expect(readCells('a;b,c\n', ';')).toMatchObject({ delimiter: ';', lines: [{ cells: ['a', 'b,c'] }] });
  });
});

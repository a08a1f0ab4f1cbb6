// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ImportPanel } from '../../components/import/ImportPanel.tsx';
import type { ImportProps } from '../../components/import/import-props.ts';
import { FromTable, type TableFault } from '../../components/wallet/FromTable.tsx';
import type { TableChoices } from '../../lib/domain/table.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import { account, guess } from '../exchange/tables.ts';
import { ENGLISH, SPOKEN } from '../wording/messages.ts';
import { pseudoMessages } from '../wording/pseudo.ts';
import { NOW, ZONE } from './credits.ts';
import { showDrawn } from './show.tsx';

const VOICE = { translate: createTranslate(ENGLISH, 'en-GB'), locale: 'en-GB', now: NOW, zone: ZONE };
const SHEET =
  'Aktion;Betrag in €;Gültig bis;Code\nPrime Day;1.500;05.03.2027;SAVE-10\nKulanz;5,5,0;;\n<img src=x>;2,50;31.12.2026;\nAlt;3,00;01.02.2025;\n';

/** The panel with the real reader behind it. */
async function panel(text: string, more: Partial<ImportProps> = {}) {
  const { table, roles, read } = guess(text);
  const onAdd = vi.fn();
  const onDelimiter = vi.fn();
  function Drawn() {
    const [chosen, setChosen] = useState<Partial<TableChoices>>({});
    const now = read(chosen, { accounts: more.accounts ?? [], suggested: 'amazon.com' });
    const choices = { roles, dayOrder: null, mark: null, places: {}, accounts: {}, ...chosen };
    return (
      <ImportPanel
        name="mine.csv"
        table={table}
        choices={choices}
        read={now}
        fresh={now.rows}
        accounts={[]}
        voice={VOICE}
        fault={null}
        onChoose={(change) => setChosen((before) => ({ ...before, ...change }))}
        onDelimiter={onDelimiter}
        onAdd={onAdd}
        onCancel={() => {}}
        {...more}
      />
    );
  }
  const shown = await showDrawn(() => <Drawn />, null);
  const fields = () => [...shown.root.querySelectorAll('select')];
  const field = (label: string) =>
    fields().find((one) =>
      (one.getAttribute('aria-label') ?? one.closest('label')?.textContent)?.includes(label),
    );
  const choose = (label: string, option: string) =>
    act(() => {
      const select = field(label);
      const found = [...(select?.options ?? [])].find((one) => one.text === option);
      if (select === undefined || found === undefined) throw new Error(`No "${option}" in "${label}"`);
      select.value = found.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...shown, choose, field, onAdd, onDelimiter };
}

describe('a table that is looked at', () => {
  it('shows its first rows under what they are taken for, and no code', async () => {
    const { root, text, field } = await panel(SHEET);
    expect([...root.querySelectorAll('thead select')].map((one) => (one as HTMLSelectElement).value)).toEqual(
      ['name', 'amount', 'ends', 'code'],
    );
    expect(field('What Aktion holds')?.value).toBe('name');
    expect(root.querySelector('caption')?.textContent).toBe('The first rows');
    expect(text()).toContain('Prime Day');
    expect(text()).not.toContain('SAVE-10');
    expect(root.querySelector('img')).toBeNull();
    expect(document.activeElement?.textContent).toBe('mine.csv');
  });

  it('asks what can be read in two ways, and offers nothing to press before', async () => {
    const { text, choose, press, onAdd } = await panel(SHEET);
    expect(text()).toContain('Please answer what is left open above.');
    expect(text()).not.toContain('would be added');
    await choose('Marketplace of amounts in EUR', 'amazon.de');
    // 31.12. and 2,50 tell how the others are written; the shopper knows better.
    expect(text()).toContain('2 credits would be added: €1,502.50.');
    await choose('1.500 means', '€1.50');
    await choose('05.03.2027 means', '3 May 2027');
    for (const words of [
      '2 credits would be added: €4.00.',
      '1 row has ended and is left out.',
      '€1.50 · ends 3 May 2027 · amazon.de · Prime Day',
      '1 row cannot be read and is left out:',
      'Row 3: its amount cannot be read',
    ])
      expect(text()).toContain(words);
    await press('Add 2 credits');
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('takes a role from the column that had it', async () => {
    const { field, choose, text } = await panel('a,b\n$5.00,$6.00\n');
    expect(text()).toContain('Please choose the column that holds the amounts.');
    await choose('What a holds', 'Amount');
    expect(text()).toContain('1 credit would be added: US$5.00.');
    await choose('What b holds', 'Amount');
    expect(field('What a holds')?.value).toBe('');
    expect(text()).toContain('1 credit would be added: US$6.00.');
  });

  it('names columns by number where nothing heads them', async () => {
    const { text } = await panel('5.00,2026-12-31\n');
    expect(text()).toContain('Column 1');
    expect(text()).toContain('1 credit would be added: US$5.00.');
  });

  it('asks whose they are where there are several accounts', async () => {
    const accounts = [account('anna', { label: 'Anna' }), account('ben', { label: 'Ben' })];
    const { field, choose } = await panel('name,amount\nx,$5.00\n', { accounts });
    expect(field('Account at amazon.com')?.value).toBe('anna');
    await choose('Account at amazon.com', 'Ben');
    expect(field('Account at amazon.com')?.value).toBe('ben');
  });

  it('says that nothing would be added, and does not offer it', async () => {
    const { text } = await panel('name,amount\nx,$5.00\n', { fresh: [] });
    expect(text()).toContain('Nothing would be added.');
    expect(text()).toContain('1 row is in the books already and is left out.');
    expect(text()).not.toContain('Add ');
  });

  it('names ten troubles, and counts the others', async () => {
    const { text } = await panel(`name,amount\nfine,$1.00\n${'x,\n'.repeat(14)}`);
    expect(text()).toContain('14 rows cannot be read and are left out:');
    expect(text()).toContain('Row 12: no amount');
    expect(text()).not.toContain('Row 13');
    expect(text()).toContain('and 4 more');
  });

  it('is cut by another mark on demand', async () => {
    const { choose, onDelimiter } = await panel(SHEET);
    await choose('Between columns', 'Tab');
    expect(onDelimiter).toHaveBeenCalledWith('\t');
  });

  it.each(['de', 'ja'] as const)('speaks %s', async (language) => {
    const [texts, locale] = SPOKEN[language];
    const { text } = await panel(SHEET, {
      voice: { ...VOICE, translate: createTranslate(texts, locale), locale },
    });
    expect(text()).toContain({ de: 'Bitte erst beantworten', ja: '上の未回答の項目' }[language]);
  });

  it('says no word of its own in a language nobody speaks', async () => {
    const translate = createTranslate(pseudoMessages(ENGLISH), 'he');
    const { root, text } = await panel('12,5\n13,6\n', { voice: { ...VOICE, translate }, name: '0' });
    expect(text().replaceAll(/amazon\.[a-z.]+/g, '')).not.toMatch(/[A-Za-z]/);
    for (const one of root.querySelectorAll('[aria-label]'))
      expect(one.getAttribute('aria-label')).not.toMatch(/[A-Za-z]/);
  });
});

describe('the way to a table', () => {
  const open = (fault: TableFault | null, added: number | null = null, onUndo = () => {}) =>
    showDrawn(
      () => (
        <FromTable voice={VOICE} fault={fault} added={added} onOpen={() => {}} onUndo={onUndo}>
          {null}
        </FromTable>
      ),
      null,
    );

  it.each<[TableFault, string]>([
    ['empty', 'No rows were found'],
    ['not-a-table', 'This is no table as text.'],
    ['wrong-kind', 'This is no table as text.'],
    ['too-many-rows', 'more than 2000 rows'],
    ['too-wide', 'more columns'],
    ['too-large', 'larger than 2 MB'],
    ['unreadable', 'could not be read'],
  ])('%s: says so', async (fault, words) => {
    expect((await open(fault)).text()).toContain(words);
  });

  it('says what was added, and takes it back', async () => {
    const onUndo = vi.fn();
    const { text, press } = await open(null, 12, onUndo);
    expect(text()).toContain('Added: 12 credits.');
    await press('Undo');
    expect(onUndo).toHaveBeenCalledOnce();
    expect((await open(null, 0)).text()).not.toContain('Undo');
  });
});

import type { JSX } from 'preact';
import { ROLES, type Role } from '../../lib/domain/table.ts';
import type { ImportProps } from './import-props.ts';
import { wordRole } from './word-role.ts';

type Props = Pick<ImportProps, 'table' | 'choices' | 'voice' | 'onChoose'>;

const SHOWN = 5;
/** A code stays hidden, as everywhere. */
const HIDDEN = '••••••••';

/** The first rows, each column under what it is taken for. */
export function ColumnTable({ table, choices, voice, onChoose }: Props): JSX.Element {
  const { translate } = voice;
  const { head, body, width } = table;
  const columns = Array.from({ length: width }, (_, column) => column);
  const nameOf = (column: number): string =>
    head?.cells[column]?.trim() || translate('importing.column', { n: column + 1 });
  const choose = (column: number, role: Role | null): void => {
    // A role is one column's: the one that had it is not read any more.
    const roles = columns.map((other) => {
      if (other === column) return role;
      const before = choices.roles[other] ?? null;
      return before === role ? null : before;
    });
    onChoose({ roles });
  };
  return (
    <div class="import-scroll">
      <table class="import-table">
        <caption>{translate('importing.firstRows')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('importing.row')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                <span class="import-head">
                  <bdi>{nameOf(column)}</bdi>
                </span>
                <RoleSelect
                  label={translate('importing.columnIs', { column: nameOf(column) })}
                  value={choices.roles[column] ?? null}
                  voice={voice}
                  onChoose={(role) => choose(column, role)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map((column) => (
                <td key={column} data-read={(choices.roles[column] ?? null) !== null}>
                  <bdi>{choices.roles[column] === 'code' && cells[column] ? HIDDEN : cells[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SelectProps extends Pick<Props, 'voice'> {
  readonly label: string;
  readonly value: Role | null;
  readonly onChoose: (role: Role | null) => void;
}

function RoleSelect({ label, value, voice, onChoose }: SelectProps): JSX.Element {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(ROLES.find((role) => role === currentTarget.value) ?? null)}
    >
      <option value="">{voice.translate('importing.notRead')}</option>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {wordRole(role, voice)}
        </option>
      ))}
    </select>
  );
}

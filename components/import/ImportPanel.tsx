import type { JSX } from 'preact';
import { useFocus } from '../use-focus.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { ImportDryRun } from './ImportDryRun.tsx';
import type { ImportProps } from './import-props.ts';
import { TableQuestions } from './TableQuestions.tsx';

/** A table with what its columns were taken for, what has to be asked, and what would come of it. */
export function ImportPanel(props: ImportProps): JSX.Element {
  const { name, voice } = props;
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <div class="import">
      <h4 class="import-name" tabIndex={-1} ref={heading}>
        <bdi>{name}</bdi>
      </h4>
      <p class="hint">{voice.translate('importing.look')}</p>
      <ColumnTable {...props} />
      <TableQuestions {...props} />
      <ImportDryRun {...props} />
    </div>
  );
}

import type { JSX } from 'preact';
import { CreditForm } from './CreditForm.tsx';
import type { CreditFormProps } from './use-credit-form.ts';
import { ViewHead } from './ViewHead.tsx';

/** The form as a view of the popup. */
export function FormView(props: CreditFormProps): JSX.Element {
  const { entry, voice, onBack } = props;
  const { translate } = voice;
  return (
    <>
      <ViewHead
        title={translate(entry === null ? 'form.add' : 'form.edit')}
        translate={translate}
        onBack={onBack}
        focus={false}
      />
      <main>
        <CreditForm {...props} />
      </main>
    </>
  );
}

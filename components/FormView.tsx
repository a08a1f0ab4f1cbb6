import type { JSX } from 'preact';
import { CreditForm } from './CreditForm.tsx';
import type { CreditFormProps } from './use-credit-form.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props extends CreditFormProps {
  /** The other way to a new credit; absent where one is edited. */
  readonly onPaste?: () => void;
}

/** The form as a view of the popup. */
export function FormView(props: Props): JSX.Element {
  const { entry, voice, onBack, onPaste } = props;
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
        {onPaste && (
          <p class="other-way">
            <button type="button" onClick={onPaste}>
              {translate('form.fromWords')}
            </button>
          </p>
        )}
        <CreditForm {...props} />
      </main>
    </>
  );
}

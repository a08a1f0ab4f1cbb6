// The views that the first paint does not need, and their looks: one chunk, loaded behind it.
import './credit.css';
import './form.css';

export { Contradictions } from './Contradictions.tsx';
export { CreditForm } from './CreditForm.tsx';
export { CreditView } from './CreditView.tsx';
export { DoneLine } from './DoneLine.tsx';
export { doneUndoing, doneWith, moneyOf } from './done.ts';
export { GoneList } from './GoneList.tsx';
export { PlaceMenu } from './PlaceMenu.tsx';
export { RemindedView } from './RemindedView.tsx';
export { ReminderNotice } from './ReminderNotice.tsx';
export { ReportView } from './ReportView.tsx';
export { SettingsView } from './SettingsView.tsx';

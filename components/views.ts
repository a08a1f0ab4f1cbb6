/** The views that the first paint does not need: one chunk, loaded behind it. */
export { CreditForm } from './CreditForm.tsx';
export { CreditView } from './CreditView.tsx';
export { ReportView } from './ReportView.tsx';
export { SettingsView } from './SettingsView.tsx';

// The views that the first paint does not need, and their looks: one chunk, loaded behind it.
import './credit.css';
import './form.css';
import './views.css';

export { AlikeQuestions } from './AlikeQuestions.tsx';
export { Contradictions } from './Contradictions.tsx';
export { CreditView } from './CreditView.tsx';
export { DemoNotice } from './DemoNotice.tsx';
export { DoneLine } from './DoneLine.tsx';
export { doneUndoing, doneWith, moneyOf } from './done.ts';
export { EmptyState } from './EmptyState.tsx';
export { EndedQuestions } from './EndedQuestions.tsx';
export { FormView } from './FormView.tsx';
export { GoneList } from './GoneList.tsx';
export { NewsNotice } from './NewsNotice.tsx';
export { PageNotice } from './PageNotice.tsx';
export { PasteView } from './PasteView.tsx';
export { PlaceMenu } from './PlaceMenu.tsx';
export { ReminderNotice } from './ReminderNotice.tsx';
export { ReportView } from './ReportView.tsx';

/** What the plan is made and shown with, as one chunk: split further, the popup would need more small ones. */
export { PlanSection } from '../../components/wallet/PlanSection.tsx';
export { basketOfCart, planOf } from './plan-of.ts';
export { PLAN_TEXTS } from './plan-texts.ts';

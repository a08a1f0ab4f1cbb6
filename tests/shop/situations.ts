import { fiveCredits, type ScenarioChange } from './scenario.ts';

/** The steps that the first page offers to someone who tries the extension by hand. */
export type Situation = { readonly title: string; readonly change: ScenarioChange };

const smaller = fiveCredits.map((credit) => (credit.amount === 899 ? { ...credit, amount: 399 } : credit));

export const situations: Readonly<Record<string, Situation>> = {
  'five-credits': {
    title: 'Five credits, two of them equal, the first ends today',
    change: {
      customerId: 'A2EXAMPLE0ANNA',
      rewards: { shows: 'credits', credits: fiveCredits, total: null },
    },
  },
  'one-smaller': {
    title: 'One credit has become smaller',
    change: { rewards: { shows: 'credits', credits: smaller } },
  },
  'one-gone': {
    title: 'One credit is gone',
    change: { rewards: { shows: 'credits', credits: smaller.slice(1) } },
  },
  'signed-out': { title: 'The page asks to sign in', change: { rewards: { shows: 'signed-out' } } },
  redesigned: { title: 'The page has a new design', change: { rewards: { shows: 'redesigned' } } },
  empty: {
    title: 'The page prints a zero',
    change: { rewards: { shows: 'credits', credits: [] } },
  },
  'other-account': {
    title: 'Another shopper signs in',
    change: { customerId: 'A3EXAMPLE0BERT', rewards: { shows: 'credits', credits: fiveCredits.slice(3) } },
  },
};

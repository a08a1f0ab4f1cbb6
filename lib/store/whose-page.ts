import { chooseAccount } from './accounts.ts';
import type { Books } from './books.ts';
import { hashCustomer, installOf } from './install.ts';

/** Whose page it is, without writing anything: a page that is only asked about makes no account. */
export type Whose =
  | { readonly as: 'known'; readonly accountId: string }
  /** Several are known, and the page does not say which. */
  | { readonly as: 'unclear' }
  /** Nobody of whom the books know. */
  | { readonly as: 'stranger' };

export async function whosePage(
  books: Books,
  marketplace: string,
  customerId: string | null,
): Promise<Whose> {
  const customers = await hashCustomer(await installOf(books), customerId);
  const known = await books.accounts.where('marketplace').equals(marketplace).toArray();
  const choice = chooseAccount(known, customers);
  if (choice.as === 'known' || choice.as === 'adopted') return { as: 'known', accountId: choice.id };
  return { as: choice.as === 'unclear' ? 'unclear' : 'stranger' };
}

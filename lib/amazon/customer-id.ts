// Amazon's ids of customers: a capital A, then capitals and digits.
const CUSTOMER_ID = /"customerId"\s{0,4}:\s{0,4}"(A[A-Z0-9]{9,20})"/g;

/**
 * Amazon's id of the shopper who is signed in, from the page's inline JSON: the one thing that is read from a
 * script (DESIGN §4 "Account"). Null where the page names none, or two different ones.
 */
export function customerIdIn(document: Document): string | null {
  const [id, other] = customerIdsIn(document);
  return id !== undefined && other === undefined ? id : null;
}

/** Every id that the page names, each once: two are a page that also speaks of somebody else. */
export function customerIdsIn(document: Document): readonly string[] {
  const ids = new Set<string>();
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (!text.includes('"customerId"')) continue;
    for (const [, id = ''] of text.matchAll(CUSTOMER_ID)) ids.add(id);
  }
  return [...ids];
}

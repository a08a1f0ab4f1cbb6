import { describe, expect, it } from 'vitest';
import { customerIdIn } from '../../lib/amazon/customer-id.ts';
import { open } from './open-page.ts';

const inScripts = (...scripts: string[]) => open(scripts.map((text) => `<script>${text}</script>`).join(''));

describe('customer id', () => {
  it.each([
    [['var x = {"customerId":"A2EXAMPLE0ANNA"}'], 'A2EXAMPLE0ANNA'],
    [['{"customerId" : "A2EXAMPLE0ANNA"}', '{"customerId":"A2EXAMPLE0ANNA"}'], 'A2EXAMPLE0ANNA'],
    [['{"customerId":"A2EXAMPLE0ANNA"}', '{"customerId":"A3EXAMPLE0BERT"}'], null],
    [['{"customerId":""}'], null],
    [['{"customerId":"anna@example.org"}'], null],
    [['{"customerId":"A2EXAMPLE0ANNA<script"}'], null],
    [['{"otherId":"A2EXAMPLE0ANNA"}'], null],
    [[], null],
  ])('%j gives %j', (scripts, id) => {
    expect(customerIdIn(inScripts(...scripts))).toBe(id);
  });

  it('is read from scripts only', () => {
    expect(customerIdIn(open('<main><p>"customerId":"A2EXAMPLE0ANNA"</p></main>'))).toBe(null);
  });
});

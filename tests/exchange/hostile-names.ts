/** Names that somebody means ill with, or that machines stumble over. */
export const HOSTILE_NAMES = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '\u202E5.00$ ecnalab\u2066',
  'lone \uD83D high, \uDE00 low',
  'e\u0301 is not \u00e9',
  '\0\u0007\u2028\uFEFF',
  `\\"\\\\${'[{'.repeat(50)}`,
  '👩‍👩‍👧‍👦'.repeat(10),
];

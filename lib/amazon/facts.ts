/**
 * How well a fact about Amazon is known.
 * R seen in a saved page · C read in public code · T in an issue thread · W on a public web page ·
 * A Amazon's own text · B press or code quoting Amazon · G our inference, so nothing may rest on it alone.
 */
export type Grade = 'R' | 'C' | 'T' | 'W' | 'A' | 'B' | 'G';

export interface Fact<Value> {
  readonly value: Value;
  readonly grade: Grade;
  /** Where it was seen, in a few words. */
  readonly source: string;
}

export function fact<Value>(value: Value, grade: Grade, source: string): Fact<Value> {
  return { value, grade, source };
}

import type { Place } from '../../domain/text-reading.ts';
import type { TextSentence } from './text-sentence.ts';

/** A fact with the sentence that it rests on, and where it stands in the text. */
export interface Said<Value> {
  readonly value: Value;
  readonly quote: string;
  readonly place: Place;
}

/** @param position in the sentence's template, of the amount or the day that is the fact */
export function said<Value>(value: Value, sentence: TextSentence, position?: number): Said<Value> {
  const { quote, place, places } = sentence;
  return { value, quote, place: (position === undefined ? undefined : places.get(position)) ?? place };
}

/** What all say alike; null where nobody says it or two differ. */
export function agreed<Value>(said: readonly Said<Value>[]): Said<Value> | null {
  const [first] = said;
  if (!first) return null;
  const same = JSON.stringify(first.value);
  return said.every(({ value }) => JSON.stringify(value) === same) ? first : null;
}

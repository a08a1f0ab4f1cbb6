import * as v from 'valibot';
import { addDays, type Day, isDay, isZone, type Zone } from '../domain/day.ts';
import { type Currency, isCurrency } from '../domain/money.ts';
import { LONGEST_NAME } from '../domain/reading.ts';

/** Fields of the books as a file may hold them. Text is data: of bounded length, and any characters at all. */

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
export const name = v.nullable(text(LONGEST_NAME));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Of an event: one that two computers would write alike is named after two other ids (`twins.ts`, `merge-accounts.ts`). */
export const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(250));

const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most));

/**
 * Minor units. A hundred times the largest sum that the app takes for somebody's credit, and still so small that all
 * the amounts of the longest file add up to a safe number.
 */
export const amount = whole(5_000_000_000);
/** Far more than anyone's books will ever count, and far from the numbers at which counting stops. */
export const counter = whole(1_000_000_000_000);
/** Milliseconds; the last that a date can be. */
export const instant = whole(8_640_000_000_000_000);

export const day = v.custom<Day>(isDay);
/** Has a next one: a credit ends where the next day begins. */
export const lastDay = v.custom<Day>((value) => isDay(value) && isDay(addDays(value, 1)));
export const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
export const zone = v.custom<Zone>(isZone);
export const currency = v.custom<Currency>(isCurrency);
/** The form only: which storefronts there are changes from version to version. */
export const marketplace = v.pipe(v.string(), v.regex(/^amazon(?:\.[a-z]{2,3}){1,2}$/));

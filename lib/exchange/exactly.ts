import type * as v from 'valibot';

/**
 * The schema itself. It compiles only while it lets in exactly what the domain's type holds, fields that may be
 * absent included: plain assignability overlooks those, and the first file that has one would be refused.
 */
export function exactly<Domain>() {
  return <Schema extends v.GenericSchema>(schema: Schema & Same<v.InferOutput<Schema>, Domain>): Schema =>
    schema;
}

type Same<One, Other> =
  Both<One, Other> extends true
    ? Both<Complete<One>, Complete<Other>> extends true
      ? unknown
      : 'a field is missing on one side'
    : 'the types differ';

type Both<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** With every field present, so that one which only one side knows makes a difference. */
type Complete<Type> = Type extends object ? { [Name in keyof Type]-?: Complete<Type[Name]> } : Type;

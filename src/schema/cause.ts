import type { ErrorObject } from 'ajv';
import type { MessageOf } from '../locales/locale.ts';

export type SchemaMessage = MessageOf<'front-matter-schema'>;

/** One thing wrong with a page (or a configuration), by its schema. */
export type SchemaProblem = SchemaMessage & {
  /** JSON Pointer of the value it is about; of the parent, for a key that is missing. */
  readonly pointer: string;
  /** Where a person must look: at the key, at the value, or at the parent of a key that is missing. */
  readonly at: 'key' | 'value' | 'parent';
  /** `refused` by the schema (or by the CMS); `shape`: the CMS takes it, but its widget can't have written it. */
  readonly tier: 'refused' | 'shape';
  /** The value that was probably meant. */
  readonly suggestion: string | null;
};

/** One cause, whatever the number of errors the validator makes of it. */
export interface Cause {
  readonly keyword: string;
  /** JSON Pointer from the top of the data. */
  readonly pointer: string;
  readonly error: ErrorObject;
  /** What the best alternatives have in common, when every one of them fails at once. */
  readonly expected?: readonly string[];
  readonly allowed?: readonly unknown[];
  readonly titles?: readonly string[];
  readonly keys?: readonly string[];
}

/** A sentence, and where it is told. */
export interface Told {
  readonly message: SchemaMessage;
  readonly at?: SchemaProblem['at'];
  readonly suggestion?: string | null;
}

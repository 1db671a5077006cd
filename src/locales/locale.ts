import type { fr } from './fr.ts';

/** The languages of messages. French is the reference: English must have every one of its sentences. */
export type LocaleName = 'fr' | 'en';
export type Locale = typeof fr;

/** Rules are named by the locale's table: a rule without wording does not compile. */
export type RuleId = keyof Locale['rules'];

type Sayings<Id extends RuleId> = Omit<Locale['rules'][Id], 'summary'>;

/** A message of a rule as data: its key in the locale's table and the arguments of its sentence. */
export type MessageOf<Id extends RuleId> = Id extends RuleId
  ? {
      [Key in keyof Sayings<Id>]: Sayings<Id>[Key] extends (facts: infer Facts) => string
        ? { readonly message: Key & string; readonly facts: Facts }
        : Sayings<Id>[Key] extends string
          ? { readonly message: Key & string; readonly facts?: never }
          : never;
    }[keyof Sayings<Id>]
  : never;

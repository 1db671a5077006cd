import type { SchemaObject } from '../schema/json-schema.ts';
import type { CmsTrouble } from './check.ts';
import type { Cms, CmsEngine, CmsField, CmsIdentity } from './cms.ts';

/** A CMS as the house knows it: how it reads its configuration, and how it treats what is entered in its forms. */
export interface Engine {
  readonly id: CmsEngine;
  /** The configuration as the house reads it. Whatever is malformed is left out. */
  read(value: unknown, identity: CmsIdentity): Cms;
  /** What it refuses, what it writes and what it reads, field by field. `version`: as `Cms.version`. */
  fields(version: string | null): FieldRules;
  /** What is wrong with the configuration beyond its syntax. `value`: the file as it was read. */
  check(value: unknown, cms: Cms): CmsTrouble[] | Promise<CmsTrouble[]>;
}

/** What an engine makes of the fields of its forms. */
export interface FieldRules {
  /** By widget. */
  readonly widgets: Readonly<Record<string, Deriver>>;
  /** A widget that does not come with the engine: the site may have registered it. */
  readonly unknown: Deriver;
  /** Whether a field must be filled in, in the language of the form. */
  asks(field: CmsField, options: DeriveOptions): boolean;
}

/** How a schema is derived. */
export interface DeriveOptions {
  readonly rules: FieldRules;
  /** Only shapes: nothing is required (an entry that the CMS does not show). */
  readonly relaxed: boolean;
  /** The language of the form, and whether it is the default one; null where the collection has one language. */
  readonly locale: string | null;
  readonly isDefault: boolean;
}

/** How what a widget holds is derived: handed in, since forms hold widgets and widgets hold forms. */
export interface DeriveInside {
  field(field: CmsField): Derived;
  mapping(fields: readonly CmsField[]): Mapping;
}

/** `field.required` is what `FieldRules.asks` answered. */
export type Deriver = (field: CmsField, inside: DeriveInside) => Derived;

/** A field's schema, and whether its key must be there. */
export interface Derived {
  readonly schema: SchemaObject;
  readonly required: boolean;
  /** It should be there, though the engine fills it in of itself: a matter of shape. */
  readonly wanted?: boolean;
}

/** A group of fields, and the keys that must be there. */
export interface Mapping {
  readonly properties: Readonly<Record<string, SchemaObject>>;
  readonly required: readonly string[];
  readonly wanted: readonly string[];
}

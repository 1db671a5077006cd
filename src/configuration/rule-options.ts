import type { SchemaObject } from '../schema/json-schema.ts';

/** The options of a rule, each by its JSON Schema. */
export type RuleOptions = Readonly<Record<string, SchemaObject>>;

/** What the configuration needs to know of a rule. */
export interface ConfigurableRule {
  readonly id: string;
  readonly options?: RuleOptions;
}

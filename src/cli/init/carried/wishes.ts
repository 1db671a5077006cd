/** What a site asks of another tool, in our words. */
export interface Carried {
  /** Patterns of `links.ignore`. */
  readonly ignore?: readonly string[];
  /** Other keys of `links`. */
  readonly links?: Readonly<Record<string, number | boolean>>;
  /** Settings of rules, as in `relecture.yml`. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** What has no equal, as it is written there. */
  readonly left?: readonly string[];
}

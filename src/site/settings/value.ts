/** Settings as data. What is code and no literal stands there as `UNKNOWN`. */
export type Settings = Readonly<Record<string, unknown>>;

/** Stands for a value that nobody knows without running the settings. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** A call that stands in the settings: `starlight({ title: … })`. What it gives is unknown, what it is given may not be. */
export class Call {
  readonly name: string;
  readonly given: readonly unknown[];
  /** The call that it is a method of: `lume({ … })` in `lume({ … }).use(…)`. */
  readonly of: Call | null;

  constructor(name: string, given: readonly unknown[], of: Call | null = null) {
    this.name = name;
    this.given = given;
    this.of = of;
  }
}

export function record(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Call)
    ? (value as Settings)
    : {};
}

/** Whether settings could be read at all: what a module exports may be a call, or nothing. */
export function isSettings(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Call);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that says something, else null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A list of names, or one name. */
export function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
}

/** A nested setting, whatever the case of its keys. */
export function at(settings: unknown, ...path: readonly string[]): unknown {
  let value = settings;
  for (const step of path) {
    const here = record(value);
    const key = Object.keys(here).find((name) => name.toLowerCase() === step.toLowerCase());
    value = key === undefined ? undefined : here[key];
  }
  return value;
}

/** Whether anything in a value is unknown, to a bounded depth. */
export function isUncertain(value: unknown, depth = 4): boolean {
  if (value === UNKNOWN || value instanceof Call) return true;
  if (depth === 0 || typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((one) => isUncertain(one, depth - 1));
}

/** A text, or the default of `!ENV [NAME, default]`: the last of its list. */
export function defaultText(value: unknown): string | null {
  return text(Array.isArray(value) ? value.at(-1) : value);
}

/** A public address: `http` or `https`, else null. */
export function webAddress(value: unknown): string | null {
  const address = defaultText(value);
  return address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

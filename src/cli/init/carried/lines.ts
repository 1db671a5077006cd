import type { CarriedFrom } from './carried.ts';

/** Sentences that the lines need. */
interface Words {
  readonly carried: string;
  readonly left: string;
}

/** More than these are not named one by one. */
const MOST_LEFT = 40;

/** The lines of `relecture.yml` that say again what other tools are asked for, each with its source. Of two that set one key, the first is kept. */
export function carriedLines(all: readonly CarriedFrom[], words: Words): string[] {
  const ignore = all.flatMap(({ source, ignore: own = [] }) =>
    own.map((pattern) => `    - ${JSON.stringify(pattern)} # ${source}`),
  );
  const links = once(all, ({ links: own = {} }) => Object.entries(own)).map(
    ([key, value, source]) => `  ${key}: ${JSON.stringify(value)} # ${source}`,
  );
  const rules = once(all, ({ rules: own = {} }) => Object.entries(own)).map(
    ([key, value, source]) => `  ${key}: ${settingText(value)} # ${source}`,
  );
  const left = all.flatMap(({ source, left: own = [] }) => own.map((one) => `#   ${source}: ${oneLine(one)}`));
  return [
    ...(ignore.length + links.length + rules.length === 0 ? [] : [`# ${words.carried}`]),
    ...(ignore.length + links.length === 0 ? [] : ['links:', ...links]),
    ...(ignore.length === 0 ? [] : ['  ignore:', ...ignore]),
    ...(rules.length === 0 ? [] : ['rules:', ...rules]),
    ...(left.length === 0
      ? []
      : [`# ${words.left}`, ...left.slice(0, MOST_LEFT), ...(left.length > MOST_LEFT ? ['#   …'] : [])]),
  ];
}

function once(
  all: readonly CarriedFrom[],
  entries: (one: CarriedFrom) => readonly (readonly [string, unknown])[],
): (readonly [string, unknown, string])[] {
  const known = new Map<string, readonly [string, unknown, string]>();
  for (const one of all)
    for (const [key, value] of entries(one)) if (!known.has(key)) known.set(key, [key, value, one.source]);
  return [...known.values()];
}

/** A setting on one line. */
function settingText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { option } = value as { readonly option?: unknown };
  return `{ severity: info, option: ${JSON.stringify(option)} }`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
}

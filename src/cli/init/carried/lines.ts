import type { CarriedFrom } from './carried.ts';

/** Sentences that the lines need. */
interface Words {
  readonly carried: string;
  readonly left: string;
  readonly followed: string;
  readonly moot: string;
  readonly secrets: string;
  readonly elsewhere: string;
  readonly code: string;
  readonly unreadable: string;
}

const WIDTH = 120;

/** The lines of `relecture.yml` that say again what other tools are asked for, each with its source. Of two that set one key, the first is kept. */
export function carriedLines(all: readonly CarriedFrom[], words: Words): string[] {
  const lines = [...linkLines(all), ...ruleLines(all), ...overrideLines(all)];
  const each = (list: 'left' | 'secrets' | 'elsewhere') => [
    ...new Set(all.flatMap(({ source, wishes }) => wishes[list].map((one) => `#   ${source}: ${oneLine(one)}`))),
  ];
  const unread = (why: CarriedFrom['unread']) =>
    all.flatMap((one) => (one.unread === why ? [`#   ${one.source}`] : []));
  return [
    ...under(words.carried, lines),
    ...under(words.secrets, each('secrets')),
    ...under(words.left, each('left')),
    ...under(words.elsewhere, each('elsewhere')),
    ...under(words.followed, named(all, 'followed')),
    ...under(words.moot, named(all, 'moot')),
    ...under(words.code, unread('code')),
    ...under(words.unreadable, unread('unreadable')),
  ];
}

const under = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`# ${title}`, ...lines];

function linkLines(all: readonly CarriedFrom[]): string[] {
  const ignore = all.flatMap(({ source, wishes }) =>
    wishes.ignore.map((pattern) => `    - ${JSON.stringify(oneLine(pattern))} # ${source}`),
  );
  const links = once(all, 'links').map(([key, value, source]) => `  ${key}: ${JSON.stringify(value)} # ${source}`);
  const lines = [
    ...links,
    ...acceptLines(all),
    ...headerLines(all),
    ...(ignore.length === 0 ? [] : ['  ignore:', ...ignore]),
  ];
  return lines.length === 0 ? [] : ['links:', ...lines];
}

/** One list of all the tools', which each would accept. */
function acceptLines(all: readonly CarriedFrom[]): string[] {
  const from = all.filter(({ wishes }) => wishes.accept.length > 0);
  const codes = [...new Set(from.flatMap(({ wishes }) => wishes.accept))];
  return codes.length === 0
    ? []
    : [`  accept: [${codes.join(', ')}] # ${[...new Set(from.map(({ source }) => source))].join(', ')}`];
}

function headerLines(all: readonly CarriedFrom[]): string[] {
  const lines = all.flatMap(({ source, wishes }) =>
    Object.entries(wishes.headers).flatMap(([prefix, headers]) => [
      `    ${JSON.stringify(prefix)}: # ${source}`,
      ...Object.entries(headers).map(([name, value]) => `      ${name}: ${JSON.stringify(oneLine(value))}`),
    ]),
  );
  return lines.length === 0 ? [] : ['  headers:', ...lines];
}

function ruleLines(all: readonly CarriedFrom[]): string[] {
  const rules = once(all, 'rules').map(([key, value, source]) => `  ${key}: ${settingText(value)} # ${source}`);
  return rules.length === 0 ? [] : ['rules:', ...rules];
}

function overrideLines(all: readonly CarriedFrom[]): string[] {
  const lines = all.flatMap(({ source, wishes }) =>
    wishes.overrides.flatMap(({ files, rules }) => [
      `  - files: ${JSON.stringify(files)} # ${source}`,
      '    rules:',
      ...Object.entries(rules).map(([id, setting]) => `      ${id}: ${settingText(setting)}`),
    ]),
  );
  return lines.length === 0 ? [] : ['overrides:', ...lines];
}

/** Names on as few lines as they take, file by file. */
function named(all: readonly CarriedFrom[], list: 'followed' | 'moot'): string[] {
  return all.flatMap(({ source, wishes }) => {
    const lines: string[] = [];
    for (const name of new Set(wishes[list].map(oneLine))) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + name.length < WIDTH) lines[lines.length - 1] = `${last}, ${name}`;
      else lines.push(last === undefined ? `#   ${source}: ${name}` : `#     ${name}`);
    }
    return lines;
  });
}

function once(all: readonly CarriedFrom[], list: 'links' | 'rules'): (readonly [string, unknown, string])[] {
  const known = new Map<string, readonly [string, unknown, string]>();
  for (const { source, wishes } of all)
    for (const [key, value] of Object.entries<unknown>(wishes[list]))
      if (!known.has(key)) known.set(key, [key, value, source]);
  return [...known.values()];
}

/** A setting on one line. */
function settingText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { severity, option } = value as { readonly severity: string; readonly option: unknown };
  return `{ severity: ${severity}, option: ${JSON.stringify(option)} }`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 300);
}

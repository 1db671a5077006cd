import { DataFile, firstLine, readDataFile } from '../content/format/data-file.ts';
import { nearest } from '../content/nearest.ts';
import type { SyntaxTrouble } from '../content/page.ts';
import type { ReadTroubleCode, Tree } from '../content/tree.ts';
import { fr } from '../locales/fr.ts';
import type { SchemaProblem } from '../schema/cause.ts';
import { isObject, type SchemaObject, stepsOf } from '../schema/json-schema.ts';
import type { SchemaLibrary } from '../schema/library.ts';
import { show } from '../schema/problem-limits.ts';
import type { Configuration } from './configuration.ts';
import { familyOf, withNearMiss } from './near-miss.ts';
import type { ConfigurableRule } from './rule-options.ts';
import { configurationSchema } from './schema.ts';
import type { SiteTrouble } from './site-trouble.ts';

/** Where the configuration is when nobody says. */
export const CONFIGURATION_PATHS = [
  'relecture.yml',
  'relecture.yaml',
  '.github/relecture.yml',
  '.github/relecture.yaml',
];

export interface ReadConfiguration {
  /** What is right in it: what is wrong is told, and left out. */
  readonly configuration: Configuration;
  /** Null when there is none. */
  readonly path: string | null;
  readonly file: DataFile | null;
  readonly troubles: readonly SiteTrouble[];
}

/** Reads `relecture.yml` and holds it against its own schema. `rules`: those whose options are looked at; absent: none are. */
export async function readConfiguration(
  tree: Tree,
  files: ReadonlySet<string>,
  library: SchemaLibrary,
  asked?: string,
  rules?: readonly ConfigurableRule[],
): Promise<ReadConfiguration> {
  const { path, file } = await openConfiguration(tree, asked);
  if (path === null) return { configuration: {}, path, file: null, troubles: [] };
  if (!(file instanceof DataFile)) {
    const message = file === 'missing' || file === 'directory' ? file : ('unreadable' as const);
    return {
      configuration: {},
      path,
      file: null,
      troubles: [{ rule: 'configuration-syntax', path, message, at: { start: 0, end: 0 } }],
    };
  }
  const troubles = syntaxTroubles(file);
  if (file.root === null) return { configuration: {}, path, file, troubles };
  const { configuration, problems } = await soundPart(file.value, library, rules);
  const told = [...troubles, ...problems.map((problem) => asTrouble(problem, file))];
  const content = folderPath(configuration.site?.content);
  if (content === null || content === '' || [...files].some((one) => one.startsWith(`${content}/`)))
    return { configuration, path, file, troubles: told };
  // Nothing would be read, and nothing said: the folder that is found takes its place.
  const { content: _, ...site } = configuration.site ?? {};
  const trouble: SiteTrouble = {
    rule: 'configuration-schema',
    path,
    at: file.place('/site/content'),
    message: 'empty-folder',
    facts: { folder: show(content) },
  };
  return { configuration: { ...configuration, site }, path, file, troubles: [...told, trouble] };
}

/** What is right in a configuration, by its own schema, and what is wrong in it. */
export async function soundPart(
  value: unknown,
  library: SchemaLibrary,
  rules: readonly ConfigurableRule[] | undefined,
): Promise<{ readonly configuration: Configuration; readonly problems: readonly SchemaProblem[] }> {
  const add = await library.adder();
  const schema = add('relecture', forKeysOf(withOverrides(value), configurationSchema(fr, rules)), false);
  const problems = [...schema.problems(value), ...timeZoneProblems(value)];
  return { configuration: without(value, problems) as Configuration, problems };
}

/**
 * What stands where the configuration is looked for, listed or not: a folder of that name, or a file that git ignores, is nobody's page,
 * and without a word the defaults would be followed in its place.
 */
async function openConfiguration(
  tree: Tree,
  asked: string | undefined,
): Promise<{ readonly path: string | null; readonly file: DataFile | ReadTroubleCode }> {
  for (const path of asked === undefined ? CONFIGURATION_PATHS : [asked]) {
    const file = await readDataFile(tree, path);
    if (file !== 'missing' || path === asked) return { path, file };
  }
  return { path: null, file: 'missing' };
}

/**
 * The same schema as far as this value goes: a key that it has not keeps its name, and no constraint. Compiling a schema takes
 * longer than using it once, and most files hold few of the keys there are.
 */
function forKeysOf(value: unknown, schema: SchemaObject): SchemaObject {
  const { properties } = schema;
  if (!isObject(value) || !isObject(properties)) return schema;
  const kept = Object.entries(properties).map(([key, one]) => {
    if (!isObject(one)) return [key, one];
    if (Object.hasOwn(value, key)) return [key, forKeysOf(value[key], one)];
    const { title, description } = one;
    return [key, { ...(title !== undefined && { title }), ...(description !== undefined && { description }) }];
  });
  return { ...schema, properties: Object.fromEntries(kept) };
}

/** With the rules that only overrides set, which are held against the same part of the schema. */
function withOverrides(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value['overrides'])) return value;
  const others = value['overrides'].flatMap((one: unknown) =>
    isObject(one) && isObject(one['rules']) ? [one['rules']] : [],
  );
  if (others.length === 0) return value;
  return { ...value, rules: Object.assign({}, ...others, isObject(value['rules']) ? value['rules'] : {}) };
}

/** A folder as it is configured, without what stands around its name; the empty string is the root. */
export function folderPath(path: string | undefined): string | null {
  return path === undefined
    ? null
    : path
        .replace(/^(?:\.?\/)+/, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}

/** Syntax errors of a file of configuration. */
export function syntaxTroubles(file: DataFile): SiteTrouble[] {
  return file.troubles.map((trouble) => {
    const place = { rule: 'configuration-syntax', path: file.path, at: trouble.range };
    return { ...place, ...told(trouble) } as SiteTrouble;
  });
}

/** YAML goes wrong here as in a front matter: the codes are the same. */
function told({ code, detail }: SyntaxTrouble) {
  const {
    summary: _summary,
    missing: _missing,
    directory: _directory,
    unreadable: _unreadable,
    ...sentences
  } = fr.rules['configuration-syntax'];
  const known = Object.hasOwn(sentences, code) ? (code as keyof typeof sentences) : 'other';
  return { message: known, facts: { detail: known === 'other' ? show(`${code} ${detail}`) : show(detail) } };
}

/** Keys are named as they are written: a configuration has no editor but its author. */
function asTrouble(problem: SchemaProblem, file: DataFile): SiteTrouble {
  const { pointer, at } = problem;
  const names = stepsOf(pointer);
  const value = names.reduce<unknown>(
    (held, name) => (isObject(held) || Array.isArray(held) ? (held as Record<string, unknown>)[name] : undefined),
    file.value,
  );
  const { message, facts } = withNearMiss(problem, value);
  const steps = names.map((step) => (/^\d+$/.test(step) ? Number(step) + 1 : step));
  const where = steps.length === 0 ? [file.path.slice(file.path.lastIndexOf('/') + 1)] : steps;
  // A key goes by its own name here, not by the title that the schema gives it.
  const label =
    'suggestion' in facts && message === 'missing-misspelt' ? facts.suggestion : 'key' in facts ? facts.key : '';
  const keyed = { ...facts, where, ...('label' in facts && { label }) };
  const place =
    at === 'key' && 'key' in facts
      ? file.key(`${pointer}/${facts.key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      : at === 'value'
        ? file.place(pointer)
        : firstLine(file.source, file.key(pointer));
  const family = familyOf(problem);
  if (family !== null)
    return { rule: 'configuration-schema', path: file.path, at: place, message: 'rule-family', facts: { family } };
  return { rule: 'configuration-schema', path: file.path, at: place, message, facts: keyed } as SiteTrouble;
}

/** Time zones are those this machine knows. */
function timeZoneProblems(value: unknown): SchemaProblem[] {
  const site = isObject(value) && isObject(value['site']) ? value['site'] : {};
  const zone = site['time-zone'];
  if (typeof zone !== 'string' || zone === '') return [];
  try {
    new Intl.DateTimeFormat('fr', { timeZone: zone });
    return [];
  } catch {
    const suggestion = nearest(zone, Intl.supportedValuesOf('timeZone'));
    const facts = {
      where: [],
      value: show(zone),
      allowed: ['Europe/Paris', 'America/Martinique', 'Indian/Reunion'],
      more: 0,
      suggestion,
    };
    return [{ message: 'value', facts, pointer: '/site/time-zone', at: 'value', tier: 'refused', suggestion }];
  }
}

/** A copy without what is wrong, and without the empty sections. */
function without(value: unknown, problems: readonly SchemaProblem[]): unknown {
  const wrong = new Set(
    problems.flatMap((problem) => (problem.pointer === '' && problem.at !== 'key' ? [] : [wrongPointer(problem)])),
  );
  const copy = (one: unknown, pointer: string): unknown => {
    if (Array.isArray(one))
      return one.flatMap((item, index) =>
        wrong.has(`${pointer}/${index}`) ? [] : [copy(item, `${pointer}/${index}`)],
      );
    if (!isObject(one)) return one;
    const kept: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(one)) {
      const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!wrong.has(here) && child !== null && key !== '__proto__') kept[key] = copy(child, here);
    }
    return kept;
  };
  return isObject(value) ? copy(value, '') : {};
}

function wrongPointer({ pointer, message, facts }: SchemaProblem): string {
  return message === 'unknown-key' || message === 'missing-misspelt'
    ? `${pointer}/${facts.key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : pointer;
}

import type { RelationSetting } from '../../configuration/configuration.ts';
import { CONFIGURATION_PATHS } from '../../configuration/read.ts';
import type { Locale } from '../../locales/locale.ts';
import type { InitFacts } from './facts.ts';
import { workflow } from './workflow.ts';

export interface InitFile {
  readonly path: string;
  readonly text: string;
}

/** What `relecture init` will do, and say. Files that exist are never in `files`. */
export interface InitPlan {
  readonly files: readonly InitFile[];
  /** What exists already and is left as it is. */
  readonly kept: readonly string[];
  /** What was found, one sentence a line. */
  readonly found: readonly string[];
  /** The branch that is published. */
  readonly branch: string;
}

const WORKFLOW_PATH = '.github/workflows/relecture.yml';

/** Plans the two files. Pure: the command line writes them, or shows them with `--dry-run`. */
export function planInit(facts: InitFacts, locale: Locale, options: { readonly branch?: string } = {}): InitPlan {
  const said = locale.site.init;
  const configuration = CONFIGURATION_PATHS.find((path) => facts.files.has(path));
  const existing = [configuration, facts.files.has(WORKFLOW_PATH) ? WORKFLOW_PATH : undefined].filter(
    (path) => path !== undefined,
  );
  const branch = options.branch ?? facts.branch ?? 'main';
  const files: InitFile[] = [];
  if (configuration === undefined) files.push({ path: 'relecture.yml', text: configurationText(facts, locale) });
  if (!facts.files.has(WORKFLOW_PATH)) files.push({ path: WORKFLOW_PATH, text: workflow(branch, locale) });
  return { files, kept: existing, found: foundLines(facts, said), branch };
}

function foundLines(
  { detected, cms, read, folders, url, hosts, relations }: InitFacts,
  said: Locale['site']['init'],
): string[] {
  return [
    said.generator({ generator: detected.generator, folders, read }),
    cms === null ? said.noCms : said.cms({ path: cms.path, engine: cms.engine, collections: cms.collections.length }),
    (detected.url ?? url)
      ? said.url({ url: detected.url ?? url ?? '', hosts, guessed: detected.url === null })
      : said.noUrl,
    ...(relations.length > 0 ? [said.relations({ fields: [...new Set(relations.map(({ field }) => field))] })] : []),
  ];
}

/** Only what differs from what is found at each run. */
function configurationText(facts: InitFacts, locale: Locale): string {
  const said = locale.site.init.configuration;
  const { detected, url, hosts, relations } = facts;
  const site = [
    url === null ? (detected.url === null ? '  # url: https://www.exemple.gouv.fr' : null) : `  url: ${url}`,
    hosts.length === 0 ? null : `  hosts: [${hosts.join(', ')}] # ${said.hosts}`,
  ].filter((line) => line !== null);
  const active = site.some((line) => !line.trimStart().startsWith('#'));
  return [
    ...said.head.map((line) => `# ${line}`),
    // A folder that the generator names on two lines must not write settings.
    `# ${said.detected({ generator: detected.generator, folders: facts.folders, static: facts.static || null, cms: facts.cms?.path ?? null })}`.replace(
      /[\r\n\u0085\u2028\u2029]+/g,
      ' ',
    ),
    '',
    ...(site.length === 0
      ? []
      : [
          `# ${said.site}`,
          active ? 'site:' : '# site:',
          ...site.map((line) => (active ? line : line.replace(/^ {2}# /, '#   '))),
          '',
        ]),
    ...(relations.length === 0 ? [] : [`# ${said.relations}`, 'relations:', ...relations.flatMap(relationLines), '']),
    `# ${said.rules}`,
    '# rules:',
    '#   typography-apostrophe: off',
    '#   link-redirected: info',
    '',
  ].join('\n');
}

function relationLines({ files, field, target, prefix }: RelationSetting): string[] {
  return [
    `  - files: ${JSON.stringify(files)}`,
    `    field: ${JSON.stringify(field)}`,
    `    target: ${JSON.stringify(target)}`,
    ...(prefix === undefined ? [] : [`    prefix: ${JSON.stringify(prefix)}`]),
  ].map((line) => line.replace(/"([\w./-]+)"$/, '$1'));
}

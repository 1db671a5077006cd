import type { RelationSetting } from '../../configuration/configuration.ts';
import { isFrench } from '../../content/language/tag.ts';
import type { Locale } from '../../locales/locale.ts';
import { VERSION } from '../../world/version.ts';
import { type Language, languageNamed } from '../arguments/language.ts';
import { carriedLines } from './carried/lines.ts';
import type { InitFacts } from './facts.ts';
import { indexJob, lineInBuild } from './index-lines.ts';
import { workflow } from './workflow.ts';
import { WORKFLOW_PATH } from './workflow-parts.ts';

export interface InitFile {
  /** From the root of the site; the workflow's, from that of its repository. */
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
}

/** What is known beside the files of the site. */
export interface InitOptions {
  /** The default branch of the repository; absent where it has none that is known. */
  readonly branch?: string;
  /** The folder of the site in its repository; empty, the default, where it is all of it. */
  readonly folder?: string;
  /** The repository has such a workflow already; default: when the site has. */
  readonly hasWorkflow?: boolean;
  /** And that workflow writes the index of the panel already; default: when the site's does. */
  readonly hasIndexJob?: boolean;
  /** The commit that this Relecture was released from; null, the default, where it was not. */
  readonly commit?: string | null;
  /** The language of what is written; default: French. */
  readonly written?: Language;
}

/** Plans the two files. Pure: the command line writes them, or shows them with `--dry-run`. */
export function planInit(facts: InitFacts, locale: Locale, options: InitOptions = {}): InitPlan {
  const { folder = '', written = languageNamed('fr'), hasWorkflow = facts.files.has(WORKFLOW_PATH) } = options;
  const branch = options.branch ?? facts.branch ?? 'main';
  const files: InitFile[] = [];
  if (facts.configuration === null) files.push({ path: 'relecture.yml', text: configurationText(facts, written) });
  const job = indexJobOf(facts, written, folder);
  if (!hasWorkflow) files.push({ path: WORKFLOW_PATH, text: workflow(branch, written, folder, job, options.commit) });
  const kept = [
    ...(facts.configuration === null ? [] : [facts.configuration]),
    ...(hasWorkflow ? [WORKFLOW_PATH] : []),
  ];
  const { hasIndexJob = facts.hasIndexJob } = options;
  const missing = hasWorkflow && !hasIndexJob ? job : [];
  return {
    files,
    kept,
    found: [...foundLines(facts, locale.site.init), ...indexLines(facts, missing, locale.site.init)],
  };
}

function foundLines(
  { detected, cms, read, folders, url, hosts, relations, carried, hasPanel }: InitFacts,
  said: Locale['site']['init'],
): string[] {
  return [
    said.generator({ generator: detected.generator, folders, read }),
    cms === null ? said.noCms : said.cms({ path: cms.path, engine: cms.engine, collections: cms.collections.length }),
    (detected.url ?? url)
      ? said.url({ url: detected.url ?? url ?? '', hosts, guessed: detected.url === null })
      : said.noUrl,
    ...(carried.length > 0 ? [said.carried({ files: carried.map(({ source }) => source) })] : []),
    ...(relations.length > 0 ? [said.relations({ fields: [...new Set(relations.map(({ field }) => field))] })] : []),
    ...panelLines({ cms, hasPanel }, said),
  ];
}

/** The CMSs whose page can show the panel. */
const WITH_PANEL: ReadonlySet<string> = new Set(['decap-cms', 'netlify-cms', 'sveltia-cms']);

function mayShowPanel(cms: InitFacts['cms']): cms is NonNullable<InitFacts['cms']> {
  return cms !== null && WITH_PANEL.has(cms.engine);
}

/** Where nobody knows what builds the site, the workflow writes the index itself. */
function indexJobOf({ cms, build }: InitFacts, language: Language, folder: string): string[] {
  if (!mayShowPanel(cms) || build !== null) return [];
  return indexJob(cms.path.replace(/\/?[^/]*$/, ''), language, folder);
}

/** @param job The lines that a workflow which is there already has not. */
function indexLines({ cms, build }: InitFacts, job: readonly string[], said: Locale['site']['init']): string[] {
  if (!mayShowPanel(cms)) return [];
  if (build !== null) return build.hasIndex ? [] : [said.indexInBuild({ path: build.path, line: lineInBuild(build) })];
  return job.length === 0 ? [] : [said.indexInWorkflow({ path: WORKFLOW_PATH }), ...job];
}

/** The panel is offered: which pages a site serves is its own affair. */
function panelLines({ cms, hasPanel }: Pick<InitFacts, 'cms' | 'hasPanel'>, said: Locale['site']['init']): string[] {
  if (hasPanel || !mayShowPanel(cms)) return [];
  const page = cms.path.replace(/[^/]*$/, 'index.html');
  const from = `https://cdn.jsdelivr.net/npm/relecture@${VERSION}/dist/cms/relecture-cms.js`;
  return [said.panel({ page, script: `<script type="module" src="${from}"></script>` })];
}

/** Only what differs from what is found at each run. */
function configurationText(facts: InitFacts, { locale, localeName }: Language): string {
  const said = locale.site.init.configuration;
  const { detected, url, hosts, relations } = facts;
  const carried = carriedLines(facts.carried, said);
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
    // French is what nobody has to ask for, but on a site in another language.
    ...(localeName === 'fr' && (facts.language === null || isFrench(facts.language))
      ? []
      : [`# ${said.locale}`, `locale: ${localeName}`, '']),
    ...(site.length === 0
      ? []
      : [
          `# ${said.site}`,
          active ? 'site:' : '# site:',
          ...site.map((line) => (active ? line : line.replace(/^ {2}# /, '#   '))),
          '',
        ]),
    ...(relations.length === 0 ? [] : [`# ${said.relations}`, 'relations:', ...relations.flatMap(relationLines), '']),
    ...(carried.length === 0 ? [] : [...carried, '']),
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

import type { RelationSetting } from '../../configuration/configuration.ts';
import { isFrench } from '../../content/language/tag.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Language, languageNamed } from '../arguments/language.ts';
import type { CarriedFrom } from './carried/carried.ts';
import { carriedLines } from './carried/lines.ts';
import type { InitFacts } from './facts.ts';
import { INDEX_COMMAND } from './index-lines.ts';
import { type InitFile, indexJobOf, indexLines, planPanel } from './panel-plan.ts';
import { workflow } from './workflow.ts';
import { WORKFLOW_PATH } from './workflow-parts.ts';

/** What `relecture init` will do, and say. Files that exist are never in `files`. */
export interface InitPlan {
  readonly files: readonly InitFile[];
  /** Folders that the panel of the CMS is copied into: there is none of it there. */
  readonly panels: readonly string[];
  /** What exists already and is left as it is. */
  readonly kept: readonly string[];
  /** What was found, one sentence a line. */
  readonly found: readonly string[];
  /** What is told once the files are written. */
  readonly after: readonly string[];
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
  /** The panel of the CMS is asked for: without that, it is offered. */
  readonly panel?: boolean;
  /** The commit that this Relecture was released from; null, the default, where it was not. */
  readonly commit?: string | null;
  /** The language of what is written; default: French. */
  readonly written?: Language;
}

/** Plans the files. Pure: the command line writes them, or shows them with `--dry-run`. */
export function planInit(facts: InitFacts, locale: Locale, options: InitOptions = {}): InitPlan {
  const { folder = '', written = languageNamed('fr'), hasWorkflow = facts.files.has(WORKFLOW_PATH) } = options;
  const branch = options.branch ?? facts.branch ?? 'main';
  const files: InitFile[] = [];
  const settings = facts.configuration === null ? configurationText(facts, written) : null;
  if (settings !== null) files.push({ path: 'relecture.yml', text: settings });
  const isAsked = options.panel === true;
  const panel = planPanel(facts, settings, written, locale.site.init, isAsked);
  // Nobody writes an index for a panel that is not there.
  const hasPanel = isAsked || facts.panels.some(({ files, shown }) => shown !== null || files !== 'none');
  const job = hasPanel ? indexJobOf(facts, written, folder) : [];
  const hasCms = facts.cms !== null || facts.panels.length > 0;
  if (!hasWorkflow)
    files.push({ path: WORKFLOW_PATH, text: workflow(branch, written, folder, job, options.commit, hasCms) });
  const kept = [
    ...(facts.configuration === null ? [] : [facts.configuration]),
    ...(hasWorkflow ? [WORKFLOW_PATH] : []),
    ...panel.kept,
  ];
  const { hasIndexJob = facts.hasIndexJob } = options;
  const missing = hasWorkflow && !hasIndexJob ? job : [];
  const index = hasPanel ? indexLines(facts, missing, locale.site.init) : [];
  const { noPanel, unreleased, unpublished } = locale.site.init;
  const names = [...index, ...files.map(({ text }) => text)].some((text) => text.includes(INDEX_COMMAND));
  return {
    files: [...files, ...panel.files],
    panels: panel.copies,
    kept,
    found: [
      ...foundLines(facts, locale.site.init),
      ...panel.found,
      ...(isAsked && facts.panels.length === 0 ? [noPanel] : []),
      ...index,
    ],
    after: options.commit != null ? [] : [...(hasWorkflow ? [] : [unreleased]), ...(names ? [unpublished] : [])],
  };
}

function foundLines(
  { detected, cms, read, folders, url, hosts, relations, carried }: InitFacts,
  said: Locale['site']['init'],
): string[] {
  return [
    said.generator({ generator: detected.generator, folders, read }),
    cms === null ? said.noCms : said.cms({ path: cms.path, engine: cms.engine, collections: cms.collections.length }),
    (detected.url ?? url)
      ? said.url({ url: detected.url ?? url ?? '', hosts, guessed: detected.url === null })
      : said.noUrl,
    ...carriedFound(carried, said),
    ...(relations.length > 0 ? [said.relations({ fields: [...new Set(relations.map(({ field }) => field))] })] : []),
  ];
}

/** The files of other tools that something is written of, and those that nothing is read of. */
function carriedFound(carried: readonly CarriedFrom[], said: Locale['site']['init']): string[] {
  const of = (is: (one: CarriedFrom) => boolean) => [...new Set(carried.filter(is).map(({ source }) => source))];
  const read = of(({ unread, wishes }) => unread === null && wishes.isTaken);
  const named = of(({ unread }) => unread === null).filter((source) => !read.includes(source));
  const [programs, broken] = [of(({ unread }) => unread === 'code'), of(({ unread }) => unread === 'unreadable')];
  return [
    ...(read.length > 0 ? [said.carried({ files: read })] : []),
    ...(named.length > 0 ? [said.named({ files: named })] : []),
    ...(programs.length > 0 ? [said.programs({ files: programs })] : []),
    ...(broken.length > 0 ? [said.broken({ files: broken })] : []),
  ];
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

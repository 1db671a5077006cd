import type { DialectName } from '../../../content/dialect/dialect.ts';
import type { Above } from '../../../content/format/front-matter.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { OtherReader } from '../../plan.ts';
import { at, listOf, record, type Settings, text } from '../../settings/value.ts';

/** A generator of which nothing more is known than which files it takes for pages, and how it reads them. */
export interface Named {
  /** Of the settings, below the root of the site. */
  readonly file: RegExp;
  /** Whether settings whose name others use too are its own. */
  isIts?(settings: Settings, survey: Survey, base: string): boolean;
  /** The folder of pages, as the settings name it. */
  folder?(settings: Settings): unknown;
  /** That folder, where they do not. */
  readonly usual: string;
  /** What is no page, written like a `.gitignore`. */
  ignored?(settings: Settings): unknown;
  /** The file that holds it. */
  readonly ignoreFile?: string;
  readonly dialect?: DialectName;
  /** The folder of data that templates show, below that of pages. */
  readonly data?: string;
  /** What reads its Markdown, where that can be told. */
  reader?(survey: Survey, base: string): Promise<OtherReader | undefined>;
  readonly above?: Above;
}

export const NAMED: readonly Named[] = [
  { file: /^retype\.(?:ya?ml|json)$/, folder: key('input'), usual: '', ignored: key('exclude') },
  { file: /^_cobalt\.yml$/, folder: key('source'), usual: '', ignored: key('ignore') },
  {
    file: /^config\.ya?ml$/,
    isIts: (settings, survey, base) =>
      'baseurl' in settings && ['pages', 'layouts'].every((name) => survey.folders.has(inside(base, name))),
    folder: key('pages', 'dir'),
    usual: 'pages',
    ignored: key('pages', 'exclude'),
  },
  { file: /^cecil\.ya?ml$/, folder: key('pages', 'dir'), usual: 'pages', ignored: key('pages', 'exclude') },
  {
    file: /^bridgetown\.config\.ya?ml$/,
    folder: key('source'),
    usual: 'src',
    ignored: key('exclude'),
    data: '_data',
  },
  { file: /^observablehq\.config\.[jt]s$/, usual: 'src', dialect: 'observable' },
  {
    file: /^nanoc\.ya?ml$/,
    folder: nanocFolder,
    usual: 'content',
    reader: nanocReader,
  },
  { file: /^(?:docs|mint)\.json$/, usual: '', ignoreFile: '.mintignore' },
  // Its front matter may stand below empty lines, and PHP Markdown looks at no signs around the stars.
  { file: /^(?:sculpin\.json|app\/config\/sculpin_\w+\.yml)$/, usual: 'source', reader: michelf, above: 'blanks' },
  { file: /^composer\.json$/, isIts: requires('sculpin/sculpin'), usual: 'source', reader: michelf, above: 'blanks' },
  { file: /^composer\.json$/, isIts: requires('tightenco/jigsaw'), usual: 'source' },
  {
    file: /^quartz\.config\.(?:ts|ya?ml)$/,
    usual: 'content',
    ignored: (settings) => at(settings, 'configuration', 'ignorePatterns'),
  },
  { file: /^rspress\.config\.[cm]?[jt]s$/, folder: key('root'), usual: 'docs' },
];

function key(...path: readonly string[]): (settings: Settings) => unknown {
  return (settings) => at(settings, ...path);
}

function requires(name: string): (settings: Settings) => boolean {
  return (settings) => ['require', 'require-dev'].some((key) => name in record(settings[key]));
}

async function michelf(): Promise<OtherReader> {
  return 'php-markdown';
}

/** Of its sources of data, the first that names its folder; none where one of them goes by the usual. */
function nanocFolder(settings: Settings): unknown {
  const sources = listOf(settings['data_sources']).filter((one) => /^filesystem/.test(text(at(one, 'type')) ?? ''));
  const named = sources.map((one) => text(at(one, 'content_dir')));
  return named.includes(null) ? null : (named[0] ?? settings['content_dir']);
}

/** Its `Rules` are Ruby, where each kind of page names its filter. */
async function nanocReader(survey: Survey, base: string): Promise<OtherReader | undefined> {
  const rules = (await survey.text(inside(base, 'Rules'))) ?? '';
  const named = new Set(
    [
      ...rules.matchAll(/\bfilter[ (]\s{0,9}:(kramdown|redcarpet|rdiscount|pandoc|commonmarker|bluecloth|maruku)\b/g),
    ].map(([, name]) => name),
  );
  return named.size === 1 && named.has('kramdown') ? 'kramdown' : undefined;
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compactEntities } from './scripts/build/compact-entities.mjs';

const src = (path) => join(import.meta.dirname, 'src', path);

/** What is much to load, or hangs on Node in packages of others, and what stands in for it in a browser. */
export const SHIMS = {
  'src/cms/engines.ts': 'src/cms-panel/shims/engines.ts',
  'src/cms/check.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/cms/engines/decap/check.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/cms/engines/sveltia/check.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/cms/handed-over.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/cms/values/moment-parts.ts': 'src/cms-panel/shims/moment-parts.ts',
  'src/schema/day-parts.ts': 'src/cms-panel/shims/day-parts.ts',
  'src/cms/merged.ts': 'src/cms-panel/shims/merged.ts',
  'src/cms/kinds.ts': 'src/cms-panel/shims/kinds.ts',
  'src/cms/missing.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/cms/generated.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/site/layout/broken-settings.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/site/settings/init-call.ts': 'src/cms-panel/shims/unchecked.ts',
  'src/configuration/near-miss.ts': 'src/cms-panel/shims/near-miss.ts',
  'src/site/generators/hugo/archetypes.ts': 'src/cms-panel/shims/archetypes.ts',
  'src/site/settings/code.ts': 'src/cms-panel/shims/code.ts',
  'src/review/soften/unread.ts': 'src/cms-panel/shims/unread.ts',
  'src/site/generators.ts': 'src/cms-panel/shims/generators.ts',
  './runtime/uri': 'src/cms-panel/shims/uri.ts',
  'ipaddr.js': 'src/cms-panel/shims/ipaddr.ts',
  pluralize: 'src/cms-panel/shims/pluralize.ts',
};

const NAMES = new Set(Object.keys(SHIMS).map((path) => basename(path)));

/** What reads the names of the rules in the French sentences, and says none of them. */
const WORDLESS = /\/src\/configuration\/(?:read|remark\/settings)\.ts$/;

/** Sentences of other faces, of the settings of a site, of reports and of links that are asked, of which the panel says none: a fifth of what a browser would load. */
const UNSAID =
  /\/src\/locales\/(?:fr|en)\/(?:cli|cli\/(?:command-line|editor)|configuration|configuration\/front-matter-syntax|github|words\/(?:asked-links|lost-media|of-change|unasked)|markdown\/(?:containers|mdx|templates)|preview|preview\/[\w-]+|site|site-plan|link-reasons|link-table|calendar|report|unknown-links)\.ts$/;

/** Rules about what a link answers, which nobody asks there, about menus, which are no page, about the settings of the site, which nobody is told of, about how a header is written and its keys, which the CMS does itself, about MDX, whose reader is not there, about templates, which are not there either, about containers of colons, which few forms are used for, and about the marks of a merge, which no CMS opens: their names alone are known. */
const UNASKED =
  /\/src\/rules\/(?:accessibility\/document|configuration\/[\w-]+|file\/merge-conflict|front-matter\/(?:ambiguous-value|swallowed-text|syntax|unknown-key)|link\/(?:blocked|closed|dead|doubtful|navigation|redirected|unreachable)|markdown\/(?:mdx-(?:import|syntax)|template-syntax|unclosed-container))\.ts$/;

/** A parser of YAML without what writes it: what is made once and for all at its top level has no other effect. */
function readingAlone(code) {
  const made =
    /^var (\w+) = ((?:new |define\w+Tag\(|[A-Z\d]+_SCHEMA\.|[{`"])[^\n]*(?:(?<!;)\n(?:\t[^\n]*\n|\}, \{\n)*[\]})][^\n]*)?);$/gm;
  return code.replace(made, 'var $1 = /* @__PURE__ */ (() => ($2))();');
}

/** Finds what stands in for a module, and leaves out what is never said. */
const forBrowsers = {
  name: 'relecture-for-browsers',
  async resolveId(source, importer, options) {
    if (WORDLESS.test(importer ?? '') && source.endsWith('/locales/fr.ts'))
      return join(import.meta.dirname, 'src/cms-panel/shims/wordless.ts');
    if (importer?.endsWith('/src/locales/rule-page.ts') && source.startsWith('./fr/markdown/'))
      return join(import.meta.dirname, 'src/cms-panel/shims/preset-rules.ts');
    // What stands in may ask for what it stands in for.
    if (importer?.startsWith(join(import.meta.dirname, 'src/cms-panel/shims/'))) return null;
    if (source in SHIMS) return join(import.meta.dirname, SHIMS[source]);
    if (!source.startsWith('.') || !NAMES.has(basename(source))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const own = found?.id.slice(import.meta.dirname.length + 1);
    return own !== undefined && own in SHIMS ? join(import.meta.dirname, SHIMS[own]) : found;
  },
  async load(id) {
    if (id.endsWith('/character-entities/index.js')) return compactEntities((await import(id)).characterEntities);
    if (/\/js-yaml\/dist\/js-yaml\.mjs$/.test(id)) return readingAlone(readFileSync(id, 'utf8'));
    if (UNASKED.test(id)) {
      const [, name, rule] =
        /^export const (\w+): Rule<[^>]*> = \{\s*id: '([\w-]+)'/m.exec(readFileSync(id, 'utf8')) ?? [];
      return `export const ${name} = { id: '${rule}', severity: 'info' };`;
    }
    if (!UNSAID.test(id)) return null;
    const names = readFileSync(id, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
    return [...names].map(([, name]) => `export const ${name} = {};`).join('\n');
  },
};

const common = {
  // The French of the messages is in the worker anyway: its settings are spoken of in it.
  checks: { ineffectiveDynamicImport: false },
  platform: 'browser',
  // In a worker there is no document: the tables of entities that Node has.
  resolve: { conditionNames: ['worker', 'import', 'default'] },
  plugins: [forBrowsers],
};

const output = {
  dir: 'dist/cms',
  format: 'esm',
  entryFileNames: '[name].js',
  cleanDir: false,
  minify: true,
  comments: { legal: false, jsdoc: false },
};

/** Relecture inside a CMS: the page's part, and its worker with what it loads when it is needed. */
export default [
  { ...common, input: { 'relecture-cms': src('cms-panel/page/main.ts') }, output: { ...output, codeSplitting: false } },
  {
    ...common,
    input: { 'relecture-cms-worker': src('cms-panel/worker/worker.ts') },
    output: { ...output, chunkFileNames: 'relecture-cms-[name].js' },
  },
];

import ignore, { type Ignore } from 'ignore';
import { languageTag } from '../../content/language/tag.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, firstFolder, folderNamed, inside, isRepositoryFile, pagesIn } from '../layout/places.ts';
import type { OutReason } from '../plan.ts';
import { below, folderOf } from '../routes/url-path.ts';
import type { CodeSettings } from '../settings/code.ts';
import { at, isSettings, isUncertain, record, text, UNKNOWN, webAddress } from '../settings/value.ts';
import { readCascade } from './eleventy/data.ts';
import { languageFrom, readLayoutLanguage, siteLanguageFrom } from './eleventy/language.ts';
import { eleventyBreaks } from './eleventy/line-breaks.ts';
import { eleventyRouting, passedThrough } from './eleventy/routing.ts';

const ENDINGS = ['md', 'markdown', 'html', 'njk', 'liquid'];

/** Templates of feeds, scripts and styles, by their double ending. */
const MACHINE = /\.(?:xml|json|js|css|txt|ics|webmanifest)\.(?:njk|liquid)$/;

/** Eleventy: every template below its input folder. */
export const eleventy: SiteGenerator = {
  name: 'eleventy',
  output: '_site',
  settings: [/^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/],
  packages: ['@11ty/eleventy'],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const code: CodeSettings = isCode ? await survey.code(path) : { value: UNKNOWN, calls: [], named: {} };
  const settings = { ...record(code.value), ...record(code.named['config']) };
  const folder = (key: string, method: string): unknown =>
    at(settings, 'dir', key) ?? code.calls.find(({ name }) => name.endsWith(`.${method}`))?.given[0];
  const named = (await inputOf(survey, base)) ?? folder('input', 'setInputDirectory');
  const input = folderNamed(text(named), base) ?? base;
  const partials = [
    [folder('includes', 'setIncludesDirectory'), '_includes'],
    [folder('layouts', 'setLayoutsDirectory'), null],
  ].flatMap(([value, usual]) => folderNamed(text(value) ?? text(usual), input) ?? []);
  const data = folderNamed(text(folder('data', 'setDataDirectory')) ?? '_data', input) ?? inside(input, '_data');
  const output = folderNamed(text(folder('output', 'setOutputDirectory')) ?? '_site', base) ?? '_site';
  // Written beside its sources (`output: "."`), it holds them.
  const isAround = below(output, input) !== null || output === input;
  const ignored = await ignoredBy(survey, base, input);
  const content = said.content ?? (input !== base ? input : (firstFolder(survey.folders, base, ['content']) ?? input));
  const cascade = await readCascade(survey, { input, data, layouts: partials });
  const written = await readLayoutLanguage(survey, partials);
  const i18n = code.calls.find(({ given }) => at(given[1], 'defaultLanguage') !== undefined)?.given[1];
  const language = languageTag(at(i18n, 'defaultLanguage')) ?? siteLanguageFrom(written, cascade);
  const knowsDrafts = await speaksOfDrafts(survey, path, input);
  const dialect = (await isFirstVersion(survey, base)) ? 'eleventy-1' : 'eleventy';
  // A global `permalink`, or one made by code, changes every address.
  const isKnown =
    !isUncertain(named) &&
    !isUncertain(at(settings, 'pathPrefix')) &&
    !(isCode && !isSettings(code.value) && code.calls.length === 0);
  return {
    settings,
    isKnown,
    dialect,
    content,
    static: said.static ?? firstFolder(survey.folders, base, ['static', 'public']),
    places: [pagesIn(input), { folder: data, holds: 'data', language: null }],
    url: webAddress(settings['url']),
    language,
    languages: language === null ? [] : [language],
    headingIds: 'none',
    lineBreaks: await eleventyBreaks(survey, isCode ? path : null),
    inherits: (file, key) =>
      [cascade.value(file, key), at(cascade.value(file, 'eleventyComputed'), key)].some((value) => value !== undefined),
    fileOf: filesIn({
      places: [pagesIn(input), { folder: data, holds: 'data', language: null }],
      dialect,
      endings: ENDINGS,
      languageOf: (file) => languageFrom(written, cascade, file),
      out: (file): OutReason | null => {
        if (partials.some((one) => below(one, file) !== null)) return 'partial';
        if ((!isAround && below(output, file) !== null) || MACHINE.test(file)) return 'unpublished';
        if (ignored.some(({ rules, folder: from }) => isIgnored(rules, below(from, file)))) return 'excluded';
        return isRepositoryFile(below(base, file) ?? '', base) ? 'repository' : null;
      },
    }),
    templates: async () => (await import('./eleventy/templates.ts')).eleventyTemplates(settings, code, cascade),
    routing: (given) =>
      eleventyRouting({ ...given, root: input, cascade, passed: passedThrough(code, base, input), knowsDrafts }),
  };
}

/** Four spaces make code up to its second version. */
async function isFirstVersion(survey: Ground['survey'], base: string): Promise<boolean> {
  const { dependencies, devDependencies } = await survey.data(inside(base, 'package.json'));
  const asked = text(at({ ...record(dependencies), ...record(devDependencies) }, '@11ty/eleventy')) ?? '';
  return /^[\^~=v]?[01](?:\.|$)/.test(asked.trim());
}

/** `eleventy --input=src` in the scripts of `package.json`. */
async function inputOf(survey: Ground['survey'], base: string): Promise<string | null> {
  const scripts = record((await survey.data(inside(base, 'package.json')))['scripts']);
  for (const script of Object.values(scripts)) {
    const found = /\beleventy\b[^&|;\n]{0,200}?--input[= ]["']?([\w./-]{1,100})/.exec(text(script) ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

/** Whether the settings or the code of data does something with drafts. */
async function speaksOfDrafts(survey: Ground['survey'], path: string | null, input: string): Promise<boolean> {
  const code = [...survey.files].filter((file) => /\.11tydata\.[cm]?js$/.test(file) && below(input, file) !== null);
  for (const file of path === null ? code : [path, ...code])
    if (/\bdrafts?\b/i.test((await survey.text(file)) ?? '')) return true;
  return false;
}

async function ignoredBy(survey: Ground['survey'], base: string, input: string) {
  const found: { folder: string; rules: Ignore }[] = [];
  for (const folder of new Set([base, input])) {
    const source = await survey.text(inside(folder, '.eleventyignore'));
    if (source !== null) found.push({ folder, rules: ignore().add(source.replace(/^\.\//gm, '')) });
  }
  return found;
}

function isIgnored(rules: Ignore, rel: string | null): boolean {
  return rel !== null && rel !== '' && folderOf(rel) !== '..' && rules.ignores(rel);
}

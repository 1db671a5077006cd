import { isLacking } from '../../layout/lacking.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { Templates } from '../../layout/templates.ts';
import { below, joinPath } from '../../routes/url-path.ts';
import { at, listOf, record, type Settings, text, texts } from '../../settings/value.ts';
import { readHugoConfiguration } from './configuration.ts';

/** Those of Hugo itself, of all its releases. */
const OWN =
  'comment details figure gist highlight instagram instagram_simple param qr ref relref speakerdeck tweet twitter twitter_simple vimeo vimeo_simple x x_simple youtube'.split(
    ' ',
  );
/** Of these, what shows what it holds. */
const OWN_HOLDING = ['comment', 'details', 'highlight'];
/** `layouts/shortcodes/nom.html`, `layouts/_shortcodes/dossier/nom.fr.html`, of the site, of a theme, of a module. */
const SHORTCODE = /(?:^|\/)_?shortcodes\/((?:[^/]+\/)*[^/.]+)\.[^/]+$/i;
const LAYOUT = /^(?:_default\/|(?:.*\/)?(?:baseof|single|list|index|home|page|all|section)(?:\.[\w-]+)*\.html$)/i;
const INNER = /\.Inner(?:Deindent)?(?!\w)/;
const COMMENT = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g;
/** Themes of themes. */
const DEEPEST = 5;

interface Ask {
  readonly survey: Survey;
  /** Where Hugo runs. */
  readonly base: string;
  readonly settings: Settings;
}

/** Whatever shortcode stands anywhere in the tree is known: a theme or a module that is not there may bring any. */
export async function readShortcodes(ask: Ask): Promise<Templates> {
  const files = new Map<string, string[]>();
  for (const path of ask.survey.files) {
    const name = SHORTCODE.exec(path)?.[1]?.toLowerCase();
    if (name !== undefined) files.set(name, [...(files.get(name) ?? []), path]);
  }
  const holding = new Set(OWN_HOLDING.filter((name) => !files.has(name)));
  for (const [name, paths] of files) if (await doHold(paths, ask.survey)) holding.add(name);
  const isAll = await isWhole(ask);
  const isStrict =
    at(ask.settings, 'refLinksErrorLevel') === undefined && at(ask.settings, 'refLinksNotFoundURL') === undefined;
  return {
    engine: 'hugo',
    called: isAll ? new Set([...OWN, ...files.keys()]) : null,
    holding,
    pages: isAll && isStrict ? stepsOf(ask) : null,
    layouts: null,
    language: () => 'hugo',
  };
}

/** The names of all folders, and those of files without their endings and languages; with a slash, those under which Hugo makes any. Null where code makes pages. */
function stepsOf({ survey, settings }: Ask): ReadonlySet<string> | null {
  const declared = Object.entries(record(at(settings, 'taxonomies'))).flatMap(([one, many]) => [
    one,
    text(many) ?? one,
  ]);
  const steps = new Set(['tags', 'categories', ...declared].map((name) => `${name.toLowerCase()}/`));
  for (const path of survey.files)
    if (path.endsWith('_content.gotmpl')) return null;
    else
      for (const step of path.toLowerCase().split('/'))
        for (const name of [step, step.replace(/\.[^.]*$/, ''), step.replace(/\..*$/, '')]) steps.add(name);
  return steps;
}

/** Whether all that may be the template of a shortcode ask for what it holds. */
async function doHold(paths: readonly string[], survey: Survey): Promise<boolean> {
  for (const path of paths) {
    const source = /(?:^|\/)layouts\//.test(path) ? await survey.text(path) : null;
    if (source === null || !INNER.test(source.replace(COMMENT, ''))) return false;
  }
  return true;
}

/** Whether the layouts of all its themes and modules are in the tree. */
async function isWhole({ survey, base, settings }: Ask): Promise<boolean> {
  if (Object.keys(settings).length === 0) return false;
  const themes = joinPath(base, text(at(settings, 'themesDir')) ?? 'themes');
  const layouts = inside(base, text(at(settings, 'layoutDir')) ?? 'layouts');
  if (themes === null || isLacking(survey, [themes, layouts])) return false;
  const brought = broughtBy(settings);
  if (brought === null) return false;
  if (brought.length === 0) return [...survey.files].some((path) => LAYOUT.test(below(layouts, path) ?? ''));
  return areThere(brought, { survey, base, themes }, DEEPEST);
}

/** The themes and modules that some settings name; null where layouts are mounted from a folder of another name. */
function broughtBy(settings: Settings): string[] | null {
  const mounts = listOf(at(settings, 'module', 'mounts')).map((one) => text(at(one, 'target')) ?? '');
  if (mounts.some((target) => /^\/?layouts(?:\/|$)/.test(target))) return null;
  const imports = listOf(at(settings, 'module', 'imports')).filter((one) => at(one, 'disable') !== true);
  return [...texts(at(settings, 'theme')), ...imports.map((one) => text(at(one, 'path')) ?? '')];
}

async function areThere(
  names: readonly string[],
  place: { readonly survey: Survey; readonly base: string; readonly themes: string },
  depth: number,
): Promise<boolean> {
  const { survey, base, themes } = place;
  for (const name of names) {
    const folders = [joinPath(themes, name), inside(base, `_vendor/${name}`), joinPath(base, name)];
    const own = folders.find((folder) => folder !== null && survey.folders.has(`${folder}/layouts`));
    if (own == null || name === '' || depth === 0) return false;
    const brought = broughtBy(await readHugoConfiguration(survey, own));
    if (brought === null || !(await areThere(brought, place, depth - 1))) return false;
  }
  return true;
}

import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import consistent from 'remark-preset-lint-consistent';
import styleGuide from 'remark-preset-lint-markdown-style-guide';
import recommended from 'remark-preset-lint-recommended';
import { type Pluggable, type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { readRemarkSettings } from '../../src/configuration/remark/settings.ts';
import type { Page, Passage } from '../../src/content/page.ts';
import type { Range } from '../../src/content/source.ts';
import { rules } from '../../src/rules/index.ts';
import { commentDefinitions } from '../../src/rules/markdown/shared/comment-definitions.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { selectRules } from '../../src/rules/run.ts';
import { parseAsRemark, placeOf, placesOf } from './remark-by-itself.ts';

const PRESETS: Readonly<Record<string, Preset>> = { recommended, consistent, 'markdown-style-guide': styleGuide };

/** A rule, without `markdown-`, and where it speaks: `start-end`, offsets. */
type Spoken = ReadonlyMap<string, readonly string[]>;

/** How remark is run: as remark-cli does, or without a step of its that loses something. */
interface Steps {
  /** `<!--lint disable …-->` is minded, and what is said of the very end of a text is lost. */
  readonly comments: boolean;
  /** Addresses that GFM finds once all is read, which stand nowhere in the file. */
  readonly late: boolean;
}

/** One place that one of the two speaks of and the other does not. */
export interface Difference {
  readonly preset: string;
  readonly rule: string;
  readonly by: 'us' | 'remark';
  /** `start-end`, offsets. */
  readonly place: string;
  /** What it comes from; null where nothing tells. */
  readonly why: string | null;
}

/**
 * Where we, on a site whose `.remarkrc` names a preset, and remark-cli do not speak of the same.
 * @param text what remark is given: that of the page, or what is left of it without the site’s own syntax
 */
export async function differences(page: Page, text = page.body.text) {
  const all: Difference[] = [];
  let places = 0;
  for (const [preset, whole] of Object.entries(PRESETS)) {
    const theirs = saidByRemark(whole, text, page.path, { comments: true, late: true });
    const ours = await saidByUs(preset, page);
    for (const rule of new Set([...theirs.keys(), ...ours.keys()])) {
      const [their = [], our = []] = [theirs.get(rule), ours.get(rule)];
      places += their.length;
      const told = (by: 'us' | 'remark') => (place: string) => {
        const why = by === 'us' ? whyWeAlone(whole, text, page, rule, place) : whyRemarkAlone(page, rule, place);
        all.push({ preset, rule, by, place, why: why ?? whySyntax(page, place) });
      };
      without(our, their).forEach(told('us'));
      without(their, our).forEach(told('remark'));
    }
  }
  return { all, places };
}

/** A Markdown text of a page, the body or a field, as a page that is nothing but this text: places are those of the text. */
export function pageOf(passage: Passage, path: string): Page {
  const { kind, text, markup, tree, syntax, dialect, brings } = passage;
  const alone = { kind, text, markup, tree, syntax, dialect, brings, range: { start: 0, end: text.length } };
  const view = { ...alone, toFile: (start: number, end: number) => ({ start, end }) };
  const source = { text, slice: ({ start, end }: Range) => text.slice(start, end) };
  return { path, language: 'en', frontMatter: null, body: view, passages: [view], source } as unknown as Page;
}

/** What remark says of a text under a preset. */
function saidByRemark({ plugins = [] }: Preset, text: string, path: string, { comments, late }: Steps): Spoken {
  const file = new VFile({ value: text, path });
  const asked = plugins.filter((one) => comments || one !== remarkLint);
  const processor = unified().use(remarkParse).use(remarkGfm).use({ plugins: asked });
  processor.runSync(late ? processor.parse(file) : parseAsRemark(text), file);
  const said = new Map<string, string[]>();
  for (const message of file.messages) {
    if (message.fatal === true) throw message;
    const id = message.ruleId ?? '';
    said.set(id, [...(said.get(id) ?? []), placeOf(message, text)]);
  }
  return said;
}

/** What we say of a page where a preset is asked for. */
async function saidByUs(preset: string, page: Page): Promise<Spoken> {
  const asked = readRemarkSettings({ plugins: [`remark-preset-lint-${preset}`] });
  const said = new Map<string, string[]>();
  for (const { rule, options } of selectRules(rules, asked, Object.keys(asked.rules))) {
    const context = { options, site: { generator: 'plain' } } as unknown as RuleContext;
    await rule.ready?.(page, options, context.site);
    const check = rule.check ?? (await rule.load?.());
    said.set(rule.id.replace('markdown-', ''), placesOf(check?.(page, context) ?? []));
  }
  return said;
}

/** A step of remark-cli loses it: without that step, remark says it too. */
function whyWeAlone({ plugins = [] }: Preset, text: string, page: Page, rule: string, place: string): string | null {
  const alone = plugins.filter((one) => nameOf(one) === `remark-lint:${rule}`);
  const says = (steps: Steps): boolean =>
    saidByRemark({ plugins: alone }, text, page.path, steps).get(rule)?.includes(place) === true;
  if (!/<!--\s*lint\b/.test(text) && says({ comments: false, late: true })) return 'remark-lint loses the very end';
  if (rule === 'maximum-line-length' && says({ comments: false, late: false })) return 'a link that stands nowhere';
  return null;
}

function nameOf(plugin: Pluggable): string {
  const one = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof one === 'function' ? one.name : '';
}

/** We say less, on purpose: comments are written as definitions, and one that is said twice the same loses nothing. */
function whyRemarkAlone(page: Page, rule: string, place: string): string | null {
  if (rule === 'no-undefined-references' && page.body.brings) return 'text from elsewhere';
  if (rule !== 'no-unused-definitions' && rule !== 'no-duplicate-definitions') return null;
  const [start, end] = place.split('-').map(Number);
  const written = page.body.text.slice(start, end);
  if (commentDefinitions(page.body).has(start ?? -1)) return 'a comment';
  const isSame = rule === 'no-duplicate-definitions' && page.body.text.indexOf(written) < (start ?? 0);
  return isSame ? 'the same twice' : null;
}

/** The site’s own syntax is on these lines, or beside them: it is read otherwise on purpose. */
function whySyntax({ body: { text, syntax } }: Page, place: string): string | null {
  const [start = 0, end = 0] = place.split('-').map(Number);
  const from = text.lastIndexOf('\n', start - 1) - 1;
  const to = text.indexOf('\n', end) + 1 || text.length;
  return syntax.some((one) => one.start <= to && one.end >= from) ? 'the site’s own syntax' : null;
}

/** Each as many times as it stands there. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

import type { Image, Link, Nodes } from 'mdast';
import { isVeiled } from '../../content/dialect/veil.ts';
import type { Report } from '../../content/finding.ts';
import type { Passage } from '../../content/page.ts';
import { decodePath } from '../../site/routes/url-path.ts';
import type { Rule } from '../rule.ts';
import { rangeOf, structuredPassages, treesOf, walk, wordsOf } from '../walk.ts';

const FILE_NAME = /^[^\s/]{1,200}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i;
const MACHINE_NAME =
  /^(?:(?:img|dsc[fn]?|pxl|scr|screenshot|screen[ _-]?shot|capture[ _]d?['’]?[ée]cran|capture|image|photo|picture|sans[ _-]titre|untitled|copie[ _]de)[ _-]*(?:d?u?[ _-]*\d[\d .:_àaAÀ-]*(?:[ _-]?(?:at|à)[ _-]?[\d.:_ -]+)?)?|image|photo|img|alt|logo\d+|illustration|[\d_-]{6,}|[0-9a-f-]{16,})$/i;

/** Its attributes, right after an image: `![](a.png){fig-alt="Une carte" width=50%}` of Pandoc and Quarto, `{: alt="…"}` of kramdown. */
const OWN_ALT = /^\{[^{}\n]{0,500}?[\s:](?:fig-)?alt=|^\{(?:fig-)?alt=/;

/** The point that counts visits, as Matomo has it pasted: nothing is seen of it. */
const BEACON = /\/(?:matomo|piwik)\.php\?/i;

/** More than this many images alike in one text are told in one finding. */
const TOLD_ONE_BY_ONE = 3;

/** Images say in words what they show. RGAA 1.1 to 1.3. */
export const accessibilityImageAlt: Rule<'accessibility-image-alt'> = {
  id: 'accessibility-image-alt',
  severity: 'warning',
  *check(page) {
    for (const passage of structuredPassages(page)) {
      for (const { tree, inHtml } of treesOf(passage)) yield* look(passage, tree, inHtml);
    }
  },
};

interface Found {
  readonly message: 'missing' | 'missing-in-link' | 'file-name' | 'missing-html' | 'missing-in-link-html';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function* look(passage: Passage, tree: Nodes, inHtml: boolean): Iterable<Report<'accessibility-image-alt'>> {
  const alike = new Map<string, Found[]>();
  for (const found of findAll(passage, tree, inHtml)) {
    const kind = found.message === 'file-name' ? `${found.message} ${found.words}` : found.message;
    alike.set(kind, [...(alike.get(kind) ?? []), found]);
  }
  for (const group of alike.values()) yield* tell(passage, group);
}

/** Empty brackets may be meant: they are an information. Many images alike are told once. */
function* tell(passage: Passage, group: readonly Found[]): Iterable<Report<'accessibility-image-alt'>> {
  const [first] = group;
  if (first === undefined) return;
  const { message } = first;
  const severity = message === 'missing' ? ({ severity: 'info' } as const) : {};
  const alone = ({ words, start, end }: Found) => ({
    message,
    facts: { words },
    ...severity,
    at: passage.toFile(start, end),
    excerpt: words,
  });
  if (group.length > TOLD_ONE_BY_ONE && (message === 'missing' || message === 'file-name')) {
    const { words, start, end } = first;
    const facts = { words, count: group.length };
    const data = { count: group.length };
    const place = { ...severity, at: passage.toFile(start, end), excerpt: words };
    yield { message: `${message}-many`, facts, ...place, data, parts: group.map(alone) };
    return;
  }
  yield* group.map(alone);
}

function* findAll(passage: Passage, tree: Nodes, inHtml: boolean): Iterable<Found> {
  for (const [node, parent] of walk(tree)) {
    if (node.type !== 'image' || BEACON.test(node.url)) continue;
    const judged = judge(node, parent?.type === 'link' ? parent : null);
    if (judged === null) continue;
    const message = inHtml && judged !== 'file-name' ? (`${judged}-html` as const) : judged;
    const { start, end } = rangeOf(node);
    if (OWN_ALT.test(passage.text.slice(end, end + 600))) continue;
    const source = isVeiled(node.url)
      ? passage.text.slice(start, end)
      : decodePath(node.url.split('/').at(-1) ?? node.url);
    yield { message, words: node.alt?.trim() || source.slice(0, 80), start, end };
  }
}

function judge({ alt, url }: Image, link: Link | null): 'missing' | 'missing-in-link' | 'file-name' | null {
  const words = (alt ?? '').normalize('NFC').trim();
  if (words === '') {
    if (link === null) return 'missing';
    // Beside words, or images that have some, one more has nothing to add.
    return wordsOf(link) === '' ? 'missing-in-link' : null;
  }
  const name = decode(url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const isName = FILE_NAME.test(words) || MACHINE_NAME.test(words) || (/[_\d-]/.test(words) && words === name);
  return isName ? 'file-name' : null;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

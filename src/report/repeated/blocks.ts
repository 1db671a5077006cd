import type { Block, Channel } from '../channel.ts';
import { code, link, plain } from '../escape.ts';
import { gravityOf } from '../gravity.ts';
import { ruleName, shorten } from '../list.ts';
import type { PageRemarks, Remark } from '../remarks.ts';
import { foldRepeated, type Kind } from './fold.ts';

/** Longest sentence of an example (characters). */
const MAX_SENTENCE = 300;

/** The pages without what the site repeats, and what it repeats. */
export function foldPages(
  pages: readonly PageRemarks[],
  choose: (remarks: readonly Remark[]) => readonly Remark[],
): { readonly pages: readonly PageRemarks[]; readonly kinds: readonly Kind<Remark>[] } {
  const { rest, kinds } = foldRepeated(pages.flatMap(({ remarks }) => choose(remarks)));
  if (kinds.length === 0) return { pages, kinds };
  const kept = new Set(rest);
  return {
    pages: pages.map((page) => ({ ...page, remarks: page.remarks.filter((one) => kept.has(one)) })),
    kinds,
  };
}

/** Each kind as a block: how often, a few examples, how to decide it once; with `places`, folded, wherever it stands. */
export function kindBlocks(kinds: readonly Kind<Remark>[], channel: Channel, places: boolean): Block[] {
  const { repeated } = channel.locale.report;
  return kinds.map((kind) => ({
    group: '',
    heading: `**${plain(repeated.title)}**\n\n`,
    text: [...kindLines(kind, channel), ...(places ? placesOf(kind, channel) : [])].join('\n'),
    weight: kind.all.length,
    rank: Math.min(...kind.all.map(gravityOf)),
  }));
}

function kindLines(kind: Kind<Remark>, channel: Channel): string[] {
  const { report, github } = channel.locale;
  const { rule, severity, all, pages, examples, mayBeOff } = kind;
  const count = report.repeated.count({ count: all.length, pages: pages.length });
  const fixable = all.filter((one) => one.fixable === true).length;
  return [
    `- **${github.levels[severity]}** — ${plain(count)} ${ruleName(rule, channel)}`,
    ...examples.map((one) => `  - ${placeOf(one, channel)} — ${plain(shorten(one.sentence, MAX_SENTENCE))}`),
    ...(mayBeOff ? [`  - ${report.repeated.decide} ${code(report.repeated.line({ rule }))}`] : []),
    ...(fixable === 0
      ? []
      : [`  - ${report.repeated.mend({ count: fixable, all: all.length })} ${code(`relecture --fix --only ${rule}`)}`]),
    '',
  ];
}

function placeOf({ path, start }: Remark, { fileUrl, locale }: Channel): string {
  const url = fileUrl(path, start.line);
  const line = locale.github.line({ line: start.line });
  return `${code(path)} (${url === null ? line : link(line, url)})`;
}

/** Every place, out of the way: a line for each page. */
function placesOf({ all, pages }: Kind<Remark>, { locale }: Channel): string[] {
  const lines = new Map(pages.map((path) => [path, [] as number[]]));
  for (const { path, start } of all) lines.get(path)?.push(start.line);
  const items = [...lines].map(([path, at]) => `  - ${code(path)} (${at.join(', ')})`);
  return [`  <details><summary>${locale.report.repeated.places}</summary>\n`, ...items, '', '  </details>', ''];
}

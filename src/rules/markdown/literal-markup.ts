import { fileEdits } from '../../content/edits.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Site } from '../../site/site.ts';
import { shareFix, sharesOf } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { engineOf } from './shared/engine.ts';
import { findLiterals } from './shared/literal.ts';
import { findEscapes } from './shared/literal-escapes.ts';
import { findFoldedLists } from './shared/literal-folded.ts';
import { findInHtml } from './shared/literal-in-html.ts';
import type { Literal } from './shared/literal-kind.ts';
import { doubtHeld } from './shared/literal-shortcodes.ts';

const TITLES = {
  stars: 'replace-all',
  'stars-across': 'replace-all',
  'spaced-link': 'link',
  'reversed-link': 'link',
  'broken-link': 'link',
  heading: 'heading-space',
  bullets: 'list-space',
  'folded-list': 'replace-all',
  escape: 'replace-all',
  'in-html': 'replace-all',
} as const;
const TOLD_ONE_BY_ONE = 3;

/** Markup that the generator leaves as it is, so that the reader sees `**`, `[text] (url)`, `##Title`. */
export const markdownLiteralMarkup: Rule<'markdown-literal-markup'> = {
  id: 'markdown-literal-markup',
  severity: 'warning',
  owns: 'markup',
  *check(page, context) {
    for (const passage of page.passages) {
      if (passage.text === '' || (passage.kind !== 'markdown' && passage.kind !== 'plain')) continue;
      const byKind = new Map<Literal['kind'], Literal[]>();
      const isMarkdown = passage.kind === 'markdown';
      const literals = isMarkdown ? literalsIn(passage, context.site) : [];
      for (const literal of [...literals, ...findFoldedLists(page, passage, isMarkdown), ...findEscapes(passage)]) {
        const same = byKind.get(literal.kind);
        if (same === undefined) byKind.set(literal.kind, [literal]);
        else same.push(literal);
      }
      for (const [kind, all] of byKind) {
        const groups = all.length <= TOLD_ONE_BY_ONE ? all.map((one) => [one]) : [all];
        for (const group of groups) yield* tell(page, passage, kind, group);
      }
    }
  },
};

function literalsIn(passage: Passage, site: Site): Literal[] {
  const engine = engineOf(site);
  const inHtml = site.plan.dropsHtml ? [] : findInHtml(passage, engine);
  return [...doubtHeld(passage, findLiterals(passage, engine)), ...inHtml];
}

function* tell(
  page: Page,
  passage: Passage,
  kind: Literal['kind'],
  group: readonly Literal[],
): Iterable<Report<'markdown-literal-markup'>> {
  const [first] = group;
  if (first === undefined) return;
  const edits = fileEdits(
    passage,
    page.source,
    group.flatMap((one) => one.edits ?? []),
  );
  const shares = sharesOf(
    group.map((one) => one.edits),
    edits,
  );
  const title = (count: number) => ({ key: TITLES[kind], facts: { count } });
  const parts = group.map((one, rank) => ({
    ...say(passage, one, 1),
    ...level([one]),
    ...shareFix(title(1), shares[rank]),
  }));
  yield {
    ...say(passage, first, group.length),
    data: { count: group.length },
    ...level(group),
    fixes: edits === null ? [] : [{ title: title(group.length), safe: true, edits }],
    ...(group.length > 1 && { parts }),
  };
}

function say(passage: Passage, { kind, start, end }: Literal, count: number) {
  const excerpt = passage.text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ');
  const words = end - start > 60 ? `${excerpt.trimEnd()}…` : excerpt;
  return { message: kind, facts: { words, count }, at: passage.toFile(start, end), excerpt };
}

function level(group: readonly Literal[]): { severity?: 'info' } {
  return group.every(({ unsure }) => unsure === true) ? { severity: 'info' } : {};
}

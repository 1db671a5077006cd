import { fileEdits } from '../../content/edits.ts';
import type { Rule } from '../rule.ts';
import { engineOf } from './shared/engine.ts';
import { findLiterals } from './shared/literal.ts';
import { findEscapes } from './shared/literal-escapes.ts';
import { findFoldedLists } from './shared/literal-folded.ts';
import type { Literal } from './shared/literal-kind.ts';

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
      const literals = isMarkdown ? findLiterals(passage, engineOf(context.site.generator)) : [];
      for (const literal of [...literals, ...findFoldedLists(page, passage, isMarkdown), ...findEscapes(passage)]) {
        const same = byKind.get(literal.kind);
        if (same === undefined) byKind.set(literal.kind, [literal]);
        else same.push(literal);
      }
      for (const [kind, all] of byKind) {
        const groups = all.length <= TOLD_ONE_BY_ONE ? all.map((one) => [one]) : [all];
        for (const group of groups) {
          const [first] = group;
          if (first === undefined) continue;
          const excerpt = passage.text.slice(first.start, Math.min(first.end, first.start + 60)).replace(/\s+/g, ' ');
          const words = first.end - first.start > 60 ? `${excerpt.trimEnd()}…` : excerpt;
          const edits = fileEdits(
            passage,
            page.source,
            group.flatMap((one) => one.edits ?? []),
          );
          const title = { key: TITLES[kind], facts: { count: group.length } };
          const at = passage.toFile(first.start, first.end);
          const fixes = edits === null ? [] : [{ title, safe: true, edits }];
          yield {
            message: kind,
            facts: { words, count: group.length },
            at,
            excerpt,
            data: { count: group.length },
            ...(group.every(({ unsure }) => unsure === true) ? { severity: 'info' as const } : {}),
            fixes,
          };
        }
      }
    }
  },
};

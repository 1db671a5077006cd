import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import type { Finding } from '../../content/finding.ts';
import { ruleUrl } from '../../locales/rule-page.ts';
import { readRulePage } from '../../world/rule-page-text.ts';
import type { Judged } from './held-site.ts';
import { editorRange, offsetOf, touches } from './places.ts';

/** What the rules under the cursor are about, and why. */
export function hoverAt({ findings, source, options }: Judged, position: Position): Hover | null {
  if (source === null) return null;
  const offset = offsetOf(source, position);
  const here = findings.filter(({ range }) => touches(range, { start: offset, end: offset }));
  const [first] = here;
  if (first === undefined) return null;
  const { locale } = options;
  const told = [...new Set(here.map(({ rule }) => rule))].map((rule: Finding['rule']) => {
    const why = firstParagraph(readRulePage(rule, locale));
    return [`**${locale.rules[rule].summary}**`, why, `[${locale.editor.rulePage}](${ruleUrl(rule, locale)})`].join(
      '\n\n',
    );
  });
  return {
    contents: { kind: MarkupKind.Markdown, value: told.join('\n\n---\n\n') },
    range: editorRange(source, first.range),
  };
}

/** Under the first heading of the page, which says why. */
function firstParagraph(page: string): string {
  const [, after = ''] = page.split(/^## .*$/m);
  return (after.trim().split(/\n\s*\n/)[0] ?? '').replaceAll('\n', ' ');
}

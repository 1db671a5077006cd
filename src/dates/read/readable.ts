import { maskMarkdown, maskPlain } from '../../content/dialect/prose.ts';
import { hasMarkdownSyntax, parseMarkdown } from '../../content/markdown.ts';

/** Blocks of HTML whose text no reader sees, or that is no prose. */
const SILENT = /^<(?:!--|script|style|pre|code|svg|iframe|object|template)/i;

/** The prose of a bare Markdown text: what is code, URL or tag masked, unit for unit. */
export function proseOf(text: string): string {
  return hasMarkdownSyntax(text) ? maskMarkdown(text, parseMarkdown(text)) : maskPlain(text);
}

/** Gives back the text between the tags of HTML blocks, which the mask of a Markdown passage hides with them. */
export function withHtmlText(text: string, prose: string): string {
  if (!/<[a-z]/i.test(text)) return prose;
  return prose.replace(/\uFFFC[\uFFFC\n]*/g, (run: string, offset: number) => {
    const written = text.slice(offset, offset + run.length);
    return /^<[a-z]/i.test(written) && !SILENT.test(written) ? maskPlain(written) : run;
  });
}

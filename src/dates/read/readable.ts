import { maskPlain } from '../../content/dialect/prose.ts';

/** Blocks of HTML whose text no reader sees, or that is no prose. */
const SILENT = /^<(?:!--|script|style|pre|code|svg|iframe|object|template)/i;

/** Gives back the text between the tags of HTML blocks, which the mask of a Markdown passage hides with them. */
export function withHtmlText(text: string, prose: string): string {
  if (!/<[a-z]/i.test(text)) return prose;
  return prose.replace(/\uFFFC[\uFFFC\n]*/g, (run: string, offset: number) => {
    const written = text.slice(offset, offset + run.length);
    const lead = /^[\uE001\s]*/.exec(written)?.[0].length ?? 0;
    const html = written.slice(lead);
    return /^<[a-z]/i.test(html) && !SILENT.test(html) ? run.slice(0, lead) + maskPlain(html) : run;
  });
}

import type { Fix } from '../../content/finding.ts';
import { findMdxTrouble, type MdxFault } from '../../content/markdown/mdx.ts';
import type { Page, Passage } from '../../content/page.ts';
import { at as valueAt } from '../../site/settings/value.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

/** Elements of HTML that hold nothing: `<br>` is `<br />` in MDX. */
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?=[\s>])/i;
/** Of a tag, an expression, a stretch that is told whole, in UTF-16 units. */
const LONGEST = 200;

/** MDX that does not parse: the site is not built. */
export const markdownMdxSyntax: Rule<'markdown-mdx-syntax'> = {
  id: 'markdown-mdx-syntax',
  severity: 'error',
  owns: 'markup',
  *check(page, { site }) {
    const passage = page.body;
    if (!/[<{]/.test(passage.text) || !isStrict(page, site)) return;
    const trouble = troubleIn(passage.text, site.plan.mdx !== 'mdx');
    if (trouble === null) return;
    const { fault, offset } = trouble;
    const end = endOf(passage.text, fault, offset);
    const code = passage.text.slice(offset, end);
    const at = passage.toFile(offset, end);
    if (fault === 'unclosed' && VOID.test(code))
      yield { message: 'void', facts: { code, better: closed(code) }, at, fixes: close(passage, offset, code) };
    else if (fault === 'comment' || fault === 'brace' || fault === 'other') yield { message: fault, facts: {}, at };
    else yield { message: fault, facts: { code }, at };
  },
};

/** Whether the site reads a page as MDX, and builds only where it parses. */
function isStrict({ path, data }: Page, { plan }: Site): boolean {
  if (plan.mdx === null || valueAt(data, 'mdx', 'format') === 'md') return false;
  return plan.mdx === 'docusaurus' ? /\.mdx?$/i.test(path) : /\.mdx$/i.test(path);
}

/** Where a plug-in may read formulas, what they hold is no trouble: nobody knows which site has one. */
function troubleIn(text: string, isDocusaurus: boolean) {
  const read = isDocusaurus
    ? text.replace(COMMENT, blank).replace(HEADING_ID, (_, head, id) => head + blank(id))
    : text;
  const trouble = findMdxTrouble(read);
  return trouble === null || !text.includes('$') ? trouble : findMdxTrouble(read.replace(FORMULA, blank));
}

/** What Docusaurus still takes of the first MDX. */
const COMMENT = /<!--[\s\S]*?-->/g;
const HEADING_ID = /^( {0,3}#{1,6}[ \t][^\n]*?)(\{#[^{}\n]{1,200}\}[ \t]*)$/gm;
const FORMULA = /\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g;

function blank(stretch: string): string {
  return stretch.replace(/[^\r\n]/g, ' ');
}

function endOf(text: string, fault: MdxFault, offset: number): number {
  const line = text.slice(offset, offset + LONGEST).split(/\r?\n/, 1)[0] ?? '';
  if (fault === 'brace') return offset + 1;
  if (fault === 'comment') return offset + '<!--'.length;
  const whole = fault === 'expression' ? line.indexOf('}') : line.indexOf('>');
  return offset + (whole === -1 ? Math.max(1, line.trimEnd().length) : whole + 1);
}

function closed(tag: string): string {
  return tag.replace(/\s*>$/, ' />');
}

function close(passage: Passage, offset: number, code: string): readonly Fix[] {
  const { start, end } = passage.toFile(offset, offset + code.length);
  if (!code.endsWith('>')) return [];
  const text = closed(code);
  return [{ title: { key: 'replace', facts: { from: code, to: text } }, safe: false, edits: [{ start, end, text }] }];
}

import { fileEdits } from '../../content/edits.ts';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';

/** Each fix reads its whole scalar again. */
const MOST_FIXES = 20;

/** Four spaces before a paragraph make code of it: prose shown in a grey box, on one endless line. */
export const markdownAccidentalCode: Rule<'markdown-accidental-code'> = {
  id: 'markdown-accidental-code',
  severity: 'info',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      let told = 0;
      for (const [node, parent] of walk(passage.tree)) {
        if (node.type !== 'code' || parent?.type !== 'root') continue;
        const { start, end } = rangeOf(node);
        const written = passage.text.slice(start, end);
        if (/^[ \t]*(?:`{3,}|~{3,})/.test(written) || !isProse(node.value)) continue;
        if (isBoxed(passage.text, start) || isOfOther(passage, start)) continue;
        const words = (node.value.split('\n', 1)[0] ?? '').trim().slice(0, 80);
        const edits = [...written.matchAll(/(?<=^|\n)[ \t]+(?=\S)/g)].map(({ index, 0: indent }) => {
          return { start: start + index, end: start + index + indent.length, text: '' };
        });
        const file = ++told > MOST_FIXES ? null : fileEdits(passage, page.source, edits);
        const fixes = file === null ? [] : [{ title: { key: 'unindent' }, safe: false, edits: file }];
        yield {
          message: 'prose',
          facts: { words },
          at: passage.toFile(start, start + Math.min(written.length, 80)),
          excerpt: words,
          fixes,
        };
      }
    }
  },
};

/** What is indented under the title of a box or tab (`!!! note`, `=== "Onglet"`) or a definition (`: mot`) belongs to it. */
function isBoxed(text: string, start: number): boolean {
  for (let end = text.lastIndexOf('\n', start); end > 0; ) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (/\S/.test(text.charAt(from))) return /^(?:!!!|\?\?\?\+?|===[!+]?|:)[ \t]/.test(text.slice(from, from + 8));
    end = from - 1;
  }
  return false;
}

/** An item of Pandoc, « B.  Titre » or « (iv) titre », which CommonMark takes for a paragraph. */
const FANCY_ITEM = /^(?:\(?[A-Za-z]{1,4}[.)]|\(\d{1,3}\)|#\.)[ \t]/;
/** A block of HTML: Python-Markdown and kramdown show what it holds as it is, up to its end. */
const OPENS_HTML = /^ {0,3}<(p|div|section|article|blockquote|table|ul|ol)\b/gim;
const RAW_HTML = /^(?:mkdocs|pelican|jekyll)/;
/** What stands before is looked at so far back, in UTF-16 units. */
const BEFORE = 4000;

/** What other readers than CommonMark take for a part of what stands before. */
function isOfOther({ dialect, text }: Passage, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (dialect === 'quarto')
    return FANCY_ITEM.test(
      before
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? '',
    );
  if (!RAW_HTML.test(dialect)) return false;
  const open = [...before.matchAll(OPENS_HTML)].at(-1);
  return (
    open !== undefined &&
    !before
      .slice(open.index)
      .toLowerCase()
      .includes(`</${(open[1] ?? '').toLowerCase()}>`)
  );
}

/**
 * Sentences, or items of a list: at least five words of letters, and next to none of the signs that code is made of. What a
 * program writes (« Hugo v0.49 linux/amd64 BuildDate: … ») neither begins nor ends as a sentence does.
 */
function isProse(text: string): boolean {
  const isSentence = /^\s*["“«(\u00A0]{0,3}\p{Lu}/u.test(text) && /[.!?…][\s"”»)*_\u00A0]*$/.test(text.slice(-20));
  if (!isSentence && !/^\s*(?:[-*+•]|\d{1,3}[.)])\s+\p{L}/u.test(text)) return false;
  const words =
    text.slice(0, 2000).match(/(?<![\p{L}\p{N}_./$=<-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
  const signs = text.slice(0, 2000).match(/[{}<>=$\\|`_;]|\/\/|->|^\s*[#%]/gm)?.length ?? 0;
  return words >= 5 && signs <= words / 20;
}

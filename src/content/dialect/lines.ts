import { languagesOf } from '../language/function-words.ts';
import type { Construct, Sheet } from './dialect.ts';
import { blockOrInline, punctuated } from './strokes.ts';

/** A construct made of one pattern: its first group is the syntax, at the head of a line. */
function line(needle: string, pattern: RegExp, brings = false): Construct {
  return function* ({ text, isCode }: Sheet) {
    if (!text.includes(needle)) return;
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? '';
      const start = match.index + match[0].indexOf(written);
      if (written === '' || isCode(start)) continue;
      const stroke = blockOrInline(text, start, start + written.length, punctuated);
      yield brings ? { ...stroke, brings } : stroke;
    }
  };
}

/** `--8<-- "file.md"`: MkDocs' snippets, which bring the text of another file; between two such marks alone on their lines, each line names one. */
export const snippets = line(
  '8<',
  /((?<=^[ \t>]{0,40})-{1,8}8<-{1,8}[ \t]*\r?\n(?:(?![ \t>]*-{1,8}8<-)[^\r\n]{0,500}\r?\n){1,100}[ \t>]*-{1,8}8<-{1,8}(?=[ \t]*$)|;?(?<!-)-{1,8}8<-{1,8}(?:[ \t]{1,9}(?:"[^"\r\n]{1,500}"|'[^'\r\n]{1,500}'))?)/gm,
  true,
);
/** `[TOC]`, `[[toc]]`, `[[_TOC_]]`. */
export const tableOfContents = line(']', /^[ \t]*(\[{1,2}_?toc_?\]{1,2})[ \t]*$/gim);
/** `<<< @/file{1,2}` of VitePress, `@[code](file)` of VuePress. */
export const codeImports = line('<<<', /^[ \t]*(<<<[ \t]+\S[^\r\n]{0,500})$/gm, true);
/** `*[HTML]: …`, an abbreviation: its name and colon. */
export const abbreviations = line(']:', /^[ \t]{0,3}(\*\[[^\]\r\n]{1,100}\]:)/gm);
/** `> [!NOTE]` of GitHub and Obsidian. */
export const alerts = line('[!', /^[ \t]*(?:>[ \t]*){1,9}(\[![\w-]{1,30}\][+-]?)/gm);
/** `?> text`, `!> text` of docsify. */
export const docsifyMarks = line('>', /^([?!]>)[ \t]/gm);

/** `#### **Label**`, beside `<!-- tabs:start -->`: docsify-tabs makes it the name of a tab, and no heading. */
export const docsifyTabs = line(
  '<!-- tabs:start -->',
  /^[ \t]*(#{1,6}[ \t]*(?:\*\*|__)[ \t]*\S[^\r\n]{0,200}?(?:\*\*|__))[ \t]*$/gm,
);

/** `! text` to `!!!! text`, a box of Grav's plug-in Markdown Notices. */
export const notices = line('!', /^(!{1,4})[ \t]/gm);

/** A sign that is no bar, of one unit. */
const NO_BAR = '\u00A6';

/** `| **`a|b`** |`: pandoc and Python-Markdown leave a bar in code to its cell, where GFM ends the cell. */
export const barsInCode: Construct = function* ({ text }) {
  if (!text.includes('|')) return;
  for (const { index, 0: row } of text.matchAll(/^[ \t>]{0,40}\|[^\r\n]*`[^\r\n]*$/gm))
    for (const { index: at, 0: code } of row.matchAll(/(?<![`\\])(`{1,3})(?!`)[^`]*\1(?!`)/g))
      for (let bar = code.indexOf('|'); bar >= 0; bar = code.indexOf('|', bar + 1)) {
        const start = index + at + bar;
        yield { start, end: start + 1, parse: NO_BAR, markup: NO_BAR };
      }
};

/** Stretches of one pattern, wherever they stand. */
function anywhere(needle: string, pattern: RegExp): Construct {
  return function* ({ text, isCode }: Sheet) {
    if (!text.includes(needle)) return;
    for (const { index, 0: written } of text.matchAll(pattern))
      if (!isCode(index)) yield punctuated(text, index, index + written.length);
  };
}

/** `:material-account:`, `:smile:`: names in one piece between colons. */
export const icons = anywhere(':', /(?<![\w:/]):[a-z][a-z\d]*(?:[_+-][a-z\d]+){0,12}:(?![\w:/])/g);
/** `++ctrl+alt+del++`: keys. */
export const keys = anywhere('++', /\+\+[\w"-]{1,30}(?:\+[\w"-]{1,30}){0,6}\+\+/g);
/** The marks of CriticMarkup; what stands between is read. */
export const criticMarks = anywhere('{', /\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}/g);
/** `@fig-plan`, `[@auteur2020; @autre]`: Quarto's cross-references and citations. */
export const citations = anywhere(
  '@',
  /\[[^[\]\r\n]{0,100}@[\w][\w:.#$%&+?<>~/-]{0,100}[^[\]\r\n]{0,200}\](?!\()|(?<![\w@.])-?@[a-z]\w{0,30}[-:]\w[\w-]{0,60}/g,
);

/** What a shell writes before what is typed: `switch#`, `user@host:~$`, `$`, `C:\\>`. */
const PROMPT =
  /^[ \t>]*((?:[\w.-]{2,60}(?:\([\w.-]{1,40}\))?#|[\w.-]{1,60}@[\w.-]{1,60}[: ][^\s#$%]{0,60}[$#%]|\$|[A-Z]:\\[^\s>]{0,80}>)[ \t]+([^\r\n]{1,300}))$/gm;

/** A line typed at a prompt, though nothing marks it as code: no word of any grammar stands in it. Its addresses are read. */
export const prompts: Construct = function* ({ text, isCode }: Sheet) {
  if (!/[#$%>][ \t]/.test(text)) return;
  for (const { index, 0: whole, 1: line = '', 2: typed = '' } of text.matchAll(PROMPT)) {
    const start = index + whole.length - line.length;
    if (isCode(start) || /:\/\/|\]\(/.test(typed)) continue;
    const words = typed.match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 0 && words.every((word) => languagesOf(word.toLowerCase()) === null))
      yield punctuated(text, start, start + line.trimEnd().length);
  }
};

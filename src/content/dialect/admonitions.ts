import type { Construct, Sheet } from './dialect.ts';
import { blank, spaces, veiled } from './strokes.ts';

const LINE =
  /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]*[\p{L}\w][\p{L}\w -]{0,80}|===[!+]?[ \t]+|\/{3}[ \t]+[\w-]{1,30}[ \t]*\|[ \t]*)(?:"([^\r\n]{0,500})")?[ \t]*$/gmu;

/**
 * MkDocs' boxes and tabs: `!!! note "Titre"`, `??? note`, `=== "Onglet"`. What is indented under them is theirs: an item of a
 * list stands for each, whose children are read as they are; its quotes are syntax.
 */
export const admonitions: Construct = function* ({ text, isCode }: Sheet) {
  if (!/!!!|\?\?\?|===/.test(text)) return;
  for (const { index, 0: line, 1: indent = '', 2: title } of text.matchAll(LINE)) {
    const start = index + indent.length;
    const end = index + line.trimEnd().length;
    if (isCode(start) || end - start < 5 || (title === undefined && line.trimStart().startsWith('='))) continue;
    const from = title === undefined ? end : end - title.length - 1;
    const lead = spaces(text.slice(start, from));
    yield { start, end: from, parse: `+  #${lead.slice(4)}`, standIns: [start, start + 3] };
    if (from < end) yield blank(text, end - 1, end);
  }
};

/** The same lines where nothing is known to read what they hold: their quotes are left alone. */
export const admonitionLines: Construct = function* ({ text, isCode }: Sheet) {
  if (!/!!!|\?\?\?|===/.test(text)) return;
  for (const { index, 0: line, 1: indent = '' } of text.matchAll(LINE)) {
    const start = index + indent.length;
    const end = index + line.trimEnd().length;
    if (!isCode(start) && line.includes('"')) yield { start, end, parse: veiled(text.slice(start, end)) };
  }
};

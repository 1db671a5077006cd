import plugin from 'remark-lint-no-undefined-references';
import type { Passage } from '../../content/page.ts';
import type { SchemaObject } from '../../schema/json-schema.ts';
import type { Rule } from '../rule.ts';
import { LINT_OPTIONS } from './remark-lint/options.ts';
import { isDefinedElsewhere } from './shared/defined-elsewhere.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';
import type { AllowedReferences, undefinedAsRemark } from './shared/undefined-as-remark.ts';

/** Loaded where its option is given. */
let asRemark: typeof undefinedAsRemark | null = null;

const ID = 'markdown-no-undefined-references';

/** The work of remark-lint grows with the square of the depth; real text has no more than a few levels. */
const DEEPEST_BRACKETS = 100;

/**
 * `[text][name]` and `[^1]` without a definition: the reader sees the brackets. Lone brackets are mere brackets, unless the option of
 * remark-lint is given: then all that it speaks of is told.
 */
export const markdownNoUndefinedReferences: Rule<typeof ID> = {
  id: ID,
  severity: 'warning',
  async ready(page, { option }) {
    await mindComments(page);
    if (option !== undefined) asRemark ??= (await import('./remark-lint/check.ts')).undefinedAsRemark;
  },
  options: { option: LINT_OPTIONS[ID] as SchemaObject },
  byDialect: { sure: [] },
  *check(page, { site, options }) {
    if (site.generator === 'mkdocs' && isDefinedElsewhere(site.plan)) return;
    const skipped: Passage[] = [];
    const skip = (passage: Passage): boolean => {
      // What is brought from elsewhere may define it.
      if (passage.brings) return true;
      const deep = isDeep(passage.text);
      if (deep) skipped.push(passage);
      return deep;
    };
    const asked = options['option'] as AllowedReferences | undefined;
    if (asked !== undefined && asRemark !== null) yield* asRemark(page, asked, skip);
    else
      for (const { passage, start, end, at, words } of lint(page, plugin, undefined, skip)) {
        const written = passage.text.slice(start, end);
        if (isMeant(passage.text, start, written)) continue;
        if (/^\[\^[^\]\s]+\]$/.test(written)) yield { message: 'footnote', facts: { words }, at, excerpt: words };
        else if (/\]\[[^\]]+\]$/.test(written)) yield { message: 'reference', facts: { words }, at, excerpt: words };
      }
    for (const { range } of skipped)
      yield {
        message: 'too-deep',
        facts: { depth: DEEPEST_BRACKETS },
        severity: 'info',
        at: { start: range.start, end: Math.min(range.end, range.start + 80) },
      };
  },
};

/** Brackets that are to be seen, whatever stands in them. */
function isMeant(text: string, start: number, written: string): boolean {
  // `x[1][2]`, `*x*[1][2]` is code: no link begins inside of a word; `[zone][nom][commune]`, three in a row, is the model of a name.
  const before = text.slice(Math.max(0, start - 5), start);
  if (/[\p{L}\p{N}_$\])]\*{0,3}$/u.test(before) && !written.startsWith('[^')) return true;
  if (isTag(text, start, written) || isSynopsis(text, start)) return true;
  if (/^\[[^[(:^]/.test(text.slice(start + written.length, start + written.length + 2))) return true;
  // `[colonne type="un"][texte]…`: shortcodes of WordPress, left by a move.
  return isPattern(written) || isMalformed(written, text) || /^\[\w+ [\w-]+=["”“&]/.test(written);
}

/** A line of a list that begins with words in brackets. */
const TAGGED = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^[\]\n]{1,60}\](?![[(:])/;

/** `- [Outil][PARTIE] Ce qui change`, in a list whose next or last item is `- [Outil] …`: tags, which are meant to be seen. */
function isTag(text: string, start: number, written: string): boolean {
  const head = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(head, start)) || written.includes('\n')) return false;
  const end = text.indexOf('\n', start);
  const above = text.slice(text.lastIndexOf('\n', head - 2) + 1, Math.max(0, head - 1));
  const below = end < 0 ? '' : text.slice(end + 1, end + 200);
  return TAGGED.test(above) || TAGGED.test(below);
}

/** `CHDIR [/D] [lecteur:][chemin]`: what a command may be given. A line of brackets, a name and no sentence. */
function isSynopsis(text: string, start: number): boolean {
  const head = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(head, start + 1000).split('\n', 1)[0] ?? '';
  const groups = line.match(/\[[^[\]^][^[\]]{0,60}\]/g) ?? [];
  const words = line.replace(/\[[^[\]]{1,60}\]/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return groups.length >= 3 && words.length <= 1;
}

/** `[12][0-9]`: letters of a pattern, not words. */
function isPattern(written: string): boolean {
  return /\[\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\?\W){1,6}\]/.test(written);
}

/** Its definition is there, with spaces in its address: `link-malformed` speaks of it. */
function isMalformed(written: string, text: string): boolean {
  const name = /\[([^[\]]+)\]$/.exec(written)?.[1];
  return name !== undefined && text.includes(`\n[${name}]: `);
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]]/g)) {
    depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST_BRACKETS) return true;
  }
  return false;
}

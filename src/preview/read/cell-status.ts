import type { Field, Passage } from '../../content/page.ts';
import { type Block, leavesOf } from '../compare/block.ts';
import { compareBlocks, stamp } from '../compare/compare-blocks.ts';
import { dressOf } from '../compare/dress.ts';
import { gravest } from '../compare/gravity.ts';
import { isSameInstant } from '../compare/instants.ts';
import { MAX_TEXT } from './read-blocks.ts';
import type { Rendering } from './rendering.ts';
import type { Cell, RowStatus, ValueKind } from './row.ts';
import { unseenOf } from './unseen.ts';
import { compareUnseen } from './unseen-parts.ts';

/** One value of one side, as it is read. */
export interface CellSide {
  readonly field: Field | null;
  readonly passage: Passage | null;
  readonly blocks: readonly Block[];
  readonly text: string;
}

type Comparison = Pick<Cell, 'blocks' | 'status' | 'turned' | 'isUnseen' | 'isRecoded' | 'hasBreaks' | 'unseen'>;

/** A value before and after, as one run of blocks, and what can be proved of the difference. Null: it is not there. */
export function compareSides(base: CellSide | null, head: CellSide | null, rendering: Rendering): Comparison {
  const [before, after] = [base?.blocks ?? [], head?.blocks ?? []];
  if (base === null || (before.length === 0 && after.length > 0))
    return { blocks: stampAll(after, 'ins', 'added'), status: base?.field == null ? 'added' : 'filled' };
  if (head === null || (after.length === 0 && before.length > 0))
    return { blocks: stampAll(before, 'del', 'removed'), status: head?.field == null ? 'removed' : 'emptied' };
  const blocks = compareBlocks(before, after);
  const turned = kindsOf(base.field, head.field);
  const status = statusOf(blocks, base, head, rendering);
  if (status === 'spaces' && (isAtLineEnds(blocks) || isUnseen(base, head, rendering)))
    return { blocks, status, isUnseen: true };
  const isShown = !/^(?:same|other|written|spaces)$/.test(status);
  const unseen = isShown ? compareUnseen(base.passage, head.passage, rendering.hasAttributes) : null;
  const own = {
    blocks,
    ...(unseen !== null && { unseen }),
    ...(isRecoded(base, head) && { isRecoded: true as const }),
    ...(hasBreaks(base, head, blocks) && { hasBreaks: true as const }),
  };
  if (turned === null) return { ...own, status };
  return { ...own, status: status === 'same' ? 'other' : status, turned };
}

function stampAll(blocks: readonly Block[], operation: 'ins' | 'del', status: 'added' | 'removed'): Block[] {
  return blocks.map((block) => stamp(block, operation, status));
}

function statusOf(blocks: readonly Block[], base: CellSide, head: CellSide, rendering: Rendering): RowStatus {
  const status = gravest(blocks);
  if (isSameInstant(base.text, head.text)) return 'other';
  if (status === 'format' && blocks.every(isLinksOnly)) return 'link';
  if (isAtLineEnds(blocks) && plainSpaces(base.text) === plainSpaces(head.text)) return 'spaces';
  if (status !== 'same') return status === 'moved' ? 'order' : (status as RowStatus);
  if (base.text === head.text) return status;
  // What changed may stand in what is cut.
  if (Math.max(base.text.length, head.text.length) > MAX_TEXT) return 'changed';
  if (isRecoded(base, head)) return isName(head) ? 'other' : 'written';
  if (plainSpaces(base.text) === plainSpaces(head.text)) return 'spaces';
  // Blocks were found the same, and the engine counts by itself.
  if (!rendering.hasListStarts && withoutNumbers(base.text) === withoutNumbers(head.text)) return 'written';
  // A space that holds two words together is another one.
  if (spacesIn(base.blocks) !== spacesIn(head.blocks)) return 'other';
  const [was, is] = [base, head].map(({ passage }) => unseenOf(passage, rendering.isGfm)) as [
    string | null,
    string | null,
  ];
  const isKnown = rendering.isCommonMark || withoutBullets(base.text) === withoutBullets(head.text);
  return isKnown && was !== null && was === is ? 'written' : 'other';
}

/** The signs that items begin with, which say the same to every engine; after words, not every engine begins a list. */
function withoutBullets(text: string): string {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((part) => (AS_LIST.test(part) ? part.replace(/^([ \t]*)[*+-](?=[ \t])/gm, '$1-') : part))
    .join('\n\n');
}

/** Its first line is an item, below a heading or none. */
const AS_LIST = /^(?:#{1,6}[ \t][^\n]*\n)*[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]/;

/** Of code, nothing but what stands at the ends of lines, where nobody sees it; all else is the same. */
function isAtLineEnds(blocks: readonly Block[]): boolean {
  const changed = leavesOf(blocks).filter(({ status }) => status !== 'same');
  return (
    changed.length > 0 &&
    changed.every(({ details = [], status, former, moved }) => {
      const isOnly = details.length > 0 && details.every((one) => one.kind === 'indented' && one.isAtEnd);
      return isOnly && status === 'changed' && former === undefined && moved === undefined;
    }) &&
    isAsItWas(blocks)
  );
}

/** No container is anything but what it holds. */
function isAsItWas(blocks: readonly Block[]): boolean {
  return blocks.every(
    ({ pieces, children, former, moved, details }) =>
      pieces !== null || (former === undefined && moved === undefined && details === undefined && isAsItWas(children)),
  );
}

/** The numbers of lists taken out; how far in their items stand is kept. */
function withoutNumbers(text: string): string {
  return text.replace(/^([ \t>]*)(\d{1,9})(?=[.)][ \t])/gm, (_, before: string, number: string) => {
    return before + '1'.repeat(number.length);
  });
}

/** Nothing but how letters and their accents are saved. */
function isRecoded(base: CellSide, head: CellSide): boolean {
  return base.text !== head.text && base.text.normalize('NFC') === head.text.normalize('NFC');
}

/** What the site looks up, letter for letter. */
function isName({ passage }: CellSide): boolean {
  return passage === null || /^(?:url|path|identifier)$/.test(passage.kind);
}

/** Lines that ended between two words, or end there now: in Markdown, what is seen of them is known. */
function hasBreaks(base: CellSide, head: CellSide, blocks: readonly Block[]): boolean {
  if (base.passage?.kind === 'markdown' || head.passage?.kind === 'markdown') return false;
  return leavesOf(blocks).some(({ pieces }) =>
    pieces?.some(
      ({ former, token }) =>
        former !== undefined && token.key === ' ' && former.text.includes('\n') !== token.text.includes('\n'),
    ),
  );
}

/** White space that no engine shows: within lines, and where lines of words end; else that which only parts the blocks that were found equal. */
function isUnseen(base: CellSide, head: CellSide, { isCommonMark }: Rendering): boolean {
  const isMarkdown = base.passage?.kind === 'markdown' && head.passage?.kind === 'markdown';
  if (isMarkdown && isCommonMark) return true;
  const shape = isMarkdown ? paragraphsOf : linesOf;
  return shape(base.text) === shape(head.text);
}

/** The lines of a text, with what they begin with. */
function linesOf(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => (/^\s*/.exec(line)?.[0] ?? '') + plainSpaces(line))
    .join('\n');
}

/** A line that begins with a word, and not with a number that may be one of a list. */
const WORDS = /^[\p{L}(«“"’]/u;

/** The same, but that lines of words alone are one paragraph, wherever they end. */
function paragraphsOf(text: string): string {
  return linesOf(text)
    .split(/\n{2,}/)
    .map((part) => (part.split('\n').every((line) => WORDS.test(line)) ? plainSpaces(part) : part))
    .join('\n\n');
}

function spacesIn(blocks: readonly Block[]): string {
  const tokens = leavesOf(blocks).flatMap(({ pieces }) => (pieces ?? []).map(({ token }) => token.text));
  return tokens.filter((text) => /[\u00a0\u202f]/.test(text)).join();
}

/** Words dressed otherwise by their links alone. */
function isLinksOnly({ former, details, pieces, children }: Block): boolean {
  if (former !== undefined || details !== undefined) return false;
  const own = (pieces ?? []).every(
    ({ former: word, token }) => word === undefined || dressOf(word, false) === dressOf(token, false),
  );
  return own && children.every(isLinksOnly);
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A value that is written as another kind of thing: `false` is no more yes or no as `"false"`. */
export function kindsOf(base: Field | null, head: Field | null): readonly [ValueKind, ValueKind] | null {
  const [from, to] = [kindOf(base), kindOf(head)];
  if (from === null || to === null) return null;
  const [was, is] = [dated(from, base), dated(to, head)];
  return was === is ? null : [was, is];
}

/** Without quotes, `2022-01-01` is a date for whatever reads YAML or TOML. */
function dated(kind: ValueKind, field: Field | null): ValueKind {
  const style = field?.scalar?.style;
  const isBare = style === 'plain' || style === 'bare';
  return isBare && /^\d{4}-\d\d-\d\d/.test(String(field?.value)) ? 'date' : kind;
}

function kindOf(field: Field | null): ValueKind | null {
  const kind = typeof field?.value;
  return kind === 'boolean' || kind === 'number' || kind === 'string' ? kind : null;
}

import { type Block, type Channel, fitBlocks, weightOf } from './channel.ts';
import { commitLink, existingSentence, foldMany, footLinks, headingOf, notesOf } from './comment.ts';
import { plain } from './escape.ts';
import { listPages } from './list.ts';
import { fresh, type Remark, type Remarks } from './remarks.ts';
import { foldPages, kindBlocks } from './repeated/blocks.ts';
import { pageTable } from './table.ts';

/** The runner drops a whole summary above 1 MiB (bytes); the rest is for the frame. */
const MAX_NEW_BYTES = 700_000;
const MAX_EXISTING_BYTES = 250_000;

const ALL = { withRule: true, brief: false };

const bytes = (text: string): number => Buffer.byteLength(text);

/** The summary of a run, also the `markdown` format of the command line: everything, what stood there before folded. */
export function renderSummary(remarks: Remarks, channel: Channel): string {
  return writeSummary(remarks, channel).text;
}

/** The same, and whether every remark that is new found room in it. */
export function writeSummary(remarks: Remarks, channel: Channel): { readonly text: string; readonly whole: boolean } {
  const { github } = channel.locale;
  const { text: list, whole } = fitList(blocksOf(remarks, fresh, channel), MAX_NEW_BYTES, channel);
  const heading = headingOf(remarks, channel);
  const read = remarks.files === 0 ? [] : [[github.read(remarks), ...commitLink(channel)].join(' · ')];
  const notes = notesOf(remarks, channel);
  const text = `${[
    `### ${heading}`,
    ...(notes.length === 0 ? [] : [notes.join('\n>\n')]),
    ...tableLines(remarks, channel),
    ...(list === '' ? [] : [foldMany(list, remarks, channel)]),
    ...renderExisting(remarks, channel),
    ...(remarks.debt === undefined || remarks.debt === '' ? [] : [plain(remarks.debt)]),
    ...read,
    ...(channel.previewUrl === null ? [] : [previewLink(channel).trim()]),
  ].join('\n\n')}\n`;
  return { text, whole };
}

function tableLines(remarks: Remarks, channel: Channel): string[] {
  const { text, rows } = pageTable(remarks, channel);
  return rows.size === 0 ? [] : [text];
}

/** What ends a summary that was written before its preview was there; empty for none. */
export function previewLink(channel: Channel): string {
  const foot = footLinks({ ...channel, runUrl: null });
  return foot.length === 0 ? '' : `\n${foot.join(' · ')}\n`;
}

/** Page by page, then what the site repeats: each of its places is there, folded. */
function blocksOf(remarks: Remarks, choose: (all: readonly Remark[]) => Remark[], channel: Channel): Block[] {
  if (channel.verbose === true) return listPages(remarks.pages, choose, channel, ALL);
  const { pages, kinds } = foldPages(remarks.pages, choose);
  return [...listPages(pages, choose, channel, ALL), ...kindBlocks(kinds, channel, true)];
}

function fitList(blocks: readonly Block[], limit: number, { locale }: Channel) {
  const { text, left } = fitBlocks(blocks, limit, bytes);
  if (left.length === 0) return { text, whole: true };
  return { text: `${text}\n${locale.github.leftOut({ count: weightOf(left) })}\n`, whole: false };
}

function renderExisting(remarks: Remarks, channel: Channel): string[] {
  if (remarks.existing === 0) return [];
  const { github } = channel.locale;
  const old = blocksOf(remarks, (all) => all.filter(({ existing }) => existing), channel);
  const { text: list } = fitList(old, MAX_EXISTING_BYTES, channel);
  const title = existingSentence(remarks, channel);
  const hint = github.existingHint({ count: remarks.existing, known: remarks.debt !== undefined });
  return [`<details><summary>${title}</summary>\n\n${hint}\n\n${list.trimEnd()}\n\n</details>`];
}

import { type Block, type Channel, fitBlocks, weightOf } from './channel.ts';
import { existingSentence, footLinks, headingOf, notesOf } from './comment.ts';
import { listPages } from './list.ts';
import { fresh, type Remarks } from './remarks.ts';

/** The runner drops a whole summary above 1 MiB (bytes); the rest is for the frame. */
const MAX_NEW_BYTES = 700_000;
const MAX_EXISTING_BYTES = 250_000;

const ALL = { withRule: true, brief: false };

const bytes = (text: string): number => Buffer.byteLength(text);

/** The summary of a run, also the `markdown` format of the command line: everything, what stood there before folded. */
export function renderSummary(remarks: Remarks, channel: Channel): string {
  const { github } = channel.locale;
  const list = fitList(listPages(remarks.pages, fresh, channel, ALL), MAX_NEW_BYTES, channel);
  const heading = headingOf(remarks, channel);
  const read = remarks.files === 0 ? [] : [github.read(remarks)];
  const notes = notesOf(remarks, channel);
  const foot = footLinks({ ...channel, runUrl: null });
  return `${[
    `### ${heading}`,
    ...(notes.length === 0 ? [] : [notes.join('\n>\n')]),
    ...(list === '' ? [] : [list.trimEnd()]),
    ...renderExisting(remarks, channel),
    ...read,
    ...(foot.length === 0 ? [] : [foot.join(' · ')]),
  ].join('\n\n')}\n`;
}

function fitList(blocks: readonly Block[], limit: number, { locale }: Channel): string {
  const { text, left } = fitBlocks(blocks, limit, bytes);
  return left.length === 0 ? text : `${text}\n${locale.github.leftOut({ count: weightOf(left) })}\n`;
}

function renderExisting(remarks: Remarks, channel: Channel): string[] {
  if (remarks.existing === 0) return [];
  const { github } = channel.locale;
  const old = listPages(remarks.pages, (all) => all.filter(({ existing }) => existing), channel, ALL);
  const list = fitList(old, MAX_EXISTING_BYTES, channel);
  const title = existingSentence(remarks, channel);
  const hint = github.existingHint({ count: remarks.existing });
  return [`<details><summary>${title}</summary>\n\n${hint}\n\n${list.trimEnd()}\n\n</details>`];
}

import { type Channel, fitBlocks } from '../channel.ts';
import { footLinks } from '../comment.ts';
import { plain } from '../escape.ts';
import { byGravity, byWorst, gravityOf, isBroughtByTime, isWrittenWrong } from '../gravity.ts';
import { bySite, pageHeading, remarkItem, shorten, siteHeading } from '../list.ts';
import { type Marker, writeMarker } from '../marker.ts';
import type { PageRemarks, Remark, Remarks } from '../remarks.ts';
import {
  type ClosedIssue,
  countGone,
  type IssueMemory,
  isKnown,
  isMuted,
  keyed,
  muteBox,
  recall,
  writeMuted,
  writeRest,
  writeState,
} from './memory.ts';

/** GitHub refuses longer issues (65,536 characters); the rest is for the frame and what is remembered out of sight. */
const MAX_LIST = 45_000;
const MAX_WRITTEN = 8_000;
/** Muted points that are shown, and the characters of their sentences. */
const MAX_MUTED_SHOWN = 20;
const MAX_MUTED_SENTENCE = 100;
const MAX_APPEARED = 10;

export interface TrackingIssue {
  readonly title: string;
  readonly body: string;
  /** False when there is nothing left to mend. */
  readonly open: boolean;
  /** What to say in a comment of an issue that was open already; null when nothing appeared. */
  readonly news: string | null;
}

interface Point {
  readonly page: PageRemarks;
  readonly remark: Remark;
  readonly key: string;
}

/**
 * The one issue that follows the site through time: a section for each page, a box for each point. `previous` is the
 * body as it stands: boxes that were ticked stay ticked, points that are gone are thanked for. `closed`: the issue of ours
 * that was closed last, where there is none to go on with; what was said not to be planned there is not said again.
 */
export function renderIssue(
  remarks: Remarks,
  channel: Channel,
  marker: Marker,
  previous: string | null,
  closed: ClosedIssue | null = null,
): TrackingIssue {
  const words = channel.locale.github.issue;
  const memory = recall(previous, closed);
  // What the site knows of and lives with gets no box; a point that went there was not mended for all that.
  const all = chosenPages(remarks, isBroughtByTime).flatMap((page) =>
    keyed(page).map(({ remark, key }): Point => ({ page, remark, key })),
  );
  const standing = all.filter(({ remark }) => !remark.existing);
  const points = standing.filter(({ key }) => !isMuted(memory, key));
  const muted = renderMuted(
    standing.filter(({ key }) => isMuted(memory, key)),
    memory,
    channel,
  );
  if (points.length === 0) {
    const done = standing.length === 0 ? words.done : words.quiet;
    const body = [`${writeMarker(marker)}\n${done}`, ...muted].join('\n\n');
    return { title: words.doneTitle, body: `${body}\n`, open: false, news: null };
  }
  const pages = new Set(points.map(({ page }) => page));
  const title = words.title({ count: pages.size });
  // A body without any box of ours was cut or emptied by hand: everything in it would look new.
  const isNew = ({ key }: Point) => !isKnown(memory, key);
  const appeared = memory.boxes.size === 0 || !memory.complete ? [] : points.filter(isNew);
  return {
    title,
    body: renderBody({ remarks, channel, memory, all, points, muted, title, marker }),
    open: true,
    news: appeared.length === 0 ? null : renderNews(appeared, channel),
  };
}

interface Body {
  readonly remarks: Remarks;
  readonly channel: Channel;
  readonly memory: IssueMemory;
  /** Everything that time brought. */
  readonly all: readonly Point[];
  /** What of it gets a box. */
  readonly points: readonly Point[];
  readonly muted: readonly string[];
  readonly title: string;
  readonly marker: Marker;
}

function renderBody({ remarks, channel, memory, all, points, muted, title, marker }: Body): string {
  const words = channel.locale.github.issue;
  const keys = new Set(all.map(({ key }) => key));
  const mended = remarks.notDone.length > 0 ? 0 : countGone(memory, keys);
  const blocks = points.map((point) => ({
    group: point.page.path,
    heading: `#### ${pageHeading(point.page, channel)}\n\n`,
    section: siteHeading(point.page, channel)?.slice(1),
    text: box(point, memory, channel),
    weight: 1,
    rank: gravityOf(point.remark),
    key: point.key,
  }));
  const { text, left } = fitBlocks(blocks, MAX_LIST, (one) => one.length);
  const whole = channel.wholeUrl != null;
  const more = left.length === 0 ? '' : `\n${words.more({ count: left.length, whole })}`;
  const written = chosenPages(remarks, (remark) => !remark.existing && isWrittenWrong(remark));
  const { error, warning, info } = remarks.counts;
  const others = error + warning + info - all.filter(({ remark }) => !remark.existing).length - countOf(written);
  const notes = [...remarks.notDone, ...remarks.unread, ...remarks.unknownLinks].map((note) => `> ${note}`);
  const said = [
    title,
    blocks.map(({ key }) => key),
    written.flatMap((page) => keyed(page).map(({ key }) => key)),
    [...memory.muted],
    notes,
    remarks.existing,
    others,
  ];
  const body = [
    `${writeMarker(marker)}\n${words.intro({ asOf: remarks.asOf })}`,
    ...(mended === 0 ? [] : [`> ${words.mended({ count: mended })}`]),
    `${text}${more}`.trim(),
    ...renderWritten(written, channel),
    ...muted,
    ...(left.length === 0 ? [] : [writeRest(left.map(({ key }) => key))]),
    ...notes,
    ...(remarks.existing === 0 ? [] : [`<sub>${words.known({ count: remarks.existing })}</sub>`]),
    ...(others === 0 ? [] : [`<sub>${words.others({ count: others, whole })}</sub>`]),
    ...(whole && others + left.length > 0 ? footLinks({ ...channel, previewUrl: null }) : []),
    ...(channel.stopsAlone === true ? [`<sub>${words.stopsAlone}</sub>`] : []),
    writeState(said),
  ];
  return `${body.join('\n\n')}\n`;
}

/** The pages that hold remarks of a kind, with these alone, the worst first. */
function chosenPages({ pages }: Remarks, choose: (remark: Remark) => boolean): PageRemarks[] {
  const chosen = pages.map((page) => ({ ...page, remarks: page.remarks.filter(choose).sort(byGravity) }));
  return bySite(byWorst(chosen.filter(({ remarks }) => remarks.length > 0)));
}

const countOf = (pages: readonly PageRemarks[]): number => pages.reduce((sum, { remarks }) => sum + remarks.length, 0);

/** What was written wrong, and would not mend itself with any date: folded, without boxes. */
function renderWritten(pages: readonly PageRemarks[], channel: Channel): string[] {
  if (pages.length === 0) return [];
  const words = channel.locale.github.issue;
  const blocks = pages.flatMap((page) =>
    page.remarks.map((remark) => ({
      group: page.path,
      heading: `${pageHeading(page, channel)}\n\n`,
      section: siteHeading(page, channel),
      text: remarkItem(remark, channel, false),
      weight: 1,
      rank: gravityOf(remark),
    })),
  );
  const { text, left } = fitBlocks(blocks, MAX_WRITTEN, (one) => one.length);
  const more = left.length === 0 ? '' : `\n${words.more({ count: left.length, whole: channel.wholeUrl != null })}\n`;
  const title = words.written({ count: countOf(pages) });
  return [`<details><summary>${title}</summary>\n\n${`${text}${more}`.trim()}\n\n</details>`];
}

function renderNews(appeared: readonly { page: PageRemarks; remark: Remark }[], channel: Channel): string {
  const words = channel.locale.github.issue;
  const shown = appeared.slice(0, MAX_APPEARED);
  const items = shown.map(({ page, remark }, index) => {
    const heading =
      shown[index - 1]?.page === page ? '' : `${index === 0 ? '' : '\n'}${pageHeading(page, channel)}\n\n`;
    return heading + remarkItem(remark, channel, false);
  });
  const left = appeared.length - shown.length;
  const more = left === 0 ? [] : [`${words.more({ count: left, whole: channel.wholeUrl != null })}\n`];
  return [`${words.appeared({ count: appeared.length })}\n`, items.join(''), ...more].join('\n');
}

/** A point and the box by which it is thanked for, and under it the one that takes it out for good. */
function box({ remark, key }: Point, { boxes }: IssueMemory, channel: Channel): string {
  const ticked = boxes.get(key) === true ? 'x' : ' ';
  const item = remarkItem(remark, channel, false).replace(/^- /, `- [${ticked}] <!-- ${key} --> `);
  return `${item}  ${muteBox(key, false, `<sub>${channel.locale.github.issue.mute}</sub>`)}`;
}

/** The points that nobody wants to hear of and that stand today: a box that is unticked brings one back. */
function renderMuted(points: readonly Point[], memory: IssueMemory, channel: Channel): string[] {
  if (memory.muted.size === 0) return [];
  const words = channel.locale.github.issue;
  const shown = points.slice(0, MAX_MUTED_SHOWN);
  const items = shown.map(({ page, remark, key }) =>
    muteBox(key, true, `${pageHeading(page, channel)} — ${plain(shorten(remark.sentence, MAX_MUTED_SENTENCE))}`),
  );
  const title = words.muted({ count: points.length });
  const list = points.length === 0 ? [] : [`<details><summary>${title}</summary>\n\n${items.join('')}\n</details>`];
  return [...list, writeMuted(memory)];
}

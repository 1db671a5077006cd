import { createHash } from 'node:crypto';
import { type Channel, fitBlocks } from './channel.ts';
import { footLinks } from './comment.ts';
import { byGravity, byWorst, gravityOf, isBroughtByTime, isWrittenWrong } from './gravity.ts';
import { bySite, pageHeading, remarkItem, siteHeading } from './list.ts';
import { type Marker, writeMarker } from './marker.ts';
import type { PageRemarks, Remark, Remarks } from './remarks.ts';

/** GitHub refuses longer issues (65,536 characters); the rest is for the frame and what is remembered out of sight. */
const MAX_LIST = 45_000;
const MAX_WRITTEN = 8_000;
/** Points without a box that are remembered: beyond, nobody can tell which one is new. */
const MAX_REST = 1_200;
/** Characters of a key that tell a point without a box from another. */
const SHORT_KEY = 6;
const MAX_APPEARED = 10;

export interface TrackingIssue {
  readonly title: string;
  readonly body: string;
  /** False when there is nothing left to mend. */
  readonly open: boolean;
  /** What to say in a comment of an issue that was open already; null when nothing appeared. */
  readonly news: string | null;
}

/**
 * The one issue that follows the site through time: a section for each page, a box for each point. `previous` is the
 * body as it stands: boxes that were ticked stay ticked, points that are gone are thanked for.
 */
export function renderIssue(
  remarks: Remarks,
  channel: Channel,
  marker: Marker,
  previous: string | null,
): TrackingIssue {
  const words = channel.locale.github.issue;
  const before = previous === null ? new Map<string, boolean>() : readBoxes(previous);
  const rest = previous === null ? NO_REST : readRest(previous);
  // What the site knows of and lives with gets no box; a point that went there was not mended for all that.
  const all = chosenPages(remarks, isBroughtByTime).flatMap((page) =>
    keyed(page).map(({ remark, key }) => ({ page, remark, key })),
  );
  const points = all.filter(({ remark }) => !remark.existing);
  const pages = new Set(points.map(({ page }) => page));
  if (points.length === 0)
    return { title: words.doneTitle, body: `${writeMarker(marker)}\n${words.done}\n`, open: false, news: null };

  const keys = new Set(all.map(({ key }) => key));
  const shortKeys = new Set([...keys].map(short));
  const partial = remarks.notDone.length > 0;
  const gone = [...before.keys()].filter((key) => !keys.has(key)).length;
  const mended = partial ? 0 : gone + [...rest.keys].filter((key) => !shortKeys.has(key)).length;
  const blocks = points.map(({ page, remark, key }) => ({
    group: page.path,
    heading: `#### ${pageHeading(page, channel)}\n\n`,
    section: siteHeading(page, channel)?.slice(1),
    text: box(remark, key, before.get(key) === true, channel),
    weight: 1,
    rank: gravityOf(remark),
    key,
  }));
  const { text, left } = fitBlocks(blocks, MAX_LIST, (one) => one.length);
  const whole = channel.wholeUrl != null;
  const more = left.length === 0 ? '' : `\n${words.more({ count: left.length, whole })}`;
  const written = chosenPages(remarks, (remark) => !remark.existing && isWrittenWrong(remark));
  const { error, warning, info } = remarks.counts;
  const others = error + warning + info - points.length - countOf(written);
  const body = [
    `${writeMarker(marker)}\n${words.intro({ asOf: remarks.asOf })}`,
    ...(mended === 0 ? [] : [`> ${words.mended({ count: mended })}`]),
    `${text}${more}`.trim(),
    ...renderWritten(written, channel),
    ...(left.length === 0 ? [] : [writeRest(left.map(({ key }) => key))]),
    ...[...remarks.notDone, ...remarks.unread, ...remarks.unknownLinks].map((note) => `> ${note}`),
    ...(remarks.existing === 0 ? [] : [`<sub>${words.known({ count: remarks.existing })}</sub>`]),
    ...(others === 0 ? [] : [`<sub>${words.others({ count: others, whole })}</sub>`]),
    ...(whole && others + left.length > 0 ? footLinks({ ...channel, previewUrl: null }) : []),
  ];
  // A body without any box of ours was cut or emptied by hand: everything in it would look new.
  const isNew = ({ key }: { key: string }) => !before.has(key) && !rest.keys.has(short(key));
  const appeared = before.size === 0 || !rest.complete ? [] : points.filter(isNew);
  return {
    title: words.title({ count: pages.size }),
    body: `${body.join('\n\n')}\n`,
    open: true,
    news: appeared.length === 0 ? null : renderNews(appeared, channel),
  };
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

/** A point is known again by its rule, page, field and words, not by its line. */
function keyed(page: PageRemarks): { remark: Remark; key: string }[] {
  const counts = new Map<string, number>();
  return page.remarks.map((remark) => {
    const name = JSON.stringify([remark.rule, remark.path, remark.field, remark.excerpt]);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { remark, key: createHash('sha256').update(`${name}${count}`).digest('hex').slice(0, 12) };
  });
}

function box(remark: Remark, key: string, ticked: boolean, channel: Channel): string {
  return remarkItem(remark, channel, false).replace(/^- /, `- [${ticked ? 'x' : ' '}] <!-- ${key} --> `);
}

/** Points that found no room in the list are remembered out of sight: they are not new the next day. */
interface Rest {
  readonly keys: ReadonlySet<string>;
  /** False when there were more of them than can be remembered. */
  readonly complete: boolean;
}

const NO_REST: Rest = { keys: new Set(), complete: true };
const short = (key: string): string => key.slice(0, SHORT_KEY);

function writeRest(keys: readonly string[]): string {
  const kept = keys.slice(0, MAX_REST).map(short).join('');
  return `<!-- relecture:rest ${kept}${keys.length > MAX_REST ? ' …' : ''} -->`;
}

function readRest(body: string): Rest {
  const match = /^<!-- relecture:rest ([0-9a-f]*)( …)? -->$/m.exec(body);
  if (match === null) return NO_REST;
  return { keys: new Set(match[1]?.match(/.{6}/g) ?? []), complete: match[2] === undefined };
}

function readBoxes(body: string): Map<string, boolean> {
  const boxes = new Map<string, boolean>();
  for (const match of body.matchAll(/^- \[([ xX])\] <!-- ([0-9a-f]{12}) -->/gm)) {
    boxes.set(match[2] ?? '', match[1] !== ' ');
  }
  return boxes;
}

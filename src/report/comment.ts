import type { Finding, Severity } from '../content/finding.ts';
import { type Block, type Channel, fitBlocks, weightOf } from './channel.ts';
import { code, link } from './escape.ts';
import { listPages } from './list.ts';
import type { Marker } from './marker.ts';
import { writeMarker } from './marker.ts';
import { fresh, type Remarks } from './remarks.ts';
import { foldPages, kindBlocks } from './repeated/blocks.ts';
import { pageTable } from './table.ts';

/** GitHub refuses longer comments (65,536 characters); the rest is for the frame. */
const MAX_LIST = 58_000;

/** The counts as the sentences of the locale take them. */
export function countsOf(counts: Readonly<Record<Severity, number>>) {
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

/** True when the comment has nothing to say beyond that all is well. */
export function isClean(remarks: Remarks): boolean {
  return remarks.counts.error + remarks.counts.warning + remarks.counts.info === 0;
}

/**
 * True when somebody must do something: mend, or look at what was not read. Hints are none, nor are links that nobody can follow:
 * each comment is an e-mail to everyone who watches.
 */
export function isNeeded({ counts, notDone, unread }: Remarks): boolean {
  return counts.error + counts.warning + notDone.length + unread.length > 0;
}

/** Nothing was found, in what is not all there was to read or to weigh. */
function isIncomplete(remarks: Remarks, failed: boolean): boolean {
  return isClean(remarks) && (failed || remarks.notDone.length > 0);
}

/** The first line of the comment and of the summary: what there is to do, or that all is well. */
export function headingOf(remarks: Remarks, { locale: { github }, merged, failed = false }: Channel): string {
  if (isIncomplete(remarks, failed)) return github.incomplete;
  return isClean(remarks) ? github.clean({ files: remarks.files, merged }) : github.title(countsOf(remarks.counts));
}

/** The same in the few words of a status. */
export function verdictOf(
  remarks: Remarks,
  { locale: { github }, failed = false }: Pick<Channel, 'locale' | 'failed'>,
): string {
  return isIncomplete(remarks, failed) ? github.incomplete : github.verdict(countsOf(remarks.counts));
}

/** What is said around the remarks: what was not done, not read, not followed. */
export function notesOf({ notDone, unread, unknownLinks }: Remarks, channel: Channel): string[] {
  return [...channel.notes, ...notDone, ...unread, ...unknownLinks].map((note) => `> ${note}`);
}

/** How many remarks stood there before. */
export function existingSentence(remarks: Remarks, { locale }: Channel): string {
  return locale.github.existing({ count: remarks.existing, others: !isClean(remarks) });
}

/** The comment of a pull request: what to do, page by page, in plain words; one line when all is well. */
export function renderComment(remarks: Remarks, channel: Channel, marker: Marker): string {
  const { github } = channel.locale;
  const links = [...footLinks({ ...channel, previewPages: [] }), ...commitLink(channel)];
  const notes = notesOf(remarks, channel);
  if (isClean(remarks) && notes.length === 0) {
    const line = [headingOf(remarks, channel), ...links].join(' · ');
    return `${writeMarker(marker)}\n${line}\n`;
  }
  const { merged, draft, audience } = channel;
  const table = pageTable(remarks, channel);
  const { pages, kinds } = foldPages(remarks.pages, fresh);
  const [blocks, hints] = [false, true].map((areHints) => [
    ...listPages(pages, (all) => fresh(all).filter((one) => isHint(one) === areHints), channel, {
      ...BRIEF,
      inTable: table.rows,
    }),
    ...kindBlocks(
      kinds.filter((kind) => isHint(kind) === areHints),
      channel,
      false,
    ),
  ]) as [Block[], Block[]];
  const fitted = fitBlocks(blocks, MAX_LIST, (text) => text.length);
  const small = fitBlocks(hints, MAX_LIST - fitted.text.length, (text) => text.length);
  const word = channel.wholeUrl == null ? github.leftOut : github.more;
  const left = weightOf(fitted.left) + weightOf(small.left);
  const list = [
    ...(fitted.text === '' ? [] : [foldMany(fitted.text, remarks, channel)]),
    ...(small.text === '' ? [] : [folded(github.hints({ count: weightOf(hints) }), small.text)]),
    ...(left === 0 ? [] : [word({ count: left })]),
  ];
  const heading = headingOf(remarks, channel);
  const intro =
    blocks.length + hints.length === 0
      ? []
      : [
          github.intro({
            audience,
            merged,
            draft,
            blocking: remarks.counts.error > 0,
            others: remarks.counts.warning + remarks.counts.info > 0,
          }),
        ];
  const existing = remarks.existing === 0 ? [] : [`<sub>${existingSentence(remarks, channel)}</sub>`];
  return `${[
    `${writeMarker(marker)}\n### ${heading}`,
    ...intro,
    ...(table.rows.size === 0 ? [] : [table.text]),
    ...list,
    ...(notes.length === 0 ? [] : [notes.join('\n>\n')]),
    ...existing,
    ...(links.length === 0 ? [] : [links.join(' · ')]),
  ].join('\n\n')}\n`;
}

const BRIEF = { withRule: false, brief: true } as const;

function isHint({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'info';
}

/** Pages whose remarks are read at one look. */
const FEW_PAGES = 5;

/** The list of remarks; folded, under the table that counts them, where it is about many pages. */
export function foldMany(text: string, { pages }: Remarks, { locale }: Channel): string {
  const told = pages.filter(({ remarks }) => fresh(remarks).some((one) => !isHint(one)));
  return told.length > FEW_PAGES ? folded(locale.github.pageByPage, text) : text.trimEnd();
}

/** One line, that opens on a click. */
function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text.trimEnd()}\n\n</details>`;
}

/** Which version was read. */
export function commitLink({ commit, locale }: Channel): string[] {
  return commit == null ? [] : [`${locale.github.commit} ${link(code(commit.sha.slice(0, SHORT_SHA)), commit.url)}`];
}

/** As GitHub shortens them. */
const SHORT_SHA = 7;

/** Pages of the preview that are named one by one. */
const MAX_PREVIEW_PAGES = 12;

/** « Voir l’aperçu (a.md, b.md) · Tout le détail ». */
export function footLinks({ locale, previewUrl, previewPages = [], runUrl }: Channel): string[] {
  const links: string[] = [];
  if (previewUrl !== null) {
    const pages = previewPages.slice(0, MAX_PREVIEW_PAGES).map(({ path, url }) => link(code(path), url));
    const each = pages.length > 1 ? ` (${pages.join(', ')}${previewPages.length > pages.length ? ', …' : ''})` : '';
    links.push(link(locale.github.preview, previewUrl) + each);
  }
  if (runUrl !== null) links.push(link(locale.github.details, runUrl));
  return links;
}

import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { compareFindings, covers } from '../../rules/run.ts';
import { markExisting } from '../existing.ts';
import { type Review, type ReviewRequest, review, type World } from '../review.ts';
import { countFindings } from '../summarise.ts';
import { shortened } from '../time.ts';
import { explainBroken } from './cause.ts';
import type { Difference } from './difference.ts';
import { findInIncluded } from './included.ts';
import { findLostFiles } from './lost-files.ts';
import { findLostIds } from './lost-ids.ts';
import { findLostKeys } from './lost-keys.ts';
import { findLostLabels } from './lost-labels.ts';
import { findLostRefs } from './lost-refs.ts';
import { withLostTargets } from './lost-targets.ts';
import { findLostValues } from './lost-values.ts';
import { findMissed } from './missed.ts';

/** What one page says may break in another. */
const ACROSS_PAGES = [
  'link-internal',
  'link-navigation',
  'link-anchor',
  'front-matter-relation',
  'front-matter-file',
  'markdown-template-syntax',
];
/** Of the time that is left, what is done first leaves some to what comes after it. */
const HEAD = 0.5;

export interface Told {
  readonly review: Review;
  /** Pages that the change does not touch and that it breaks. */
  readonly broken: readonly Page[];
}

export interface Worlds {
  readonly head: World;
  readonly base: World;
}

/** What is known of a change, its causes named, and what it breaks in what it does not touch. `onlyNew`: what stood in the base is marked. */
export async function tellElsewhere(
  found: Review,
  difference: Difference,
  worlds: Worlds,
  request: ReviewRequest,
  { onlyNew }: { readonly onlyNew: boolean },
): Promise<Told> {
  const { tree } = worlds.head;
  const { files, renamed } = difference;
  const touched = new Set(files.map(({ path }) => path));
  const included = await findInIncluded(tree, difference, touched, request);
  const labels = await findLostLabels(tree, difference, request);
  const ids = await findLostIds({ head: tree, base: worlds.base.tree }, difference, request);
  const refs = await findLostRefs(tree, difference, found.findings, request);
  const values = await findLostValues(tree, difference, found.findings, request);
  const keys = await findLostKeys(tree, difference, request);
  const apart = [labels, ids, refs, values];
  const known = {
    ...addFindings(
      found,
      [included, keys, ...apart].flatMap(({ findings }) => findings),
    ),
    included: [...included.files, ...keys.files],
  };
  const marked = onlyNew ? withLostTargets(known, difference, request) : known;
  const explained = (told: Review, broken: readonly Page[]): Told => ({
    review: explainBroken(told, difference),
    broken: apart.map(({ pages }) => pages).reduce(united, broken),
  });
  const missed = await findMissed(difference, tree);
  const across = ACROSS_PAGES.filter(
    (id) => request.only.length === 0 || request.only.some((name) => covers(name, id)),
  );
  if (across.length === 0 || (missed !== 'all' && missed.size === 0)) return explained(marked, []);
  const asked = { ...request, only: across, before: difference.base.site, ...(missed !== 'all' && { among: missed }) };
  const present = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const broken = await findBroken(worlds, asked, { changed: new Set(present), marked, renamed });
  if (broken === null) return explained(unsearched(marked), []);
  const { review, broken: pages } = explained(addFindings(marked, broken.findings), broken.pages);
  // When all else is known of the pages that the change does not touch.
  const lost = await findLostFiles(tree, difference, review.findings, request);
  return { review: addFindings(review, lost.findings), broken: united(pages, lost.pages) };
}

function united(pages: readonly Page[], others: readonly Page[]): readonly Page[] {
  const known = new Set(pages.map(({ path }) => path));
  return [...pages, ...others.filter(({ path }) => !known.has(path))];
}

interface Broken {
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
}

interface Touched {
  readonly changed: ReadonlySet<string>;
  /** What is known of them. */
  readonly marked: Review;
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Findings of the change in pages it does not touch: a link, a relation that led to a page that is gone; and in those that it touches, links
 * of which only their past knows that they led somewhere. Null when time ran out.
 */
async function findBroken(
  worlds: Worlds,
  request: ReviewRequest,
  { changed, marked: known, renamed }: Touched,
): Promise<Broken | null> {
  // What these pages announce nobody asks.
  const narrow: ReviewRequest = { ...request, paths: [], habits: false, dates: false };
  const head = await review(worlds.head, shortened(narrow, HEAD, worlds.head.clock()));
  const told = new Map(known.findings.map((finding) => [placeOf(finding), finding.severity]));
  const isNew = (finding: Finding) => {
    const before = told.get(placeOf(finding));
    if (finding.rule === 'link-anchor') return before === undefined;
    return isLeft(finding) && (before === undefined || before === 'info');
  };
  const findings = head.findings.filter((finding) => !changed.has(finding.path) || isNew(finding));
  const elsewhere = { ...head, findings };
  if (elsewhere.findings.length === 0) return isCut(head) ? null : { findings: [], pages: [] };
  const { before: _, ...past } = narrow;
  const base = await review(worlds.base, { ...past, confirm: false });
  if (isCut(head) || isCut(base)) return null;
  const marked = markExisting(elsewhere, base, { renamed });
  // Nobody touched the page: what was wrong there in other words was wrong already.
  const before = new Set(base.findings.map(placeOf));
  const broken = marked.findings.filter((finding) => !finding.existing && !before.has(placeOf(finding)));
  const paths = new Set(broken.map(({ path }) => path).filter((path) => !changed.has(path)));
  return { findings: broken, pages: head.pages.filter(({ path }) => paths.has(path)) };
}

/** Where code may make pages, an address that a page had before the change. */
function isLeft({ rule, message, severity }: Finding): boolean {
  return rule === 'link-internal' && message === 'doubtful' && severity === 'warning';
}

function placeOf({ rule, path, range }: Finding): string {
  return `${rule} ${path} ${range.start}`;
}

export function isCut({ notDone }: Review): boolean {
  return notDone.some(({ code }) => code === 'pages');
}

/** Whether other pages suffered from the change, nobody had the time to see. */
function unsearched(head: Review): Review {
  return { ...head, partial: true, notDone: [...head.notDone, { code: 'site', count: 1 }] };
}

/** What is known of a place in the light of what it was wins over what was said of it without. */
function addFindings(head: Review, findings: readonly Finding[]): Review {
  if (findings.length === 0) return head;
  const places = new Set(findings.map(placeOf));
  const all = [...head.findings.filter((one) => !places.has(placeOf(one))), ...findings].sort(compareFindings);
  return { ...head, findings: all, stats: { ...head.stats, ...countFindings(all) } };
}

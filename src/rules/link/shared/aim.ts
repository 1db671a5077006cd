import type { Page } from '../../../content/page.ts';
import { slipBetween } from '../../../links/offline/edit-distance.ts';
import { fragmentOf, isTemplate } from '../../../links/urls.ts';
import { isRedirect } from '../../../site/redirect.ts';
import type { Site } from '../../../site/site.ts';
import { calledLabel, placeOfLabel } from './label-aim.ts';

/** Fragments that need no element: the top of the page, text to look for, a page of a PDF, a line of code. */
const ALWAYS_THERE = /^(?:|top|:~:.*|page=\d+.*|L\d+.*|[!/].*)$/i;

/** The part of a page of the site that a link aims at. */
export interface Aim {
  readonly anchor: string;
  /** The path of the page or the file. */
  readonly path: string;
  /** `unknown`: nobody knows the parts of what it leads to. */
  readonly state: 'there' | 'missing' | 'unknown';
  /** The part that may have been meant. */
  readonly near: string | null;
}

/** Null for a link to no part of a page, or to no page of the site. */
export function aimOf(url: string, page: Page, site: Site): Aim | null {
  // Names of MyST are those of the whole book.
  const label = calledLabel(url, page, site);
  const place = label === null ? null : placeOfLabel(label, page, site);
  if (label !== null && place !== null) return { anchor: decode(label), path: place, state: 'there', near: null };
  if (label === url) return { anchor: decode(label), path: page.path, state: 'missing', near: null };
  const written = fragmentOf(url);
  if (written === null || isTemplate(written)) return null;
  // Docsify makes its address of a link in small letters.
  const anchor = site.plan.headingIds === 'docsify' ? decode(written).toLowerCase() : decode(written);
  const target = ALWAYS_THERE.test(anchor) ? null : site.resolve(url, page);
  if (target?.kind !== 'page' && target?.kind !== 'file') return null;
  const { path } = target;
  const other = path === page.path ? page : site.pages.get(path);
  // A page that leads elsewhere has the parts of what it leads to.
  const anchors = other === undefined || (other !== page && isRedirect(other)) ? null : site.anchors(other);
  // A page without headings of its own is made by its template, and so are its anchors.
  if (target.kind === 'file' || anchors === null || anchors.size === 0)
    return { anchor, path, state: 'unknown', near: null };
  if (anchors.has(anchor) || anchors.has(written)) return { anchor, path, state: 'there', near: null };
  const near = [...anchors].find((known) => isNear(anchor, known)) ?? null;
  const isAlike = !isExact(site) && near !== null && bare(near) === bare(anchor);
  return { anchor, path, state: isAlike ? 'there' : 'missing', near };
}

/** Whether ids are known to the letter: whoever renders a plain folder of Markdown names headings with accents or not, with numbers or not. */
export function isExact({ generator, plan }: Site): boolean {
  return generator !== 'plain' && plan.headingIds !== 'loose' && plan.headingIds !== 'gitbook';
}

/** The same but for case, accents and punctuation, or a slip of the keyboard. */
function isNear(anchor: string, known: string): boolean {
  const [a, b] = [bare(anchor), bare(known)];
  return a === b || (b.length >= 6 && slipBetween(a, b, 1) !== null && !/\d/.test(a + b));
}

function bare(text: string): string {
  const letters = text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
  return letters.toLowerCase();
}

/** As it stands where its codes mean nothing. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

import type { Finding, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { RuleId } from '../../locales/locale.ts';
import { frontMatterFile } from '../../rules/front-matter/file.ts';
import { linkInternal } from '../../rules/link/internal.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { compareFindings, selectRules } from '../../rules/run.ts';
import type { DoubtReason } from '../../site/doubt.ts';
import { isAsset } from '../../site/routes/url-path.ts';
import type { Site } from '../../site/site.ts';
import type { Review, ReviewRequest } from '../request.ts';
import { countFindings } from '../summarise.ts';
import type { Sides } from './causes/sides.ts';
import type { Difference } from './difference.ts';
import { findOutsideLinks } from './outside-links.ts';
import { attributesIn, directiveImagesIn, imagesIn, type Written } from './references.ts';

/** What is in the place of another thing of its kind. */
interface Reference {
  /** A file that a field names, an image that a directive shows, a link that a component makes. */
  readonly kind: 'file' | 'image' | 'link';
  /** What fills one place may fill another of the same name. */
  readonly slot: string;
  readonly value: string;
  readonly range: Range;
}

/** Whether it leads somewhere; `unsure`: not as far as is known. Null: nobody can tell. */
type Standing = 'there' | 'missing' | 'unsure' | null;

/** Where what is not found may stand all the same: it is not held against a change. */
const ELSEWHERE: ReadonlySet<DoubtReason> = new Set([
  'submodule',
  'ignored',
  'output',
  'redirect',
  'template',
  'outside',
]);

/** The same review, and what a change puts in the place of what led somewhere. It knows more than a softer finding of the same place. */
export function withLostTargets(
  review: Review,
  sides: Omit<Difference, 'files'>,
  request: Pick<ReviewRequest, 'only' | 'skip'>,
): Review {
  const lost = [...findLostTargets(sides, request), ...findOutsideLinks(sides, request)];
  if (lost.length === 0) return review;
  const grave = new Set(review.findings.filter(({ severity }) => severity === 'error').map(placeOf));
  const places = new Set(lost.map(placeOf));
  const left = review.findings.filter((one) => one.severity === 'error' || !places.has(placeOf(one)));
  const findings = [...left, ...lost.filter((one) => !grave.has(placeOf(one)))].sort(compareFindings);
  return { ...review, findings, stats: { ...review.stats, ...countFindings(findings) } };
}

function placeOf({ rule, path, range }: Finding): string {
  return `${rule} ${path} ${range.start}`;
}

/**
 * What is told of what no rule judges alone, since who knows what the site makes of it: a change puts something that leads nowhere in the
 * place of something that led somewhere.
 */
function findLostTargets(
  { head, base, renamed }: Sides,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Finding[] {
  const active = selectRules([linkInternal, frontMatterFile] as readonly Rule[], head.site.configuration, only, skip);
  const before = new Map(base.pages.map((page) => [page.path, page]));
  return head.pages.flatMap((page) => {
    const old = before.get(renamed.get(page.path) ?? page.path);
    if (old === undefined || active.length === 0) return [];
    const [site, then] = [head.site.siteOf(page.path), base.site.siteOf(old.path)];
    return replacedBy(page, old, then).flatMap((reference) => {
      const standing = standingOf(reference, page, site);
      const rule = active.find(
        ({ rule }) => rule.id === (reference.kind === 'file' ? 'front-matter-file' : 'link-internal'),
      );
      if (rule === undefined || standing === null || standing === 'there') return [];
      return makeFinding(rule, reportOf(reference, standing, page, site), page.path, page);
    });
  });
}

/** What is new, in a place of which what led somewhere is gone. */
function replacedBy(page: Page, old: Page, then: Site): Reference[] {
  const [now, was] = [referencesOf(page), referencesOf(old)];
  const keyOf = ({ slot, value }: Reference): string => `${slot}\n${value}`;
  const [are, were] = [new Set(now.map(keyOf)), new Set(was.map(keyOf))];
  const lost = new Set(
    was.filter((one) => !are.has(keyOf(one)) && standingOf(one, old, then) === 'there').map(({ slot }) => slot),
  );
  return now.filter((one) => lost.has(one.slot) && !were.has(keyOf(one)));
}

function referencesOf(page: Page): Reference[] {
  return page.passages.flatMap((passage): Reference[] => {
    const { field, kind } = passage;
    const value = passage.text.trim();
    if (field !== null && !value.includes('\n') && isAsset(value) && isOwn(value)) {
      const slot = field.pointer.replace(/\/\d+(?=\/|$)/g, '/*');
      return [{ kind: 'file', slot, value, range: passage.range }];
    }
    if (field !== null || kind !== 'markdown') return [];
    const images = [...imagesIn(passage.text), ...(passage.dialect === 'myst' ? directiveImagesIn(passage.text) : [])];
    const links = passage.dialect === 'mdx' ? attributesIn(passage.text) : [];
    const referred =
      (kind: 'image' | 'link') =>
      ({ slot, value, start }: Written): Reference => ({
        kind,
        slot,
        value,
        range: passage.toFile(start, start + value.length),
      });
    return [
      ...images.filter(({ value }) => isOwn(value) && isAsset(value)).map(referred('image')),
      ...links.filter(({ value }) => isOwn(value)).map(referred('link')),
    ];
  });
}

/** Written out, and no address of another site. */
function isOwn(value: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)|[{}<>*]|\s/i.test(value) && value !== '';
}

function standingOf({ kind, slot, value }: Reference, page: Page, site: Site): Standing {
  const all = [site.resolve(value, page), ...(kind === 'link' ? [] : [site.file(value, page, slot)])];
  if (all.some((target) => /^(?:page|file|case)$/.test(target.kind))) return 'there';
  // What a page shows is written from where it stands: a field that names files says no more of it.
  const targets = kind === 'image' ? all.slice(0, 1) : all;
  const doubts = targets.flatMap((target) => (target.kind === 'unknown' ? [target.doubt?.reason ?? null] : []));
  // No server leads an image that is beside its page elsewhere.
  const isBeside = kind === 'image' && !value.startsWith('/');
  const isElsewhere = (reason: DoubtReason) => ELSEWHERE.has(reason) && !(isBeside && reason === 'redirect');
  if (doubts.some((reason) => reason === null || isElsewhere(reason))) return null;
  if (kind === 'link' && isEnd(value, site)) return 'there';
  if (kind === 'link' && /\.\w{1,5}$/.test(value) && !isAsset(value)) return null;
  return doubts.length > 0 && doubts.length === targets.length ? 'unsure' : site.plan.isKnown ? 'missing' : 'unsure';
}

const ends = new WeakMap<Site, ReadonlySet<string>>();

/** Whether the path of a file ends as an address does, but for its ending and its language: code may serve it there. */
function isEnd(value: string, site: Site): boolean {
  const steps = value
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  let known = ends.get(site);
  if (known === undefined) {
    known = new Set(
      [...site.files].map((path) =>
        `/${path.replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i, '')}`.toLowerCase(),
      ),
    );
    ends.set(site, known);
  }
  const end = `/${steps.join('/')}`.toLowerCase();
  return steps.length === 0 || [...known].some((path) => path.endsWith(end));
}

function reportOf(
  { kind, value, range: at }: Reference,
  standing: 'missing' | 'unsure',
  page: Page,
  site: Site,
): Report<RuleId> {
  const softly = standing === 'unsure' ? { severity: 'warning' as const } : {};
  if (kind === 'file')
    return {
      message: 'missing',
      facts: { value, ...(standing === 'unsure' && { unsure: true }) },
      at,
      data: { value },
      ...softly,
    };
  const target = site.resolve(value, page);
  if (kind === 'link' && standing === 'unsure' && target.kind === 'unknown' && target.doubt !== null)
    return { message: 'doubtful', facts: { url: value, ...target.doubt }, at, data: { url: value }, ...softly };
  return {
    message: kind === 'image' ? 'missing-image' : 'missing',
    facts: { url: value },
    at,
    data: { url: value },
    ...softly,
  };
}

import { fileEdits } from '../../content/edits.ts';
import type { Fix, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { malformation } from '../../links/offline/malformed.ts';
import type { MessageOf } from '../../locales/locale.ts';
import { NearMisses } from '../../site/relations/near-miss.ts';
import { decodePath, isAsset } from '../../site/routes/url-path.ts';
import type { Site, Target } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { addressOf, isFieldLink, isInTemplateBlock, pathOf } from './shared/site-address.ts';

type Id = 'link-internal';

/** Links to pages and files of the site lead somewhere. */
export const linkInternal: Rule<Id> = {
  id: 'link-internal',
  severity: 'error',
  *check(page, { site, links }) {
    yield* deadEntries(page, site);
    let routes: NearMisses | null = null;
    const near = (): NearMisses => {
      routes ??= routesOf(site);
      return routes;
    };
    for (const link of links(page)) {
      if (/^(?:#|www\.)/i.test(link.url) || (link.kind === 'field' && !isFieldLink(link, site))) continue;
      const target = site.resolve(link.url, page);
      // `link-malformed` says what is wrong with `www.exemple.fr` and `//defis/`: once is enough.
      const isElsewhere =
        target.kind === 'missing' &&
        (malformation(link) !== null ||
          isMedia(link.url, page, site) ||
          isOfAbsentMedia(link.url, page, site) ||
          isInTemplateBlock(link.passage.text, link.start));
      const said = isElsewhere ? null : say(link.url, target, site, near);
      if (said === null) continue;
      const candidate = 'candidate' in said.facts ? said.facts.candidate : null;
      const fixes = candidate === null ? [] : mend(page, link, candidate, said.message !== 'near' && site.plan.isKnown);
      const unsure = !site.plan.isKnown && said.message === 'case';
      yield { ...said, at: link.range, data: { url: link.url }, fixes, ...(unsure && { severity: 'info' }) };
    }
  },
};

/** What a table of contents names and nobody can read: the page falls out of the book. */
function* deadEntries(page: Page, { plan: { contents } }: Site): Iterable<Report<Id>> {
  if (contents === null || page.path !== contents.path) return;
  for (const { name, value, range } of page.fields)
    if (typeof value === 'string' && contents.keys.includes(name) && value !== '' && !contents.has(value))
      yield { message: 'missing', facts: { url: value }, at: range, data: { url: value } };
}

/** `img/photo.jpg` as the CMS writes it: the templates bring it to the media folder. */
function isMedia(url: string, page: Page, site: Site): boolean {
  return !url.startsWith('/') && site.file(url, page, '').kind === 'file';
}

/** `/img/posts/a.jpg` where the media folder of the CMS is not in the repository. */
function isOfAbsentMedia(url: string, page: Page, site: Site): boolean {
  return site.cms !== null && url.startsWith('/') && isAsset(url) && site.file(url, page, '').kind === 'unknown';
}

function say(url: string, target: Target, site: Site, near: () => NearMisses): MessageOf<Id> | null {
  if (target.kind === 'case') {
    const candidate = addressOf(target.path, url, site);
    if (candidate === null) return null;
    // Where the settings are code, another route may bear that very name.
    return { message: 'case', facts: { url, candidate, ...(!site.plan.isKnown && { unsure: true }) } };
  }
  if (target.kind === 'page') {
    const there = site.pages.get(target.path);
    return there?.data['draft'] === true || there?.data['published'] === false
      ? { message: 'draft', facts: { url, path: target.path } }
      : null;
  }
  if (target.kind !== 'missing') return null;
  const path = pathOf(url).replace(/\/$/, '');
  const meant = path.startsWith('/') ? near().find(decodePath(path)) : null;
  if (meant === null) return { message: 'missing', facts: { url } };
  return { message: 'near', facts: { url, candidate: url.replace(path, () => encodeURI(meant.value)) } };
}

/** The routes of the site, to look for the one that was meant. */
function routesOf(site: Site): NearMisses {
  return new NearMisses([...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, '') ?? []));
}

function mend(page: Page, { passage, start, end, url }: LinkOccurrence, text: string, safe: boolean): readonly Fix[] {
  if (passage.text.slice(start, end) !== url) return [];
  const edits = fileEdits(passage, page.source, [{ start, end, text }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from: url, to: text } }, safe, edits }];
}

import { fileEdits } from '../../content/edits.ts';
import type { Fix } from '../../content/finding.ts';
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
      const said = isElsewhere ? null : say(link, target, site, near);
      if (said === null) continue;
      const candidate = 'candidate' in said.facts ? said.facts.candidate : null;
      const fixes = candidate === null ? [] : mend(page, link, candidate, said.message !== 'near' && site.plan.isKnown);
      const unsure = !site.plan.isKnown && said.message === 'case';
      yield { ...said, at: link.range, data: { url: link.url }, fixes, ...(unsure && { severity: 'info' }) };
    }
  },
};

/** `img/photo.jpg` as the CMS writes it: the templates bring it to the media folder. */
function isMedia(url: string, page: Page, site: Site): boolean {
  return !url.startsWith('/') && site.file(url, page, '').kind === 'file';
}

/** `/img/posts/a.jpg` where the media folder of the CMS is not in the repository. */
function isOfAbsentMedia(url: string, page: Page, site: Site): boolean {
  return site.cms !== null && url.startsWith('/') && isAsset(url) && site.file(url, page, '').kind === 'unknown';
}

function say(link: LinkOccurrence, target: Target, site: Site, near: () => NearMisses): MessageOf<Id> | null {
  const { url } = link;
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
  if (isShown(link)) return { message: 'missing-image', facts: { url } };
  const path = pathOf(url).replace(/\/$/, '');
  const meant = path.startsWith('/') ? near().find(decodePath(path)) : null;
  if (meant === null) return { message: 'missing', facts: { url } };
  return { message: 'near', facts: { url, candidate: url.replace(path, () => encodeURI(meant.value)) } };
}

/** An image, in Markdown or HTML: nobody clicks it. */
function isShown({ kind, passage, start }: LinkOccurrence): boolean {
  return kind === 'image' || (kind === 'html' && /<(?:img|source)\b[^<>]*$/i.test(passage.text.slice(0, start)));
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

import { fileEdits } from '../../content/edits.ts';
import type { Fix } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import type { MessageOf } from '../../locales/locale.ts';
import { NearFiles } from '../../site/relations/near-files.ts';
import { isSource, mediaOf } from '../../site/routes/url-path.ts';
import type { Site, Target } from '../../site/site.ts';
import type { Rule } from '../rule.ts';
import { internalTarget } from './shared/internal-target.ts';
import { doubtful, KnownRoutes, mayBeMade } from './shared/known-routes.ts';
import { namesakeOf } from './shared/namesakes.ts';
import { type NotShown, notShown } from './shared/not-shown.ts';
import { addressOf } from './shared/site-address.ts';

type Id = 'link-internal';

/** What a link may have meant. */
interface Near {
  readonly routes: KnownRoutes;
  file(url: string): string | null;
}

const LEADS = /^(?:page|file)$/;

/** Links to pages and files of the site lead somewhere. */
export const linkInternal: Rule<Id> = {
  id: 'link-internal',
  severity: 'error',
  owns: 'addresses',
  *check(page, { site, links, today, before }) {
    // `link-navigation` looks after those.
    if (site.menus.some(({ path }) => path === page.path)) return;
    let routes: KnownRoutes | null = null;
    let files: NearFiles | null = null;
    const near: Near = {
      get routes() {
        routes ??= new KnownRoutes(site);
        return routes;
      },
      file(url) {
        files ??= new NearFiles(site);
        return files.meantBy(url, (one) => LEADS.test(site.resolve(one, page).kind));
      },
    };
    for (const link of links(page)) {
      const target = internalTarget(link, page, site);
      const there = target?.kind === 'page' ? site.pages.get(target.path) : undefined;
      const hidden = there === undefined ? null : notShown(link.url, there, page, site, today);
      const absent = hidden ?? unlisted(link.url, target, site);
      const left = target === null || before === undefined ? null : leftBehind(link.url, target, page, site, before);
      const said = target === null ? null : (absent ?? left ?? say(link, target, site, near));
      if (said === null) continue;
      const candidate = ('candidate' in said.facts ? said.facts.candidate : null) ?? null;
      const fixes = candidate === null ? [] : mend(page, link, candidate, said.message === 'case' && site.plan.isKnown);
      const unsure = (said.message === 'case' && isForgiven(link.url, target, site)) || target?.kind === 'unknown';
      yield {
        ...said,
        at: link.range,
        data: { url: link.url },
        fixes,
        ...(unsure && { severity: left === null ? 'info' : 'warning' }),
      };
    }
  },
};

/** Where the settings are code, another route may bear that very name; Netlify leads to a page whatever the case. */
function isForgiven(url: string, target: Target | null, { plan, files, hosts, generator }: Site): boolean {
  // Docusaurus looks for the file itself, to the letter, and stops without it.
  if (generator === 'docusaurus' && /\.mdx?(?:[?#]|$)/i.test(url)) return false;
  if (!plan.isKnown) return true;
  const isOnNetlify = files.has('netlify.toml') || hosts.some((host) => host.endsWith('.netlify.app'));
  return isOnNetlify && target?.kind === 'case' && isSource(target.path);
}

/** A page that the table of contents leaves out: mdBook makes none of it, others are not built here. */
function unlisted(url: string, target: Target | null, { plan, generator }: Site): NotShown | null {
  if (target?.kind !== 'file' || !isSource(target.path)) return null;
  const file = plan.fileOf(target.path);
  if (file.kind !== 'out' || file.reason !== 'unlisted') return null;
  const said = { message: 'unlisted', facts: { url, path: target.path } } as const;
  return generator === 'mdbook' ? said : { ...said, severity: 'warning' };
}

/** Where code may make pages, an address that a page had before the change, or whose name one had, and that nothing known has since. */
function leftBehind(url: string, target: Target, page: Page, now: Site, before: Site): MessageOf<Id> | null {
  if (target.kind !== 'unknown' || target.doubt === null) return null;
  // MyST calls a document by its name alone, and what has no such name may be a place: it was a document.
  const isNamed = target.doubt.reason === 'generated' && now.siteOf(page.path).generator === 'jupyter-book';
  if (!mayBeMade(target.doubt) && !isNamed) return null;
  const { reason, by } = target.doubt;
  const then = before.siteOf(page.path);
  const wasThere =
    then.resolve(url, page).kind === 'page' ||
    (namesakeOf(url, page, then) !== null && namesakeOf(url, page, now) === null);
  return wasThere ? { message: 'doubtful', facts: { url, reason, by } } : null;
}

function say(link: LinkOccurrence, target: Target, site: Site, near: Near): MessageOf<Id> | null {
  const { url } = link;
  if (target.kind === 'case') {
    const candidate = addressOf(target.path, url, site);
    // The very words of the link: what differs is the folder of its page, which another setting may leave out.
    if (candidate === null || candidate === url) return null;
    // Where the settings are code, another route may bear that very name.
    return { message: 'case', facts: { url, candidate, ...(!site.plan.isKnown && { unsure: true }) } };
  }
  if (target.kind === 'unknown') return target.doubt === null ? null : doubtful(url, target.doubt, near.routes);
  if (target.kind !== 'missing') return null;
  const media = playedBy(link);
  if (media !== null) return { message: 'missing-media', facts: { url, media } };
  const file = near.file(url);
  if (isShown(link)) return { message: 'missing-image', facts: { url, ...(file !== null && { candidate: file }) } };
  const candidate = file ?? near.routes.meantBy(url);
  return candidate === null ? { message: 'missing', facts: { url } } : { message: 'near', facts: { url, candidate } };
}

/** The tag whose attribute an address is, in HTML; empty for another link. */
function tagOf({ kind, passage, start }: LinkOccurrence): string {
  return (
    (kind === 'html' && /<([a-z][a-z\d-]*)\b[^<>]*$/i.exec(passage.text.slice(0, start))?.[1]?.toLowerCase()) || ''
  );
}

/** An image, in Markdown or HTML: nobody clicks it. */
function isShown(link: LinkOccurrence): boolean {
  return link.kind === 'image' || ['img', 'source'].includes(tagOf(link));
}

/** What a page plays: a video or a sound; null for anything else. */
function playedBy(link: LinkOccurrence): 'video' | 'audio' | null {
  const tag = tagOf(link);
  if (tag === 'video' || tag === 'audio') return tag;
  if (!isShown(link)) return null;
  const [path = ''] = link.url.split(/[?#]/);
  const media = mediaOf(path);
  return media === 'video' || media === 'audio' ? media : null;
}

function mend(page: Page, { passage, start, end, url }: LinkOccurrence, text: string, safe: boolean): readonly Fix[] {
  if (passage.text.slice(start, end) !== url) return [];
  const edits = fileEdits(passage, page.source, [{ start, end, text }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from: url, to: text } }, safe, edits }];
}

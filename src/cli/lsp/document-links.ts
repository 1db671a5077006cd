import { join } from 'node:path';
import type { DocumentLink } from 'vscode-languageserver/node';
import type { Page } from '../../content/page.ts';
import { parseUrl } from '../../content/parse-url.ts';
import type { LinkState } from '../../links/link.ts';
import { isWebUrl } from '../../links/urls.ts';
import type { Locale } from '../../locales/locale.ts';
import { wordReason } from '../../locales/word.ts';
import type { Judged } from './held-site.ts';
import { editorRange, uriOf } from './places.ts';

/** The links of a page that lead somewhere, with what is known of what stands behind them. */
export function documentLinks({ review, page, source, site, options }: Judged, root: string): DocumentLink[] {
  if (review === null || page === null || source === null) return [];
  return review.links.flatMap((link) => {
    const target = targetOf(link.url, page, (url, from) => {
      const found = site.resolve(url, from);
      return found.kind === 'page' || found.kind === 'file' ? uriOf(join(root, found.path)) : null;
    });
    if (target === null) return [];
    const tooltip = tooltipOf(link, options.locale);
    return link.occurrences.map(({ range }) => ({ range: editorRange(source, range), target, tooltip }));
  });
}

function targetOf(url: string, page: Page, own: (url: string, from: Page) => string | null): string | null {
  if (isWebUrl(url)) return parseUrl(url)?.href ?? null;
  return own(url, page);
}

function tooltipOf({ state, reason, checkedAt }: LinkState, locale: Locale): string {
  const { links } = locale.editor;
  if (state === 'skipped') return links.notAsked;
  const day = checkedAt === null ? [] : [links.checkedOn({ day: checkedAt.slice(0, 10) })];
  return [wordReason(locale, reason), ...day].join(' ');
}

import type { LinkState } from '../link.ts';
import type { Reason } from '../reason.ts';
import type { LinkSettings } from '../settings/link-settings.ts';
import { fragmentOf, isTemplate, schemeOf, urlToAsk } from '../urls.ts';

/** One request to make, and all the URLs as written that it answers. */
export interface Question {
  /** The URL asked, without its fragment: the key of the cache. */
  readonly key: string;
  readonly url: URL;
  readonly urls: readonly string[];
  readonly hasFragment: boolean;
  /** The fragment of a URL as written; null when it has none. */
  fragmentOf(url: string): string | null;
}

/** Tells the URLs to ask, each once, from those whose answer is known by their look. */
export function sortQuestions(
  urls: readonly string[],
  settings: LinkSettings,
): { readonly answers: Map<string, LinkState>; readonly questions: readonly Question[] } {
  const answers = new Map<string, LinkState>();
  const grouped = new Map<string, { url: URL; urls: string[] }>();
  for (const text of new Set(urls)) {
    const url = urlToAsk(text);
    const known = isTemplate(text) ? template : judgeByLook(text, url, settings);
    if (known !== null || url === null) {
      answers.set(text, stateByLook(text, known ?? invalid));
      continue;
    }
    const group = grouped.get(url.href);
    if (group === undefined) grouped.set(url.href, { url, urls: [text] });
    else group.urls.push(text);
  }
  const questions = [...grouped].map(([key, group]) => ({
    key,
    ...group,
    hasFragment: group.urls.some((text) => (fragmentOf(text) ?? '') !== ''),
    fragmentOf,
  }));
  return { answers, questions };
}

type Look = Pick<LinkState, 'state'> & { readonly reason: Reason };
const template: Look = { state: 'skipped', reason: { code: 'template' } };
const invalid: Look = { state: 'invalid', reason: { code: 'not-a-url' } };

function judgeByLook(text: string, url: URL | null, settings: LinkSettings): Look | null {
  const pattern = settings.ignoredBy(text.trim()) ?? (url === null ? null : settings.ignoredBy(url.href));
  if (pattern !== null) return { state: 'skipped', reason: { code: 'ignored', pattern } };
  if (url !== null) return null;
  const scheme = schemeOf(text);
  if (scheme === null || scheme === 'http' || scheme === 'https') return invalid;
  return { state: 'skipped', reason: { code: 'scheme-not-asked', scheme: `${scheme}:` } };
}

function stateByLook(url: string, { state, reason }: Look): LinkState {
  const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
  return { url, state, reason: { ...reason }, ...nothing };
}

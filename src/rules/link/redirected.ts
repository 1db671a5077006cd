import { isHome } from '../../links/answer/home.ts';
import { isLogIn } from '../../links/answer/log-in.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import { fragmentOf, urlToAsk } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksToldBy } from './shared/state.ts';

/** The page has moved for good and says where to: the link still works, thanks to a redirect. */
export const linkRedirected: Rule<'link-redirected'> = {
  id: 'link-redirected',
  severity: 'info',
  owns: 'addresses',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksToldBy('link-redirected', page, context)) {
      const { finalUrl } = state;
      if (finalUrl === null || isNearlyTheSame(link.url, finalUrl)) continue;
      const fragment = fragmentOf(link.url);
      const better = fragment === null || finalUrl.includes('#') ? finalUrl : `${finalUrl}#${fragment}`;
      yield {
        message: 'moved',
        facts: { reason: state.reason, better },
        at: link.range,
        data: linkData(state),
        fixes: rewriteFix(page, link, better, isSamePage(link.url, better)),
      };
    }
  },
};

/** A home page, or one that asks to log in, is not what a longer address promised. */
function isSamePage(url: string, better: string): boolean {
  const [from, to] = [urlToAsk(url), urlToAsk(better)];
  return from !== null && to !== null && !isLogIn(to) && (!isHome(to) || isHome(from));
}

/** `http` to `https` is what `link-insecure` says; a slash at the end is not worth a word. */
function isNearlyTheSame(url: string, finalUrl: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/^https?:/i, '')
      .replace(/#[\s\S]*$/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(url) === bare(finalUrl);
}

import { hostOf } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';
import { type AskedLink, linkData, linksToldBy } from './shared/state.ts';

/** These refuse every robot, always: to say so of each of their links would teach nothing. `relecture links` lists them. */
const ALWAYS = /(?:^|\.)(?:linkedin\.com|facebook\.com|instagram\.com|x\.com|twitter\.com)$/;

/** The site refuses to answer robots: nobody knows. Told once for each site of a page. */
export const linkBlocked: Rule<'link-blocked'> = {
  id: 'link-blocked',
  severity: 'info',
  needsNetwork: true,
  options: { always: { type: 'boolean', default: false } },
  *check(page, context) {
    const hosts = new Map<string, AskedLink[]>();
    for (const asked of linksToldBy('link-blocked', page, context)) {
      const host = hostOf(asked.link.url);
      if (context.options['always'] !== true && ALWAYS.test(host)) continue;
      const known = hosts.get(host);
      if (known === undefined) hosts.set(host, [asked]);
      else known.push(asked);
    }
    for (const [host, [first, ...others]] of hosts) {
      if (first === undefined) continue;
      const all = [first, ...others];
      const say = ({ state, link }: AskedLink, count: number) => ({
        facts: { reason: state.reason, host, count },
        at: link.range,
      });
      const data = { ...linkData(first.state), urls: all.map(({ link }) => link.url) };
      if (others.length === 0) yield { message: 'one', ...say(first, 1), data };
      else {
        const parts = all.map((asked) => ({ message: 'one' as const, ...say(asked, 1) }));
        yield { message: 'several', ...say(first, all.length), data, parts };
      }
    }
  },
};

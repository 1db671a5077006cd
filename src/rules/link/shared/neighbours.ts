import { findHostTypo, type HostTypo } from '../../../links/offline/host-typo.ts';
import { movedHosts } from '../../../links/offline/moved-hosts.ts';
import { hostOf } from '../../../links/urls.ts';
import type { Site } from '../../../site/site.ts';

interface Judge {
  typo(host: string): HostTypo | null;
}

const judges = new WeakMap<Site, Judge>();

/** The misspelt host of a web or mail address, held against what this site links; null when nothing is sure. */
export function typoOf(site: Site, url: string): HostTypo | null {
  const host = /^mailto:/i.test(url) ? mailHost(url) : hostOf(url);
  return host === '' ? null : judgeOf(site).typo(host);
}

function mailHost(url: string): string {
  return /@([\w.-]+)(?:\?|$)/.exec(url)?.[1]?.toLowerCase() ?? '';
}

function judgeOf(site: Site): Judge {
  const known = judges.get(site);
  if (known !== undefined) return known;
  const { configuration } = site;
  const trusted = new Set(
    [
      ...site.hosts,
      ...(configuration.terms?.hosts ?? []),
      ...Object.values(configuration.links?.['moved-hosts'] ?? {}),
    ].map((host) => host.toLowerCase()),
  );
  // `link-moved-host` speaks of those.
  const moved = new Set([
    ...movedHosts.map(({ from }) => from),
    ...Object.keys(configuration.links?.['moved-hosts'] ?? {}),
  ]);
  const verdicts = new Map<string, HostTypo | null>();
  let linked: ReadonlyMap<string, number> | null = null;
  const judge: Judge = {
    typo(host) {
      let verdict = verdicts.get(host);
      if (verdict === undefined) {
        verdict = moved.has(host) ? null : findHostTypo(host, { trusted, linked: () => (linked ??= countHosts(site)) });
        verdicts.set(host, verdict);
      }
      return verdict;
    },
  };
  judges.set(site, judge);
  return judge;
}

/** How often each host stands in the text of the site's pages. The text is enough: no tree is needed for it. */
function countHosts(site: Site): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of site.pages.values()) {
    for (const [, host = ''] of page.source.text.matchAll(/https?:\/\/([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/gi)) {
      const name = host.toLowerCase();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

import type { LinkOccurrence } from '../../links/link.ts';
import { malformation } from '../../links/offline/malformed.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import type { Rule } from '../rule.ts';
import { typoOf } from './shared/neighbours.ts';

/** The name of a site, misspelt: `www.demarches-simplifees.fr`. Needs no network. */
export const linkHostTypo: Rule<'link-host-typo'> = {
  id: 'link-host-typo',
  severity: 'error',
  owns: 'addresses',
  *check(page, context) {
    for (const link of context.links(page)) {
      const typo = typoOf(context.site, link.url);
      if (typo === null || malformation(link) !== null) continue;
      const { host, meant, slip } = typo;
      const facts = { host, meant };
      const at = hostRange(link, host);
      const told = {
        at,
        excerpt: host,
        data: { url: link.url, host, meant },
        fixes: rewriteFix(page, link, replaceHost(link.url, host, meant), typo.sure),
        ...(!typo.sure && { severity: 'warning' as const }),
      };
      if (slip.kind === 'missing') yield { message: 'missing', facts: { ...facts, letter: slip.letter }, ...told };
      else if (slip.kind === 'extra') yield { message: 'extra', facts: { ...facts, letter: slip.letter }, ...told };
      else if (slip.kind === 'other')
        yield { message: 'other', facts: { ...facts, letter: slip.letter, expected: slip.expected }, ...told };
      else if (slip.kind === 'swapped')
        yield { message: 'swapped', facts: { ...facts, letters: slip.letters }, ...told };
      else yield { message: 'several', facts, ...told };
    }
  },
};

/** The host alone when it is written as it is read, the whole address otherwise. */
function hostRange(link: LinkOccurrence, host: string) {
  const at = link.passage.text.slice(link.start, link.end).toLowerCase().indexOf(host);
  return at === -1 ? link.range : link.passage.toFile(link.start + at, link.start + at + host.length);
}

function replaceHost(url: string, host: string, meant: string): string {
  const at = url.toLowerCase().indexOf(host);
  return at === -1 ? url : url.slice(0, at) + meant + url.slice(at + host.length);
}

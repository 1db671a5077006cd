import { type Malformation, malformation } from '../links/malformed.ts';
import { rewriteFix } from '../links/rewrite.ts';
import type { Report, Rule } from './rule.ts';

/** An address that cannot work as it is written: found by its look alone, without network. */
export const linkMalformed: Rule<'link-malformed'> = {
  id: 'link-malformed',
  severity: 'error',
  *check(page, context) {
    for (const link of context.links(page)) {
      const found = malformation(link);
      if (found === null || (found.code === 'no-scheme' && leadsSomewhere(context.site.resolve(link.url, page).kind)))
        continue;
      yield {
        message: found.code,
        facts: { part: found.part, better: found.fixed },
        at: link.range,
        severity: found.severity,
        data: { url: link.url, problem: found.code },
        fixes: found.fixed === null ? [] : rewriteFix(page, link, found.fixed, isSure(found)),
      } as Report<'link-malformed'>;
    }
  },
};

/** `notes.info` may be a page of the site after all. */
function leadsSomewhere(kind: string): boolean {
  return kind === 'page' || kind === 'file' || kind === 'case';
}

/** An address that was only guessed from a bare name is left to the editor. */
function isSure({ code }: Malformation): boolean {
  return code !== 'no-scheme' && code !== 'double-slash';
}

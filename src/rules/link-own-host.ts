import { fileEdits } from '../content/edits.ts';
import type { Rule } from './rule.ts';

/** Absolute links to the site itself can be relative. */
export const linkOwnHost: Rule<'link-own-host'> = {
  id: 'link-own-host',
  severity: 'info',
  *check(page, { site, links }) {
    for (const { url, kind, range, passage, start, end } of links(page)) {
      const found = /^(?:https?:)?\/\/([^/?#]+)(.*)$/is.exec(url);
      const host = found?.[1]?.toLowerCase().replace(/:\d+$/, '');
      // A field or a bare address may be wanted whole; a link with its own text never is.
      if (
        host === undefined ||
        !site.hosts.includes(host) ||
        (kind !== 'link' && kind !== 'image' && kind !== 'definition')
      )
        continue;
      const target = site.resolve(url, page);
      if (target.kind === 'missing' || target.kind === 'case') continue;
      const candidate = found?.[2]?.startsWith('/') ? found[2] : `/${found?.[2] ?? ''}`;
      const edits =
        passage.text.slice(start, end) === url
          ? fileEdits(passage, page.source, [{ start, end, text: candidate }])
          : null;
      const fix = { title: { key: 'replace', facts: { from: url, to: candidate } }, safe: false };
      yield {
        message: 'relative',
        facts: { url, candidate },
        at: range,
        data: { url },
        ...(edits && { fixes: [{ ...fix, edits }] }),
      };
    }
  },
};

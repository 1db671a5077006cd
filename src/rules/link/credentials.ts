import { betrayedHost, maskCredentials } from '../../links/credentials.ts';
import type { Rule } from '../rule.ts';

/** A password in an address: everyone who reads the page has it, and so has everyone who reads the repository. */
export const linkCredentials: Rule<'link-credentials'> = {
  id: 'link-credentials',
  severity: 'error',
  *check(page, { links }) {
    for (const link of links(page)) {
      const host = betrayedHost(link.url);
      if (host === null) continue;
      const url = maskCredentials(link.url);
      yield { message: 'password', facts: { host }, at: link.range, excerpt: url, data: { url } };
    }
  },
};

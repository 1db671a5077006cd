import type { Rule } from '../rule.ts';

/** A PDF that is not tagged, seen when its link was checked. RGAA 13.3. Told once for each document of a page. */
export const accessibilityDocument: Rule<'accessibility-document'> = {
  id: 'accessibility-document',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    const told = new Set<string>();
    for (const link of context.links(page)) {
      const state = context.link(link.url);
      if (state?.document?.tagged !== false || told.has(link.url)) continue;
      told.add(link.url);
      const { title, bytes, language, tagged } = state.document;
      yield {
        message: 'untagged',
        facts: { title },
        at: link.range,
        data: { url: link.url, title, bytes, language, tagged },
      };
    }
  },
};

import { better, type Moved } from '../internal-links.ts';
import { quoted } from './quote.ts';

/** What a menu, a document behind a link and the marks of a merge are told: nobody looks for them inside a CMS. */
export const unaskedRules = {
  'accessibility-document': {
    summary: 'A PDF document cannot be read with a screen reader.',
    untagged: (facts: { title: string | null }) =>
      `The document${facts.title === null ? '' : ` ${quoted(facts.title)}`} is not tagged: a screen reader will follow neither its headings nor its order (WCAG 1.3.1). Ask for an accessible version, or give its content in a page.`,
  },
  'link-navigation': {
    summary: 'An entry of the site’s menu leads to no page.',
    missing: ({ url, candidate }: { url: string; candidate?: string }) =>
      `${quoted(url)} is in the site’s menu and leads to no page: ${candidate === undefined ? 'correct the address, or remove this entry.' : `did you mean ${quoted(candidate)}?`}`,
    unsure: (facts: { url: string }) =>
      `${quoted(facts.url)} is in the site’s menu, and no page has this name: to be checked, unless a plug-in, or another site of the same server, brings it.`,
    moved: (facts: Moved) =>
      `You change the address of ${quoted(facts.name)}: the site’s menu still leads to the old one, ${quoted(facts.url)}.${better(facts)}`,
    removed: (facts: { url: string; name: string }) =>
      `You delete ${quoted(facts.name)}: the site’s menu still leads there (${facts.url}). Remove this entry, or lead to another page.`,
    case: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} is in the site’s menu, but the page is called ${quoted(facts.candidate)}: capitals count on the server.`,
  },
  'file-merge-conflict': {
    summary: 'A merge of two versions was not finished.',
    left: (facts: { count: number }) =>
      facts.count === 1
        ? 'The marks of a merge conflict are left here, and readers see them with both versions: keep one of the two and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.'
        : `The marks of ${facts.count} merge conflicts are left in this text, and readers see them with both versions: keep one of the two each time and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.`,
  },
};

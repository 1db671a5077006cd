import { toCheck } from './to-check.ts';
import { quoted } from './words/quote.ts';

export const internalLinkRules = {
  'link-internal': {
    summary: 'A link to a page or a file of the site leads nowhere.',
    missing: (facts: { url: string }) =>
      `${quoted(facts.url)} leads to no page and no file of the site: whoever clicks will see an error. Correct the address, or remove the link.`,
    'missing-image': (facts: { url: string }) =>
      `${quoted(facts.url)} is no file of the site: the image will not be shown. Correct the address, or remove the image.`,
    near: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} leads to no page of the site. Did you mean ${quoted(facts.candidate)}?`,
    case: (facts: { url: string; candidate: string; unsure?: boolean }) =>
      `The exact address is ${quoted(facts.candidate)}: the capitals differ. It works on your computer, but not on the server.${toCheck(facts)}`,
    draft: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} leads to a draft (${facts.path}), which is not published: publish it first, or remove the link.`,
  },
  'link-own-host': {
    summary: 'A link to the site itself is written with the full address.',
    relative: (facts: { url: string; candidate: string }) =>
      `This link stays on the site: write ${quoted(facts.candidate)}, which also works in previews and if the site moves.`,
    several: (facts: { url: string; candidate: string; count: number }) =>
      `${facts.count} links of this text stay on the site: write ${quoted(facts.candidate)} for the first one, for example. They will also work in previews and if the site moves.`,
  },
};

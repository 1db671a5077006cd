import { dayWords } from './day-words.ts';
import { toCheck } from './to-check.ts';
import { unknownLinks } from './unknown-links.ts';
import { lostMedia } from './words/lost-media.ts';
import { quoted } from './words/quote.ts';

type Doubt = Parameters<typeof unknownLinks.why>[0];

export interface Moved {
  readonly url: string;
  readonly name: string;
  readonly candidate?: string;
  readonly unsure?: boolean;
}

export const better = ({ candidate }: Moved): string => (candidate === undefined ? '' : ` Write ${quoted(candidate)}.`);

export const internalLinkRules = {
  'link-internal': {
    summary: 'A link to a page or a file of the site leads nowhere.',
    missing: (facts: { url: string }) =>
      `${quoted(facts.url)} leads to no page and no file of the site: whoever clicks will see an error. Correct the address, or remove the link.`,
    'missing-image': ({ url, candidate }: { url: string; candidate?: string }) =>
      `${quoted(url)} is no file of the site: the image will not be shown. ${candidate === undefined ? 'Correct the address, or remove the image.' : `Did you mean ${quoted(candidate)}?`}`,
    'missing-media': (facts: { url: string; media: 'video' | 'audio' }) =>
      `${quoted(facts.url)} is no file of the site: the ${facts.media === 'video' ? 'video' : 'sound'} will not play. Correct the address, or remove the ${facts.media === 'video' ? 'video' : 'player'}.`,
    moved: (facts: Moved) =>
      `You change the address of ${quoted(facts.name)}: this link still leads to the old one, ${quoted(facts.url)}.${better(facts)}${toCheck(facts)}`,
    'moved-image': (facts: Parameters<typeof lostMedia.moved>[0]) => lostMedia.moved(facts),
    removed: (facts: { url: string; name: string; unsure?: boolean }) =>
      `You delete ${quoted(facts.name)}: this link still leads there (${facts.url}), and whoever clicks will see an error. Lead to another page, or take the link out.${toCheck(facts)}`,
    'removed-image': (facts: Parameters<typeof lostMedia.removed>[0]) => lostMedia.removed(facts),
    withdrawn: (facts: { url: string; name: string }) =>
      `You take ${quoted(facts.name)} out of publication: this link still leads there (${facts.url}), and whoever clicks will see an error. Lead to another page, take the link out, or leave that page online.`,
    near: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} leads to no page of the site. Did you mean ${quoted(facts.candidate)}?`,
    case: (facts: { url: string; candidate: string; unsure?: boolean }) =>
      `The exact address is ${quoted(facts.candidate)}: the capitals differ. It works on your computer, but not on the server.${toCheck(facts)}`,
    doubtful: ({ url, ...doubt }: { url: string } & Doubt) =>
      `${quoted(url)} seems to lead to no page and no file of the site. Please check: ${unknownLinks.why(doubt)}.`,
    'doubtful-near': ({ url, candidate, ...doubt }: { url: string; candidate: string } & Doubt) =>
      `${quoted(url)} seems to lead to no page of the site. Did you mean ${quoted(candidate)}? Please check: ${unknownLinks.why(doubt)}.`,
    draft: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} leads to a draft (${facts.path}), which is not published: publish it first, or remove the link.`,
    'perhaps-draft': (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} leads to a page marked as a draft (${facts.path}): make sure that it will be online.`,
    future: (facts: { url: string; path: string; day: string }) =>
      `${quoted(facts.url)} leads to a page (${facts.path}) that will not be out before ${dayWords(facts.day)}: until then, whoever clicks will see an error.`,
    expired: (facts: { url: string; path: string; day: string }) =>
      `${quoted(facts.url)} leads to a page (${facts.path}) that the site has not shown since ${dayWords(facts.day)}, by its front matter: remove the link, or put that date off.`,
    unlisted: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} leads to a page (${facts.path}) that the table of contents does not name, and that is therefore not published: add it to the table of contents, or remove the link.`,
    never: (facts: { url: string; path: string }) =>
      `${quoted(facts.url)} leads to a page (${facts.path}) that the site does not publish, by its settings: remove the link, or lead to the page that shows it.`,
  },
  'link-own-host': {
    summary: 'A link to the site itself is written with the full address.',
    relative: (facts: { url: string; candidate: string }) =>
      `This link stays on the site: write ${quoted(facts.candidate)}, which also works in previews and if the site moves.`,
    several: (facts: { url: string; candidate: string; count: number }) =>
      `${facts.count} links of this text stay on the site: write ${quoted(facts.candidate)} for the first one, for example. They will also work in previews and if the site moves.`,
  },
};

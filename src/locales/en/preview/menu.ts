import type { previewMenu as french } from '../../fr/preview/menu.ts';
import { quoted } from '../words/quote.ts';

/** What is said of the lists of pages that a contribution changes. */
export const previewMenu: typeof french = {
  title: 'Menu of the site',
  added: (label, url) => `${quoted(label)} comes into the menu (${url})`,
  level: {
    up: (label: string) => `${quoted(label)} goes up a level`,
    down: (label: string) => `${quoted(label)} goes down a level`,
  },
  removed: (label, url) => `${quoted(label)} leaves the menu (${url})`,
  removedPage: (label, url) => `${quoted(label)} leaves the menu: its page (${url}) is published no more`,
  renamed: (from, to) => `${quoted(from)} is now called ${quoted(to)}`,
  leads: (label, from, to) => `${quoted(label)} led to ${from}, and now leads to ${to}`,
  moved: {
    up: (label) => `${quoted(label)} moved up`,
    down: (label) => `${quoted(label)} moved down`,
  },
  dead: (label, url) => `${quoted(label)} leads to no file of the site (${url})`,
  unknown: (label: string, url: string) =>
    `${quoted(label)} leads to no page that the repository holds (${url}): to be checked`,
  unlisted:
    'the table of contents does not name this page: the site does not publish it. Add it to the table of contents.',
};

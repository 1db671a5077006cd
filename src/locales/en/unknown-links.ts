import type { Locale } from '../locale.ts';
import { quoted } from './words/quote.ts';

type Sayings = Locale['unknownLinks'];
type Reason = Parameters<Sayings['why']>[0]['reason'];

/** An address longer than this is cut (UTF-16 units). */
const LONGEST = 80;

const WHY: Readonly<Record<Reason, (by: string) => string>> = {
  code: (by) => `the addresses of the site are computed by ${quoted(by)}, a program that Relecture does not run`,
  settings: () => 'not all the settings that decide the addresses of the site are in the repository',
  module: (by) => `${quoted(by)}, which is not in the repository, may bring this page or this file`,
  plugin: (by) => `plug-ins of the site may make this page (${by})`,
  generated: () => 'the generator of the site makes pages of this kind itself: lists, tags, feeds',
  redirect: (by) => `the rules of the server speak of this address (${by})`,
  template: () => 'a template writes a part of the address',
  place: () => 'nothing says at which address the site shows the text that holds the link',
  outside: () => 'another site of the same server may answer at this address',
  mount: (by) => `the site may be served under ${quoted(by)}, which its settings do not say`,
  ignored: (by) => `git keeps nothing of the folder ${quoted(by)}, which something fills before the site is published`,
  submodule: (by) => `the submodule ${quoted(by)} was not checked out`,
  common: () =>
    'most addresses of the site that are written this way are in the same case, and it probably serves them otherwise',
  output: (by) => `the repository has this file in ${quoted(by)}, which may be published as it stands`,
  media: () => 'the folder of media is not in the repository',
};

const shown = (url: string): string => (url.length <= LONGEST ? url : `${url.slice(0, LONGEST - 1)}…`);

export const unknownLinks: Sayings = {
  why: ({ reason, by }) => WHY[reason](by ?? ''),
  all: ({ unknownLinks: all }) => {
    const parts = all.map(({ count, example, ...doubt }) => {
      const where = count === 1 ? `${quoted(shown(example))}` : `${count} such as ${quoted(shown(example))}`;
      return `${where}, because ${unknownLinks.why(doubt)}`;
    });
    return `Internal links not checked: ${parts.join('; ')}.`;
  },
};

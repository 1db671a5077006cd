import { dayWords } from '../day-words.ts';
import { shorten } from '../malformed-links.ts';
import { type Because, because } from './because.ts';
import { quoted } from './quote.ts';

interface Better {
  better: string;
}

/** What the answer to a link says of it. */
export const askedLinkRules = {
  'link-dead': {
    summary: 'A link leads nowhere.',
    link: (facts: Because) => `${because(facts.reason)} Correct the address, or remove the link.`,
    image: (facts: Because) => `${because(facts.reason)} The image will not show: correct its address, or remove it.`,
    better: (facts: Because & Better) => `${because(facts.reason)} Try ${quoted(shorten(facts.better))} instead.`,
  },
  'link-closed': {
    summary: 'A link leads to a closed procedure or a filled position.',
    closed: (facts: Because) =>
      `${because(facts.reason)} Remove the link, or tell readers that it is over and what they can do now.`,
    replaced: (facts: Because & Better) => `${because(facts.reason)} Write ${quoted(shorten(facts.better))}.`,
    'closes-soon': (facts: { closesOn: string; days: number }) =>
      `What this link offers ends on ${dayWords(facts.closesOn)}${inDays(facts.days)}: plan to update the page.`,
  },
  'link-redirected': {
    summary: 'A page has moved for good.',
    moved: (facts: Because & Better) =>
      `${because(facts.reason)} Write it directly: the link will still work the day the old one stops answering.`,
  },
  'link-unreachable': {
    summary: 'A site did not answer, and nothing says that it is for good.',
    refused: (facts: Because) => `${because(facts.reason)} Open the link yourself to make sure.`,
    unreachable: (facts: Because) =>
      `${because(facts.reason)} It may be passing: open the link a little later to make sure.`,
  },
  'link-blocked': {
    summary: 'A site refuses to answer robots: the link could not be checked.',
    one: (facts: Because) => `${because(facts.reason)} Open the link yourself to make sure.`,
    several: (facts: Because & { host: string; count: number }) =>
      `${because(facts.reason)} The same goes for ${facts.count} links of this page to ${facts.host}: open them yourself to make sure.`,
  },
  'link-doubtful': {
    summary: 'A link answers, but perhaps not what was promised.',
    doubtful: (facts: Because) => `${because(facts.reason)} Open the link to make sure.`,
  },
};

function inDays(days: number): string {
  if (days === 0) return ', today';
  return days === 1 ? ', tomorrow' : `, in ${days} days`;
}

import type { UnreadFacts } from '../fr/words/unread.ts';
import { digits, filesWords, listed, many, type Read } from './words/count.ts';
import { unreadReasons, withExample } from './words/unread.ts';

const NO_PAGE = 'No page reviewed here: “relecture site” shows where Relecture looks for them.';

/** What the reports say around the findings. */
export const report = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  place: (facts: { line: number; column: number }) => `line ${facts.line}, column ${facts.column}`,
  existing: 'already there',
  fixable: 'fixable',
  summary: (facts: { read: Read; errors: number; warnings: number; infos: number; partial?: boolean }) => {
    const counts = [
      count(facts.errors, 'error', 'errors'),
      count(facts.warnings, 'warning', 'warnings'),
      count(facts.infos, 'remark', 'remarks'),
    ].filter((part) => part !== '');
    if (facts.read.pages + facts.read.data + counts.length === 0)
      return facts.partial === true ? 'No page was reviewed.' : NO_PAGE;
    const nothing = facts.partial === true ? 'nothing to report in what was checked' : 'nothing to report';
    return `${filesWords(facts.read) || 'No page'} reviewed: ${counts.length === 0 ? nothing : listed(counts)}.`;
  },
  /** What looks like content of the site and was not read, in one sentence. */
  unread: ({ unread }: Unread) =>
    `Not read: ${unread.map((one) => withExample(unreadReasons[one.reason](one), one)).join('; ')}.`,
  /** The list of it all, with `--verbose`: its title, the title of each part, what is beyond the most that is listed. */
  unreadList: {
    title: 'Not read:',
    part: ({ reason, ...facts }: Unread['unread'][number]) => `${unreadReasons[reason](facts)}:`,
    rest: (facts: { count: number }) => `and ${many(facts.count, 'other', 'others')}`,
    hint: 'To see them all: --verbose.',
  },
  /** What comes back all over a site, said once. */
  repeated: {
    title: 'Said once, for the whole site',
    count: (facts: { count: number; pages: number }) =>
      `${digits(facts.count)} times, on ${many(facts.pages, 'page', 'pages')}`,
    decide: 'If it is no fault for this site, decide it once in relecture.yml:',
    line: (facts: { rule: string }) => `rules: { ${facts.rule}: off }`,
    mend: (facts: { count: number; all: number }) =>
      facts.count === facts.all ? 'To mend all of them at once:' : `To mend ${digits(facts.count)} of them at once:`,
    places: 'Where?',
    hint: 'To see them one by one: --verbose.',
  },
  /** What a whole site owes: counts, where to begin, and how to see the rest or leave it. */
  beginning: {
    counted: 'Counted only',
    begin: 'Where to begin:',
    first: (facts: { count: number; summary: string; place: string; rule: string }) =>
      `${facts.summary} ${facts.count < 2 ? 'In' : `${digits(facts.count)} times, first in`} ${facts.place} (${facts.rule}).`,
    seeAll: 'To see it all: --verbose, or --format json. For one rule alone: --only and its name.',
    setAside: 'To set aside what is there and judge only what comes next: relecture baseline.',
  },
  rulePage: (facts: { url: string }) => `What this rule says, and why: ${facts.url}`,
  statistics: {
    rules: 'By rule:',
    files: 'By file:',
    more: (facts: { count: number }) => `and ${many(facts.count, 'more file', 'more files')} (to see them: --verbose)`,
  },
  more: (facts: { count: number; rule: string }) => `and ${digits(facts.count)} more from ${facts.rule}`,
  fixHint: (facts: { count: number }) =>
    facts.count === 1
      ? 'One finding can be mended by itself: run again with --fix, which does only what is safe.'
      : `Up to ${digits(facts.count)} findings can be mended by themselves: run again with --fix, which does only what is safe.`,
  existingCount: (facts: { count: number }) =>
    facts.count === 1 ? 'One finding stood there before.' : `${digits(facts.count)} findings stood there before.`,
  /** After it, where they are those of the baseline. `fixable`: how many have a fix that is safe. */
  knownHint: (facts: { count: number; fixable: number }) => {
    const see = `To see ${facts.count === 1 ? 'it' : 'them'}: relecture --no-baseline.`;
    if (facts.fixable === 0) return see;
    const which =
      facts.count === 1 ? 'it' : facts.fixable === 1 ? 'one of them' : `${digits(facts.fixable)} of them at once`;
    return `${see} To mend ${which}: relecture --fix --no-baseline.`;
  },
  debt: ({ gone, left }: { gone: number; left: number }) => {
    if (left === 0) return 'Everything in the baseline is mended, thank you! Its file can be removed.';
    if (gone === 0) return '';
    return `${many(gone, 'point', 'points')} fewer than in the baseline, thank you! ${digits(left)} left. To bring it up to date: relecture baseline --prune.`;
  },
  partial: 'The review is not complete.',
  missingShards: ({ parts }: { parts: readonly string[] }) =>
    parts.length === 1
      ? `The report of part ${parts[0]} is missing: its pages are not in this one.`
      : `The reports of parts ${listed(parts)} are missing: their pages are not in this one.`,
  notDone: {
    pages: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one page was not reviewed.'
        : `For lack of time, ${digits(facts.count)} pages were not reviewed.`,
    passages: (facts: { count: number }) =>
      facts.count === 1
        ? 'One text is too tangled to be read.'
        : `${digits(facts.count)} texts are too tangled to be read.`,
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one link was not followed.'
        : `For lack of time, ${digits(facts.count)} links were not followed.`,
    network: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of network, one external link was not checked.'
        : `For lack of network, ${digits(facts.count)} external links were not checked.`,
    schemas: (facts: { count: number }) =>
      facts.count === 1
        ? 'A schema takes too long: what it checks was not checked.'
        : `Some schemas take too long: ${digits(facts.count)} checks were not done.`,
    history: (_facts: object) =>
      'For lack of time, the history was not read to its end: some dates were judged without knowing when their sentence was written.',
    base: (_facts: object) => 'For lack of time, what changes was not compared with the previous version of the site.',
    preview: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one page is missing from the preview.'
        : `For lack of time, ${digits(facts.count)} pages are missing from the preview.`,
    images: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one image is missing from the preview.'
        : `For lack of time, ${digits(facts.count)} images are missing from the preview.`,
    delivery: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one thing was not published on GitHub: the log says which.'
        : `For lack of time, ${digits(facts.count)} things were not published on GitHub: the log says which.`,
    site: () =>
      'Time ran out: what shows only across all pages was not checked, such as dates that contradict each other.',
  },
};

interface Unread {
  readonly unread: readonly (UnreadFacts & { readonly reason: keyof typeof unreadReasons })[];
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? '' : many(number, one, several);
}

import type { cli as french } from '../fr/cli.ts';
import { commandLine } from './cli/command-line.ts';
import { schemaCommand } from './cli/schema-command.ts';
import { digits, listed, many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What the command line says. */
export const cli = {
  ...commandLine,
  usage: {
    day: (facts: { option: string; value: string }) =>
      `${facts.option} takes a calendar day as YYYY-MM-DD, not ${quoted(facts.value)}.`,
    unknownOption: (facts: { option: string; suggestion: string | null }) =>
      `There is no option ${facts.option}${facts.suggestion === null ? ': see relecture --help.' : `. Did you mean ${facts.suggestion}?`}`,
    notTaken: (facts: { option: string; command: string; commands: readonly string[] }) =>
      `relecture ${facts.command} does not take option ${facts.option}: it is for ${listed(facts.commands)}.`,
    noValue: (facts: { option: string }) => `Option ${facts.option} takes no value.`,
    valueMissing: (facts: { option: string; what: string; allowed: readonly string[] }) =>
      `Option ${facts.option} needs a value${facts.allowed.length === 0 ? ` (${facts.what}).` : `: choose from ${facts.allowed.join(', ')}.`}`,
    notTogether: (facts: { first: string; second: string }) =>
      `${facts.first} and ${facts.second} do not go together: keep one of them.`,
    count: (facts: { option: string; value: string }) =>
      `${facts.option} takes a whole number, not ${quoted(facts.value)}.`,
    stdinName: 'To review standard input, tell which page of the site it is, with --stdin-filename PATH.',
    stdinAlone: '--stdin-filename goes with a single dash: relecture check - --stdin-filename PATH.',
    stdinHere: (facts: { command: string }) =>
      `relecture ${facts.command} does not read standard input: only check does.`,
    dryRunAlone: '--dry-run goes with --fix: relecture check --fix --dry-run shows the fixes and writes nothing.',
    watch: 'This folder has too many folders to be watched here: name those you work in.',
    allExcluded: 'All you ask to review is left out by --exclude: nothing was reviewed.',
    choice: (facts: { option: string; value: string; allowed: readonly string[] }) =>
      `${facts.option} does not take ${quoted(facts.value)}: choose from ${facts.allowed.join(', ')}.`,
    outputFormat: ({ format }: { format: string }) =>
      `${quoted(format)} is a format, not a file: write --format ${format}, or --output ${format}=FILE (- for standard output).`,
    timeBudget: (facts: { value: string }) => `--time-budget takes a number of seconds, not ${quoted(facts.value)}.`,
    shard: (facts: { value: string }) => `--shard takes a share as I/N, for instance 2/4, not ${quoted(facts.value)}.`,
    noSuchPath: (facts: { path: string; command: string | null; commands?: readonly string[]; near?: string | null }) =>
      `There is no path ${quoted(facts.path)}.${facts.near == null ? '' : ` Did you mean ${quoted(facts.near)}?`}${facts.command === null ? commandsWords(facts.commands ?? []) : ` If it is a command, did you mean ${quoted(facts.command)}?`}`,
    outsideRoot: (facts: { path: string; root: string }) =>
      `Path ${quoted(facts.path)} is outside the site (${facts.root}): one review is of one repository. Review the others apart, or give the folder that holds them with --root.`,
    noSuchRoot: (facts: { root: string }) => `Folder ${quoted(facts.root)} does not exist or cannot be read.`,
    unknownRule: (facts: { rule: string; suggestion: string | null }) =>
      `There is no rule ${quoted(facts.rule)}${facts.suggestion === null ? ': see relecture rules.' : `. Did you mean ${quoted(facts.suggestion)}?`}`,
    unknownCollection: (facts: { name: string; known: readonly string[]; suggestion: string | null }) =>
      facts.known.length === 0
        ? 'This site has no CMS configuration, and its generator says nothing of front matter: there is nothing to derive a schema from.'
        : `There is no collection ${quoted(facts.name)}${facts.suggestion === null ? `: choose from ${facts.known.join(', ')}.` : `. Did you mean ${quoted(facts.suggestion)}?`}`,
    noForms:
      'No form of this CMS has fields, and the generator says nothing of front matter: there is no schema to write.',
    astroSync:
      'This site has no CMS configuration, and that of its collections is a program, which Relecture does not run: run “npx astro sync” first, which writes their schemas to .astro/collections.',
    codeCms: (facts: { path: string }) =>
      `The configuration of TinaCMS (${facts.path}) is a program, which Relecture does not run: keep in the repository what TinaCMS generates from it, tina/tina-lock.json (npx tinacms build writes it).`,
    codeInit: (facts: { path: string }) =>
      `The configuration of the CMS is that of a program (${facts.path}), which Relecture does not run: write it out in CMS.init, or in config.yml.`,
    badReport: (facts: { path: string }) => `${quoted(facts.path)} is not a JSON report of Relecture.`,
    badBase: (facts: { ref: string }) =>
      `The git ref ${quoted(facts.ref)} cannot be read here: check its name or, if this clone lacks it, get it with git fetch.`,
    noRepository: '--base compares with a commit of git, and this folder is in no repository that git can read here.',
    baseLost: (facts: { ref: string; said: string }) =>
      `The version ${quoted(facts.ref)} is not whole in this copy of the repository, so nothing can be compared with it: get what is missing with git fetch, or clone again. Git answers: ${quoted(facts.said)}`,
    noRoom: 'The output takes no more (disk full?): the report was not written to its end.',
    write: (facts: { path: string }) => `${quoted(facts.path)} cannot be written.`,
    mergeNothing: 'Give merge at least one JSON report.',
    resolve: (facts: { value: string }) => `RELECTURE_RESOLVE cannot be understood: ${quoted(facts.value)}.`,
    configuration: (facts: { path: string }) => `There is no configuration ${quoted(facts.path)}.`,
  },
  bug: (facts: { url: string }) => `Relecture stopped on an error of its own. Please report it: ${facts.url}`,
  cutHistory:
    'the history of this repository is cut (shallow clone): the day on which sentences were written is not always known, and announcements that are over may go unnoticed. Fetch it whole (“git fetch --unshallow”, or “fetch-depth: 0” in GitHub Actions).',
  interrupted: 'Interrupted. Here is what had been found.',
  fixed: ({ held, ...facts }: Parameters<typeof french.fixed>[0]) =>
    (facts.fixes === 0
      ? 'Nothing to mend by itself.'
      : `${mendedWords(facts)} in ${facts.files === 1 ? 'one file' : `${facts.files} files`}${facts.follow && facts.fixes > 1 ? ' (a fix may call for another)' : ''}.`) +
    (facts.dryRun && facts.unseen ? ' Two lines that look alike differ by a no-break space.' : '') +
    heldWords(held) +
    (facts.known === 0
      ? ''
      : ` The baseline sets ${facts.known === 1 ? 'one' : digits(facts.known)} aside: --no-baseline to make ${facts.known === 1 ? 'it' : 'them'} too.`),
  baseline: {
    written: (facts: { count: number; pages: number; path: string; dryRun: boolean }) => {
      const what = `${facts.path}: ${many(facts.count, 'finding', 'findings')} on ${many(facts.pages, 'page', 'pages')}.`;
      return facts.dryRun
        ? `Nothing was written. Without --dry-run, the baseline would be written to ${what}`
        : `Baseline written to ${what} They will be folded away, and fail no review. Commit this file with the site.`;
    },
    pruned: (facts: { gone: number; left: number; path: string; dryRun: boolean }) => {
      if (facts.gone === 0)
        return `Nothing to take out of the baseline: ${many(facts.left, 'finding', 'findings')} in it (${facts.path}).`;
      const gone = many(facts.gone, 'finding', 'findings');
      return facts.dryRun
        ? `Nothing was written. Without --dry-run, ${gone} that ${facts.gone === 1 ? 'is' : 'are'} mended would be taken out of the baseline: ${digits(facts.left)} would be left (${facts.path}).`
        : `${gone} mended and taken out of the baseline: ${digits(facts.left)} left (${facts.path}).`;
    },
    whole: 'The baseline is about the whole site: give “baseline” no page and no folder.',
    none: (facts: { path: string }) =>
      `There is no baseline to prune (${facts.path}): write it first with “relecture baseline”.`,
    partial: 'Not all of the site could be reviewed: the baseline was not written.',
  },
  index: {
    written: (facts: { path: string; pages: number; kilobytes: number }) =>
      `Index written to ${facts.path}: ${many(facts.pages, 'page', 'pages')}, ${many(facts.kilobytes, 'kilobyte', 'kilobytes')}.`,
    unshown: (facts: { count: number }) =>
      `${many(facts.count, 'page is', 'pages are')} not in it, because the site does not show them.`,
    settings: (facts: { paths: readonly string[] }) =>
      `The index will be public. It has the text of ${listed(facts.paths)}; --exclude leaves out a file that must not be.`,
    panel: (facts: { folder: string; count: number }) =>
      `Panel copied to ${facts.folder}: ${many(facts.count, 'file', 'files')}.`,
    noCms: 'No CMS was recognised on this site: say with --out to which folder the index is to be written.',
  },
  watching: 'Relecture waits for your changes (Ctrl-C to end).',
  changed: (facts: { path: string; count: number }) =>
    facts.count === 1
      ? `Read again after a change: ${facts.path}`
      : `Read again after ${digits(facts.count)} changes, among them ${facts.path}`,
  tooManyWarnings: (facts: { count: number; most: number }) =>
    `There are ${many(facts.count, 'warning', 'warnings')}, and --max-warnings allows ${digits(facts.most)}.`,
  progress: { read: 'reading', links: 'links' },
  previewWritten: (facts: { count: number; folder: string; page: string }) =>
    `${facts.count === 1 ? 'The preview is' : `${digits(facts.count)} previews are`} in ${facts.folder}. To be opened in a browser: ${facts.page}`,
  ...schemaCommand,
  ruleOff: 'off by default',
};

const commandsWords = (commands: readonly string[]): string =>
  commands.length === 0 ? '' : ` Nor is it a command: there are ${listed(commands)}.`;

function mendedWords({ fixes, dryRun }: { fixes: number; dryRun: boolean }): string {
  return `${fixes === 1 ? 'One fix' : `${fixes} fixes`} ${dryRun ? 'to apply' : 'applied'}`;
}

type HeldKind = 'title' | 'language' | 'program' | 'page' | 'choice';

const HELD: Readonly<Record<HeldKind, string>> = {
  title: 'in a title (title, name) that other pages may quote',
  language: 'in a text too short or too mixed for its language to be sure',
  program: 'in an MDX page where not all of the code was recognised',
  page: 'which would change something else in the page, such as the anchor of a heading',
  choice: 'where somebody must choose',
};

/** Empty when no fix waits. */
function heldWords(held: Readonly<Record<HeldKind, number>>): string {
  const kinds = (['title', 'language', 'program', 'page', 'choice'] as const).filter((kind) => held[kind] > 0);
  const count = kinds.reduce((sum, kind) => sum + held[kind], 0);
  if (count === 0) return '';
  const why = kinds.map((kind) => (kinds.length === 1 ? HELD[kind] : `${held[kind]} ${HELD[kind]}`)).join('; ');
  return count === 1
    ? ` One more fix is proposed, but not made by itself: ${why}.`
    : ` ${count} more fixes are proposed, but not made by themselves: ${why}.`;
}

import { digits, many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What the command line says. */
export const cli = {
  help: `Relecture reviews the content of a Markdown site the way a careful colleague would.

Usage: relecture [check] [path...]    review files or folders (default: the site’s content folder)
       relecture preview [path...]    write the rendered preview: --out DIR, --base REF
       relecture links [path...]      only the links, with what stands behind them
       relecture dates [path...]      only the dates, and the calendar of what goes stale
       relecture site                 what the site is taken for: generator, folders, languages, files left out
       relecture baseline             write the baseline: what stands there will be folded away; --prune takes out what is mended
       relecture schema [collection]  the JSON Schema derived from the CMS configuration
       relecture rules [rule]         list the rules, or explain one
       relecture init                 detect the site, write relecture.yml and the workflow file
       relecture merge FILE...        merge the JSON reports of a review split by --shard

Options:
  --root DIR              the site’s root (default: the folder that holds relecture.yml or .git)
  --config FILE           configuration (default: relecture.yml or .github/relecture.yml)
  --as-of YYYY-MM-DD      the day at which dates are judged (default: today)
  --written-on YYYY-MM-DD the day the texts were written, where git does not tell
  --offline               no network: external links are not followed
  --base REF              compare with this git ref: only what is new is judged
  --only RULE,...         only these rules (a prefix such as “date-” will do)
  --skip RULE,...         without these rules
  --format FORMAT         pretty, json, github, markdown, sarif, junit (and ics for dates)
  --output FILE           write the report to this file; repeatable as FORMAT=FILE
  --fix                   apply the safe fixes in place
  --fail-on LEVEL         fail from error, warning, or never (default: error)
  --locale fr|en          language of messages
  --time-budget SECONDS   end in time, saying what was not done
  --cache DIR             keep link states between runs
  --shard I/N             review only one share of the site, the I-th of N
  --verbose               tell all: every remark (check), every file that was not read (check, links, dates) or is left out (site)
  --dry-run               for init and --fix: show what would change, write nothing (--fix: a unified diff)
  --prune                 for baseline: take out what is mended, add nothing
  --help, --version

Exit status: 0 nothing at or above --fail-on; 1 something to mend; 2 usage, configuration or environment; 3 a bug.`,
  usage: {
    day: (facts: { option: string; value: string }) =>
      `${facts.option} takes a calendar day as YYYY-MM-DD, not ${quoted(facts.value)}.`,
    unknownOption: (facts: { option: string; suggestion: string | null }) =>
      `There is no option ${facts.option}${facts.suggestion === null ? ': see relecture --help.' : `. Did you mean ${facts.suggestion}?`}`,
    optionValue: (facts: { option: string }) =>
      `Option ${facts.option} is not used as it should be: see relecture --help.`,
    choice: (facts: { option: string; value: string; allowed: readonly string[] }) =>
      `${facts.option} does not take ${quoted(facts.value)}: choose from ${facts.allowed.join(', ')}.`,
    timeBudget: (facts: { value: string }) => `--time-budget takes a number of seconds, not ${quoted(facts.value)}.`,
    shard: (facts: { value: string }) => `--shard takes a share as I/N, for instance 2/4, not ${quoted(facts.value)}.`,
    noSuchPath: (facts: { path: string; command: string | null }) =>
      `There is no path ${quoted(facts.path)}.${facts.command === null ? '' : ` If it is a command, did you mean ${quoted(facts.command)}?`}`,
    outsideRoot: (facts: { path: string; root: string }) =>
      `Path ${quoted(facts.path)} is outside the site (${facts.root}). Give --root.`,
    noSuchRoot: (facts: { root: string }) => `Folder ${quoted(facts.root)} does not exist or cannot be read.`,
    unknownRule: (facts: { rule: string; suggestion: string | null }) =>
      `There is no rule ${quoted(facts.rule)}${facts.suggestion === null ? ': see relecture rules.' : `. Did you mean ${quoted(facts.suggestion)}?`}`,
    unknownCollection: (facts: { name: string; known: readonly string[]; suggestion: string | null }) =>
      facts.known.length === 0
        ? 'This site has no CMS configuration: there is no collection to derive a schema from.'
        : `There is no collection ${quoted(facts.name)}${facts.suggestion === null ? `: choose from ${facts.known.join(', ')}.` : `. Did you mean ${quoted(facts.suggestion)}?`}`,
    badReport: (facts: { path: string }) => `${quoted(facts.path)} is not a JSON report of Relecture.`,
    badBase: (facts: { ref: string }) =>
      `The git ref ${quoted(facts.ref)} cannot be read here: check its name or, if this clone lacks it, get it with git fetch.`,
    noRoom: 'The output takes no more (disk full?): the report was not written to its end.',
    write: (facts: { path: string }) => `${quoted(facts.path)} cannot be written.`,
    mergeNothing: 'Give merge at least one JSON report.',
    resolve: (facts: { value: string }) => `RELECTURE_RESOLVE cannot be understood: ${quoted(facts.value)}.`,
    configuration: (facts: { path: string }) => `There is no configuration ${quoted(facts.path)}.`,
    formatHere: (facts: { format: string; command: string }) =>
      `There is no format ${facts.format} for relecture ${facts.command}.`,
  },
  bug: (facts: { url: string }) => `Relecture stopped on an error of its own. Please report it: ${facts.url}`,
  cutHistory:
    'the history of this repository is cut (shallow clone): the day on which sentences were written is not always known, and announcements that are over may go unnoticed. Fetch it whole (“git fetch --unshallow”, or “fetch-depth: 0” in GitHub Actions).',
  interrupted: 'Interrupted. Here is what had been found.',
  fixed: ({ held, ...facts }: { fixes: number; files: number; dryRun: boolean; held: Record<HeldKind, number> }) =>
    (facts.fixes === 0
      ? 'Nothing to mend by itself.'
      : `${mendedWords(facts)} in ${facts.files === 1 ? 'one file' : `${facts.files} files`}.`) + heldWords(held),
  baseline: {
    written: (facts: { count: number; pages: number; path: string }) =>
      `Baseline written to ${facts.path}: ${many(facts.count, 'finding', 'findings')} on ${many(facts.pages, 'page', 'pages')}. They will be folded away, and fail no review. Commit this file with the site.`,
    pruned: (facts: { gone: number; left: number; path: string }) =>
      facts.gone === 0
        ? `Nothing to take out of the baseline: ${many(facts.left, 'finding', 'findings')} in it (${facts.path}).`
        : `${many(facts.gone, 'finding', 'findings')} mended and taken out of the baseline: ${digits(facts.left)} left (${facts.path}).`,
    whole: 'The baseline is about the whole site: give “baseline” no page and no folder.',
    none: (facts: { path: string }) =>
      `There is no baseline to prune (${facts.path}): write it first with “relecture baseline”.`,
    partial: 'Not all of the site could be reviewed: the baseline was not written.',
  },
  progress: { read: 'reading', links: 'links' },
  previewWritten: (facts: { count: number; folder: string }) =>
    facts.count === 1 ? `The preview is in ${facts.folder}.` : `${facts.count} previews are in ${facts.folder}.`,
  ruleOff: 'off by default',
};

function mendedWords({ fixes, dryRun }: { fixes: number; dryRun: boolean }): string {
  return `${fixes === 1 ? 'One fix' : `${fixes} fixes`} ${dryRun ? 'to apply' : 'applied'}`;
}

type HeldKind = 'title' | 'language' | 'program' | 'choice';

const HELD: Readonly<Record<HeldKind, string>> = {
  title: 'in a title (title, name) that other pages may quote',
  language: 'in a text too short or too mixed for its language to be sure',
  program: 'in an MDX page where not all of the code was recognised',
  choice: 'where somebody must choose',
};

/** Empty when no fix waits. */
function heldWords(held: Readonly<Record<HeldKind, number>>): string {
  const kinds = (['title', 'language', 'program', 'choice'] as const).filter((kind) => held[kind] > 0);
  const count = kinds.reduce((sum, kind) => sum + held[kind], 0);
  if (count === 0) return '';
  const why = kinds.map((kind) => (kinds.length === 1 ? HELD[kind] : `${held[kind]} ${HELD[kind]}`)).join('; ');
  return count === 1
    ? ` One more fix is proposed, but not made by itself: ${why}.`
    : ` ${count} more fixes are proposed, but not made by themselves: ${why}.`;
}

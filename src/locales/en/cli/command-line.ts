const WITHOUT_NETWORK = 'no network (this command never asks for any)';
const FAIL_ON = 'fail from error, warning, or never (default: error)';

/** The commands, the options, and the page that lists them. `given`, `value`: what is written after them; empty for nothing. */
export const commandLine = {
  commands: {
    check: {
      given: '[path...]',
      meaning: 'review files or folders (default: the whole site); - reviews standard input',
    },
    preview: { given: '[path...]', meaning: 'write the rendered preview' },
    links: { given: '[path...]', meaning: 'only the links, with what stands behind them' },
    dates: { given: '[path...]', meaning: 'only the dates, and the calendar of what goes stale' },
    site: { given: '', meaning: 'what the site is taken for: generator, folders, languages, files left out' },
    baseline: {
      given: '',
      meaning: 'set aside what an old site has to mend today (.relecture-baseline.json)',
    },
    schema: {
      given: '[collection]',
      meaning: 'the JSON Schema derived from the CMS configuration, and what the generator refuses',
    },
    rules: { given: '[rule]', meaning: 'list the rules, or explain one' },
    init: { given: '[folder]', meaning: 'detect the site, write relecture.yml and the workflow file' },
    index: {
      given: '',
      meaning: 'write what must be known of the site to review inside the CMS (relecture-index.json, beside its page)',
    },
    merge: { given: 'FILE...', meaning: 'merge the JSON reports of a review split by --shard' },
    lsp: {
      given: '',
      meaning: 'read along while someone writes, in an editor that speaks LSP (VS Code, Neovim, Helix, Zed…)',
    },
  },
  options: {
    root: { value: 'DIR', meaning: 'the site’s root (default: the folder that holds relecture.yml or .git)' },
    config: { value: 'FILE', meaning: 'the configuration (default: relecture.yml or .github/relecture.yml)' },
    exclude: {
      value: 'GLOB',
      meaning: 'leave these files out (from the root), beside those of the configuration; may be repeated',
    },
    'list-files': { value: '', meaning: 'list the files that would be read, one per line, and judge nothing' },
    'stdin-filename': { value: 'PATH', meaning: 'with -, where the text on standard input belongs in the site' },
    shard: { value: 'I/N', meaning: 'review only one part of the site, the I-th of N' },
    only: { value: 'RULE,...', meaning: 'only these rules (the start of a name, such as “date-”, will do)' },
    skip: { value: 'RULE,...', meaning: 'without these rules' },
    base: { value: 'REF', meaning: 'compare with this git reference: only what is new is judged' },
    'no-baseline': {
      value: '',
      meaning: 'show and judge what the baseline sets aside too (.relecture-baseline.json)',
    },
    'as-of': { value: 'YYYY-MM-DD', meaning: 'the day at which dates are judged (default: today)' },
    'written-on': { value: 'YYYY-MM-DD', meaning: 'the day the text was written, where git does not tell' },
    'fail-on': {
      value: 'LEVEL',
      meaning: 'fail from error, warning, or never (default: error; for preview, never)',
      of: {
        check: FAIL_ON,
        links: FAIL_ON,
        dates: FAIL_ON,
        merge: FAIL_ON,
        preview: 'fail from error or warning (default: never; a preview is no verdict)',
      },
    },
    'max-warnings': { value: 'N', meaning: 'fail beyond N new warnings' },
    format: { value: 'FORMAT', meaning: 'the shape of the report' },
    output: {
      value: 'FILE',
      meaning: 'write the report to this file (- for standard output); may be repeated as FORMAT=FILE',
    },
    out: {
      value: 'DIR',
      meaning:
        'the folder where the preview (default: preview/), the index (default: that of the CMS) or the schemas, one a collection, are written',
      of: {
        preview: 'the folder where the preview is written (default: preview/)',
        index: 'the folder where the index is written (default: that of the page of the CMS)',
        schema: 'the folder where the schemas are written, one a collection',
      },
    },
    panel: {
      value: '',
      meaning: 'also copy the panel of the CMS (relecture-cms.js and its files) beside its page or the index',
      of: {
        init: 'also copy the panel of the CMS beside its page (relecture-cms.js and its files)',
        index: 'also copy the panel of the CMS beside the index (relecture-cms.js and its files)',
      },
    },
    verbose: { value: '', meaning: 'tell everything: each finding, each file that was not read or is left out' },
    quiet: {
      value: '',
      meaning: 'tell only what makes it fail: no progress, no hints, no summary. Reports for programs stay whole',
    },
    statistics: { value: '', meaning: 'instead of the findings, how many there are for each rule and each file' },
    locale: {
      value: 'fr|en',
      meaning:
        'the language of messages (default: that of the configuration, else that of LC_ALL or LANG, else English for a site that is not in French, else French)',
    },
    fix: {
      value: '',
      meaning:
        'apply the safe fixes in place; with -, the mended text goes to standard output and the report to standard error',
    },
    'dry-run': {
      value: '',
      meaning: 'with --fix, baseline or init: show what would change and write nothing (--fix gives a unified diff)',
      of: {
        check: 'with --fix, show what would change, as a unified diff, and write nothing',
        baseline: 'say what would be written, and write nothing',
        init: 'show what would be written, and write nothing',
      },
    },
    prune: { value: '', meaning: 'take out of the baseline what is mended, add nothing' },
    watch: { value: '', meaning: 'stay, and review pages again as they change; Ctrl-C ends it' },
    offline: {
      value: '',
      meaning: 'no network: external links are not followed',
      of: { dates: WITHOUT_NETWORK, init: WITHOUT_NETWORK },
    },
    'ask-links': {
      value: '',
      meaning:
        'ask the sites that links lead to as well, when a page is opened or saved; without it, nothing is asked of the network',
    },
    stdio: { value: '', meaning: 'speak on standard input and output (always so)' },
    cache: {
      value: 'DIR',
      meaning: 'keep the state of links between runs',
      of: { lsp: 'the folder where “relecture links --cache” keeps the state of links' },
    },
    'time-budget': { value: 'SECONDS', meaning: 'end in time, saying what was not done' },
    help: { value: '', meaning: 'this help; after a command, what that command takes' },
    version: { value: '', meaning: 'the version' },
  },
  words: {
    head: 'Relecture reviews the content of a Markdown site the way a careful colleague would.',
    usage: 'Usage:',
    reading: 'What is reviewed',
    judging: 'What is judged',
    report: 'What is said',
    run: 'How it runs',
    formats: (facts: { formats: readonly string[]; dates: readonly string[] | null }): string =>
      `${facts.formats.length === 1 ? 'Only' : 'One of:'} ${facts.formats.join(', ')}${facts.dates === null ? '' : `; for dates, ${facts.dates.join(', ')}`}`,
    exit: 'Exit status',
    statuses: [
      'nothing at or above the level of --fail-on',
      'something to mend, or that time did not allow to review',
      'wrong usage, configuration or environment, or nothing of what was asked could be read',
      'a bug in Relecture itself',
    ],
    statusesOf: {
      done: ['done', null, 'wrong usage, configuration or environment', 'a bug in Relecture itself'],
      preview: [
        'the preview is written, with nothing at the level of --fail-on where it was given',
        'something is at that level, or time did not allow to show all',
        'wrong usage, configuration or environment, or nothing of what was asked could be read',
        'a bug in Relecture itself',
      ],
      baseline: [
        'done',
        'not all could be reviewed: nothing is written',
        'wrong usage, configuration or environment, or nothing of what was asked could be read',
        'a bug in Relecture itself',
      ],
    },
    more: 'For one command alone: relecture links --help, for example.',
  },
  page: {
    title: 'The command line',
    intro: [
      'This page and `relecture --help` are drawn from the same table. An option that the command does not take is refused.',
    ],
    commands: '| command | what it does |',
    options: '| option | meaning | commands |',
    all: 'all',
    formats: 'Formats',
    statuses: '| status | meaning |',
    formatTable: '| command | `--format`, the first by default |',
  },
};

import { dayWords } from './day-words.ts';
import { type Counts, digits, filesWords, listed, many, type Read, toDo } from './words/count.ts';
import { quoted } from './words/quote.ts';

export const github = {
  name: 'Relecture',
  levels: { error: 'To fix', warning: 'To check', info: 'Hint' },
  line: ({ line }: { line: number }) => `line ${line}`,
  rule: ({ rule }: { rule: string }) => `Rule: ${rule}`,
  verdict: (counts: Counts) => toDo(counts) || 'Nothing to report',
  title: (counts: Counts) => `Relecture: ${toDo(counts) || 'nothing to report'}`,
  intro: ({
    audience,
    merged,
    draft,
    blocking,
    others,
  }: {
    audience: string;
    merged: boolean;
    draft: boolean;
    blocking: boolean;
    others: boolean;
  }) => {
    const who = audience === 'editor' ? 'Your change has been read' : 'This pull request has been read';
    if (merged)
      return 'This change is already online. Here is what it brings that should be mended as soon as possible.';
    if (draft)
      return `${who}. It is still a draft: there is no hurry, these points are to be seen to before publishing.`;
    return blocking
      ? `${who}. Here is what must be fixed before publishing${others ? '; the rest is for you to judge' : ''}.`
      : `${who}. Nothing prevents publishing; here is what deserves a look.`;
  },
  incomplete: 'Incomplete review',
  clean: ({ files, merged }: { files: number; merged: boolean }): string =>
    files === 0
      ? 'Relecture: no content page to read.'
      : merged
        ? 'Relecture: all is well, thank you!'
        : 'Relecture: nothing to report, thank you!',
  table: {
    columns: { page: 'Page', verdict: 'Review', live: 'Online', edit: 'Editor' },
    see: 'See the page',
    edit: 'Edit',
    more: ({ count }: { count: number }) => `… and ${many(count, 'other page', 'other pages')}.`,
  },
  pageByPage: 'In detail, page by page',
  commit: 'Version reviewed:',
  noAddress:
    'The address of the site is not known. For this summary to lead to the page online and to the editor, write it in relecture.yml: “site: { url: https://… }”.',
  site: 'Site',
  mainSite: 'Main site',
  edit: 'Edit in the CMS',
  preview: 'See the preview',
  details: 'All the details',
  existing: ({ count, others }: { count: number; others: boolean }) =>
    `${others ? many(count, 'other remark was', 'other remarks were') : many(count, 'remark was', 'remarks were')} there before: nothing to do here.`,
  existingHint: ({ count, known }: { count: number; known: boolean }): string =>
    known
      ? `${count === 1 ? 'It is in the baseline of the site (.relecture-baseline.json) and blocks' : 'They are in the baseline of the site (.relecture-baseline.json) and block'} nothing.`
      : count === 1
        ? 'It was already true of the previous version and blocks nothing.'
        : 'They were already true of the previous version and block nothing.',
  more: ({ count }: { count: number }) =>
    `… and ${many(count, 'other remark', 'other remarks')}, in the summary of the run.`,
  hints: ({ count }: { count: number }) => many(count, 'hint', 'hints'),
  alike: ({ count }: { count: number }) =>
    `And ${many(count, 'other remark', 'other remarks')} of the same kind on this page.`,
  leftOut: ({ count }: { count: number }) =>
    `… and ${many(count, 'other remark does', 'other remarks do')} not fit here.`,
  moreAnnotations: ({ count, whole }: { count: number; whole: boolean }) =>
    `${many(count, 'other remark is', 'other remarks are')} not shown here: GitHub limits their number.${whole ? ' The summary of the run has them all.' : ''}`,
  read: ({ read, asOf }: { read: Read; asOf: string }) => `${filesWords(read)} read as of ${dayWords(asOf)}.`,
  settingsChanged: ({ count }: { count: number }) =>
    `This pull request changes settings that the review follows (${many(count, 'file', 'files')}). It is read with those in place; the new ones will count once merged.`,
  baseMissing:
    'The previous version of the site could not be read: the remarks below are about whole pages, even what was there before. To mend this, add “fetch-depth: 0” to the actions/checkout step.',
  filesUnknown: 'The list of changed files could not be made: the whole site was read.',
  filesCut: 'GitHub gives only a part of the list of changed files: the whole site was read.',
  readOnly:
    'Read-only token: neither comment nor status was published. The annotations and the summary of this run say it all; the “publish” action can publish the rest.',
  refused: ({ what, permission }: { what: string; permission: string }) =>
    `For want of rights, ${what}: give the job the permission ${quoted(permission)}.`,
  stopsSoon: ({ days, left, isAsked }: { days: number; left: number; isAsked: boolean }) => {
    const since = `The last commit is ${many(days, 'day', 'days')} old`;
    const remedy = isAsked ? '' : '; the input “keep-alive” prevents it';
    return left <= 0
      ? `${since}: GitHub may stop the daily reading at any time. A commit, or “Enable workflow” in the tab “Actions”, starts it again${remedy}.`
      : `${since}. Without a new one, GitHub will stop the daily reading in ${many(left, 'day', 'days')}${remedy}.`;
  },
  notAssigned: ({ names }: { names: readonly string[] }) =>
    `GitHub does not let the tracking issue be assigned to ${listed(names.map((name) => quoted(name)))}: check ${names.length === 1 ? 'this name and its' : 'these names and their'} rights on the repository.`,
  locked: ({ what }: { what: string }) =>
    `This conversation is locked on GitHub: ${what}. Unlock it if Relecture is to write there.`,
  unreachable: ({ what }: { what: string }) =>
    `GitHub did not answer as expected: ${what}. The review itself is complete.`,
  listCut: ({ what }: { what: string }) =>
    `The list to look through on GitHub is too long to be read to its end: ${what}.`,
  late: ({ what }: { what: string }) => `For lack of time, ${what}.`,
  tasks: {
    comment: 'the comment was not published',
    status: 'the status was not published',
    checks: 'the detailed annotations were not published',
    suggestions: 'the suggestions were not published',
    issue: 'the tracking issue was not updated',
    preview: 'the preview was not published',
    link: 'the CMS will show no link to the preview',
    artifact: 'the report was not uploaded',
    pull: 'the original pull request was not found',
    keepAlive: 'GitHub was not asked to go on with the daily reading',
  },
  outdated: 'A newer review is running or done: this one leaves the comment as it is.',
  cancelled: 'The review was stopped before its end: what it found is not published, or not all of it.',
  refusedEvent:
    'The pull_request_target event gives a write token to content that is not trusted. Use “pull_request” and, for forks, the “publish” action on “workflow_run”.',
  unknownEvent: ({ event }: { event: string }) =>
    `Relecture does not know what to review on the event ${quoted(event)}. Use pull_request, push, merge_group, schedule or workflow_dispatch.`,
  unreadableEvent: ({ event }: { event: string }) =>
    `The event ${quoted(event)} is not in the form that GitHub gives it: nothing was reviewed. Run it again.`,
  gitTrouble: ({ said }: { said: string }) =>
    `Git could not read the repository (${said}). Take “filter” and “sparse-checkout” out of the step actions/checkout.`,
  noCheckout: ({ folders }: { folders: readonly string[] }) =>
    folders.length === 0
      ? 'There is no repository in the workspace, so nothing to review: add the step actions/checkout before Relecture.'
      : `The repository is in ${folders.map(quoted).join(' or ')}, not in the workspace: take “path” out of the step actions/checkout.`,
  noCommit: 'The repository holds no commit yet, so there is nothing to read: add a page, then run this again.',
  noPage: ({ paths }: { paths: readonly string[] }) =>
    paths.length === 0
      ? 'No page was found in this repository. Say where they are in relecture.yml, with “site: { content: … }”.'
      : `The input “paths” names no page: ${paths.join(', ')}. Correct it, or take it out to review the whole site.`,
  notReadable: 'The review could not be done: see the log of the run.',
  settingsUnread: 'The settings in force could not be read: the review follows the default settings.',
  settingsUnknown:
    'The settings in force could not be read, and nothing tells whether this proposal changes them: it is reviewed with the default settings, and cannot be approved so. To mend that, add “fetch-depth: 0” to the step actions/checkout.',
  settingsUntrusted:
    'This proposal changes the settings of the review, and those in force could not be read: it is reviewed with the default settings.',
  needsRights:
    'The token of this run may not write: give the job the permissions “pull-requests: write” and “statuses: write”.',
  nothingToPublish: 'This run left nothing to publish.',
  badArtifact: 'The report left by the review does not have the expected form: it is not published.',
  noPull: 'No open pull request has this commit as its last one: nothing is published.',
  suggestions: ({ count }: { count: number }) =>
    `Relecture suggests ${many(count, 'safe correction', 'safe corrections')}: a click on “Commit suggestion” is enough.`,
  issue: {
    title: ({ count }: { count: number }) => `Relecture: ${many(count, 'page needs', 'pages need')} an update`,
    doneTitle: 'Relecture: the site is up to date',
    intro: ({ asOf }: { asOf: string }) =>
      `Time goes by and it shows on some pages: a deadline is past, a link no longer leads where it says. Here is what needs mending as of ${dayWords(asOf)}. This list updates and closes itself.`,
    done: 'All is up to date: no more stale date or broken link on the site. Thanks to everyone who saw to it!',
    quiet: 'Nothing is left to mend, but what you chose not to be told of any more. Thanks to everyone who saw to it!',
    mute: 'do not tell again',
    muted: ({ count }: { count: number }) =>
      `${many(count, 'point is', 'points are')} no longer told (untick to see ${count === 1 ? 'it' : 'them'} again)`,
    stopsAlone:
      'In a public repository, GitHub stops this daily reading after 60 days without a commit. To start it again: the tab “Actions”, this workflow, then “Enable workflow”. To keep it going: the input “keep-alive”, and the permission “actions: write”.',
    mended: ({ count }: { count: number }) =>
      `${many(count, 'point was', 'points were')} settled since the last reading, thank you!`,
    appeared: ({ count }: { count: number }) =>
      `${many(count, 'new point has', 'new points have')} appeared since the last reading:`,
    others: ({ count, whole }: { count: number; whole: boolean }) =>
      `The site also has ${many(count, 'other remark', 'other remarks')} that time did not bring${whole ? ': see the summary of the last reading' : ''}.`,
    more: ({ count, whole }: { count: number; whole: boolean }) =>
      `… and ${many(count, 'other point', 'other points')}${whole ? ', in the summary of the last reading' : ''}.`,
    written: ({ count }: { count: number }) =>
      `${many(count, 'miswritten link', 'miswritten links')} in the texts, which time does not explain`,
    known: ({ count }: { count: number }) =>
      `${many(count, 'other remark is', 'other remarks are')} in the baseline of the site (.relecture-baseline.json), and not repeated here.`,
    source: 'See the file',
  },
  log: {
    wholeSite: 'Reading the whole site.',
    othersAlone: ({ count }: { count: number }) =>
      `Time brought nothing: no issue is opened for the ${count === 1 ? 'point that is left to mend, which somebody wrote' : `${digits(count)} points that are left to mend, which somebody wrote`}.`,
    cacheLeft:
      'The folder of the input “cache” is neither read nor written here: what is proposed does not decide what is known of links.',
    done: ({ verdict, milliseconds }: { verdict: string; milliseconds: number }) =>
      `${verdict} (${(milliseconds / 1000).toFixed(1)} s).`,
    keptAlive: ({ days }: { days: number }) =>
      `The last commit is ${many(days, 'day', 'days')} old: GitHub was asked to go on with the daily reading.`,
    answered: ({ status, message }: { status: number; message: string }) =>
      `${status === 0 ? 'What was answered' : `Answer ${status}`}: ${quoted(message)}`,
    preview: ({ url }: { url: string }) => `Preview: ${url}`,
    comment: ({ url }: { url: string }) => `Comment: ${url}`,
    issue: ({ url }: { url: string }) => `Tracking issue: ${url}`,
  },
  inputs: {
    boolean: ({ name, value }: { name: string; value: string }) =>
      `The input ${quoted(name)} must be true or false, not ${quoted(value)}.`,
    choice: ({ name, value, allowed }: { name: string; value: string; allowed: readonly string[] }) =>
      `The input ${quoted(name)} cannot be ${quoted(value)}: choose one of ${allowed.filter((one) => one !== '').join(', ')}.`,
    date: ({ value }: { value: string }) =>
      `The input “as-of” must be a date such as 2024-08-20, not ${quoted(value)}.`,
    number: ({ name, value, minimum, maximum }: { name: string; value: string; minimum: number; maximum: number }) =>
      `The input ${quoted(name)} must be a number between ${minimum} and ${maximum}, not ${quoted(value)}.`,
    path: ({ name, value }: { name: string; value: string }) =>
      `The input ${quoted(name)} must name a file of the repository, not ${quoted(value)}.`,
    root: ({ value }: { value: string }) =>
      `The input “root” must name the folder of a site, and ${quoted(value)} holds no file.`,
    token: 'The token is missing: leave the “token” input at its default.',
    workspace: 'There is no file to read: put actions/checkout before this step.',
  },
};

import type { Locale } from '../locale.ts';
import { dayWords } from './day-words.ts';
import { previewChanges } from './preview/changes.ts';
import { previewMenu } from './preview/menu.ts';
import { previewTouched } from './preview/touched.ts';
import { quoted } from './words/quote.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

const hold = (count: number, isSure: boolean): string =>
  isSure ? 'will break' : count === 1 ? 'is to be checked' : 'are to be checked';

export const preview: Locale['preview'] = {
  language: 'en',
  title: (page) => `Preview: ${page}`,
  brand: 'Preview',
  brandNote: 'before publication',
  skip: 'Skip to the reviewed page',
  contribution: (number) => `Contribution no. ${number}`,
  contributionNav: 'Contribution',
  allPages: (count) => `All pages (${count})`,
  proposedBy: 'Proposed by',
  proposedOn: (day) => `on ${day}`,
  edit: 'Edit in the CMS',
  built: 'See it in the site',
  live: 'See the page online',
  source: 'See the file',
  pageState: {
    changed: 'Changed page',
    added: 'New page',
    removed: 'Deleted page',
    renamed: 'Moved page',
    alone: 'Reviewed page',
  },
  dataState: {
    changed: 'Changed data',
    added: 'New data',
    removed: 'Deleted data',
    renamed: 'Moved data',
    alone: 'Reviewed data',
  },
  menuState: {
    changed: 'Changed menu',
    added: 'New menu',
    removed: 'Deleted menu',
    renamed: 'Moved menu',
    alone: 'Reviewed menu',
  },
  renamedFrom: (path) => `This page was ${path}. Check that the links to it follow.`,
  removedNote: 'This page will disappear from the site. This is what it holds today.',
  leftNote: (path: string) =>
    `This file is now called ${path}, which is not reviewed as a page of the site. This is what the page holds today.`,
  linksUnseen: 'Relecture does not know its address: check that no other page leads to it.',
  emptiedNote: 'Your change takes away all the text of this page: nothing but its front matter is left.',
  addedNote: 'This page is not on the site yet.',
  carried: {
    from: (title, count) =>
      count > 1
        ? `${count} passages come from ${quoted(title)}, where the same contribution took them out.`
        : `One passage comes from ${quoted(title)}, where the same contribution took it out.`,
    to: (title, count) =>
      count > 1
        ? `${count} passages taken out here are found in ${quoted(title)}.`
        : `One passage taken out here is found in ${quoted(title)}.`,
  },
  verdict: {
    fix: (count) => (count === 1 ? 'One point to fix before publishing' : `${count} points to fix before publishing`),
    check: (count) => (count === 1 ? 'Can be published, after one check' : `Can be published, after ${count} checks`),
    doubt: (count) =>
      count === 1
        ? 'Can be published, with one address to verify'
        : `Can be published, with ${count} addresses to verify`,
    unfound: (text, url) =>
      text === ''
        ? `The repository of the site has neither a page nor a file at the address ${quoted(url)}.`
        : `The link ${quoted(text)} leads to ${quoted(url)}: the repository of the site has neither a page nor a file at that address.`,
    fine: 'Can be published',
    nothing: 'Nothing to report about your change.',
    nothingAlone: 'Nothing to report about this page.',
    advice: (count) => (count === 1 ? 'One hint to make it better.' : `${count} hints to make it better.`),
    more: (count) => `And ${count} more below.`,
    existing: (count) =>
      count === 1
        ? 'One point to fix was on this page before your change.'
        : `${count} points to fix were on this page before your change.`,
    removed: 'Page to be deleted',
    left: 'Page that leaves the site, unless it comes back under its new name',
    emptied: 'Page emptied of its text',
    leaves: (day: string | null) => `Page to take off the site${day === null ? '' : ` until ${dayWords(day)}`}`,
    outing: {
      appears: ({ isSure }: { isSure: boolean }) =>
        `Your change ${isSure ? 'publishes' : 'probably publishes'} this page, which is not online today.`,
      leaves: ({ day, isSure }: { day: string | null; isSure: boolean }) =>
        `Your change ${isSure ? 'takes' : 'probably takes'} this page off the site; it is online today${day === null ? '' : ` and will come back from ${dayWords(day)} on`}.`,
    },
    listing: {
      enters: (list: string) =>
        `The editor of the site will show this page in ${quoted(list)}: what its form asks for is checked here too.`,
      leaves: (list: string) =>
        `The editor of the site will no longer show this page in ${quoted(list)}: what its form asks for is no longer checked here.`,
    },
    unchanged: 'No visible change',
    partial: 'The review could not be completed: remarks may be missing.',
  },
  elsewhere: {
    title: 'Elsewhere on the site',
    breaks: (count, isSure) => `${count === 1 ? 'Another page' : `${count} other pages`} ${hold(count, isSure)}`,
    removed: (count, isSure) =>
      `Page to be deleted: ${count === 1 ? 'another page' : `${count} other pages`} ${hold(count, isSure)}`,
    named: (titles, more) =>
      `To be looked at too: ${titles.map(quoted).join(', ')}${more > 1 ? ` and ${more} other pages` : more === 1 ? ' and another page' : ''}.`,
    others: (count) => (count === 1 ? 'And another page.' : `And ${count} other pages.`),
  },
  ...previewChanges,
  menu: previewMenu,
  stopped: {
    title: 'To correct before publishing: the site cannot be built',
    why: (path: string, line: number, sentence: string) => `${path}, line ${line}: ${sentence}`,
  },
  empty: 'empty',
  dates: 'The dates of the page',
  today: 'Today',
  todayNote: 'the day of this review',
  inDays: (days) =>
    days === 0
      ? 'today'
      : days === 1
        ? 'tomorrow'
        : days < 60
          ? `in ${days} days`
          : `in ${Math.round(days / 30.44)} months`,
  daysAgo: (days) =>
    days === 1
      ? 'yesterday'
      : days < 60
        ? `${days} days ago`
        : days < 730
          ? `${Math.round(days / 30.44)} months ago`
          : `${Math.max(2, Math.floor(days / 365.25))} years ago`,
  staleOn: (day) => `This sentence will be out of date on ${day}.`,
  stale: 'This sentence is out of date.',
  yourDate: 'A date of your change',
  otherDates: (count) => `And ${count} more date${s(count)}.`,
  quote: (text) => quoted(text),
  toLook: 'To look at',
  toLookNew: 'in your change',
  toLookNothing: 'Nothing to look at in your change.',
  notesBefore: (count) => `${count} remark${s(count)} from before your change`,
  notesLeft: (count) =>
    `${count} more remark${s(count)} ${count === 1 ? 'is' : 'are'} not shown here: see the report of the review.`,
  otherNotes: (count) => `And ${count} more, in the page.`,
  wholePage: 'About the whole page',
  level: { error: 'To fix', warning: 'To check', info: 'Hint' },
  levels: {
    error: (count) => `${count} to fix`,
    warning: (count) => `${count} to check`,
    info: (count) => `${count} hint${s(count)}`,
  },
  doubts: (count) => (count === 1 ? 'one address not found' : `${count} addresses not found`),
  alreadyThere: 'was there before',
  times: (count) => `${count} times on the page`,
  fixReady: 'Can be fixed automatically',
  noteNumber: (number) => `Remark ${number}`,
  backTo: (number) => `Remark ${number}: back to the text`,
  space: 'space',
  sheet: 'The page, field by field',
  sheetAlone: 'The page',
  only: 'Only what changed or bears a remark',
  parts: 'Parts of the page',
  modified: 'changed',
  notesCount: (count) => `${count} remark${s(count)}`,
  general: 'General',
  body: 'Content',
  otherFields: 'Other fields of the file',
  item: (label, number) => `${label} · ${number}`,
  leadsTo: 'leads to: ',
  yes: 'Yes',
  no: 'No',
  image: 'Image',
  alternative: 'Alternative text',
  embed: 'Embedded content',
  imageOutside: 'image of another site, not loaded in the preview',
  imageMissing: 'file not found in the site',
  imageNotShown: 'not shown in the preview',
  weight: (bytes) =>
    bytes < 1024
      ? `${bytes} bytes`
      : bytes < 1_048_576
        ? `${Math.round(bytes / 1024)} KB`
        : `${(bytes / 1_048_576).toFixed(1)} MB`,
  shortcode: 'Element added by the site: ',
  footnotes: 'Footnotes',
  table: 'Table',
  unreadFrontMatter: 'The header of this file cannot be read: here it is as it is written.',
  fileHeader: 'Header of the file',
  links: 'Links',
  linksNote: (count) => `${count} link${s(count)}`,
  linkState: {
    ok: 'Good',
    redirected: 'Redirected',
    dead: 'Broken',
    closed: 'Closed',
    draft: 'Not public yet',
    blocked: 'Cannot be checked',
    unreachable: 'Unreachable',
    invalid: 'Malformed',
    refused: 'Private address',
    skipped: 'Not checked',
    remarked: 'To look at',
    part: 'Page found',
  },
  linkPart: (anchor) => `The page is there; whether it has the part ${quoted(anchor)} was not checked.`,
  linkNew: 'new',
  linkGone: 'Removed',
  linkWas: (state) => `before: ${state.toLowerCase()}`,
  openUntil: (day) => `open until ${day}`,
  redirectsTo: (url) => `now leads to ${url}`,
  httpStatus: (status) => `answer ${status}`,
  inField: (label) => `in ${label}`,
  bareAddress: 'bare address',
  otherLinks: (count) => `And ${count} more link${s(count)}.`,
  index: 'Pages of this contribution',
  indexAlone: 'Reviewed pages',
  indexVerdict: {
    fix: (count) => (count === 1 ? 'One page to fix before publishing' : `${count} pages to fix before publishing`),
    check: (count) =>
      count === 1 ? 'Can be published, after checking one page' : `Can be published, after checking ${count} pages`,
    fine: 'Can be published',
    breaks: (count) =>
      count === 1 ? 'Another page of the site will break' : `${count} other pages of the site will break`,
  },
  indexGroups: { error: 'To fix', warning: 'To check', fine: 'Can be published' },
  indexShow: 'Show',
  indexEvery: 'All',
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  indexFiles: (count) =>
    `It touches ${count === 1 ? 'a file' : `${count} files`}, which the preview does not show: a menu, settings or images may depend on ${count === 1 ? 'it' : 'them'}.`,
  touched: previewTouched,
  indexOtherFiles: (count) => `And ${count} more.`,
  indexNothing: 'No page of the site changes in this contribution.',
  editShort: 'Edit',
  liveShort: 'Online',
  noNotes: 'nothing to report',
  existingCount: (count) => `${count} from before`,
  footer: (days) =>
    `A proof, not the site: fields are shown in the order of the editor, the final layout is the site’s. This page is not indexed by search engines${days === null ? '' : `; it disappears after ${days} days`}.`,
  file: 'File',
  version: (head) => `version ${head}`,
  comparedWith: (base) => `compared with ${base}`,
  madeBy: 'Preview made by Relecture, without script or request.',
  statusPending: 'Preview in preparation…',
  statusReady: (pages, notes, advice) =>
    `Preview ready: ${pages} page${s(pages)}, ${
      notes > 0
        ? `${notes} point${s(notes)} to look at`
        : advice > 0
          ? `${advice} hint${s(advice)}`
          : 'nothing to report'
    }`,
  statusNothing: 'No page to show',
  statusFailed: 'The preview could not be published.',
  notices: {
    uploadFailed: (facts) => `The preview could not be uploaded to GitHub: ${facts.reason}.`,
    uploadLate: 'The preview could not be put on GitHub: the service does not answer.',
    branchBusy: (facts) =>
      `The preview could not be published: the branch ${facts.branch} keeps changing. Run the review again.`,
    pushRefused: (facts) => `The preview could not be published on the branch ${facts.branch}: ${facts.reason}.`,
    stillBuilding: (facts) => `The preview is being put online: ${facts.url}`,
    outdated: 'A newer version of this contribution arrived: this preview is not published.',
    previewPath:
      'The CMS configuration has a “preview_path”: its preview button will only open the right page with “preview: pages”.',
    otherStatus: (facts) =>
      `Another service already posts a status ${quoted(facts.context)}: the CMS may show its link instead of this preview’s. Set “preview_context” in the CMS configuration.`,
    statusesCut:
      'This commit bears too many statuses for all to be read: if the CMS shows another link than this preview’s, set “preview_context” in the CMS configuration.',
    buildFailed: (facts) =>
      `The site could not be built: the preview is published without it. ${
        facts.hugoVariable === null
          ? ''
          : `Hugo does not let ${facts.hugoVariable} be read: in its configuration, add “^${facts.hugoVariable}$” to the list security.funcs.getenv (['^HUGO_', '^CI$'] by default). `
      }What it said: ${facts.said}`,
    buildNeedsPages: 'The “build” command only serves “preview: pages”: it is not run.',
    buildMissing: (facts) => `The built site has no page at ${facts.routes}.`,
    statusRefused:
      'The token cannot write a status: the CMS will not show a link to the preview (permissions: statuses: write).',
  },
};

import { dayWords } from '../day-words.ts';
import { many, toDo } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

/** What is said beside the form of a CMS, around the sentences of the findings. */
export const cmsPanel = {
  name: 'Relecture',
  count: ({ errors, warnings, infos }: { errors: number; warnings: number; infos: number }) =>
    toDo({ errors, warnings, infos }) || 'nothing to report',
  told: ({ count }: { count: string }) => `Relecture: ${count}.`,
  reading: 'Reading',
  nothing: 'Nothing to report on this page.',
  open: 'Open',
  close: 'Close',
  severity: { error: 'To fix', warning: 'To check', info: 'Hint' },
  wholePage: 'The whole page',
  rank: ({ rank }: { rank: number }) => `no. ${rank}`,
  show: ({ label }: { label: string }) => `Show the field ${quoted(label)}`,
  mendSpaces: 'Fix the spaces',
  mended: ({ label }: { label: string }) => `Fixed in ${quoted(label)}.`,
  undo: 'Undo',
  undone: 'The fix is undone.',
  cannotMend: 'This field cannot be fixed from here: please fix it in the form.',
  why: 'Why?',
  newTab: '(new tab)',
  hints: ({ count }: { count: number }) => many(count, 'hint', 'hints'),
  dates: ({ count }: { count: number }) => many(count, 'date to look at later', 'dates to look at later'),
  deadline: ({ quote, day }: { quote: string; day: string }) =>
    `${quoted(quote)} will no longer be true on ${dayWords(day)}.`,
  noIndex: 'Links to other pages, relations and images are not checked here.',
  oldIndex: 'The index of the site cannot be read any more: links to other pages are not checked here.',
  notRead: 'This page is not read here.',
  tooLong: 'This page is too long to be read here.',
  before: {
    title: ({ errors }: { errors: number }) => `${many(errors, 'point', 'points')} to fix before saving?`,
    mend: 'Fix',
    save: 'Save anyway',
    stopped: 'nothing is lost, the page waits for your changes.',
    blocked: 'This site asks for these points to be fixed before saving.',
  },
  beforePublishing: {
    title: ({ errors }: { errors: number }) => `${many(errors, 'point', 'points')} to fix before publishing?`,
    mend: 'Fix',
    save: 'Publish anyway',
    blocked: 'This site asks for these points to be fixed before publishing.',
  },
};

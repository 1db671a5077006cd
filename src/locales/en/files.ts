import { quoted } from './words/quote.ts';

/** What is said of files as files, and of the directives written in them. */
export const fileRules = {
  'file-unreadable': {
    summary: 'A content file cannot be read.',
    missing: 'This file does not exist, or no longer does.',
    directory: 'This is a folder, not a page, though it is named like one. Rename it to avoid confusion.',
    'link-outside': 'This file is a link that leads out of the site: it is not read. Put the file itself in its place.',
    'broken-link':
      'This file is a link to a file that does not exist: there is nothing to read. Mend the link or remove it.',
    forbidden: 'This file cannot be opened: read permission is missing.',
    'too-big': 'This file is larger than 20 MB: it is no longer a page, and is not reviewed.',
    special: 'This is not an ordinary file: it is not read.',
  },
  'file-encoding': {
    summary: 'A file is not clean UTF-8 text.',
    'invalid-utf8':
      'This file is not saved as UTF-8: accented letters will be garbled. Save it again with the UTF-8 encoding.',
    'utf-16': 'This file is saved as UTF-16: the site cannot read it. Save it again with the UTF-8 encoding.',
    nul: 'This file holds an invisible null character, which can stop the site from building. Remove it.',
  },
  'file-too-complex': {
    summary: 'A text is too entangled to be reviewed.',
    'took-too-long':
      'This text could not be reviewed (too many nested brackets, asterisks, quotes or tags). The rest of the page was.',
  },
  'directive-useless': {
    summary: 'A “relecture-disable” directive silences nothing.',
    useless: (facts: { rule: string }) =>
      `This directive is no longer needed: ${quoted(facts.rule)} has nothing to report here. You can remove it.`,
    unknown: (facts: { rule: string; suggestion: string | null }) =>
      `${quoted(facts.rule)} is not the name of a rule${facts.suggestion === null ? '.' : `. Did you mean ${quoted(facts.suggestion)}?`}`,
    unnamed: 'This directive names no rule, so it silences nothing. Write for instance “relecture-disable date-stale”.',
  },
};

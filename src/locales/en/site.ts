import { ENGINES, GENERATORS } from '../fr/site-plan.ts';
import { type Counts, filesWords, listed, many, type Read, toDo } from './words/count.ts';

/** More folders than this say less than none. */
const MOST_FOLDERS = 3;
/** “in docs and blog”; nothing where they are many, or none. */
const inFolders = (folders: readonly string[], root: string): string =>
  folders.length === 0 || folders.length > MOST_FOLDERS
    ? ''
    : ` in ${listed(folders.map((folder) => (folder === '' ? root : folder)))}`;

/** “530 pages in content and 3 data files” */
function readWords({ read, folders }: { read: Read; folders: readonly string[] }): string {
  if (read.pages === 0) return filesWords(read) || 'no page';
  const pages = `${filesWords({ ...read, data: 0 })}${inFolders(folders, 'the repository')}`;
  return listed([pages, ...(read.data === 0 ? [] : [filesWords({ ...read, pages: 0 })])]);
}

export const site = {
  init: {
    generator: (facts: { generator: string; folders: readonly string[]; read: Read }): string =>
      `${GENERATORS[facts.generator] ?? 'A folder of Markdown pages'}: ${readWords(facts)}.`,
    cms: (facts: { path: string; engine: string; collections: number }): string =>
      `${ENGINES[facts.engine] ?? 'A CMS'}: ${many(facts.collections, 'collection', 'collections')} in ${facts.path}. Front matter will be validated against ${facts.collections === 1 ? 'it' : 'them'}.`,
    panel: (facts: { page: string; script: string }): string =>
      `Relecture can also review inside the CMS, while people write: add to ${facts.page}: ${facts.script}`,
    offerPanel: (facts: { folder: string }): string =>
      `Relecture can also review in the CMS, while somebody writes: relecture init --panel copies its panel into ${facts.folder} (1.8 MB) and says which line to add to its page.`,
    otherPanel: (facts: { folder: string; isMain: boolean }): string =>
      `The panel in ${facts.folder} is not the one of this version: it is left as it is. ${facts.isMain ? 'To replace it: relecture index --panel' : 'To replace it, delete its files (relecture-cms*.js) and run relecture init'}.`,
    otherSettings: (facts: { path: string }): string =>
      `${facts.path} does not say the same as relecture.yml: to have it written again, delete it and run relecture init.`,
    wouldCopyPanel: (facts: { folder: string; count: number; kilobytes: number }): string =>
      `Would be copied to ${facts.folder}: the panel of the CMS (relecture-cms.js and what it loads: ${many(facts.count, 'file', 'files')}, ${many(facts.kilobytes, 'kilobyte', 'kilobytes')}).`,
    copiedPanel: (facts: { folder: string; count: number; kilobytes: number }): string =>
      `Copied to ${facts.folder}: the panel of the CMS (relecture-cms.js and what it loads: ${many(facts.count, 'file', 'files')}, ${many(facts.kilobytes, 'kilobyte', 'kilobytes')}).`,
    panelSettings: [
      'What the panel of the CMS reads of the settings of Relecture, as long as relecture-index.json does not stand beside it.',
      'Copied from relecture.yml by relecture init.',
    ],
    indexInBuild: (facts: { path: string; line: string }): string =>
      `For this panel to know the other pages, have the index of the site written before it is built, in ${facts.path}: ${facts.line}`,
    indexInWorkflow: (facts: { path: string }): string =>
      `For this panel to know the other pages, add at the end of ${facts.path}:`,
    noCms: 'No CMS found: give schemas in relecture.yml to validate front matter.',
    url: (facts: { url: string; hosts: readonly string[]; guessed: boolean }): string =>
      `Address of the site: ${facts.url}${facts.hosts.length === 0 ? '' : `, and also ${listed(facts.hosts)}`}.${facts.guessed ? ' To be checked: the settings of the site do not give it.' : ''}`,
    noUrl: 'The address of the site is unknown: write it in relecture.yml so that full links to the site are checked.',
    relations: (facts: { fields: readonly string[] }): string =>
      `Relations between pages found in the ${facts.fields.length < 2 ? 'field' : 'fields'} ${listed(facts.fields)}.`,
    wrote: (facts: { path: string }): string => `Written: ${facts.path}`,
    wouldWrite: (facts: { path: string }): string => `Would be written: ${facts.path}`,
    kept: (facts: { path: string }): string => `Already there, left as it is: ${facts.path}`,
    firstReview: (facts: Counts & { read: Read; base: string | null }): readonly string[] => {
      const found = toDo(facts);
      return [
        `First review: ${filesWords(facts.read) || 'no page'}, ${found || 'nothing to report'}.`,
        found === ''
          ? 'The next pull requests will be reviewed the same way.'
          : 'What is there already will bother nobody: on a pull request, only what it brings is judged.',
        `${facts.base === null ? '' : `To do the same here: relecture check --base ${facts.base}. `}To see everything: relecture check.`,
      ];
    },
    carried: (facts: { files: readonly string[] }): string =>
      `Settings of other tools: what has an equal is taken over from ${listed(facts.files)}.`,
    named: (facts: { files: readonly string[] }): string =>
      `Settings of other tools without an equal, named in relecture.yml: ${listed(facts.files)}.`,
    unreleased:
      'What is written here names relecture/relecture@v1, which exists from the first release on: until then, write @main in the workflow.',
    /** And what writes the index names a package. */
    unpublished:
      'The npm package exists from the first release on: until then, have the index written by node dist/cli.js index, from a clone of relecture/relecture, in place of npx.',
    noPanel: 'There is no page of Decap, Netlify or Sveltia CMS here: --panel has nothing to copy.',
    /** Neither a generator nor a page: a wrong folder, most often. */
    nothing:
      'There is no page in this folder, nor any settings of a site: is it the right one? Nothing was written. relecture init FOLDER takes another.',
    programs: (facts: { files: readonly string[] }): string =>
      `Not read, since it is a program, which Relecture does not run: ${listed(facts.files)}.`,
    broken: (facts: { files: readonly string[] }): string =>
      `Not read, since its syntax is wrong: ${listed(facts.files)}.`,
    configuration: {
      head: [
        'yaml-language-server: $schema=https://raw.githubusercontent.com/relecture/relecture/v1/schemas/config.schema.json',
        'Settings of Relecture. All are optional: only what differs from what is found is written here.',
        'All keys: https://github.com/relecture/relecture/blob/v1/docs/en/configuration.md',
      ],
      detected: (facts: {
        generator: string;
        folders: readonly string[];
        static: string | null;
        cms: string | null;
      }): string => {
        const pages = inFolders(facts.folders, 'the whole repository');
        const parts = [
          GENERATORS[facts.generator] ?? 'Markdown pages',
          ...(pages === '' ? [] : [`pages${pages}`]),
          ...(facts.static === null ? [] : [`files in ${facts.static}`]),
          ...(facts.cms === null ? [] : [`CMS in ${facts.cms}`]),
        ];
        return `Found at each run: ${parts.join(', ')}.`;
      },
      locale: 'The language of messages.',
      site: 'The address of the site: full links to it are then followed like internal ones.',
      hosts: 'its other names',
      relations: 'Fields that name another page. Found by comparing their values with file names.',
      carried: 'Taken over from the settings of other tools (the file is at the end of the line):',
      left: 'Without an equal in Relecture:',
      followed: 'Followed in the file itself, with nothing to write here:',
      secrets: 'Not copied, since it may hold a secret (write it yourself under links.headers, if the link needs it):',
      elsewhere: 'Not followed, since it is no file of data of this repository:',
      moot: 'Nothing to write here (Relecture does it already, or it is about that other tool alone):',
      code: 'Not read, since they are programs:',
      unreadable: 'Not read, since their syntax is wrong:',
      rules: 'Each rule can be switched off, or change severity (relecture rules lists them):',
    },
    workflow: {
      pullRequest: 'reviews what the pull request brings',
      push: 'reviews what was just published',
      cmsPush: 'reviews what the CMS just published',
      schedule:
        'every morning: stale dates, dead links (public repository: GitHub stops after 60 days without a commit, see keep-alive)',
      dispatch: 'on demand',
      reviewJob: 'relecture',
      watchJob: 'watch',
      comment: 'the review comment',
      status: 'the verdict',
      cmsStatus: 'the verdict, and the “View preview” link of the CMS',
      cache: 'the state of links, kept from one morning to the next',
      issue: 'the issue that tracks what goes stale',
      keepAlive: 'with the permission “actions: write”, GitHub is asked not to stop after 60 days without a commit',
      index: 'what the panel of the CMS knows of the other pages',
      indexWhen: 'once the page of the CMS shows the panel',
      indexCommit: 'Index of Relecture',
    },
  },
};

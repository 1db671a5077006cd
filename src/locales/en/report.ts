/** What the reports say around the findings. */
export const report = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  place: (facts: { line: number; column: number }) => `line ${facts.line}, column ${facts.column}`,
  existing: 'already there',
  fixable: 'fixable',
  summary: (facts: Read & { errors: number; warnings: number; infos: number }) => {
    const counts = [
      count(facts.errors, 'error', 'errors'),
      count(facts.warnings, 'warning', 'warnings'),
      count(facts.infos, 'remark', 'remarks'),
    ].filter((part) => part !== '');
    if (facts.read.pages + facts.read.data + counts.length === 0) return `${readWords(facts)}.`;
    return `${readWords(facts)}: ${counts.length === 0 ? 'nothing to report' : enumerate(counts)}.`;
  },
  /** What looks like content of the site and was not read, in one sentence. */
  unread: (facts: { unread: readonly { reason: keyof typeof UNREAD; count: number; example: string }[] }) =>
    `Not read: ${enumerate(facts.unread.map((one) => UNREAD[one.reason](one)))}.`,
  more: (facts: { count: number; rule: string }) => `and ${facts.count} more from ${facts.rule}`,
  fixHint: (facts: { count: number }) =>
    facts.count === 1
      ? 'One finding can be mended by itself: run again with --fix.'
      : `${facts.count} findings can be mended by themselves: run again with --fix.`,
  existingCount: (facts: { count: number }) =>
    facts.count === 1 ? 'One finding stood there before.' : `${facts.count} findings stood there before.`,
  partial: 'The review is not complete.',
  notDone: {
    pages: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one page was not reviewed.'
        : `For lack of time, ${facts.count} pages were not reviewed.`,
    passages: (facts: { count: number }) =>
      facts.count === 1 ? 'One text is too tangled to be read.' : `${facts.count} texts are too tangled to be read.`,
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one link was not followed.'
        : `For lack of time, ${facts.count} links were not followed.`,
    schemas: (facts: { count: number }) =>
      facts.count === 1
        ? 'A schema takes too long: what it checks was not checked.'
        : `Some schemas take too long: ${facts.count} checks were not done.`,
    site: () =>
      'Time ran out: what shows only across all pages was not checked, such as dates that contradict each other.',
  },
};

interface Read {
  readonly read: { readonly pages: number; readonly data: number };
}

function readWords({ read: { pages, data } }: Read): string {
  if (pages + data === 0) return 'No page reviewed';
  const parts = [count(pages, 'page', 'pages'), count(data, 'data file', 'data files')];
  return `${enumerate(parts.filter((part) => part !== ''))} reviewed`;
}

interface UnreadFacts {
  readonly count: number;
  readonly example: string;
}

const UNREAD = {
  format: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `“${example}”, in a format that Relecture does not read`
      : `${files} files in a format that Relecture does not read, such as “${example}”`,
  'other-site': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `“${example}”, a page of another site of the repository`
      : `${files} pages of another site of the repository, such as “${example}”`,
  submodule: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `the submodule “${example}”, which was not checked out`
      : `${files} submodules that were not checked out, such as “${example}”`,
  'closed-folder': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `the folder “${example}”, which may not be opened`
      : `${files} folders that may not be opened, such as “${example}”`,
  'linked-folder': ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `the folder “${example}”, which is a link to another`
      : `${files} folders that are links to others, such as “${example}”`,
  absent: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `“${example}”, which is not in the workspace`
      : `${files} files that are not in the workspace, such as “${example}”`,
  unpublished: ({ count: files, example }: UnreadFacts) =>
    files === 1
      ? `“${example}”, outside the folders that the site publishes`
      : `${files} pages outside the folders that the site publishes, such as “${example}”`,
  'no-content': ({ count: files, example }: UnreadFacts) =>
    files === 1 ? `“${example}”, which is no page` : `${files} files that are no pages, such as “${example}”`,
};

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

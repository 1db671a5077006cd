/** What the reports say around the findings. */
export const report = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  place: (facts: { line: number; column: number }) => `line ${facts.line}, column ${facts.column}`,
  existing: 'already there',
  fixable: 'fixable',
  summary: (facts: { files: number; errors: number; warnings: number; infos: number }) => {
    const counts = [
      count(facts.errors, 'error', 'errors'),
      count(facts.warnings, 'warning', 'warnings'),
      count(facts.infos, 'remark', 'remarks'),
    ].filter((part) => part !== '');
    const read =
      facts.files === 0 ? 'No page reviewed' : facts.files === 1 ? '1 page reviewed' : `${facts.files} pages reviewed`;
    return `${read}: ${counts.length === 0 ? 'nothing to report' : enumerate(counts)}.`;
  },
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
    links: (facts: { count: number }) =>
      facts.count === 1
        ? 'For lack of time, one link was not followed.'
        : `For lack of time, ${facts.count} links were not followed.`,
  },
};

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

import { quoted } from '../words/quote.ts';

/** What is said of files that are no pages, and of what they do to pages. */
export const previewTouched = {
  moved: (count: number, from: string, to: string) =>
    count > 1
      ? `${count} pages change address while their files do not: ${from} becomes ${to}, for instance.`
      : `A page changes address while its file does not: ${from} becomes ${to}.`,
  included: (path: string, titles: readonly string[], count: number) => {
    const named = titles.map(quoted).join(', ');
    return count > 1
      ? `${count} pages include ${path}, and what they show of it may change: ${named}${count > titles.length ? '…' : '.'}`
      : `The page ${named} includes ${path}: what it shows of it may change.`;
  },
  shape: (count: number) =>
    count > 1
      ? `These ${count} files give pages their shape: the preview does not show them.`
      : 'This file gives pages their shape: the preview does not show it.',
  data: (count: number) =>
    count > 1
      ? `These ${count} files give pages settings or data: the preview does not show what they change there.`
      : 'This file gives pages settings or data: the preview does not show what it changes there.',
};

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** One file as it is and as it would be. */
export interface Rewriting {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What `--fix --dry-run` would write, as a unified diff that `git apply` and `patch -p1` take at the root. Lines keep their ends. */
export function renderPatch(files: readonly Rewriting[]): string {
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}

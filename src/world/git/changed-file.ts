/** A file that a pull request or a range of commits changes. */
export interface ChangedFile {
  readonly path: string;
  /** Its path in the base, when it was renamed. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The blob after the change. */
  readonly blob: string;
  /** Unified diff without its header; null when GitHub leaves it out (binary, or past its limits). */
  readonly patch: string | null;
}

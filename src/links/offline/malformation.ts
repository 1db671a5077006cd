import type { Severity } from '../../content/finding.ts';

/** What is wrong with an address as it is written: a message of `link-malformed`, and the address that was meant if it is sure. */
export interface Malformation {
  readonly code: MalformationCode;
  readonly severity: Severity;
  readonly fixed: string | null;
  /** The part at fault, for the sentence. */
  readonly part: string;
}

export type MalformationCode =
  | 'scheme'
  | 'scheme-twice'
  | 'no-scheme'
  | 'no-host'
  | 'incomplete-host'
  | 'double-slash'
  | 'glued'
  | 'backslash'
  | 'markdown'
  | 'invisible'
  | 'entity'
  | 'space'
  | 'stray'
  | 'percent'
  | 'local-file'
  /** Of an internal network. */
  | 'shared-file'
  | 'unreadable'
  /** A program in the place of an address. */
  | 'script'
  | 'mail-no-scheme'
  | 'mail-as-web'
  | 'mail-empty'
  | 'mail-address'
  | 'tel-empty'
  | 'tel-letters'
  | 'tel-length'
  | 'tel-spaces';

/** A malformation, as its check tells it. */
export function told(code: MalformationCode, severity: Severity, part: string, fixed: string | null): Malformation {
  return { code, severity, part, fixed };
}

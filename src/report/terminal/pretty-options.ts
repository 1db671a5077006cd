import type { EndOptions } from '../unread.ts';

export interface PrettyOptions extends EndOptions {
  readonly colour: boolean;
  /** The findings, and what was not done: nothing where there is neither. */
  readonly quiet?: boolean;
  /** Of a whole site that owes much, what to begin with, and counts. */
  readonly brief?: boolean;
}

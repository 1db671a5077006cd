import type { Connection } from '../github/connection.ts';
import type { Channel } from '../report/channel.ts';
import type { Addresses } from './addresses.ts';
import type { Change } from './change.ts';
import type { Deadline } from './deadline.ts';
import type { Inputs } from './inputs.ts';
import type { ChangeReview } from './review-change.ts';
import type { Run } from './run.ts';
import type { Subject } from './subject.ts';

/** What the parts of one run share. */
export interface Session {
  readonly run: Run;
  readonly inputs: Inputs;
  readonly subject: Subject;
  readonly change: Change;
  readonly reviewed: ChangeReview;
  readonly conclusion: 'success' | 'failure';
  readonly channel: Channel;
  readonly addresses: Addresses;
  readonly signal: AbortSignal;
  readonly deadline: Deadline;
  connect(): Promise<Connection | null>;
}

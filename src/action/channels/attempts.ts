import { ListCut } from '../../github/pages-of.ts';
import { asFailure, isForbidden, isLocked } from '../../github/retry.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Deadline, TimeOver } from '../deadline.ts';
import { log, notice } from '../output.ts';

/** What is tried, for the sentence that says it failed. */
export type Task =
  | 'comment'
  | 'status'
  | 'checks'
  | 'suggestions'
  | 'issue'
  | 'preview'
  | 'link'
  | 'artifact'
  | 'pull'
  | 'keepAlive';

/** What the job must be given for each part to be published. */
export const PERMISSIONS: Readonly<Record<Task, string>> = {
  comment: 'pull-requests: write',
  status: 'statuses: write',
  link: 'statuses: write',
  checks: 'checks: write',
  suggestions: 'pull-requests: write',
  issue: 'issues: write',
  preview: 'contents: write',
  artifact: 'actions: write',
  pull: 'pull-requests: write',
  keepAlive: 'actions: write',
};

/** In characters. */
const LONGEST_ANSWER = 300;

/** Each part is tried on its own: one that fails is said and changes neither the others nor the verdict. */
export class Attempts {
  readonly #locale: Locale;
  readonly #deadline: Deadline;
  /** What GitHub refused for want of rights. */
  readonly refused = new Set<Task>();

  /** What did not end in time. */
  readonly late = new Set<Task>();

  constructor(locale: Locale, deadline: Deadline) {
    this.#locale = locale;
    this.#deadline = deadline;
  }

  async run<Result>(task: Task, work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await this.#deadline.within(work());
    } catch (error) {
      const locale = this.#locale;
      if (error instanceof TimeOver) {
        this.late.add(task);
        notice('warning', locale, locale.github.late({ what: locale.github.tasks[task] }));
      } else if (isLocked(error)) notice('notice', locale, locale.github.locked({ what: locale.github.tasks[task] }));
      else if (error instanceof ListCut)
        notice('warning', locale, locale.github.listCut({ what: locale.github.tasks[task] }));
      else if (isForbidden(error)) this.refused.add(task);
      else {
        notice('warning', locale, locale.github.unreachable({ what: locale.github.tasks[task] }));
        const { status, message } = asFailure(error);
        log(locale.github.log.answered({ status, message: message.slice(0, LONGEST_ANSWER) }));
      }
      return null;
    }
  }
}

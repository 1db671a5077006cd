import type { Connection } from '../github/connection.ts';
import { InputError } from '../world/input-error.ts';
import { type Change, findChange, readWhole } from './change.ts';
import { type Deadline, whenLate } from './deadline.ts';
import type { Inputs } from './inputs.ts';
import { narrowChange } from './narrow-change.ts';
import type { Run } from './run.ts';
import type { Subject } from './subject.ts';

/** Of the time that is granted, what finding out what changed may take. */
const OPENING = 0.3;

/** What is compared is found in a part of the time; else the site is read as it stands, and that is said. */
export async function openInTime(
  subject: Subject,
  run: Run,
  inputs: Inputs,
  connect: () => Promise<Connection | null>,
  deadline: Deadline,
): Promise<{ readonly change: Change; readonly late: boolean }> {
  const { change, late } = await openWhole(subject, run, inputs, connect, deadline);
  if (inputs.root === null) return { change, late };
  const narrowed = narrowChange(change, inputs.root);
  if ((await narrowed.head.files()).length > 0) return { change: narrowed, late };
  change.close();
  throw new InputError(inputs.locale.github.inputs.root({ value: inputs.root }));
}

async function openWhole(
  subject: Subject,
  run: Run,
  inputs: Inputs,
  connect: () => Promise<Connection | null>,
  deadline: Deadline,
): Promise<{ readonly change: Change; readonly late: boolean }> {
  try {
    return { change: await deadline.within(openChange(subject, run, inputs, connect), OPENING), late: false };
  } catch (error) {
    whenLate(error);
    const { DiskTree } = await import('../world/disk.ts');
    const nothing = { headSha: null, base: null, files: null, lines: new Map(), close: () => {} };
    return { change: { ...nothing, head: new DiskTree(run.workspace), trouble: 'filesUnknown' }, late: true };
  }
}

async function openChange(
  subject: Subject,
  run: Run,
  inputs: Inputs,
  connect: () => Promise<Connection | null>,
): Promise<Change> {
  const world = {
    root: run.workspace,
    serverUrl: run.serverUrl,
    token: inputs.token === '' ? null : inputs.token,
    connect,
  };
  try {
    const { DiskTree } = await import('../world/disk.ts');
    const whole = { ...world, disk: () => new DiskTree(run.workspace) };
    return await (subject.kind === 'site' ? readWhole(whole) : findChange(subject, whole));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new InputError(inputs.locale.github.inputs.workspace);
  }
}

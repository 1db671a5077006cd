import { runWithin, TooSlow } from '../schema/bounded.ts';
import type { ReviewRequest, World } from './request.ts';

/** The time that was granted is over, or somebody stopped the run: what was under way is left, and said to be not done. */
export class WorkLeft extends Error {
  constructor() {
    super('work left');
    this.name = 'WorkLeft';
  }
}

/** What reading may take of the time that is granted: judging takes about twice as long. */
const READING = 0.3;
/** Of the time that is granted, what the first page may take: without one, nothing is told at all. */
const FIRST = 0.6;
/** What links leave to judging, in times of reading, and of the time that is granted. */
const JUDGING = 2;
const LEAST_JUDGING = 0.2;
/** Of the time that is granted, what telling keeps, and milliseconds for each finding. */
const TELLING = 0.05;
const TELLING_ONE = 0.1;
/** Whoever stops a run is told what was read, within this (milliseconds). */
const GRACE = 2000;
/** Signals and answers are heard that often (milliseconds). */
const BREATH = 50;

/** The same request, with a part of the time that is left to it: what comes after needs the rest. */
export function shortened(request: ReviewRequest, part: number, now: number): ReviewRequest {
  const { deadline } = request;
  return deadline === undefined ? request : { ...request, deadline: now + part * Math.max(0, deadline - now) };
}

/**
 * The time of one review. Without a deadline, and unless somebody stops the run, it never ends: no verdict hangs on the clock
 * but where a time was asked for.
 */
export class Time {
  readonly #world: World;
  readonly #start: number;
  readonly #deadline: number;
  #until: number;
  #heard: number;
  #stopped = false;
  #hurried = false;

  constructor(world: World, { deadline }: ReviewRequest) {
    this.#world = world;
    this.#start = world.clock();
    this.#heard = this.#start;
    this.#deadline = deadline ?? Number.POSITIVE_INFINITY;
    this.#until = this.#share(FIRST);
  }

  /** When what is under way must have ended, on the world's clock; infinite for never. */
  get until(): number {
    return this.#until;
  }

  get isOver(): boolean {
    return this.#world.clock() > this.#until;
  }

  /** Throws `WorkLeft` when time is over. */
  readonly checkpoint = (): void => {
    if (this.#world.clock() > this.#until) throw new WorkLeft();
  };

  /** Runs synchronous work, which is stopped wherever it is when time is over: `WorkLeft`, and what it was making is not to be used. */
  run<Result>(work: () => Result): Result {
    if (this.#until === Number.POSITIVE_INFINITY) return work();
    this.checkpoint();
    try {
      return runWithin(work, this.#until - this.#world.clock());
    } catch (error) {
      throw error instanceof TooSlow ? new WorkLeft() : error;
    }
  }

  /** True when reading is to end: its share is over, or somebody stopped the run. */
  async isReadingOver(read: number): Promise<boolean> {
    if (read > 0) this.#until = this.#share(READING);
    if (this.#world.clock() > this.#until) return true;
    return await this.#isStopped();
  }

  /** Reading is over. */
  turnToJudging(): void {
    this.#until = this.#share(1 - TELLING);
  }

  /** Between two pages whose links are gathered: lets the answers to those that were asked for already be heard. */
  async listen(): Promise<void> {
    await this.#isStopped();
  }

  /** When links must have been asked: they leave to judging what it will take. Null for no such time. */
  linksEnd(): number | null {
    if (this.#until === Number.POSITIVE_INFINITY) return null;
    const took = this.#world.clock() - this.#start;
    return Math.min(this.#until - JUDGING * took, this.#share(1 - TELLING - LEAST_JUDGING));
  }

  /** Between two pages that are judged: lets the world be heard, and keeps what telling `findings` will take. */
  async breathe(findings: number): Promise<void> {
    const now = this.#world.clock();
    if (now > this.#until - findings * TELLING_ONE) throw new WorkLeft();
    if (now - this.#heard < BREATH) return;
    this.#heard = now;
    if (this.#hurried || !(await this.#isStopped())) return;
    this.#hurried = true;
    this.#until = Math.min(this.#until, now + GRACE);
  }

  /** Whoever tells what was found is not hurried. */
  end(): void {
    this.#until = Number.POSITIVE_INFINITY;
  }

  async #isStopped(): Promise<boolean> {
    this.#stopped ||= (await this.#world.isStopped?.()) === true;
    return this.#stopped;
  }

  #share(part: number): number {
    return this.#deadline === Number.POSITIVE_INFINITY
      ? Number.POSITIVE_INFINITY
      : this.#start + part * (this.#deadline - this.#start);
  }
}

import type { Connection } from '../../github/connection.ts';
import type { Site } from '../../site/site.ts';
import type { Speech } from '../speech.ts';
import type { Subject } from '../subject.ts';
import { announce, retract } from './preview.ts';

/** « A preview is coming »: told to the CMS as soon as the site is known, and taken back by a run that brings none. */
export class Soon {
  readonly #speech: Speech;
  readonly #subject: Subject;
  readonly #connect: () => Promise<Connection | null>;
  readonly #signal: AbortSignal;
  #announced: Promise<void> = Promise.resolve();
  #takeBack: (() => Promise<void>) | null = null;

  constructor(speech: Speech, subject: Subject, connect: () => Promise<Connection | null>, signal: AbortSignal) {
    this.#speech = speech;
    this.#subject = subject;
    this.#connect = connect;
    this.#signal = signal;
  }

  begin(site: Site): void {
    if (this.#signal.aborted) return;
    const inputs = this.#speech.learn(site);
    const say = (what: typeof announce) => inputs.then((known) => what(site, known, this.#subject, this.#connect));
    this.#announced = say(announce).catch(() => {});
    this.#takeBack = () => this.#announced.then(() => say(retract)).catch(() => {});
    // Whatever the run is at when it is stopped: the process may end before the review does.
    this.#signal.addEventListener('abort', () => void this.takeBack(), { once: true });
  }

  /** Ends when it was told: « ready » must not be followed by « soon ». */
  told(): Promise<void> {
    return this.#announced;
  }

  /** The preview was published, or what became of it was told. */
  end(): void {
    this.#takeBack = null;
  }

  async takeBack(): Promise<void> {
    const take = this.#takeBack;
    this.#takeBack = null;
    if (take !== null) this.#announced = take();
    await this.#announced;
  }
}

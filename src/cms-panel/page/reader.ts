import type { Asked, Beside, Draft, Opened, Reading, Told } from '../protocol.ts';
import { tell } from './guard.ts';

/** A page that is not read by then is given up: nothing else can stop a rule from outside (milliseconds). */
const PATIENCE = 15_000;

/** Something failed on our side: nothing is said of the page, and above all not that it is too long. */
const FAILED: Reading = { remarks: [], deadlines: [], isRead: false };

/** What is waited for: a worker that is busy answers the last question only. */
interface Waiting {
  readonly ticket: number;
  readonly settle: (reading: Reading | null) => void;
}

/** The worker, from the page's side. It is begun when it is first asked, and begun again after it was ended. */
export class Reader {
  readonly #url: URL;
  readonly #beside: Beside;
  #worker: Promise<Worker> | null = null;
  #opened: Opened | null = null;
  #waiting: Waiting[] = [];
  #tickets = 0;

  constructor(url: URL, beside: Beside) {
    this.#url = url;
    this.#beside = beside;
  }

  /** What the site asks for; known once something was read. */
  get opened(): Opened | null {
    return this.#opened;
  }

  /** Null where the page could not be read in time. A question that another one follows is not answered, but where somebody waits for it. */
  async read(draft: Draft, isWaitedFor: boolean): Promise<Reading | null> {
    this.#worker ??= this.#begin();
    const worker = await this.#worker;
    const ticket = ++this.#tickets;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end(worker, null), PATIENCE);
      const settle = (reading: Reading | null): void => {
        clearTimeout(timer);
        resolve(reading);
      };
      this.#waiting.push({ ticket, settle });
      post(worker, { kind: 'read', ticket, draft, isWaitedFor });
    });
  }

  async open(): Promise<Opened | null> {
    this.#worker ??= this.#begin();
    await this.#worker;
    return this.#opened;
  }

  async #begin(): Promise<Worker> {
    const worker = new Worker(workerUrl(this.#url), { type: 'module', name: 'relecture' });
    await new Promise<void>((resolve, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || `no worker at ${this.#url.href}`));
      };
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'opened') {
          this.#opened = data.opened;
          resolve();
        } else if (data.kind === 'failed') reject(new Error(data.reason));
      };
      post(worker, { kind: 'open', beside: this.#beside });
    });
    worker.onmessage = ({ data }: MessageEvent<Told>) => this.#receive(data);
    // Told by us, once: the browser has not to tell it as well.
    worker.onerror = (event) => {
      event.preventDefault();
      tell(new Error(event.message));
      this.#end(worker, FAILED);
    };
    return worker;
  }

  #receive(told: Told): void {
    if (told.kind === 'opened') return;
    if (told.kind === 'failed') tell(new Error(told.reason));
    for (const one of this.#waiting) {
      const isAnswered = one.ticket === told.ticket;
      if (isAnswered || one.ticket < (told.ticket ?? 0))
        one.settle(!isAnswered ? null : told.kind === 'read' ? told.reading : FAILED);
    }
    this.#waiting = this.#waiting.filter(({ ticket }) => ticket > (told.ticket ?? 0));
  }

  #end(worker: Worker, told: Reading | null): void {
    worker.terminate();
    this.#worker = null;
    for (const { settle } of this.#waiting.splice(0)) settle(told);
  }
}

function post(worker: Worker, asked: Asked): void {
  worker.postMessage(asked);
}

/** A browser begins a worker of its own site alone: one from elsewhere is imported by one of here. */
function workerUrl(url: URL): URL {
  if (url.origin === location.origin) return url;
  return new URL(URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' })));
}

import { cmsPanel as en } from '../../locales/en/cli/cms-panel.ts';
import { cmsPanel as fr } from '../../locales/fr/cli/cms-panel.ts';
import type { Opened, Reading, Remark } from '../protocol.ts';
import type { Adapter, OpenEntry } from './adapters/adapter.ts';
import { button } from './element.ts';
import { controlOf, findField, showField, typeInField } from './fields.ts';
import { tell } from './guard.ts';
import { Panel } from './panel.ts';
import type { Reader } from './reader.ts';
import { labelOf, type Words } from './remark-list.ts';
import { valueAt } from './value-at.ts';

/** Milliseconds without a key after which an entry is read. */
const STILL = 300;
/** Some controls hand their value over later: it is looked at once more. */
const LATE = 1200;
/** What may change an entry. */
const EVENTS = ['input', 'change', 'keyup', 'click', 'drop', 'paste', 'popstate', 'hashchange'] as const;
/** Who saves does not wait longer than that (milliseconds): what is not known by then stops nobody. */
const AT_MOST = 4_000;

/** One page of a CMS, from its opening to its end. */
export class Session {
  readonly #adapter: Adapter;
  readonly #open: () => Promise<Reader>;
  #reader: Promise<Reader> | null = null;
  #panel: Panel | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** The last that was read, and what was said of it. */
  #last: {
    readonly state: unknown;
    readonly others: unknown;
    readonly data: Readonly<Record<string, unknown>>;
    readonly reading: Promise<Reading | null>;
  } | null = null;

  /** The last entry that its editor wanted to keep as it is. */
  #accepted: string | null = null;

  constructor(adapter: Adapter, open: () => Promise<Reader>) {
    this.#adapter = adapter;
    this.#open = open;
  }

  begin(): void {
    this.#adapter.beforeSave((entry, isPublished) => this.#beforeSave(entry, isPublished));
    const gone = (): void => this.#panel?.leave();
    for (const event of ['popstate', 'hashchange']) addEventListener(event, gone);
    if (!this.#adapter.isLive) {
      // Who saves should not wait for what could have been ready.
      this.#reader = this.#open();
      this.#reader.then((reader) => reader.open()).catch(tell);
      return;
    }
    const later = (): void => this.#later();
    for (const event of EVENTS) addEventListener(event, later, { capture: true, passive: true });
    later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
    const look = (): void => void this.#look().catch(tell);
    this.#timer = setTimeout(look, STILL);
    this.#late = setTimeout(look, LATE);
  }

  async #look(): Promise<void> {
    const entry = this.#adapter.current();
    if (entry === null) {
      this.#panel?.leave();
      return;
    }
    if (this.#isKnown(entry)) {
      this.#panel?.show('reading');
      return;
    }
    await this.#read(entry);
  }

  #isKnown({ state, others }: OpenEntry): boolean {
    return this.#last !== null && state === this.#last.state && others === this.#last.others;
  }

  /** What is said of an entry, shown once it is known and nothing was changed since. */
  async #read(entry: OpenEntry, isWaitedFor = false): Promise<Reading | null> {
    const known = this.#last;
    if (known !== null && this.#isKnown(entry)) return known.reading;
    this.#reader ??= this.#open();
    const reader = await this.#reader;
    const draft = entry.draft();
    const reading = reader.read(draft, isWaitedFor);
    const last = { state: entry.state, others: entry.others, data: draft.data, reading };
    this.#last = last;
    const read = await reading;
    const { opened } = reader;
    if (opened === null || this.#last !== last) return read;
    this.#panel ??= this.#make(opened);
    this.#panel.show(read ?? 'too-long');
    return read;
  }

  #make(opened: Opened): Panel {
    const words: Words = opened.locale === 'en' ? en : fr;
    const panel = new Panel(opened, words, {
      show: (remark) => {
        showField(remark, this.#valueOf(remark));
      },
      canMend: ({ mending }) => mending !== null && (!mending.isRich || this.#adapter.mayRewrite),
      mend: (remark) => this.#mend(remark, panel, words),
    });
    return panel;
  }

  #mend(remark: Remark, panel: Panel, words: Words): void {
    const before = this.#valueOf(remark);
    const after = remark.mending?.value;
    if (before === null || after === undefined || !this.#write(remark, before, after)) {
      panel.note(words.cannotMend, null);
      showField(remark, before);
      return;
    }
    const undo = button(words.undo, () => {
      panel.note(this.#write(remark, after, before) ? words.undone : words.cannotMend, null);
      this.#later();
    });
    panel.note(words.mended({ label: labelOf(remark, words) }), undo);
    undo.focus();
    this.#later();
  }

  /** Typed where it can be, so that the CMS's own undo knows of it. */
  #write(remark: Remark, before: string, after: string): boolean {
    if (remark.mending?.isRich !== true && typeInField(remark, before, after)) return true;
    const label = findField(remark, before, true);
    const id = label instanceof HTMLLabelElement ? label.htmlFor : label === null ? '' : controlOf(label).id;
    return id !== '' && this.#adapter.rewrite(id, before, after);
  }

  #valueOf({ pointer }: Remark): string | null {
    const value = valueAt(this.#last?.data ?? {}, pointer);
    return typeof value === 'string' ? value : null;
  }

  /** Rejects where the editor goes on writing; for any fault of ours the entry is saved. */
  async #beforeSave(entry: OpenEntry, isPublished: boolean): Promise<void> {
    let stopped: string | null = null;
    try {
      const reading = await Promise.race([
        this.#read(entry, true),
        new Promise<null>((resolve) => setTimeout(resolve, AT_MOST, null)),
      ]);
      const errors = reading?.remarks.filter(({ severity }) => severity === 'error') ?? [];
      const panel = this.#panel;
      if (!this.#adapter.isLive && reading?.remarks.length === 0) panel?.leave();
      if (errors.length === 0 || panel === null) return;
      // What was just saved as it is may be published as it is.
      const { data, others } = entry.draft();
      const written = JSON.stringify([data, others]);
      if (isPublished && written === this.#accepted) return;
      if (await panel.confirm(errors, isPublished)) this.#accepted = written;
      else stopped = panel.stopped;
    } catch (error) {
      tell(error);
    }
    if (stopped !== null) throw Object.assign(new Error(stopped), { name: 'Relecture' });
  }
}

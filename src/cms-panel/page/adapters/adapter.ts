import type { Draft } from '../../protocol.ts';

/** An entry in the form, as it stands. */
export interface OpenEntry {
  /** The same object as long as nothing was changed. */
  readonly state: unknown;
  /** The same for its other languages. */
  readonly others: unknown;
  /** From the root of the site; null for an entry that was never saved. */
  readonly path: string | null;
  /** Its fields, read when they are asked for: an entry may be long. */
  draft(): Draft;
}

/** What is done before an entry is saved, or published. Rejects where its editor wants to go on writing: the CMS then does nothing. */
export type BeforeSave = (entry: OpenEntry, isPublished: boolean) => Promise<void>;

/** One CMS, seen through its public interface alone. */
export interface Adapter {
  /** As its package is called, with its major version. */
  readonly engine: string;
  /** True where the values of the form can be known while they are typed; else the panel opens when the entry is saved. */
  readonly isLive: boolean;
  /** The entry that is open in the form; null where there is none. */
  current(): OpenEntry | null;
  /** The configuration as the CMS has read it; null where it does not tell. */
  forms(): string | null;
  /** Whether a field of rich text can be given a value. */
  readonly mayRewrite: boolean;
  /**
   * Gives a value to the field whose control has an id, where it still holds another: in rich text, or where the field is folded and cannot
   * be typed in. False where the CMS gives no way.
   */
  rewrite(id: string, before: string, after: string): boolean;
  beforeSave(ask: BeforeSave): void;
}

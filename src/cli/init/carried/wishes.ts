/** What holds for some files alone, in our words. */
export interface CarriedOverride {
  /** A pattern of `overrides[].files`. */
  readonly files: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What a site asks of another tool, in our words: each thing that is asked stands in one of these lists, so that none is passed by. */
export class Wishes {
  /** Patterns of `links.ignore`. */
  readonly ignore: string[] = [];
  /** Other keys of `links`. */
  readonly links: Record<string, number | boolean> = {};
  /** Settings of rules, as in `relecture.yml`. */
  readonly rules: Record<string, unknown> = {};
  readonly overrides: CarriedOverride[] = [];
  /** What has no equal, as it is written there. */
  readonly left: string[] = [];
  /** What there is nothing to write for: it is done without being asked, or it is about that tool alone. */
  readonly moot: string[] = [];
  /** What is followed in the file itself, at each run. */
  readonly followed: string[] = [];

  get isEmpty(): boolean {
    return Object.values(this).every((one: object) => Object.keys(one).length === 0);
  }
}

/** Why nothing of a file is read: it is a program, or it is broken. */
export type Unread = 'code' | 'unreadable';

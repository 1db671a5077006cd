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
  /** Statuses of `links.accept`. */
  readonly accept: (number | string)[] = [];
  /** `links.headers`, of those that hold no secret. */
  readonly headers: Record<string, Readonly<Record<string, string>>> = {};
  /** Other keys of `links`. */
  readonly links: Record<string, number | boolean> = {};
  /** Settings of rules, as in `relecture.yml`. */
  readonly rules: Record<string, unknown> = {};
  readonly overrides: CarriedOverride[] = [];
  /** What has no equal, as it is written there. */
  readonly left: string[] = [];
  /** What may hold a secret: its name alone, for whoever wrote it to copy. */
  readonly secrets: string[] = [];
  /** What stands in another file, which is not read: it is a package, or not there. */
  readonly elsewhere: string[] = [];
  /** What there is nothing to write for: it is done without being asked, or it is about that tool alone. */
  readonly moot: string[] = [];
  /** What is followed in the file itself, at each run. */
  readonly followed: string[] = [];

  /** Something of it is written in `relecture.yml`, or followed where it is. */
  get isTaken(): boolean {
    const { ignore, accept, headers, links, rules, overrides, followed } = this;
    return [ignore, accept, headers, links, rules, overrides, followed].some((one) => Object.keys(one).length > 0);
  }

  get isEmpty(): boolean {
    return Object.values(this).every((one: object) => Object.keys(one).length === 0);
  }
}

/** Why nothing of a file is read: it is a program, or it is broken. */
export type Unread = 'code' | 'unreadable';

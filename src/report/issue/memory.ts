import { sha256 } from '../../schema/machine.ts';
import type { PageRemarks, Remark } from '../remarks.ts';

/** Points without a box that are remembered: beyond, nobody can tell which one is new. */
const MAX_REST = 1_200;
/** Points that nobody wants to hear of any more, whether they stand today or not. */
const MAX_MUTED = 500;
/** Characters of a key that tell a point without a box from another. */
const SHORT_KEY = 6;

/** What the body of a tracking issue remembers from one day to the next. */
export interface IssueMemory {
  /** The points that have a box, and whether it is ticked. */
  readonly boxes: ReadonlyMap<string, boolean>;
  /** Points without one: what found no room in the list is not new the next day. Short keys. */
  readonly rest: ReadonlySet<string>;
  /** False when there were more of them than can be remembered. */
  readonly complete: boolean;
  /** Points that somebody does not want to hear of any more: keys, or short keys. */
  readonly muted: ReadonlySet<string>;
  /** What the list says, days aside; null where nobody wrote it down. */
  readonly state: string | null;
}

/** An issue of ours that is closed. */
export interface ClosedIssue {
  readonly body: string;
  /** Somebody said that nothing of it is to be done. */
  readonly notPlanned: boolean;
}

/** Reads the body of the issue that is open, and what the one closed before it keeps silent. */
export function recall(open: string | null, closed: ClosedIssue | null): IssueMemory {
  const own = readMemory(open ?? '');
  if (closed === null) return own;
  const then = readMemory(closed.body);
  const unwanted = closed.notPlanned ? [...then.boxes.keys(), ...then.rest] : [];
  return { ...own, muted: new Set([...own.muted, ...then.muted, ...unwanted]) };
}

function readMemory(body: string): IssueMemory {
  const boxes = [...body.matchAll(/^- \[([ xX])\] <!-- ([0-9a-f]{12}) -->/gm)];
  const rest = /^<!-- relecture:rest ([0-9a-f]*)( …)? -->$/m.exec(body);
  const muted = new Set(/^<!-- relecture:muted ([0-9a-f ]*) -->$/m.exec(body)?.[1]?.split(' ') ?? []);
  for (const [, tick, key = ''] of body.matchAll(/^ *- \[([ xX])\] <!-- mute ([0-9a-f]{12}) -->/gm)) {
    if (tick !== ' ') muted.add(key);
    else for (const one of [key, short(key)]) muted.delete(one);
  }
  return {
    boxes: new Map(boxes.map(([, tick, key = '']) => [key, tick !== ' '])),
    rest: new Set(rest?.[1]?.match(/.{6}/g) ?? []),
    complete: rest?.[2] === undefined,
    muted,
    state: /^<!-- relecture:state ([0-9a-f]{12}) -->$/m.exec(body)?.[1] ?? null,
  };
}

export function isMuted({ muted }: IssueMemory, key: string): boolean {
  return muted.has(key) || muted.has(short(key));
}

/** True for a point that the issue holds already. */
export function isKnown({ boxes, rest }: IssueMemory, key: string): boolean {
  return boxes.has(key) || rest.has(short(key));
}

/** How many points the issue held that are no longer there. */
export function countGone({ boxes, rest }: IssueMemory, keys: ReadonlySet<string>): number {
  const shortKeys = new Set([...keys].map(short));
  const isGone = (key: string) => !keys.has(key);
  return [...boxes.keys()].filter(isGone).length + [...rest].filter((key) => !shortKeys.has(key)).length;
}

export function writeRest(keys: readonly string[]): string {
  const kept = keys.slice(0, MAX_REST).map(short).join('');
  return `<!-- relecture:rest ${kept}${keys.length > MAX_REST ? ' …' : ''} -->`;
}

/** The last ones that were muted are kept. */
export function writeMuted({ muted }: IssueMemory): string {
  return `<!-- relecture:muted ${[...muted]
    .filter((key) => key !== '')
    .slice(-MAX_MUTED)
    .join(' ')} -->`;
}

/** The box that takes a point out of the issue for good. */
export function muteBox(key: string, ticked: boolean, words: string): string {
  return `- [${ticked ? 'x' : ' '}] <!-- mute ${key} --> ${words}\n`;
}

/** Of all that a list says, a digest; what is not in it may change without a word. */
export function writeState(said: unknown): string {
  return `<!-- relecture:state ${digest(JSON.stringify(said))} -->`;
}

/** True when two bodies say the same, days aside. */
export function sayTheSame(one: string, other: string): boolean {
  const { state } = readMemory(one);
  return state !== null && state === readMemory(other).state;
}

/** A point is known again by its rule, page, field and words, not by its line. */
export function keyed(page: PageRemarks): { readonly remark: Remark; readonly key: string }[] {
  const counts = new Map<string, number>();
  return page.remarks.map((remark) => {
    const name = JSON.stringify([remark.rule, remark.path, remark.field, remark.excerpt]);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { remark, key: digest(`${name}${count}`) };
  });
}

const short = (key: string): string => key.slice(0, SHORT_KEY);

function digest(text: string): string {
  return sha256(text).slice(0, 12);
}

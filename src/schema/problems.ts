import { TooSlow } from './bounded.ts';
import type { Cause, SchemaProblem } from './cause.ts';
import { causesOf } from './causes.ts';
import { escapeStep, isObject, labelsAt, type SchemaObject, schemasAt, stepsOf, valueAt } from './json-schema.ts';
import { sentenceFor } from './problem-sentence.ts';
import { slipOf } from './slip.ts';
import type { SchemaSet } from './validator.ts';

/** More would not be read. */
const MAX_PROBLEMS = 50;

/** A schema ready to be held against data. */
export class CompiledSchema {
  readonly uri: string;
  readonly root: SchemaObject;
  readonly derived: boolean;
  readonly set: SchemaSet;

  constructor(set: SchemaSet, uri: string, root: SchemaObject, derived: boolean) {
    this.set = set;
    this.uri = uri;
    this.root = root;
    this.derived = derived;
  }

  problems(data: unknown): readonly SchemaProblem[] {
    try {
      const causes = causesOf(this.set.errors(this.uri, data), this.set);
      const all = oneForEach(causes.map((cause) => this.#problem(cause)));
      const problems = withSlips(all, data, (pointer) => this.keys(pointer));
      return problems.length <= MAX_PROBLEMS
        ? problems
        : [...problems.slice(0, MAX_PROBLEMS), tooMany(problems.slice(MAX_PROBLEMS))];
    } catch (error) {
      if (error instanceof TooSlow) return [tooSlow()];
      throw error;
    }
  }

  /** Titles on the way to a pointer; the key where there is none. */
  labels(pointer: string): (string | number)[] {
    return labelsAt(this.root, pointer, this.set.resolve);
  }

  /** What the schema says of the value at a pointer. */
  at(pointer: string): readonly SchemaObject[] {
    return schemasAt(this.root, pointer, this.set.resolve);
  }

  /** The keys known in the mapping at a pointer; null when it takes any (a pattern, a map of names). */
  keys(pointer: string): readonly string[] | null {
    const schemas = this.at(pointer);
    if (schemas.some((schema) => isObject(schema['patternProperties']) || isObject(schema['additionalProperties'])))
      return null;
    return [...new Set(schemas.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))];
  }

  #asksFor(pointer: string): boolean {
    const cut = pointer.lastIndexOf('/');
    const [key = ''] = stepsOf(pointer.slice(cut));
    return this.at(pointer.slice(0, cut)).some(
      ({ required }) => cut < 0 || (Array.isArray(required) && required.includes(key)),
    );
  }

  #problem(cause: Cause): SchemaProblem {
    const { pointer } = cause;
    const label = (key: string): string => String(this.labels(`${pointer}/${escapeStep(key)}`).at(-1));
    return sentenceFor(cause, {
      where: this.labels(pointer),
      derived: this.derived,
      optional: !this.derived && !this.#asksFor(pointer),
      label,
      keys: () => this.keys(pointer) ?? [],
    });
  }
}

const RANK: Readonly<Record<string, number>> = {
  empty: 0,
  'empty-optional': 0,
  type: 1,
  date: 1,
  value: 2,
  constant: 2,
  format: 3,
  pattern: 4,
};

/** A value has one cause: its gravest. Missing and unknown keys are each their own. */
function oneForEach(problems: readonly SchemaProblem[]): SchemaProblem[] {
  const best = new Map<string, SchemaProblem>();
  for (const problem of problems) {
    const own = problem.at === 'value' ? problem.pointer : `${problem.pointer} ${problem.message} ${keyOf(problem)}`;
    const other = best.get(own);
    if (other === undefined || (RANK[problem.message] ?? 9) < (RANK[other.message] ?? 9)) best.set(own, problem);
  }
  return [...best.values()];
}

/** A key that is missing under its name and there under another is one fault: told at the wrong key. */
function withSlips(
  problems: readonly SchemaProblem[],
  data: unknown,
  keysAt: (pointer: string) => readonly string[] | null,
): SchemaProblem[] {
  const slips = new Map<string, string>();
  const told = problems.map((problem): SchemaProblem => {
    if (problem.message !== 'missing') return problem;
    const { pointer, tier, facts } = problem;
    const holder = valueAt(data, pointer);
    const known = keysAt(pointer) ?? [];
    const others = isObject(holder) ? Object.keys(holder).filter((key) => !known.includes(key)) : [];
    const key = others.find((one) => slipOf(one, [facts.key], true) !== null && !slips.has(`${pointer}/${one}`));
    if (key === undefined) return problem;
    slips.set(`${pointer}/${key}`, facts.key);
    const told = { where: facts.where, key, label: facts.label, suggestion: facts.key };
    return { message: 'missing-misspelt', facts: told, pointer, tier, at: 'key', suggestion: facts.key };
  });
  return told.filter((problem) => {
    if (problem.message === 'unknown-key') return !slips.has(`${problem.pointer}/${problem.facts.key}`);
    // « files or layout » is answered by the key that was meant for one of them.
    if (problem.message !== 'one-of-keys') return true;
    return !told.some(
      (other) =>
        other.message === 'unknown-key' &&
        other.pointer === problem.pointer &&
        problem.facts.keys.includes(other.suggestion ?? ''),
    );
  });
}

function keyOf({ facts }: SchemaProblem): string {
  return 'key' in facts ? facts.key : '';
}

/** As grave as the gravest of those that it counts. */
function tooMany(rest: readonly SchemaProblem[]): SchemaProblem {
  const { tier } = rest.find((problem) => problem.tier === 'refused') ?? (rest[0] as SchemaProblem);
  const facts = { where: [], more: rest.length };
  return { message: 'too-many-problems', facts, pointer: '', at: 'parent', tier, suggestion: null };
}

function tooSlow(): SchemaProblem {
  return { message: 'too-slow', facts: { where: [] }, pointer: '', at: 'parent', tier: 'refused', suggestion: null };
}

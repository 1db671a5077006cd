import type { Configuration } from '../configuration/configuration.ts';
import { createGlob } from '../configuration/glob.ts';
import type { RuleId } from '../locales/locale.ts';
import type { ActiveRule } from './make-finding.ts';
import type { Rule } from './rule.ts';
import { selectRules } from './run.ts';

/** Which rules run on which files: those of the configuration, and what its `overrides` say of some files. */
export class RuleSelection {
  /** Every rule that runs somewhere, once. */
  readonly all: readonly ActiveRule[];
  readonly #overrides: readonly { readonly matches: (path: string) => boolean; readonly index: number }[];
  readonly #choose: (overrides: readonly number[]) => readonly ActiveRule[];
  readonly #chosen = new Map<string, readonly ActiveRule[]>();

  /** The same, with the code of the rules that run where it is kept aside. */
  static async load(...[rules, ...choice]: ConstructorParameters<typeof RuleSelection>): Promise<RuleSelection> {
    const selection = new RuleSelection(rules, ...choice);
    const running = new Set(selection.all.flatMap(({ rule }) => (rule.load === undefined ? [] : [rule])));
    if (running.size === 0) return selection;
    const whole = rules.map(async (rule) => (running.has(rule) ? { ...rule, check: await rule.load?.() } : rule));
    return new RuleSelection((await Promise.all(whole)) as Rule[], ...choice);
  }

  /** `only`, `skip`: rule ids or family prefixes. */
  constructor(
    rules: readonly Rule[],
    configuration: Configuration,
    only: readonly string[] = [],
    skip: readonly string[] = [],
  ) {
    const overrides = configuration.overrides ?? [];
    this.#overrides = overrides.flatMap(({ files, rules: own }, index) =>
      own === undefined ? [] : [{ matches: createGlob(files, { dot: true }), index }],
    );
    this.#choose = (which) => {
      const settings = Object.assign({}, configuration.rules, ...which.map((index) => overrides[index]?.rules));
      return selectRules(rules, { ...configuration, rules: settings }, only, skip);
    };
    const seen = new Map<RuleId, ActiveRule>();
    for (const which of [[], ...this.#overrides.map(({ index }) => [index])])
      for (const one of this.#at(which)) if (!seen.has(one.rule.id)) seen.set(one.rule.id, one);
    this.all = rules.flatMap(({ id }) => seen.get(id) ?? []);
  }

  /** The rules that run on a file, as they are set for it. */
  of(path: string): readonly ActiveRule[] {
    return this.#at(this.#overrides.filter(({ matches }) => matches(path)).map(({ index }) => index));
  }

  #at(which: readonly number[]): readonly ActiveRule[] {
    const key = which.join();
    let chosen = this.#chosen.get(key);
    if (chosen === undefined) {
      chosen = this.#choose(which);
      this.#chosen.set(key, chosen);
    }
    return chosen;
  }
}

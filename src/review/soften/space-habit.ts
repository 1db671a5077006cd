import type { Finding } from '../../content/finding.ts';
import { countriesOf, isWrittenInFrench, mostOf } from '../../content/language/region.ts';
import { isFrench } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import { ofParts } from '../../rules/parts.ts';

/** A sign of French after a word, and the space between them, if any. */
const SIGN = /(?<!&[a-z]{0,8})[\p{Ll})]([ \u00A0\u202F]?)([;!?:])(?=\s)/gu;
const CODE = /^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1|`[^`\n]*`/gm;

/** So many signs are counted before they tell anything. */
const FEWEST_SIGNS = 12;
const FEWEST_COLONS = 8;
const FEWEST_LINKS = 3;
/** Of 260 sites of the draws, 9 are over both: of Québec and Canada, but for two whose signs are those of code. */
const GLUED = 0.85;
const GLUED_ENDS = 0.8;
const SPACED = 0.45;

/** The signs before which Canada writes no space. */
const CANADIAN = /^[;!?]+$/;

/**
 * Whether a site writes French as in Québec, which its settings do not say: hardly ever a space before « ; », « ! » and « ? », and
 * one before « : » (who merely forgets spaces forgets that one too), or links that lead to Canada more than anywhere else.
 */
export class SpaceHabit {
  /** Semicolons apart: lists that end their lines with one have many. */
  readonly #spaced = { ends: 0, all: 0 };
  readonly #glued = { ends: 0, all: 0 };
  #spacedColons = 0;
  #gluedColons = 0;
  /** Countries that links lead to, and how many do. */
  readonly #countries = new Map<string, number>();

  /** @param language Of its body; absent: it has to be told. */
  count({ body }: Page, language = body.language): void {
    if (!isFrench(language)) return;
    for (const [country, count] of countriesOf(body.text))
      this.#countries.set(country, (this.#countries.get(country) ?? 0) + count);
    for (const [, space, sign] of body.text.replace(CODE, ' ').matchAll(SIGN)) {
      if (sign === ':') space === '' ? this.#gluedColons++ : this.#spacedColons++;
      else {
        const counts = space === '' ? this.#glued : this.#spaced;
        counts.all++;
        if (sign !== ';') counts.ends++;
      }
    }
  }

  get isCanadian(): boolean {
    // Whoever leads readers to Canada writes for it, however its authors space their signs.
    const countries = new Map([...this.#countries].filter(([country]) => isWrittenInFrench(country)));
    if (mostOf(countries, FEWEST_LINKS) === 'CA') return true;
    const colons = this.#gluedColons + this.#spacedColons;
    if (colons < FEWEST_COLONS || this.#spacedColons < SPACED * colons) return false;
    return this.#areGlued('all', GLUED) || this.#areGlued('ends', GLUED_ENDS);
  }

  #areGlued(which: 'all' | 'ends', share: number): boolean {
    const signs = this.#glued[which] + this.#spaced[which];
    return signs >= FEWEST_SIGNS && this.#glued[which] >= share * signs;
  }
}

/** Of the commits of a site, at least so many, such a part: of 39 French sites of the draws that have one, 25 of Canada are over 0.75, and 14 of elsewhere under 0.3. */
const FEWEST_COMMITS = 5;
const WRITTEN_THERE = 0.7;
/** The clocks of Québec and Ontario: five hours behind in winter, four in summer (all year round in the Antilles). */
const EASTERN = /^\d{4}-(?:(?:0[1-3]|1[12])-.*-05:00|(?:0[3-9]|1[01])-.*-04:00)$/;

/** Whether those who write a site live by the clocks of Québec. @param times of its commits, ISO 8601 with their offsets */
export function isWrittenInQuebec(times: readonly string[]): boolean {
  const there = times.filter((time) => EASTERN.test(time)).length;
  return times.length >= FEWEST_COMMITS && there >= WRITTEN_THERE * times.length;
}

/** What `typography-spacing` says of a site that may have the usage of Québec. */
const AS_USAGE: Readonly<Record<string, string>> = { 'missing-before': 'usage', 'missing-many': 'usage-many' };

/** Whether a finding is, at some of its places, of what Canada would write the same. */
export function isOfUsage(finding: Finding): boolean {
  return finding.message in AS_USAGE && (finding.parts ?? [finding]).some(isCanadian);
}

function isCanadian({ facts }: Pick<Finding, 'facts'>): boolean {
  return CANADIAN.test(String(facts['signs']));
}

/** The same places: those that Canada writes so are said softly, apart from the others (« «mot» ») where there are some. */
export function asUsage(finding: Finding): readonly Finding[] {
  const others = finding.parts?.filter((part) => !isCanadian(part)) ?? [];
  if (others.length === 0) return [soften(finding)];
  return [ofParts(finding, others), soften(ofParts(finding, finding.parts?.filter(isCanadian) ?? []))];
}

function soften(finding: Finding): Finding {
  const soft = ({ message }: Pick<Finding, 'message'>) => ({
    severity: 'info' as const,
    message: AS_USAGE[message] ?? message,
  });
  const parts = finding.parts?.map((part) => ({ ...part, ...soft(part) }));
  const fixes = finding.fixes.map((fix) => ({ ...fix, safe: false }));
  return { ...finding, ...soft(finding), fixes, ...(parts && { parts }) };
}

import type { Configuration } from '../configuration/configuration.ts';
import type { Finding, Report, Severity } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { RuleId } from '../locales/locale.ts';
import { hasReaders } from '../site/readers.ts';
import { CodeFields } from './code-fields.ts';
import { type Directive, findDirectives } from './directives.ts';
import { HiddenHtml } from './dropped-html.ts';
import { type ActiveRule, makeFinding } from './make-finding.ts';
import { ofParts } from './parts.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Rules about what readers are shown. */
const OF_TEXT = ['typography', 'markdown', 'accessibility', 'date', 'front-matter-placeholder'];

/** The rules that run: those of the configuration, narrowed by `--only` and `--skip` (ids or family prefixes). */
export function selectRules(
  rules: readonly Rule[],
  configuration: Configuration,
  only: readonly string[] = [],
  skip: readonly string[] = [],
): ActiveRule[] {
  return rules.flatMap((rule) => {
    if (only.length > 0 && !only.some((name) => covers(name, rule.id))) return [];
    if (skip.some((name) => covers(name, rule.id))) return [];
    const setting = Object.hasOwn(configuration.rules ?? {}, rule.id) ? configuration.rules?.[rule.id] : undefined;
    const options = typeof setting === 'object' ? setting : {};
    const chosen = typeof setting === 'string' ? setting : options['severity'];
    const asked = only.some((name) => name === rule.id);
    if (chosen === 'off' || (rule.off === true && setting === undefined && !asked)) return [];
    const severity = isSeverity(chosen) ? chosen : rule.severity;
    return [{ rule, severity, chosen: isSeverity(chosen), options }];
  });
}

function isSeverity(value: unknown): value is Severity {
  return value === 'error' || value === 'warning' || value === 'info';
}

/** `date-` and `date` name a family; a whole id names itself. */
export function covers(name: string, id: string): boolean {
  return name === id || (id.startsWith(name) && (name.endsWith('-') || id.charAt(name.length) === '-'));
}

/** Which rules run, and which of them on a file (`RuleSelection`). */
export interface Selection {
  readonly all: readonly ActiveRule[];
  of(path: string): readonly ActiveRule[];
}

/** A directive and how many places it kept silent. */
export interface Silenced {
  readonly page: Page;
  readonly directive: Directive;
  count: number;
}

/** Runs rules over pages and the site. Directives are obeyed, and `silenced` tells what each of them silenced. */
export class RuleRun {
  readonly findings: Finding[] = [];
  readonly silenced = new Map<Directive, Silenced>();
  readonly #selection: Selection;
  readonly #pages: readonly Page[];
  readonly #context: Omit<RuleContext, 'options'>;
  readonly #contexts = new Map<ActiveRule, RuleContext>();
  readonly #directives = new Map<string, readonly Directive[]>();
  readonly #codeFields: CodeFields;
  readonly #hiddenHtml: HiddenHtml;
  /** Pages whose text nobody is shown. */
  readonly #unread = new Set<string>();

  constructor(selection: Selection, pages: readonly Page[], context: Omit<RuleContext, 'options'>) {
    this.#selection = selection;
    this.#pages = pages;
    this.#context = context;
    this.#codeFields = new CodeFields(context.site.pages);
    this.#hiddenHtml = new HiddenHtml(context.site);
  }

  /** Brings what the rules need for a page: before it is looked at. */
  async ready(page: Page): Promise<void> {
    const { site } = this.#context;
    for (const { rule, options } of this.#selection.of(page.path)) await rule.ready?.(page, options, site);
  }

  /** @param families Ids or family prefixes of the rules that are asked; absent: all. */
  page(page: Page, families?: readonly string[]): void {
    if (!hasReaders(page, this.#context.site)) this.#unread.add(page.path);
    const directives = findDirectives(page);
    this.#directives.set(page.path, directives);
    for (const directive of directives) this.silenced.set(directive, { page, directive, count: 0 });
    const before = this.findings.length;
    for (const active of this.#selection.of(page.path)) {
      if (families?.some((name) => covers(name, active.rule.id)) === false) continue;
      const reports = active.rule.check?.(page, this.#contextOf(active)) ?? [];
      for (const report of reports) this.#add(active, report, page.path, page);
    }
    this.#sayOnce(page, before);
  }

  #contextOf(active: ActiveRule): RuleContext {
    let context = this.#contexts.get(active);
    if (context === undefined) {
      context = { ...this.#context, options: active.options };
      this.#contexts.set(active, context);
    }
    return context;
  }

  /** Of two findings of a page that say the same, the one that the other yields to. */
  #sayOnce(page: Page, before: number): void {
    const yielding = this.#selection.of(page.path).filter(({ rule }) => rule.yields !== undefined);
    if (yielding.length === 0) return;
    const said = this.findings.splice(before);
    const goes = (own: Finding): boolean =>
      yielding.some(({ rule }) => rule.id === own.rule && said.some((other) => rule.yields?.(own, other) === true));
    this.findings.push(...said.filter((own) => !goes(own)));
  }

  /** What is judged on all pages together. */
  site(): void {
    for (const active of this.#selection.all) {
      const reports = active.rule.checkSite?.(this.#pages, this.#contextOf(active)) ?? [];
      for (const report of reports) {
        const there = this.#selection.of(report.path).find(({ rule }) => rule === active.rule);
        if (there !== undefined) this.#add(there, report, report.path, null);
      }
    }
  }

  #add(active: ActiveRule, report: Report<RuleId>, path: string, page: Page | null): void {
    if (this.#unread.has(path) && OF_TEXT.some((name) => covers(name, active.rule.id))) return;
    const there = page ?? this.#context.site.pages.get(path) ?? null;
    const finding = makeFinding(active, report, path, there);
    if (finding.parts === undefined) {
      if (!this.#isSilent(finding, finding.range.start, there)) this.findings.push(finding);
      return;
    }
    const kept = finding.parts.filter(({ range }) => !this.#isSilent(finding, range.start, there));
    if (kept.length > 0) this.findings.push(ofParts(finding, kept));
  }

  /** Whether nothing is said of a place: of code, of what no page shows, or as its author asked. */
  #isSilent({ rule, path }: Finding, start: number, page: Page | null): boolean {
    if (page !== null && this.#codeFields.holds(rule, page, start)) return true;
    if (page !== null && this.#hiddenHtml.holds(rule, page, start)) return true;
    const directive = (this.#directives.get(path) ?? []).find(
      ({ rules, scope }) => scope.start <= start && start < scope.end && rules.some((name) => covers(name, rule)),
    );
    const silenced = directive === undefined ? undefined : this.silenced.get(directive);
    if (silenced !== undefined) silenced.count++;
    return directive !== undefined;
  }
}

/** What the rules of some families say of one page, alone: of another reading of a file of the site. */
export function runPageRules(
  selection: Selection,
  page: Page,
  context: Omit<RuleContext, 'options'>,
  families: readonly string[],
): Finding[] {
  const run = new RuleRun(selection, [page], context);
  run.page(page, families);
  return run.findings;
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.range.start - b.range.start ||
    compare(a.rule, b.rule) ||
    a.range.end - b.range.end ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

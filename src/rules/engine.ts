import type { DecodeTrouble } from '../content/decode.ts';
import type { Finding, Report } from '../content/finding.ts';
import { nearest } from '../content/nearest.ts';
import type { Page, Passage } from '../content/page.ts';
import type { ReadTroubleCode } from '../content/tree.ts';
import type { RuleId } from '../locales/locale.ts';
import type { Directive } from './directives.ts';
import { makeFinding } from './make-finding.ts';
import { covers, type Selection } from './run.ts';

const NOWHERE = { start: 0, end: 0 };

/** What the review itself notices while it reads: these findings belong to rules that have nothing to check later. */
export class EngineFindings {
  readonly findings: Finding[] = [];
  readonly #selection: Selection;

  constructor(selection: Selection) {
    this.#selection = selection;
  }

  unreadable(path: string, code: ReadTroubleCode): void {
    this.#add('file-unreadable', { message: code, at: NOWHERE }, path, null);
  }

  encoding(page: Page, { code, offset }: DecodeTrouble): void {
    this.#add(
      'file-encoding',
      { message: code, at: { start: offset, end: Math.min(offset + 1, page.source.text.length) }, excerpt: '' },
      page.path,
      page,
    );
  }

  tooComplex(page: Page, passage: Passage): void {
    const start = passage.range.start;
    this.#add(
      'file-too-complex',
      { message: 'took-too-long', at: { start, end: Math.min(start + 80, passage.range.end) } },
      page.path,
      page,
    );
  }

  /** Directives that named no rule, an unknown one, or one that ran and had nothing to say. */
  useless(page: Page, directive: Directive, silenced: number, known: readonly string[]): void {
    const at = directive.range;
    if (directive.rules.length === 0) this.#add('directive-useless', { message: 'unnamed', at }, page.path, page);
    for (const rule of directive.rules) {
      if (!known.some((id) => covers(rule, id))) {
        const suggestion = nearest(rule, known);
        this.#add('directive-useless', { message: 'unknown', facts: { rule, suggestion }, at }, page.path, page);
      } else if (silenced === 0 && this.#selection.of(page.path).some((one) => covers(rule, one.rule.id))) {
        this.#add('directive-useless', { message: 'useless', facts: { rule }, at }, page.path, page);
      }
    }
  }

  #add<Id extends RuleId>(id: Id, report: Report<Id>, path: string, page: Page | null): void {
    const active = this.#selection.of(path).find(({ rule }) => rule.id === id);
    if (active !== undefined) this.findings.push(makeFinding(active, report as Report<RuleId>, path, page));
  }
}

import { applyEdits } from '../../content/edits.ts';
import type { Finding, Fix } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { readPage } from '../../content/read-page.ts';
import type { Range } from '../../content/source.ts';
import type { Locale } from '../../locales/locale.ts';
import { ruleUrl } from '../../locales/rule-page.ts';
import { wordFinding, wordFix } from '../../locales/word.ts';
import { calendarOf } from '../../report/calendar.ts';
import type { Review } from '../../review/request.ts';
import { valueAt } from '../../schema/json-schema.ts';
import type { Site } from '../../site/site.ts';
import type { Deadline, Mending, Reading, Remark } from '../protocol.ts';
import type { EntryForm } from './form-of.ts';

/** Where the CMS keeps what stands below the front matter. */
const BODY = '/body';

/** What a review found of one entry, by the fields of its form. */
export function readingOf(found: Review, { path, language }: EntryForm, locale: Locale): Reading {
  const { site } = found;
  const page = found.pages.find((one) => one.path === path);
  if (page === undefined) return { remarks: [], deadlines: [], isRead: false };
  const labels = labelsOf(site, page, language);
  const remarks = found.findings
    .filter(({ existing }) => !existing)
    .map((one) => inForm(remarkOf(one, page, site, labels, locale), language));
  const deadlines = calendarOf(found)
    .filter(({ verdict }) => verdict !== 'stale')
    .map(({ field, quote, staleFrom }): Deadline => {
      const pointer = field ?? BODY;
      return inForm({ pointer, labels: labels(pointer), quote, staleFrom }, language);
    });
  return { remarks, deadlines, isRead: true };
}

/** Where the languages of an entry stand in one file by their names, the form has the fields of one. */
function inForm<Told extends Remark | Deadline>(told: Told, language: string | null): Told {
  const head = `/${language}`;
  if (language === null || !told.pointer.startsWith(`${head}/`)) return told;
  return { ...told, pointer: told.pointer.slice(head.length) };
}

type Labels = (pointer: string) => readonly (string | number)[];

function remarkOf(finding: Finding, page: Page, site: Site, labels: Labels, locale: Locale): Remark {
  const { rule, severity, excerpt, range, fixes } = finding;
  const pointer = pointerOf(finding, page);
  return {
    rule,
    severity,
    message: wordFinding(locale, finding),
    pointer,
    labels: labels(pointer),
    excerpt,
    range: rangeIn(page, pointer, range),
    help: ruleUrl(rule, locale),
    mending: fixes.map((fix) => mendingOf(fix, pointer, page, site, locale)).find((one) => one !== null) ?? null,
  };
}

function pointerOf({ field, range }: Finding, page: Page): string {
  if (field !== null) return field;
  return page.body.range.start <= range.start && page.body.text.trim() !== '' ? BODY : '';
}

function rangeIn(page: Page, pointer: string, { start, end }: Range): Remark['range'] {
  const map = pointer === BODY ? page.body : (page.field(pointer)?.scalar ?? null);
  if (map === null) return null;
  const from = map.fromFile(start);
  return { start: from, end: Math.max(from, map.fromFile(end)) };
}

/** Null for a fix that somebody must judge, or that changes more than its field. */
function mendingOf(
  { safe, edits, title }: Fix,
  pointer: string,
  page: Page,
  site: Site,
  locale: Locale,
): Mending | null {
  if (!safe || edits.length === 0) return null;
  const text = applyEdits(page.source.text, edits);
  const { page: after } = readPage(page.path, text, site.reading(page.path));
  const value = valueIn(after, pointer);
  const before = valueIn(page, pointer);
  if (typeof value !== 'string' || typeof before !== 'string' || value === before) return null;
  if (!changesOnly(page, after, pointer)) return null;
  const widget = site.describe(page.path)(pointer)?.widget ?? 'string';
  return {
    title: wordFix(locale, title),
    value,
    isOfSpaces: sameBut(value) === sameBut(before),
    isRich: widget === 'markdown' || widget === 'richtext',
  };
}

/** Without what cannot be seen. */
function sameBut(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function valueIn(page: Page, pointer: string): unknown {
  return pointer === BODY && page.field(BODY) === null ? page.body.text : valueAt(page.data, pointer);
}

function changesOnly(before: Page, after: Page, pointer: string): boolean {
  const rest = (page: Page) =>
    JSON.stringify([
      page.fields
        .filter((field) => field.kind === 'scalar' && field.pointer !== pointer)
        .map((field) => [field.pointer, field.value]),
      pointer === BODY ? '' : page.body.text,
    ]);
  return rest(before) === rest(after);
}

/** The labels of the form, from the top down; that of its language is none. */
function labelsOf(site: Site, page: Page, language: string | null): Labels {
  const schema = site.schemaFor(page);
  const describe = site.describe(page.path);
  return (pointer) => {
    if (pointer === '') return [];
    const said = describe(pointer)?.labels ?? [];
    const above = language !== null && pointer.startsWith(`/${language}/`) ? 1 : 0;
    const ranked = schema?.labels(pointer).slice(above) ?? [];
    // The schema counts the items of lists; the form alone knows the label of the body.
    return ranked.length >= said.length && ranked.length > 0
      ? ranked
      : said.length > 0
        ? said
        : pointer.slice(1).split('/').slice(above);
  };
}

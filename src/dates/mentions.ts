import picomatch from 'picomatch';
import type { Field, Page, Passage } from '../content/page.ts';
import type { Site } from '../site/site.ts';
import { supersede } from './calendar-rows.ts';
import { isIsoDay } from './day.ts';
import { Headings } from './headings.ts';
import { type Judged, judgePassage } from './judge-passage.ts';
import type { IsoDate, Mention } from './mention.ts';
import { visible } from './quote.ts';
import { type Reading, readExpressions } from './read.ts';
import { withHtmlText } from './readable.ts';
import { headingWords, type Setting } from './setting.ts';

/** A promise is about to lapse that many days before, unless the configuration says otherwise (`dates.soon`). */
export const DEFAULT_SOON = 14;

export interface MentionContext {
  readonly today: IsoDate;
  readonly site: Pick<Site, 'configuration' | 'content' | 'collectionOf'>;
  /** The day a line (1-based) of a file last changed, null when it cannot be known. */
  readonly changedOn?: (path: string, line: number) => IsoDate | null;
}

/** Every temporal expression of a page, in the order of its passages, with what is claimed of it. */
export function mentionsOf(page: Page, context: MentionContext): readonly Mention[] {
  const read = page.passages.flatMap((passage) => readPassage(passage));
  if (read.length === 0) return [];
  const setting = pageSetting(page, context);
  const judging = { today: context.today, soon: soonOf(context) };
  const hints = bareYears(read);
  const mentions = read.flatMap((one, index) => {
    const judged = judgePassage(
      {
        text: one.passage.text,
        prose: one.prose,
        language: one.passage.language,
        setting: { ...setting, ...fieldSetting(one.passage.field, setting) },
        headings: new FieldHeadings(one),
        yearsAround: yearsAround(read, index, page),
        hints,
        ...(context.changedOn && { changedOn: (offset: number) => changedOn(page, one.passage, offset, context) }),
      },
      judging,
      one.reading,
    );
    return judged.map((mention) => toMention(mention, one));
  });
  return supersede(mentions, context.today);
}

interface ReadPassage {
  readonly passage: Passage;
  readonly prose: string;
  readonly reading: Reading;
}

function readPassage(passage: Passage): ReadPassage[] {
  // Digits, or a word that dates: most passages have neither, and masking them costs a parse.
  if ((passage.kind !== 'markdown' && passage.kind !== 'plain') || !MAY_DATE.test(passage.text)) return [];
  const prose = withHtmlText(passage.text, passage.prose);
  const reading = readExpressions(passage.text, prose, passage.language);
  return reading.expressions.length === 0 ? [] : [{ passage, prose, reading }];
}

const MAY_DATE =
  /\d|janv|f[eé]v|mars|avr|mai\b|juin|juil|ao[uû]t|sept|octo|nov|d[eé]c|jan|feb|march|apr|may\b|ju[nl]|aug|printemps|[eé]t[eé]|automne|hiver|spring|summer|autumn|winter|rentr|bient|prochain|soon|shortly|next|last|derni|cette|\bce\b|\bcet\b|this|tou[ts]e?s? les|chaque|every|rythme|ann[eé]e|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i;

function toMention(judged: Judged, { passage, prose }: ReadPassage): Mention {
  const {
    interval,
    start,
    end,
    kind,
    yearInferred,
    verdict,
    staleFrom,
    confidence,
    because,
    promises,
    deadline,
    trouble,
    quote,
    sentence,
  } = judged;
  return {
    passage,
    start,
    end,
    kind,
    yearInferred,
    verdict,
    staleFrom,
    confidence,
    because,
    promises,
    deadline,
    trouble,
    quote,
    sentence,
    surface: visible(passage.text, prose, start, end),
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  };
}

function soonOf({ site }: MentionContext): number {
  const soon = site.configuration.dates?.soon;
  return typeof soon === 'number' && soon >= 0 ? soon : DEFAULT_SOON;
}

function pageSetting(page: Page, { site }: MentionContext): Setting {
  const path =
    site.content !== '' && page.path.startsWith(`${site.content}/`)
      ? page.path.slice(site.content.length + 1)
      : page.path;
  const collection = site.collectionOf(page.path)?.name ?? null;
  const title = page.data['title'];
  return {
    path,
    layout: page.layout,
    collection,
    ...(typeof title === 'string' && { pageTitle: title }),
    siblings: page.data,
    pageDate: pageDate(page),
    isHistory: historyOf(site.configuration.dates?.['history']).some(
      (name) => name === collection || name === path.split('/')[0] || matches(name, page.path),
    ),
  };
}

/** Collections, folders or globs whose pages are told as of their day: `dates: { history: [blog] }`. */
function historyOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

function matches(pattern: string, path: string): boolean {
  return /[*?[{]/.test(pattern) ? picomatch.isMatch(path, pattern) : path.startsWith(`${pattern.replace(/\/$/, '')}/`);
}

const DATE_KEYS = ['date', 'publishDate', 'published_date', 'published', 'publication', 'created', 'lastmod'];

/** The day a page gives itself, in its front matter or its file name. */
function pageDate(page: Page): IsoDate | null {
  for (const key of DATE_KEYS) {
    const value = page.data[key];
    const day = typeof value === 'string' ? value.slice(0, 10) : '';
    if (isIsoDay(day)) return day;
  }
  const named = /(?:^|\/)(\d{4}-\d\d-\d\d)-[^/]*$/.exec(page.path)?.[1] ?? '';
  return isIsoDay(named) ? named : null;
}

function fieldSetting(field: Field | null, setting: Setting): Partial<Setting> {
  if (field === null) return {};
  const keys = field.pointer.split('/').slice(1);
  const beside = field.parent?.kind === 'mapping' ? (field.parent.value as Record<string, unknown>) : null;
  return { keys, siblings: beside === null ? (setting.siblings ?? {}) : { ...setting.siblings, ...beside } };
}

/** The headings above a place of a passage; in a field without any, the title beside it and its label in the CMS. */
class FieldHeadings {
  readonly #own: Headings;
  readonly #around: readonly string[];

  constructor({ passage, prose }: ReadPassage) {
    this.#own = new Headings(passage.text, prose);
    this.#around = titlesAround(passage.field).map(headingWords);
  }

  above(offset: number): string[] {
    return [...this.#own.above(offset), ...this.#around];
  }
}

const TITLE_KEYS = ['title', 'titre', 'question', 'name', 'label'];

function titlesAround(field: Field | null): string[] {
  const titles: string[] = [];
  for (let parent = field?.parent ?? null; parent !== null && parent.pointer !== ''; parent = parent.parent) {
    if (parent.kind !== 'mapping') continue;
    const title = parent.children.find((child) => child !== field && TITLE_KEYS.includes(child.name))?.value;
    if (typeof title === 'string') titles.push(title);
  }
  const label = field?.description?.labels.at(-1);
  return label === undefined ? titles : [...titles, label];
}

/** Years that stand alone somewhere on the page, the latest first. */
function bareYears(read: readonly ReadPassage[]): number[] {
  const years = read.flatMap(({ reading }) =>
    reading.expressions.map(({ last }) => (last.unit === 'year' ? last.year : null)),
  );
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => b - a).slice(0, 20);
}

/** Passages before and after whose dates may give a year. */
const REACH = 6;

/** Years of the fields beside, then of the passages around, closest first, then of the page's title. */
function yearsAround(read: readonly ReadPassage[], index: number, page: Page): number[] {
  const own = read[index];
  const parent = own?.passage.field?.parent ?? null;
  const years: { year: number; distance: number }[] = [];
  for (let step = -REACH; step <= REACH; step++) {
    const other = read[index + step];
    if (other === undefined || step === 0) continue;
    const beside = parent !== null && parent.pointer !== '' && other.passage.field?.parent === parent;
    for (const { last } of other.reading.expressions.slice(0, 20)) {
      if (last.year !== null && last.unit !== 'year')
        years.push({ year: last.year, distance: Math.abs(step) + (beside ? 0 : 100) });
    }
  }
  const title =
    typeof page.data['title'] === 'string'
      ? [...page.data['title'].matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
      : [];
  return [...years.sort((a, b) => a.distance - b.distance).map(({ year }) => year), ...title];
}

function changedOn(page: Page, passage: Passage, offset: number, context: MentionContext): IsoDate | null {
  const { line } = page.source.place(passage.toFile(offset, offset + 1).start);
  return context.changedOn?.(page.path, line) ?? null;
}

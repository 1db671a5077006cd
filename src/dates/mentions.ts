import { defaults } from '../configuration/defaults.ts';
import type { Page, Passage } from '../content/page.ts';
import { lastingText, PassageFact } from '../content/passage-fact.ts';
import type { Site } from '../site/site.ts';
import { supersede } from './calendar-rows.ts';
import type { Judged } from './judge/dated-text.ts';
import { FieldHeadings } from './judge/headings.ts';
import { fieldSetting, pageSetting } from './judge/page-setting.ts';
import { judgePassage } from './judge/passage.ts';
import { visible } from './judge/quote.ts';
import { isEventKey } from './judge/setting.ts';
import type { IsoDate, Mention, PageMention } from './mention.ts';
import { type ReadPassage, readPassage } from './read/passage.ts';
import { bareYears, yearsAround } from './read/years.ts';

/** A promise is about to lapse that many days before, unless the configuration says otherwise (`dates.soon`). */
const DEFAULT_SOON = defaults.dates.soon;

export interface MentionContext {
  readonly today: IsoDate;
  readonly site: Pick<Site, 'configuration' | 'content' | 'collectionOf'> & Partial<Pick<Site, 'files' | 'pages'>>;
  /** The day a line (1-based) of a file last changed, null when it cannot be known. */
  readonly changedOn?: (path: string, line: number) => IsoDate | null;
}

/** Every temporal expression of a page, in the order of its passages, with what is claimed of it. */
export function mentionsOf(page: Page, context: MentionContext): readonly Mention[] {
  const read = page.passages.flatMap((passage) => readPassage(passage, isAnnounced));
  if (read.length === 0) return [];
  const setting = pageSetting(page, context.site);
  const judging = { today: context.today, soon: soonOf(context) };
  const hints = bareYears(read);
  const mentions = read.flatMap((one, index) => {
    const judged = judgePassage(
      {
        text: one.passage.text,
        prose: one.prose,
        language: one.passage.language,
        setting: { ...setting, ...fieldSetting(one.passage.field, setting) },
        headings: new FieldHeadings(one.passage, one.prose),
        yearsAround: yearsAround(read, index, page),
        hints,
        ...(context.changedOn && { changedOn: (offset: number) => changedOn(page, one.passage, offset, context) }),
      },
      judging,
      one.reading,
    );
    return judged.map((mention) => toMention(mention, one));
  });
  const ranks = new Map(page.passages.map((passage, index) => [passage, index]));
  return supersede(mentions, context.today).map((mention) => lasting(mention, page, ranks.get(mention.passage) ?? 0));
}

function lasting({ passage, ...told }: PageMention, page: Page, rank: number): Mention {
  const surface = lastingText(page, told.surface);
  const quote = lastingText(page, told.quote);
  const range = passage.toFile(told.start, told.end);
  return Object.assign(new PassageFact(page, rank), told, { path: page.path, range, surface, quote });
}

/** A day that is written for programs speaks where its key says of what: `deadline`, `alpha-start`; never where that must be guessed. */
function isAnnounced({ field, text }: Passage): boolean {
  return field !== null && isEventKey(field.name) && /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/.test(text);
}

function toMention(judged: Judged, { passage, prose }: ReadPassage): PageMention {
  const { interval, score: _, ...told } = judged;
  return {
    ...told,
    passage,
    surface: visible(prose, told.start, told.end),
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  };
}

function soonOf({ site }: MentionContext): number {
  const soon = site.configuration.dates?.soon;
  return typeof soon === 'number' && soon >= 0 ? soon : DEFAULT_SOON;
}

function changedOn(page: Page, passage: Passage, offset: number, context: MentionContext): IsoDate | null {
  const { line } = page.source.place(passage.toFile(offset, offset + 1).start);
  const changed = context.changedOn?.(page.path, line) ?? null;
  // Judged as of an earlier day, a line cannot have been written later than that day.
  return changed !== null && changed > context.today ? context.today : changed;
}

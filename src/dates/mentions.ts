import { defaults } from '../configuration/defaults.ts';
import type { Page, Passage } from '../content/page.ts';
import { lastingText, PassageFact } from '../content/passage-fact.ts';
import { supersede } from './calendar-rows.ts';
import { type DatedSite, pageSetting } from './judge/page-setting.ts';
import { judgePassage } from './judge/passage.ts';
import { EVENT_KEY } from './judge/place-words.ts';
import type { IsoDate, Mention, PageMention } from './mention.ts';
import { readPassage } from './read/passage.ts';
import { fold } from './read/tokens.ts';

export interface MentionContext {
  readonly today: IsoDate;
  readonly site: DatedSite;
  /** The day the words of a line (1-based) of a file first appeared, null when it cannot be known. */
  readonly changedOn?: (path: string, line: number) => IsoDate | null;
}

/** Every temporal expression of a page, in the order of its passages, with what is claimed of it. */
export function mentionsOf(page: Page, { today, site, changedOn }: MentionContext): readonly Mention[] {
  const read = page.passages.flatMap((passage) => readPassage(passage, isAnnounced));
  if (read.length === 0) return [];
  const soon = site.configuration.dates?.soon;
  const judging = {
    page,
    read,
    setting: pageSetting(page, site, today),
    today,
    // A promise is about to lapse that many days before.
    soon: typeof soon === 'number' && soon >= 0 ? soon : defaults.dates.soon,
    changedOn: (offset: number) => {
      const day = changedOn?.(page.path, page.source.place(offset).line) ?? null;
      // Judged as of an earlier day, a line cannot have been written later than that day.
      return day !== null && day > today ? today : day;
    },
  };
  const mentions = read.flatMap((_, index) => judgePassage(judging, index));
  const ranks = new Map(page.passages.map((passage, index) => [passage, index]));
  return supersede(mentions, today).map((mention) => lasting(mention, page, ranks.get(mention.passage) ?? 0));
}

function lasting({ passage, ...told }: PageMention, page: Page, rank: number): Mention {
  const surface = lastingText(page, told.surface);
  const quote = lastingText(page, told.quote);
  const range = passage.toFile(told.start, told.end);
  return Object.assign(new PassageFact(page, rank), told, { path: page.path, range, surface, quote });
}

/** A day that is written for programs speaks where its key says of what: `deadline`, `alpha-start`; never where that must be guessed. */
function isAnnounced({ field, text }: Passage): boolean {
  return (
    field !== null &&
    EVENT_KEY.test(fold(field.name)) &&
    /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/.test(text)
  );
}

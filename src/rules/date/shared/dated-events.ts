import type { Field, Page } from '../../../content/page.ts';
import { pageKinds } from '../../../dates/judge/setting.ts';
import type { IsoDate, Mention } from '../../../dates/mention.ts';
import { fold } from '../../../dates/read/tokens.ts';

/** Something that a page dates: what it is, which edge of it, and when. */
export interface DatedEvent {
  readonly mention: Mention;
  readonly name: EventName;
  readonly edge: 'start' | 'end';
  readonly day: IsoDate;
  /** The round it is a step of: « Sprint n° 3 » above « Dépôt des dossiers : du 3 au 21 juin ». */
  readonly round: EventName | null;
}

export type EventName = 'application' | 'round' | 'session' | 'webinar' | 'jury' | 'interview';

/** The words of an event; the last one before a date names it. */
const NAMES: readonly (readonly [EventName, RegExp])[] = [
  [
    'application',
    /\b(?:candidatures?|candidatez|candidater|postulez|postuler|dossiers?|inscriptions?|inscrivez|applications?|apply)\b/g,
  ],
  ['round', /\b(?:sprints?|editions?|vagues?|rounds?)\b/g],
  ['session', /\b(?:sessions?|formations?|ateliers?|promotions?|workshops?)\b/g],
  ['webinar', /\b(?:webinaires?|reunions? d information|webinars?)\b/g],
  ['jury', /\b(?:jurys?|comites?|auditions?)\b/g],
  ['interview', /\b(?:entretiens?|interviews?)\b/g],
];
const STARTS =
  /\b(?:commence\w*|demarre\w*|debute\w*|ouvrir\w*|ouvre\w*|lance\w*|a partir|des le|starts?|begins?|opens?)\b/;

/** The events that the live promises of a page date, a range giving both its edges. Years that were guessed tell nothing. */
export function eventsOf(mentions: readonly Mention[], today: IsoDate): DatedEvent[] {
  return mentions.flatMap((mention) => {
    const { promises, kind, from, to, yearInferred } = mention;
    if (!promises || yearInferred || !/^day/.test(kind) || from === null || to === null || to < today) return [];
    const words = wordsBefore(mention);
    const label = nameIn(labelOf(mention.passage.field));
    const name = nameIn(words) ?? label ?? nameIn(wordsAfter(mention));
    if (name === null) return [];
    const event = { mention, name, round: label === name ? null : label };
    const [start, end] = [
      { ...event, edge: 'start' as const, day: from },
      { ...event, edge: 'end' as const, day: to },
    ];
    if (kind === 'day-range') return [start, end];
    if (STARTS.test(words)) return [{ ...start, day: to }];
    return mention.deadline ? [end] : [];
  });
}

/** The sentence up to the date, without accents. */
function wordsBefore({ passage, sentence, start }: Mention): string {
  return plain(passage.prose.slice(Math.max(sentence, start - 300), start));
}

/** The rest of the sentence, as far as it is read. */
function wordsAfter({ passage, end }: Mention): string {
  return plain(passage.prose.slice(end, end + 120).split(/[.!?\n]/, 1)[0] ?? '');
}

function plain(text: string): string {
  return fold(text.replace(/\uE000/g, '')).replace(/[^a-z0-9]+/g, ' ');
}

/** Titles beside a field of a list item: the item's own name. */
function labelOf(field: Field | null): string {
  const beside = field?.parent?.kind === 'mapping' && field.parent.pointer !== '' ? field.parent.children : [];
  const labels = beside.filter(({ name }) => /^(?:date|title|titre|name|label)$/.test(name));
  const texts = labels.map(({ value }) => value).filter((value) => typeof value === 'string');
  return plain(texts.join(' ').slice(0, 400));
}

function nameIn(words: string): EventName | null {
  const found = NAMES.map(([name, pattern]) => ({ name, at: [...words.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const last = found.reduce((best, one) => (one.at > best.at ? one : best));
  return last.at < 0 ? null : last.name;
}

/** Whether a page calls for candidates, projects or registrations: its folder, layout or title says so. */
export function isPageOfCall({ path, layout, data }: Page): boolean {
  const title = data['title'];
  return pageKinds({ path, layout, ...(typeof title === 'string' && { pageTitle: title }) }).has('call');
}

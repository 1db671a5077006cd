import type { Locale } from '../../locales/locale.ts';
import type { Change } from '../change.ts';
import type { ChangeReview } from '../review-change.ts';
import { isTrusted, type Subject } from '../subject.ts';

/** What must be said of how a change was read, beside its remarks: keys of the locale. */
export const NOTES = [
  'baseMissing',
  'filesUnknown',
  'filesCut',
  'settingsUntrusted',
  'settingsUnread',
  'settingsUnknown',
  'settingsChanged',
] as const;

export interface Note {
  readonly code: (typeof NOTES)[number];
  readonly count: number;
}

export function notesOf({ base, trouble }: Change, { settings }: ChangeReview, subject: Subject): Note[] {
  const codes = [trouble, settingsNote(base !== null || isTrusted(subject), settings, subject)];
  return codes.flatMap((code) => (code === null ? [] : [{ code, count: settings ?? 0 }]));
}

/** By which settings a change was judged, where that is not plain. */
function settingsNote(areKnown: boolean, settings: number | null, subject: Subject): Note['code'] | null {
  if (!areKnown) return settings === null ? 'settingsUnknown' : settings > 0 ? 'settingsUntrusted' : 'settingsUnread';
  return settings !== null && settings > 0 && subject.kind === 'pull' ? 'settingsChanged' : null;
}

export function wordNote({ github }: Locale, { code, count }: Note): string {
  const words = github[code];
  return typeof words === 'string' ? words : words({ count });
}

import type { Element } from './elements.ts';
import { frenchDay } from './french-date.ts';
import type { HtmlPage } from './html.ts';

/** What the page of a procedure says of itself, in the elements that carry it: never in what its administration wrote freely. */
export interface ProcedurePage {
  readonly title: string | null;
  readonly isInTest: boolean;
  /** The last day on which it takes files; null when it does not say. */
  readonly until: string | null;
}

const TITLE = 200;

export async function readProcedurePage(html: HtmlPage): Promise<ProcedurePage> {
  const { elementsOfClass } = await import('./elements.ts');
  const warnings = html.text.includes('fr-alert__title') ? elementsOfClass(html, 'fr-alert__title') : [];
  const calendars = html.text.includes('fr-icon-calendar-line') ? elementsOfClass(html, 'fr-icon-calendar-line') : [];
  const title = html.headings[0] ?? '';
  return {
    title: title === '' || title.length > TITLE ? null : title,
    isInTest: warnings.some((one) => isWarning(one.parent) && /Démarche en test|Procedure in testing/.test(one.text)),
    until: calendars.map(deadlineBeside).find((day) => day !== null) ?? null,
  };
}

/** When a page of closure says that the procedure was closed, and how it calls it. */
export function readClosure(headings: readonly string[]): {
  readonly title: string | null;
  readonly since: string | null;
} {
  for (const heading of headings) {
    const told =
      /^La démarche (?<title>.+) est close depuis le (?<day>.{4,30})$/u.exec(heading)?.groups ??
      /^Procedure (?<title>.+) is closed since (?<day>.{4,30})$/u.exec(heading)?.groups;
    if (told !== undefined) return { title: told['title'] ?? null, since: frenchDay(told['day'] ?? '') };
  }
  return { title: null, since: null };
}

function isWarning(element: Element | null): boolean {
  for (let at = element; at !== null; at = at.parent) if (at.classes.includes('fr-alert--warning')) return true;
  return false;
}

/** The sentence stands in the element that the drawing of a calendar begins. */
function deadlineBeside({ parent }: Element): string | null {
  const sentence = /^Date limite ?: ?(.{6,40})/u.exec(parent?.text ?? '')?.[1];
  return sentence === undefined ? null : frenchDay(sentence);
}

import { fileEdits } from '../../../content/edits.ts';
import type { Edit, Fix } from '../../../content/finding.ts';
import type { Field, Page } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { SchemaProblem } from '../../../schema/cause.ts';

/** Where a person must look: the wrong key, the wrong value, or the parent of what is missing. */
export function placeOfProblem(page: Page, { pointer, at, message, facts }: SchemaProblem): Range {
  const matter = page.frontMatter?.range ?? { start: page.body.range.start, end: page.body.range.start };
  // The closing fence: the text is missing after it.
  if (message === 'missing-body') return { start: Math.max(matter.start, matter.end - 3), end: matter.end };
  if (message === 'unknown-key' || message === 'missing-misspelt')
    return nearestField(page, `${pointer}/${escapeStep(facts.key)}`)?.key ?? fence(page, matter);
  const field = nearestField(page, pointer);
  if (field === null) return fence(page, matter);
  const whole = field.kind !== 'mapping' && field.kind !== 'sequence' && field.range.end > field.range.start;
  return at === 'value' && whole ? field.range : (field.key ?? firstLine(page, field.range));
}

/** The opening fence stands for the whole front matter; where there is none, the first line does. */
function fence(page: Page, { start, end }: Range): Range {
  const isFenced = page.frontMatter !== null && start < page.frontMatter.content.start;
  return isFenced ? { start, end: Math.min(start + 3, end) } : firstLine(page, { start, end });
}

/** What an alias stands for has no place of its own: the alias has. */
function nearestField(page: Page, pointer: string): Field | null {
  for (let here = pointer; here !== ''; here = here.slice(0, here.lastIndexOf('/'))) {
    const field = page.field(here);
    if (field !== null) return field;
  }
  return null;
}

function firstLine(page: Page, range: Range): Range {
  const end = page.source.slice(range).search(/[\r\n]/);
  return end < 0 ? range : { start: range.start, end: range.start + end };
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Edits that put another text in the place of a text value; null when it is no text or cannot be written. */
export function replaceValue(page: Page, pointer: string, text: string): readonly Edit[] | null {
  const passage = page.passages.find(({ field }) => field?.pointer === pointer);
  return passage === undefined ? null : fileEdits(passage, page.source, [{ start: 0, end: passage.text.length, text }]);
}

/** A key under the name that was probably meant; null stands for none. */
export function renameKey(page: Page, at: Range, to: string | null): Fix[] {
  const from = page.source.slice(at);
  if (to === null || !/^[\w$-]+$/.test(to)) return [];
  const quote = /^["']/.exec(from)?.[0] ?? '';
  return [
    { title: { key: 'replace', facts: { from, to } }, safe: false, edits: [{ ...at, text: quote + to + quote }] },
  ];
}

import type { Remark } from '../protocol.ts';

/** A control of the form in which text is written. */
type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * The control of a field, found by what everybody sees: the labels of the form on the way to it, and its value. Where an item of a list is
 * folded, the nearest that can be seen.
 */
export function findField(
  { labels }: Pick<Remark, 'labels'>,
  value: string | null,
  amongFolded = false,
): HTMLElement | null {
  let here: HTMLElement | null = null;
  let rank = 1;
  for (const [index, label] of labels.entries()) {
    if (typeof label === 'number') {
      rank = label;
      continue;
    }
    const below = labelsNamed(label, here, amongFolded);
    const isLast = index === labels.length - 1;
    const ranked = below[rank - 1];
    const holds = (one: HTMLElement | undefined): boolean =>
      one !== undefined && value !== null && textOf(controlOf(one)) === value;
    // Items before it may lack the field: then it is not the one of its rank.
    const next = !isLast || holds(ranked) ? ranked : (below.find(holds) ?? ranked);
    if (next === undefined) break;
    here = next;
    rank = 1;
  }
  return here;
}

/** The element that a label is for; the label itself where it is for none. */
export function controlOf(label: HTMLElement): HTMLElement {
  const id = label instanceof HTMLLabelElement ? label.htmlFor : '';
  if (id !== '') return document.getElementById(id) ?? label;
  // Headings name controls the other way round.
  const named =
    label.id === '' ? null : document.querySelector<HTMLElement>(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
  return named ?? label;
}

export function isText(element: Element | null): element is TextControl {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}

function textOf(element: Element): string | null {
  return isText(element) ? element.value : null;
}

/** In the order of the page, those that stand after another element. The CMS writes « (optional) » after some, in its own language. */
function labelsNamed(label: string, after: HTMLElement | null, amongFolded: boolean): HTMLElement[] {
  const words = squeeze(label);
  return [...document.querySelectorAll<HTMLElement>('label, h2, h3, h4')].filter((one) => {
    const text = squeeze(one.textContent ?? '');
    const isNamed = text === words || (text.startsWith(words) && /^\s?[(*:]/.test(text.slice(words.length)));
    if (!isNamed || (!amongFolded && one.getClientRects().length === 0)) return false;
    return after === null || (after.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}

/** CMSs show labels in capitals, and with spaces of their own. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Brings a field before the eyes, and the words that are spoken of where that can be. */
export function showField(remark: Remark, value: string | null): boolean {
  const label = findField(remark, value);
  if (label === null) return false;
  const control = controlOf(label);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  control.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  control.focus({ preventScroll: true });
  const select = (): void => {
    if (isText(control) && remark.range !== null && control.value === value && document.activeElement === control)
      control.setSelectionRange(remark.range.start, remark.range.end);
  };
  select();
  // Decap puts the cursor of a field of one line back where it was, once it has the focus.
  requestAnimationFrame(select);
  return true;
}

/**
 * Writes a value as a hand would: only what differs is typed over, so that the CMS hears of it and its editor can undo it. False where the
 * field cannot be seen, holds something else by now, or is no plain text.
 */
export function typeInField(where: Pick<Remark, 'labels'>, before: string, after: string): boolean {
  const label = findField(where, before);
  const control = label === null ? null : controlOf(label);
  if (!isText(control) || control.value !== before) return false;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  control.focus();
  control.setSelectionRange(start, before.length - end);
  const text = after.slice(start, after.length - end);
  const isDone = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  return isDone && control.value === after;
}

import type { Page } from '../../content/page.ts';
import { stepsOf } from '../../schema/json-schema.ts';

/**
 * The front matter as js-yaml gives it to generators: days written without quotes are dates. Keys whose value its versions read differently
 * (`1_000`, `12:30`, `08`) are left out.
 */
export function dataAsRead(page: Page): Record<string, unknown> {
  const data = copyOf(page.data) as Record<string, unknown>;
  for (const { scalar, duplicate, pointer } of page.fields) {
    if (scalar === null || duplicate || scalar.tag !== null || !/^(?:plain|bare)$/.test(scalar.style)) continue;
    const steps = stepsOf(pointer);
    const date = dateOf(scalar.text);
    if (date !== undefined) put(data, steps, date);
    else if (isDisputed(scalar.text)) delete data[steps[0] ?? ''];
  }
  return data;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, child] of Object.entries(value)) copy[key] = copyOf(child);
  return copy;
}

function put(into: unknown, steps: readonly string[], value: unknown): void {
  let here = into;
  for (const step of steps.slice(0, -1)) here = Reflect.get(Object(here), step);
  if (typeof here === 'object' && here !== null) Reflect.set(here, steps.at(-1) ?? '', value);
}

/** As js-yaml has days and moments: what is beyond the end of a month is in the next one. */
function dateOf(text: string): Date | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const moment =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/.exec(
      text,
    );
  const found = day ?? moment;
  if (found === null) return undefined;
  const [year = 0, month = 1, date = 1, ...time] = found.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, date, ...time));
}

/** A number to some versions of js-yaml and a text to others: digits in groups, base 60, no octal after a zero. */
function isDisputed(text: string): boolean {
  return /^[-+]?(?:\d[\d_]*_[\d_.]*|[1-9]\d*(?::[0-5]?\d)+(?:\.\d*)?|0\d*[89]\d*)$/.test(text);
}

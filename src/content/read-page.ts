import { type DecodeTrouble, decodeText } from './decode.ts';
import type { DialectName } from './dialect/dialect.ts';
import { dialectOf } from './dialect/dialects.ts';
import { splitFrontMatter } from './format/front-matter.ts';
import { plainMap } from './format/yaml/scalar-map.ts';
import { readYaml } from './format/yaml/yaml.ts';
import type { Describe, Field, FrontMatter, Page, Passage } from './page.ts';
import { LazyPassage, type PassageReading } from './passage.ts';
import { kindOf } from './passage-kind.ts';
import { Source } from './source.ts';

export interface ReadPageOptions {
  /** What the site knows of the fields; default: nothing. */
  readonly describe?: Describe;
  /** The language that the site's settings declare for the file, BCP 47; null or absent when nothing declares it. */
  readonly language?: string | null;
  /** How it is written; default `commonmark`. */
  readonly dialect?: DialectName;
  /** `data`: the whole file is one tree of fields, and its body is empty; default `page`. */
  readonly as?: 'page' | 'data';
}

/** What was read of a file: the page, and what is odd in its bytes. */
export interface ReadResult {
  readonly page: Page;
  readonly troubles: readonly DecodeTrouble[];
}

/** Reads one content file. Never throws for what the file holds. `path` is relative to the root, with `/`. */
export function readPage(path: string, content: Uint8Array | string, options: ReadPageOptions = {}): ReadResult {
  const { text, troubles } = typeof content === 'string' ? { text: content, troubles: [] } : decodeText(content);
  return {
    page: new ReadingPage(
      path,
      new Source(
        text,
        troubles.every(({ code }) => code === 'nul'),
      ),
      options,
    ),
    troubles,
  };
}

class ReadingPage implements Page {
  readonly path: string;
  readonly source: Source;
  readonly frontMatter: FrontMatter | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly passages: readonly Passage[];
  readonly body: Passage;
  readonly language: string;
  readonly layout: string | null;
  readonly #byPointer = new Map<string, Field>();

  constructor(path: string, source: Source, options: ReadPageOptions) {
    const { text } = source;
    this.path = path;
    this.source = source;
    const split = splitFrontMatter(text);
    const yaml = split.format === 'yaml' ? readYaml(text, split.content, options.describe ?? (() => null)) : null;
    this.frontMatter =
      split.format === null
        ? null
        : {
            format: split.format,
            range: split.range,
            content: split.content,
            root: yaml?.root ?? null,
            troubles: [...split.troubles, ...(yaml?.troubles ?? [])],
            comments: yaml?.comments ?? [],
          };
    const root = yaml?.root ?? null;
    this.data = root?.kind === 'mapping' ? (root.value as Record<string, unknown>) : Object.create(null);
    this.fields = root === null ? [] : flatten(root);
    // The last of two fields of one name wins, as in the value.
    for (const field of this.fields) if (!field.duplicate) this.#byPointer.set(field.pointer, field);
    this.language = pageLanguage(path, this.data, options.language ?? 'fr');
    this.layout = typeof this.data['layout'] === 'string' ? this.data['layout'] : null;
    const body = split.body;
    const reading = { language: this.language, dialect: dialectOf(options.dialect ?? 'commonmark', path) };
    this.body = new LazyPassage(plainMap(text, body.start, body.end), 'markdown', null, body, reading);
    this.passages = [...this.fields.flatMap((field) => this.#passage(field, reading)), this.body];
  }

  #passage(field: Field, reading: PassageReading): Passage[] {
    if (field.scalar === null || typeof field.value !== 'string' || field.value === '') return [];
    return [new LazyPassage(field.scalar, kindOf(field, field.scalar.text), field, field.range, reading)];
  }

  field(pointer: string): Field | null {
    return this.#byPointer.get(pointer) ?? null;
  }

  fieldAt(offset: number): Field | null {
    let low = 0;
    let high = this.fields.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const field = this.fields[middle];
      if (field !== undefined && startOf(field) <= offset) low = middle + 1;
      else high = middle;
    }
    // The last one to begin before the offset, or the nearest of those it stands in.
    let field: Field | null = this.fields[low - 1] ?? null;
    while (field !== null && field.range.end < offset) field = field.parent;
    return field === null || field.parent === null ? null : field;
  }
}

function startOf(field: Field): number {
  return field.key?.start ?? field.range.start;
}

function flatten(root: Field): Field[] {
  const fields: Field[] = [];
  const walk = (field: Field): void => {
    for (const child of field.children) {
      fields.push(child);
      walk(child);
    }
  };
  walk(root);
  return fields;
}

/** `lang` of the front matter, else that of `page.en.md`, else the site's language. */
function pageLanguage(path: string, data: Readonly<Record<string, unknown>>, fallback: string): string {
  const declared = data['lang'] ?? data['language'] ?? data['locale'];
  if (typeof declared === 'string' && /^[a-z]{2}(?:[-_]\w+)?$/i.test(declared))
    return declared.slice(0, 2).toLowerCase();
  const suffix = /\.(fr|en|es|de|it|pt|br|eu|oc)\.[a-z]+$/i.exec(path)?.[1];
  return suffix?.toLowerCase() ?? fallback;
}

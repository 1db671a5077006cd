import type { DecodeTrouble } from './decode.ts';
import type { DialectName } from './dialect/dialect.ts';
import { dialectOf } from './dialect/dialects.ts';
import { fencesOf } from './format/fences.ts';
import { type Above, splitFrontMatter } from './format/front-matter.ts';
import { readData, readFrontMatter } from './format/read-fields.ts';
import type { Readers } from './format/readers.ts';
import { plainMap } from './format/yaml/scalar-map.ts';
import { readTameYaml } from './format/yaml/tame-yaml.ts';
import { declaredLanguage } from './language/declared.ts';
import { FieldLanguages } from './language/field-languages.ts';
import { PageLanguage } from './language/page-language.ts';
import { regionOfLinks } from './language/region.ts';
import { languageTag } from './language/tag.ts';
import type { Describe, Field, FrontMatter, Page, Passage } from './page.ts';
import { LazyPassage, type PassageReading } from './passage.ts';
import { kindOf } from './passage-kind.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

export interface ReadPageOptions {
  /** What the site knows of the fields; default: nothing. */
  readonly describe?: Describe;
  /** The language that the site's settings declare for the file, BCP 47; null or absent when nothing declares it. */
  readonly language?: string | null;
  /** Every language of the site, BCP 47; default: not known. */
  readonly languages?: readonly string[];
  /** The country of the site's address: French without a region is written as there. */
  readonly region?: string | null;
  /** How it is written; default `commonmark`. */
  readonly dialect?: DialectName;
  /** What may stand above a front matter; default: as those who write this dialect have it. */
  readonly above?: Above;
  /** `data`: the whole file is one tree of fields, and its body is empty; default `page`. */
  readonly as?: 'page' | 'data';
  /** What `loadReaders` gave for this file; without them TOML and HTML are not read. */
  readonly readers?: Readers;
}

/** What was read of a file: the page, and what is odd in its bytes. */
export interface ReadResult {
  readonly page: Page;
  readonly troubles: readonly DecodeTrouble[];
}

/** Reads one content file. Never throws for what the file holds. `path` is relative to the root, with `/`. */
export function readPage(path: string, content: Uint8Array | string, options: ReadPageOptions = {}): ReadResult {
  const { source, troubles } = readSource(content);
  return { page: new ReadingPage(path, source, options), troubles };
}

/**
 * The values of a front matter in plain YAML, read without the places of anything: null when the page must be read to tell them. What
 * it gives is the `data` of the page.
 */
export function readValues(content: Uint8Array | string, options: ReadPageOptions): Page['data'] | null {
  if (options.as === 'data') return null;
  const { text } = readSource(content).source;
  const split = splitFrontMatter(text, fencesOf(options.dialect, options.above));
  if (split.format !== 'yaml' || split.troubles.length > 0) return null;
  return readTameYaml(text.slice(split.content.start, split.content.end));
}

/** Prose that tells its language, in UTF-16 units. */
const ENOUGH_TO_TELL = 1000;

class ReadingPage implements Page {
  readonly path: string;
  readonly source: Source;
  readonly frontMatter: FrontMatter | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  readonly passages: readonly Passage[];
  readonly body: Passage;
  readonly layout: string | null;
  readonly #language: PageLanguage;
  readonly #byPointer = new Map<string, Field>();

  constructor(path: string, source: Source, options: ReadPageOptions) {
    const { text } = source;
    this.path = path;
    this.source = source;
    const { dialect = 'commonmark', readers = {} } = options;
    const how = { describe: options.describe ?? (() => null), readers };
    const fences = fencesOf(dialect, options.above);
    const { frontMatter, body } =
      options.as === 'data' ? readData(path, text, how) : readFrontMatter(text, { ...how, fences });
    this.frontMatter = frontMatter;
    const root = frontMatter?.root ?? null;
    this.data = root?.kind === 'mapping' ? (root.value as Record<string, unknown>) : Object.create(null);
    this.fields = root === null ? [] : flatten(root, frontMatter?.format === 'toml');
    // The last of two fields of one name wins, as in the value.
    for (const field of this.fields) if (!field.duplicate) this.#byPointer.set(field.pointer, field);
    const said = declaredLanguage({ path, text, data: this.data, languages: options.languages ?? null });
    this.#language = new PageLanguage(
      said ?? languageTag(options.language),
      options.region ?? regionOfLinks(text),
      () => this.#wholeProse(),
    );
    this.layout = typeof this.data['layout'] === 'string' ? this.data['layout'] : null;
    const html = dialect === 'html' && options.as !== 'data';
    const reading: PassageReading = {
      language: this.#language,
      dialect: dialectOf(dialect, path, text),
      ...(readers.html && { html: readers.html }),
    };
    const place = plainMap(text, body.start, body.end);
    this.body = new LazyPassage(place, html ? 'html' : 'markdown', null, body, reading);
    const languages = new FieldLanguages();
    this.passages = [...this.fields.flatMap((field) => this.#passage(field, reading, languages.of(field))), this.body];
  }

  /** @param own The language that its keys declare. */
  #passage(field: Field, reading: PassageReading, own: string | null): Passage[] {
    if (field.scalar === null || typeof field.value !== 'string' || field.value === '') return [];
    // Its neighbours are in other languages: they tell nothing of it.
    const language = own === null ? reading.language : reading.language.withDeclared(own);
    const kind = kindOf(field, field.scalar.text);
    return [new LazyPassage(field.scalar, kind, field, field.range, { ...reading, language })];
  }

  get language(): string | null {
    return this.#language.own;
  }

  /** The prose of the body, and of the front matter when that is short. */
  #wholeProse(): string {
    let prose = this.body.prose;
    for (const { kind, field, prose: words } of this.passages) {
      if (prose.length > ENOUGH_TO_TELL) break;
      if (field !== null && (kind === 'markdown' || kind === 'plain')) prose += `\n\n${words}`;
    }
    return prose;
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

/** Every field below the root, in the order of the file; `scattered`: a table may be taken up again further down. */
function flatten(root: Field, scattered: boolean): Field[] {
  const fields: Field[] = [];
  const walk = (field: Field): void => {
    for (const child of field.children) {
      fields.push(child);
      walk(child);
    }
  };
  walk(root);
  return scattered ? fields.sort((a, b) => startOf(a) - startOf(b)) : fields;
}

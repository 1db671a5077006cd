import type { Page } from '../../content/page.ts';
import { type Doubt, GENERATED } from '../doubt.ts';
import type { Hidden } from '../hidden.ts';
import type { Routing } from '../routes/routing.ts';
import { below } from '../routes/url-path.ts';

export interface FileRouting {
  /** The URL path of a page; null when it has none, or nobody knows it. */
  route(page: Page): string | null;
  aliases?(page: Page): readonly string[];
  /** Folders whose files are published as they are, and what stands before them in the URL (`/img`); empty for nothing. */
  readonly statics: readonly { readonly folder: string; readonly under: string }[];
  /** The URL path of a file of no such folder: one published along with its page. */
  colocated?(file: string): string | null;
  /** Why a page is not shown on a day (ISO); null when it is. */
  hidden?(page: Page, today: string): Hidden | null;
  /** Whether a URL path that nothing was found for may still exist. */
  mayGenerate?(path: string): boolean;
  /** Why it may; default: the generator makes pages itself. */
  readonly because?: Doubt;
  /** Both at once, where the reason depends on the path; wins over `mayGenerate`. */
  doubt?(path: string): Doubt | null;
  readonly sourceRoots?: (from: string) => readonly string[];
  readonly shorthands?: ReadonlyMap<string, string>;
  readonly sourceDoubt?: Doubt;
  /** Other files that a link to a source file may mean. */
  variants?(path: string): readonly string[];
}

/** The routing of generators that publish files where they stand. */
export function fileRouting(rules: FileRouting): Routing {
  const { hidden, sourceRoots, shorthands } = rules;
  return {
    route: (page) => rules.route(page),
    aliases: (page) => rules.aliases?.(page) ?? [],
    published(file) {
      for (const { folder, under } of rules.statics) {
        const rel = below(folder, file);
        if (rel !== null) return `${under}/${rel}`;
      }
      return rules.colocated?.(file) ?? null;
    },
    ...(hidden !== undefined && { hidden }),
    doubt: (path) => {
      if (rules.doubt !== undefined) return rules.doubt(path);
      return rules.mayGenerate?.(path) === true ? (rules.because ?? GENERATED) : null;
    },
    ...(rules.sourceDoubt !== undefined && { sourceDoubt: rules.sourceDoubt }),
    ...(sourceRoots !== undefined && { sourceRoots }),
    ...(rules.variants !== undefined && { variants: (path) => rules.variants?.(path) ?? [] }),
    ...(shorthands !== undefined && { shorthands }),
  };
}

/** A folder as the beginning of a URL path: `/guide`, or nothing. */
export function placeOf(...steps: readonly string[]): string {
  const path = steps
    .flatMap((step) => step.split('/'))
    .filter((step) => step !== '')
    .join('/');
  return path === '' ? '' : `/${path}`;
}

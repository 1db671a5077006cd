import { resolve } from 'node:path';
import { type JsonReport, renderJson } from '../../report/formats/json.ts';
import { adoptMachine } from '../../schema/machine.ts';
import { nodeMachine } from '../../world/machine.ts';
import { VERSION } from '../../world/version.ts';
import { baseOf, reviewAgainst } from '../against-base.ts';
import { readOptions } from '../options.ts';
import type { Terminal } from '../output.ts';
import { openSession } from '../session.ts';
import { inLanguageOfSite } from '../site-language.ts';
import type { Report } from './report.ts';

export type * from './report.ts';

/** What to read, and how: each as the option of `relecture check` of that name. */
export interface ReviewOptions {
  /** The site's root; default: the current folder. */
  readonly root?: string;
  /** Files, folders or globs, from the root; default: all that the site publishes. */
  readonly paths?: readonly string[];
  /** The configuration, from the root; default: `relecture.yml` or `.github/relecture.yml`. */
  readonly config?: string;
  /** Globs of files that are left out, from the root. */
  readonly exclude?: readonly string[];
  /** Rules, by their names or the beginning of them (`date-`). */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** The day at which dates are judged, `YYYY-MM-DD`; default: today in the site's time zone. */
  readonly asOf?: string;
  /** The day on which texts were written that git does not date, `YYYY-MM-DD`. */
  readonly writtenOn?: string;
  /** A reference of git: what stood there is marked `existing`. */
  readonly base?: string;
  /** True: no network, external links are `skipped`; default: they are asked. */
  readonly offline?: boolean;
  /** A folder that keeps the states of links from one time to the next; default: none. */
  readonly cache?: string;
  /** The language of the sentences; default: that of the site's configuration, else French. */
  readonly locale?: 'fr' | 'en';
  /** Ends the reading: what was found by then is given, `partial`. */
  readonly signal?: AbortSignal;
  /** Told, in a sentence, what is not in the report: a history that is cut short, settings that are not honoured. */
  readonly notice?: (sentence: string) => void;
}

/**
 * Reads a site, or a part of it, as `relecture check --format json` does, and gives its report. Writes nothing but in `cache`.
 * Rejects with an `Error` whose `name` is `InputError` and whose message says how to mend it where what was asked cannot be done.
 */
export async function review(options: ReviewOptions = {}): Promise<Report> {
  adoptMachine(nodeMachine);
  const root = resolve(options.root ?? '.');
  // The environment of a program says nothing of whom it speaks to.
  const asked = await inLanguageOfSite(readOptions(wordsOf(options, root), {}), root);
  const session = openSession(asked, quiet(options), root, process.env, {
    stop: options.signal ?? new AbortController().signal,
  });
  const found = await reviewAgainst(session, await baseOf(session, asked), asked);
  const { locale, localeName } = asked;
  const report: JsonReport = JSON.parse([...renderJson(found, { version: VERSION, locale, localeName })].join(''));
  return report;
}

/** The command line that asks for the same. */
function wordsOf({ paths = [], exclude = [], offline, ...options }: ReviewOptions, root: string): string[] {
  const values = {
    root,
    format: 'json',
    config: options.config,
    only: options.only?.join(','),
    skip: options.skip?.join(','),
    'as-of': options.asOf,
    'written-on': options.writtenOn,
    base: options.base,
    cache: options.cache === undefined ? undefined : resolve(options.cache),
    locale: options.locale,
  };
  return [
    'check',
    ...Object.entries(values).flatMap(([name, value]) => (value ? [`--${name}=${value}`] : [])),
    ...exclude.map((glob) => `--exclude=${glob}`),
    ...(offline === true ? ['--offline'] : []),
    ...paths.map((path) => (path.startsWith('-') ? `./${path}` : path)),
  ];
}

/** Nobody looks: there are notices, and nothing else. */
function quiet({ notice }: ReviewOptions): Terminal {
  return {
    out: () => undefined,
    err: (text) => notice?.(text.replace(/^relecture: /, '').trimEnd()),
    raw: () => undefined,
    colour: false,
    interactive: false,
    width: 120,
  };
}

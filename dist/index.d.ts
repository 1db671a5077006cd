import type { Report } from './report.js';
export type * from './report.js';
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
	readonly locale?: "fr" | "en";
	/** Ends the reading: what was found by then is given, `partial`. */
	readonly signal?: AbortSignal;
	/** Told, in a sentence, what is not in the report: a history that is cut short, settings that are not honoured. */
	readonly notice?: (sentence: string) => void;
}
/**
* Reads a site, or a part of it, as `relecture check --format json` does, and gives its report. Writes nothing but in `cache`.
* Rejects with an `Error` whose `name` is `InputError` and whose message says how to mend it where what was asked cannot be done.
*/
export declare function review(options?: ReviewOptions): Promise<Report>;

import type { IsoDate } from '../dates/mention.ts';
import type { HtmlPage } from './answer/html.ts';
import type { Run } from './ask/asker.ts';
import type { Answer } from './ask/redirects.ts';
import type { Validators, Verdict } from './reason.ts';

/** What is known of a link when it is judged. */
export interface LinkContext {
  readonly run: Run;
  /** The day at which offers and procedures are judged. */
  readonly today: IsoDate;
  /** Fragments are checked: the whole page must be read. */
  readonly anchors: boolean;
  /** The last day on which an earlier run saw it alive; null when never. */
  readonly lastSeen: IsoDate | null;
  /** What an earlier answer gave to make this request conditional. */
  readonly validators: Validators | null;
}

/** A page that answered 200, once read. */
export interface ReadPage {
  readonly answer: Answer;
  /** Null when it is not HTML. */
  readonly html: HtmlPage | null;
}

/**
 * Someone who knows what stands behind some links. To add one: a file in this folder and its name in `index.ts`. Each one
 * does either or both: it knows addresses, and asks in its own way (`matches`, `judge`); it knows pages, and looks at the
 * ones that anybody's request brought back (`inspect`).
 */
export interface Provider {
  readonly id: string;
  /** Whether it knows this address. */
  matches?(url: URL): boolean;
  /** It is also asked when a redirect of another link passes by one of its addresses. */
  readonly atRedirects?: true;
  /** What stands behind the address. Null: nothing special, let the next one ask. @throws {Failure} when no answer came */
  judge?(url: URL, context: LinkContext): Promise<Verdict | null>;
  /** What a page says of itself; null when it says nothing this provider knows. */
  inspect?(page: ReadPage, context: LinkContext): Verdict | null;
}

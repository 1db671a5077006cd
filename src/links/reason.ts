import type { Locale } from '../locales/locale.ts';
import type { LinkState, LinkStateName } from './link.ts';

type Reasons = Locale['linkReasons'];
export type ReasonCode = keyof Reasons;

/** Why a link is in its state: a code and exactly the facts of its sentence. A reason without wording does not compile. */
export type Reason = {
  [Code in ReasonCode]: { readonly code: Code } & Readonly<Parameters<Reasons[Code]>[0]> & Facts;
}[ReasonCode];

/** What a reason may carry beyond its sentence, for rules and scripts. */
interface Facts {
  /** A better address to write instead, though the answer was not a permanent redirect. */
  readonly suggestion?: string;
}

/** What a provider says of a link. The probe adds whose URL it is, when and by whom. */
export interface Verdict {
  /** When another provider than the one that asked recognised the page. */
  readonly provider?: string;
  readonly state: LinkStateName;
  readonly reason: Reason;
  readonly status?: number | null;
  readonly finalUrl?: string | null;
  readonly closesOn?: string | null;
  readonly document?: NonNullable<LinkState['document']>;
  /** What makes the next run's request conditional, when the answer gave it and no redirect was met. */
  readonly validators?: Validators;
  /** Ids and names of the page, when anchors are checked. */
  readonly anchors?: ReadonlySet<string>;
}

export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const doubts: ReadonlySet<string> = new Set<ReasonCode>([
  'led-home',
  'led-up',
  'looks-missing',
  'host-for-sale',
  'host-suspended',
  'host-installed',
  'anchor-missing',
  'offer-unseen',
  'document-encrypted',
  'document-late-header',
  'document-viewer',
]);

/** The link answers, but an editor should have a look: never more than `info`. */
export function isDoubt(state: Pick<LinkState, 'reason'>): boolean {
  return doubts.has(state.reason.code);
}

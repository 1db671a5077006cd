import { parseUrl } from '../../../content/parse-url.ts';
import { betrayedHost } from '../../../links/credentials.ts';
import type { LinkState, LinkStateName } from '../../../links/link.ts';
import { isDoubt, type ReasonCode } from '../../../links/reason.ts';
import type { RuleId } from '../../../locales/locale.ts';

type Teller = Extract<RuleId, `link-${string}`> | null;

/** Which rule tells a link in a state; null: nothing is wrong with it, or nothing was learnt of it. */
const BY_STATE: Readonly<Record<Exclude<LinkStateName, 'refused'>, Teller>> = {
  ok: null,
  redirected: 'link-redirected',
  dead: 'link-dead',
  closed: 'link-closed',
  draft: 'link-draft',
  blocked: 'link-blocked',
  unreachable: 'link-unreachable',
  // `link-malformed` says it first when the look of the address tells what is wrong.
  invalid: 'link-dead',
  // Left alone by the settings, or of a kind that is never asked: `mailto:`, `tel:`. `link-malformed` reads these by their look.
  skipped: null,
};

/** Why a link was not asked, or not followed to its end. */
type RefusalCode =
  | 'private-address'
  | 'leads-to-private'
  | 'port-refused'
  | 'scheme-refused'
  | 'credentials'
  | 'credentials-of-example'
  | 'leads-to-credentials';

const BY_REFUSAL: Readonly<Record<RefusalCode, Teller>> = {
  'private-address': 'link-private',
  'leads-to-private': 'link-private',
  'port-refused': 'link-unreachable',
  'scheme-refused': 'link-unreachable',
  credentials: 'link-credentials',
  // What stands for a password betrays nobody, and what it is in stands for an address.
  'credentials-of-example': null,
  'leads-to-credentials': 'link-unreachable',
};

/** Nothing could be learnt of the network as a whole, or the run was cut short: said once for the run, not for each link. */
export const SAID_ONCE: ReadonlySet<string> = new Set<ReasonCode>([
  'no-network',
  'time-budget',
  'cancelled',
  'offline',
]);

/** The one rule that tells what stands behind a link; null when there is nothing to tell. */
export function toldBy(state: Pick<LinkState, 'url' | 'state' | 'reason'>): Teller {
  const code = refusalOf(state);
  if (SAID_ONCE.has(code)) return null;
  if (isDoubt(state)) return code === 'anchor-missing' ? 'link-anchor' : 'link-doubtful';
  if (state.state !== 'refused') return BY_STATE[state.state];
  return Object.hasOwn(BY_REFUSAL, code) ? BY_REFUSAL[code as RefusalCode] : 'link-unreachable';
}

/** The reason of a state. A password that betrays nobody is an example; a user's name alone only keeps us from asking. */
function refusalOf({ url, reason: { code } }: Pick<LinkState, 'url' | 'reason'>): string {
  if (code !== 'credentials' || betrayedHost(url) !== null) return code;
  return (parseUrl(url)?.password ?? '') === '' ? 'leads-to-credentials' : 'credentials-of-example';
}

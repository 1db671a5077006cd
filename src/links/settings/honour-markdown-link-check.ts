import type { Tree } from '../../content/tree.ts';
import type { LinkState } from '../link.ts';
import { isWebUrl } from '../urls.ts';
import { withAccepted } from './accepted-status.ts';
import {
  type MarkdownLinkCheckSettings,
  markdownLinkCheckFiles,
  readMarkdownLinkCheck,
} from './markdown-link-check-config.ts';

interface Probe {
  (urls: readonly string[], until: number | null): Promise<ReadonlyMap<string, LinkState>>;
  readonly begin?: (urls: readonly string[]) => void;
}

/** What a file of the site may read of the environment. */
export interface Variables {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The names the user lets it read: it sends them where it likes. Null where its author is trusted with all. */
  readonly named: ReadonlySet<string> | null;
}

/**
 * markdown-link-check's configuration of a site: its path, what it says (`settings` is null when it is not JSON), and the
 * variables it asks for that it is not given.
 */
export async function findMarkdownLinkCheck(
  tree: Tree,
  files: ReadonlySet<string>,
  { env, named }: Variables,
): Promise<{
  readonly path: string;
  readonly settings: MarkdownLinkCheckSettings | null;
  readonly withheld: ReadonlySet<string>;
} | null> {
  const path = markdownLinkCheckFiles.find((name) => files.has(name));
  if (path === undefined) return null;
  const text = new TextDecoder().decode(await tree.read(path));
  // The runner's own secrets and the Action's inputs are none of a configuration's business.
  const withheld = new Set<string>();
  const variable = (name: string) => {
    if (env[name] === undefined || /^(?:ACTIONS|INPUT|RUNNER)_/i.test(name)) return undefined;
    if (named === null || named.has(name)) return env[name];
    withheld.add(name);
    return undefined;
  };
  return { path, settings: readMarkdownLinkCheck(text, variable), withheld };
}

/** A probe that does as a `.markdown-link-check.json` says: what it ignores, asks in place of others, and calls alive. */
export function honourMarkdownLinkCheck(probe: Probe, settings: MarkdownLinkCheckSettings): Probe {
  /** What a URL is asked by; null, with the pattern that says so, where nobody asks for it. */
  const sort = (url: string): { readonly instead: string | null; readonly pattern: string } => {
    const pattern = settings.ignoredBy(url);
    if (pattern !== null) return { instead: null, pattern };
    const instead = settings.replace(url);
    // A web address replaced by a path of the site is not for the network: what the pattern says is to let it be.
    return { instead: isWebUrl(url) && !isWebUrl(instead) ? null : instead, pattern: instead };
  };
  const ask: Probe = async (urls, until) => {
    const states = new Map<string, LinkState>();
    const asked = new Map<string, string>();
    for (const url of urls) {
      const { instead, pattern } = sort(url);
      if (instead === null) states.set(url, skipped(url, pattern));
      else asked.set(url, instead);
    }
    const answers = await probe([...new Set(asked.values())], until);
    for (const [url, instead] of asked) {
      const answer = answers.get(instead);
      if (answer !== undefined) states.set(url, settle({ ...answer, url }, url !== instead, settings));
    }
    return states;
  };
  const { begin } = probe;
  return begin === undefined
    ? ask
    : Object.assign(ask, { begin: (urls: readonly string[]) => begin(urls.flatMap((url) => sort(url).instead ?? [])) });
}

/** A status that the configuration calls alive is; and where a stand-in leads is no better address to write. */
function settle(state: LinkState, replaced: boolean, settings: MarkdownLinkCheckSettings): LinkState {
  if (replaced && state.state === 'redirected') return { ...state, state: 'ok', reason: { code: 'answers' } };
  return withAccepted(state, settings.isAlive);
}

function skipped(url: string, pattern: string): LinkState {
  const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
  return { url, state: 'skipped', reason: { code: 'ignored', pattern }, ...nothing };
}

import type { Page } from '../content/page.ts';
import type { LinkState } from '../links/link.ts';
import { isAsked } from '../links/own-links.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Selection } from '../rules/run.ts';
import type { Site } from '../site/site.ts';
import type { ParserGuard } from './parser-guard.ts';
import type { NotDone, Probe, World } from './request.ts';
import { type Time, WorkLeft } from './time.ts';

/** Why a link was left, whoever ended the run. */
const LEFT: ReadonlySet<string> = new Set(['time-budget', 'cancelled']);

export interface Preparing {
  readonly selection: Selection;
  readonly links: RuleContext['links'];
  /** What else will be asked of each page, and is known once found: it may as well be found while servers are waited for. */
  readonly ahead: ((page: Page) => unknown) | null;
  readonly notDone: NotDone[];
  readonly guard: ParserGuard;
  readonly time: Time;
}

/** Units of text that are looked at ahead: half of what is kept read (`PageShelf`), for the first pages to be there when their turn comes. */
const AHEAD = 1_000_000;

type States = ReadonlyMap<string, LinkState>;

/** What the rules look things up in: the other pages, and what stands behind the links. Not `ready` when time was over before. */
export async function prepare(
  world: World,
  site: Site,
  pages: readonly Page[],
  preparing: Preparing,
): Promise<{ readonly states: States; readonly ready: boolean }> {
  const { selection, time } = preparing;
  const asking = selection.all.some(({ rule }) => rule.needsNetwork === true);
  time.turnToJudging();
  try {
    if (asking && world.probe !== null)
      return { states: await prepareAsking(world.probe, site, pages, preparing), ready: true };
    await site.prepare(pages, time.checkpoint);
    return { states: new Map(), ready: true };
  } catch (error) {
    if (error instanceof WorkLeft) return { states: new Map(), ready: false };
    throw error;
  }
}

/** Links are asked for as they are found: servers take their time, and the pages are read meanwhile. */
async function prepareAsking(
  open: NonNullable<World['probe']>,
  site: Site,
  pages: readonly Page[],
  preparing: Preparing,
): Promise<States> {
  const { links, notDone, guard, time } = preparing;
  const asked = new Set<string>();
  let probe: Probe | null = null;
  try {
    for (const page of pages) {
      await guard.open(page);
      const found = time.run(() => links(page)).flatMap(({ url }) => (isAsked(url, site) ? url : []));
      const fresh = [...new Set(found)].filter((url) => !asked.has(url));
      for (const url of fresh) asked.add(url);
      if (fresh.length === 0) continue;
      probe ??= await open(site);
      probe.begin?.(fresh);
      await time.listen();
    }
    await site.prepare(pages, time.checkpoint);
  } catch (error) {
    if (probe?.begin !== undefined) await probe([], 0);
    throw error;
  }
  if (probe === null) return new Map();
  let isAnswered = false;
  const answers = probe([...asked], time.linksEnd()).finally(() => {
    isAnswered = true;
  });
  const [, states] = await Promise.all([lookAhead(pages, preparing, () => isAnswered), answers]);
  const unasked = [...asked].filter((url) => LEFT.has(states.get(url)?.reason.code ?? '')).length;
  if (unasked > 0) notDone.push({ code: 'links', count: unasked });
  const unheard = [...asked].filter((url) => states.get(url)?.reason.code === 'no-network').length;
  if (unheard > 0) notDone.push({ code: 'network', count: unheard });
  return states;
}

/** Looks at the first pages for what comes next, until the answers are there. */
async function lookAhead(
  pages: readonly Page[],
  { ahead, guard, time }: Preparing,
  isAnswered: () => boolean,
): Promise<void> {
  let read = 0;
  try {
    for (const page of ahead === null ? [] : pages) {
      await time.listen();
      if (isAnswered()) return;
      read += page.source.length;
      if (read > AHEAD) return;
      await guard.open(page);
      time.run(() => ahead?.(page));
    }
  } catch (error) {
    if (!(error instanceof WorkLeft)) throw error;
  }
}

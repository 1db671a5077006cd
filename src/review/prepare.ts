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
  readonly notDone: NotDone[];
  readonly guard: ParserGuard;
  readonly time: Time;
}

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
  { links, notDone, guard, time }: Preparing,
): Promise<States> {
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
  const states = await probe([...asked], time.linksEnd());
  const unasked = [...asked].filter((url) => LEFT.has(states.get(url)?.reason.code ?? '')).length;
  if (unasked > 0) notDone.push({ code: 'links', count: unasked });
  return states;
}

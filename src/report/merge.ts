import { isObject } from '../schema/json-schema.ts';
import { byDay } from './calendar.ts';
import type { JsonReport } from './formats/json.ts';

type Placed = Pick<JsonReport['dates'][number], 'path' | 'start'>;

/** One report of the shards of a run: what several shards say of the site as a whole is kept once. Pure. */
export function mergeReports(reports: readonly JsonReport[]): JsonReport {
  const [one] = reports;
  if (one === undefined) throw new RangeError('no report to merge');
  const { shard: _, ...first } = one;
  const findings = unique(
    reports.flatMap((report) => report.findings),
    (one) => [one.path, one.rule, one.start.offset, one.message],
  );
  const links = mergeLinks(reports.flatMap((report) => report.links));
  const dates = reports.flatMap((report) => report.dates).sort(byPlace);
  const fresh = findings.filter(({ existing }) => !existing);
  const count = (severity: string) => fresh.filter((finding) => finding.severity === severity).length;
  const sum = (key: 'files' | 'passages' | 'durationMs') => reports.reduce((total, { stats }) => total + stats[key], 0);
  const unreached = reports.reduce((total, { stats }) => total + (stats.unreached ?? 0), 0);
  return {
    ...first,
    partial: reports.some(({ partial }) => partial),
    notDone: [...new Set(reports.flatMap(({ notDone }) => notDone))],
    stats: {
      files: sum('files'),
      read: {
        pages: reports.reduce((total, { stats }) => total + (stats.read?.pages ?? stats.files), 0),
        data: reports.reduce((total, { stats }) => total + (stats.read?.data ?? 0), 0),
      },
      unread: first.stats.unread ?? [],
      unknownLinks: mergeUnknown(reports.flatMap(({ stats }) => stats.unknownLinks ?? [])),
      passages: sum('passages'),
      links: links.length,
      ...(unreached > 0 && { unreached }),
      dates: dates.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      existing: findings.length - fresh.length,
      durationMs: sum('durationMs'),
    },
    findings: findings.sort((a, b) => byPlace(a, b) || compare(a.rule, b.rule)),
    links,
    dates,
    ...(first.calendar && { calendar: reports.flatMap(({ calendar }) => calendar ?? []).sort(byDay) }),
  };
}

/** Whether a run gave up a part of its work: the want of network, which one sentence of `notDone` tells, gives nothing up. */
export function hasGivenUp({ partial, notDone, stats }: JsonReport): boolean {
  return partial && notDone.length > (stats.unreached === undefined ? 0 : 1);
}

/** The parts of a run in shards that are not among its reports, as `--shard` names them. */
export function missingShards(reports: readonly JsonReport[]): string[] {
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  const count = shards.reduce((most, one) => Math.max(most, one.count), 0);
  const there = new Set(shards.filter((one) => one.count === count).map(({ index }) => index));
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((index) => !there.has(index))
    .map((index) => `${index}/${count}`);
}

function mergeUnknown(all: JsonReport['stats']['unknownLinks']): JsonReport['stats']['unknownLinks'] {
  const byDoubt = new Map<string, JsonReport['stats']['unknownLinks'][number]>();
  for (const one of all) {
    const key = `${one.reason} ${one.by}`;
    const known = byDoubt.get(key);
    byDoubt.set(key, known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return [...byDoubt.values()].sort((one, other) => other.count - one.count);
}

function mergeLinks(links: readonly JsonReport['links'][number][]): JsonReport['links'] {
  const byUrl = new Map<string, JsonReport['links'][number]>();
  for (const link of links) {
    const known = byUrl.get(link.url);
    byUrl.set(
      link.url,
      known === undefined ? link : { ...known, occurrences: [...known.occurrences, ...link.occurrences] },
    );
  }
  return [...byUrl.values()]
    .map((link) => ({ ...link, occurrences: [...link.occurrences].sort(byPlace) }))
    .sort((a, b) => compare(a.url, b.url));
}

/** Whether a value is a report, as far as merging reads it: the file may have been cut short or changed by hand. */
export function isReport(value: unknown): value is JsonReport {
  if (!isObject(value) || value['version'] !== 1) return false;
  const { tool, stats, notDone, findings, links, dates, calendar = [] } = value;
  return (
    isObject(tool) &&
    tool['name'] === 'relecture' &&
    isObject(stats) &&
    Array.isArray(notDone) &&
    [findings, dates, calendar].every((list) => Array.isArray(list) && list.every(isPlaced)) &&
    Array.isArray(links) &&
    links.every((link) => isObject(link) && Array.isArray(link['occurrences']) && link['occurrences'].every(isPlaced))
  );
}

function isPlaced(value: unknown): boolean {
  return isObject(value) && typeof value['path'] === 'string' && isObject(value['start']);
}

/** In the order of a whole run. */
function byPlace(a: Placed, b: Placed): number {
  return compare(a.path, b.path) || a.start.offset - b.start.offset;
}

function unique<Item>(items: readonly Item[], key: (item: Item) => readonly unknown[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(key(item)), item])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

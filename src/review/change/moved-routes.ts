import type { Difference } from './difference.ts';

/** A page that the change does not touch, and whose address it changes. */
export interface MovedRoute {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What may give pages their addresses besides themselves: settings, and data of a folder. */
const GIVES = /(?<!(?:^|\/)(?:package|package-lock|tsconfig))\.(?:json5?|ya?ml|toml|[cm]?[jt]s)$/i;

/** The pages whose address settings or data change. */
export function findMovedRoutes({ head, base, files, renamed }: Difference): readonly MovedRoute[] {
  const isPage = (path: string) => head.site.pages.has(path) || base.site.pages.has(path);
  if (!files.some(({ path }) => GIVES.test(path) && !isPage(path))) return [];
  const touched = new Set(files.map(({ path }) => path));
  const known = new Set(renamed.values());
  const moved: MovedRoute[] = [];
  for (const [path, page] of head.site.pages) {
    const before = touched.has(path) || known.has(path) ? undefined : base.site.pages.get(path);
    const [from, to] = before === undefined ? [null, null] : [base.site.route(before), head.site.route(page)];
    if (from !== null && to !== null && from !== to) moved.push({ path, from, to });
  }
  return moved;
}

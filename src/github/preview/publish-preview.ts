import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cms } from '../../cms/cms.ts';
import type { Locale } from '../../locales/locale.ts';
import type { PageAddresses, PreviewFile, PreviewOptions } from '../../preview/options.ts';
import { compilePreviewPath, previewTemplate } from '../../preview/preview-path.ts';
import { renderPreview } from '../../preview/render.ts';
import type { Review } from '../../review/review.ts';
import type { Site } from '../../site/site.ts';
import { UploadLate } from '../artifacts/upload-artifact.ts';
import { needsPending, previewContext, rivalContext } from '../statuses/preview-status.ts';
import type { StatusRequest } from '../statuses/status.ts';
import type { PreviewRequest, PreviewWorld, PublishedPreview } from './preview-request.ts';

export type { PreviewRequest, PreviewWorld, PublishedPreview } from './preview-request.ts';

/** The folder of the built pages, beside the preview. */
const BUILT = 'site';

const NOTHING: PublishedPreview = { url: null, file: null, pages: [] };

/** Tells the CMS that a preview is coming, when it would not wait otherwise. As early as the site is known. */
export async function announcePreview(
  cms: Cms | null,
  request: PreviewRequest,
  locale: Locale,
  world: Pick<PreviewWorld, 'createStatus' | 'notice'>,
): Promise<void> {
  if (request.mode === 'none' || request.number === null || !needsPending(cms)) return;
  const { statusPending: description } = locale.preview;
  await post(
    { sha: request.sha, context: previewContext(cms), state: 'pending', description, targetUrl: null },
    locale,
    world,
  );
}

/** Renders the preview, puts it where it can be read, and only then gives its link to the CMS. */
export async function publishPreview(
  head: Review,
  base: Review | null,
  options: PreviewOptions,
  request: PreviewRequest,
  world: PreviewWorld,
): Promise<PublishedPreview> {
  if (request.mode === 'none') return NOTHING;
  const published =
    request.mode === 'artifact'
      ? await asArtifact(head, base, options, request, world)
      : await asPages(head, base, options, request, world);
  await tellStatus(head, published, options.locale, request, world);
  return published;
}

async function asArtifact(
  head: Review,
  base: Review | null,
  options: PreviewOptions,
  request: PreviewRequest,
  world: PreviewWorld,
): Promise<PublishedPreview> {
  const name = request.number === null ? `apercu-${request.sha.slice(0, 12)}.html` : `apercu-pr-${request.number}.html`;
  const [rendered] = renderPreview(head, base, { ...options, layout: 'single', file: name });
  if (rendered === undefined) return NOTHING;
  const { notices } = options.locale.preview;
  if (rendered.pages.some(({ path }) => templateOf(head, path) !== null)) world.notice(notices.previewPath);
  const file = write(join(world.folder, name), rendered.html);
  try {
    const url = await world.upload(file, request.retentionDays);
    const pages = rendered.pages.map(({ path, href }) => ({ path, url: url + href.slice(name.length) }));
    return { url, file, pages };
  } catch (error) {
    world.notice(error instanceof UploadLate ? notices.uploadLate : notices.uploadFailed({ reason: firstLine(error) }));
    return { ...NOTHING, file };
  }
}

async function asPages(
  head: Review,
  base: Review | null,
  options: PreviewOptions,
  request: PreviewRequest,
  world: PreviewWorld,
): Promise<PublishedPreview> {
  const folder = request.number === null ? 'main' : `pr-${request.number}`;
  const root = `${await world.pagesAddress()}${folder}/`;
  const addresses = withBuilt(head, options, request, root);
  const rendered = renderPreview(head, base, { ...options, addresses, layout: 'folder' });
  const [first] = rendered;
  if (first === undefined) return NOTHING;
  const file = write(join(world.folder, folder, first.path), first.html);
  const { notices } = options.locale.preview;
  const { branch, sha, retentionDays: keepDays, built } = request;
  try {
    const pages = [...rendered, ...atPreviewPaths(rendered, head)];
    const files = [
      ...pages.map(({ path, html }) => ({ path, content: html })),
      ...(built?.files ?? []).map(({ path, content }) => ({ path: `${BUILT}/${path}`, content })),
    ];
    const outcome = await world.publishPages({ branch, folder, files, sha, keepDays });
    if (outcome !== 'published') {
      world.notice(outcome === 'outdated' ? notices.outdated : notices.branchBusy({ branch }));
      return { ...NOTHING, file };
    }
    const ready = await world.waitForPage(root + first.path, sha);
    if (!ready) world.notice(notices.stillBuilding({ url: root }));
    const shown = rendered.flatMap((one) => one.pages.map(({ path, href }) => ({ path, url: root + href })));
    return { url: root, file, pages: shown };
  } catch (error) {
    world.notice(notices.pushRefused({ branch, reason: firstLine(error) }));
    return { ...NOTHING, file };
  }
}

/** Adds where each page stands in the built site. */
function withBuilt(head: Review, options: PreviewOptions, { built }: PreviewRequest, root: string) {
  const byPath = new Map(head.pages.map((page) => [page.path, page]));
  return (path: string): PageAddresses => {
    const page = byPath.get(path);
    const route = page === undefined ? null : head.site.route(page);
    const file = route === null ? undefined : built?.pages.get(route);
    const known = options.addresses?.(path) ?? {};
    return file === undefined ? known : { ...known, built: `${root}${BUILT}/${encodeURI(file)}` };
  };
}

/** The pages once more, where a CMS with a `preview_path` looks for them. */
function atPreviewPaths(rendered: readonly PreviewFile[], head: Review): { path: string; html: string }[] {
  const taken = new Set(rendered.map(({ path }) => path));
  return rendered.flatMap(({ html, pages }) => {
    const [only] = pages;
    const page = pages.length === 1 ? head.pages.find(({ path }) => path === only?.path) : undefined;
    if (page === undefined) return [];
    const collection = head.site.collectionOf(page.path)?.cms ?? null;
    const template = previewTemplate(collection, page.path);
    if (template === null || collection === null) return [];
    const compiled = compilePreviewPath(template, page, collection);
    if (compiled === null) return [];
    const path = /\.html?$/i.test(compiled) ? compiled : `${compiled === '' ? '' : `${compiled}/`}index.html`;
    if (taken.has(path)) return [];
    taken.add(path);
    return [{ path, html }];
  });
}

/**
 * Who looks for that status is a CMS: one that was read, that the settings name, or whose configuration could not be read. For anybody
 * else, « deploy: success » beside a red verdict would be a riddle.
 */
function mayHaveCms({ cms, configuration, troubles, all }: Site): boolean {
  const named = configuration.site?.cms;
  if (cms !== null || (named !== undefined && named !== 'off')) return true;
  return troubles.some(({ rule }) => rule === 'configuration-cms') || all.some((one) => one.cms !== null);
}

async function tellStatus(
  head: Review,
  { url, pages }: PublishedPreview,
  locale: Locale,
  { sha, number, mode }: PreviewRequest,
  world: PreviewWorld,
): Promise<void> {
  const { cms } = head.site;
  if (number === null || !mayHaveCms(head.site) || (cms === null && url === null)) return;
  const context = previewContext(cms);
  const { preview } = locale;
  if (url === null) {
    await post({ sha, context, state: 'error', description: preview.statusFailed, targetUrl: null }, locale, world);
    return;
  }
  const rival = rivalContext(await world.statusContexts().catch(() => []), cms);
  if (rival !== null) world.notice(preview.notices.otherStatus({ context: rival }));
  const [only] = pages;
  // A CMS branch holds one entry: its link opens that page, unless the CMS appends a path of its own.
  const deep =
    pages.length === 1 && only !== undefined && (mode === 'artifact' || templateOf(head, only.path) === null);
  const fresh = head.findings.filter(({ existing }) => !existing);
  const notes = fresh.filter(({ severity }) => severity !== 'info').length;
  const description = preview.statusReady(pages.length, notes, fresh.length - notes);
  // Whatever the verdict: it has a status of its own, and the editor needs the link.
  await post({ sha, context, state: 'success', description, targetUrl: deep ? only.url : url }, locale, world);
}

async function post(
  status: StatusRequest,
  locale: Locale,
  world: Pick<PreviewWorld, 'createStatus' | 'notice'>,
): Promise<void> {
  try {
    await world.createStatus(status);
  } catch {
    world.notice(locale.preview.notices.statusRefused);
  }
}

function templateOf({ site }: Review, path: string): string | null {
  return previewTemplate(site.collectionOf(path)?.cms ?? null, path);
}

function write(file: string, html: string): string {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, html);
  return file;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 200).replace(/\.$/, '');
}

import type { Cms, CmsField } from '../cms/cms.ts';
import type { Collection } from '../cms/collection.ts';
import type { Page } from '../content/page.ts';
import { outputHolding } from './doubt.ts';
import type { Generator } from './plan.ts';
import { FileIndex } from './routes/file-index.ts';
import { below, decodePath, folderOf, joinPath, splitReference } from './routes/url-path.ts';
import type { Target } from './site.ts';

export interface MediaInput {
  readonly generator: Generator;
  readonly cms: Cms | null;
  readonly collections: readonly Collection[];
  /** The folder the generator runs in, relative to the root; empty for the root. */
  readonly base: string;
  readonly content: string;
  readonly static: string | null;
  readonly files: ReadonlySet<string>;
  /** `Site.resolve`, for addresses on the site's own hosts. */
  resolve(url: string, from: Page): Target;
}

/** What Cloudinary writes before the name of an image, the second in which it was uploaded: templates add its host. */
const IN_CLOUDINARY = /^\/?v1\d{9}\//;

interface Folders {
  /** Where the files are, relative to the root, and what stands in front of them in the pages. */
  readonly media: string;
  readonly shown: string;
}

/**
 * Where a file named by a front-matter field stands: below the media folder of the field, the collection or the CMS,
 * below the static folder, beside the page. « Unknown » where nobody can tell, as when the tree has no media at all.
 */
export function createMedia(input: MediaInput): (value: string, from: Page, pointer: string) => Target {
  let index: FileIndex | null = null;
  return (value, from, pointer) => {
    const written = value.trim();
    if (written === '' || /\{\{|\{%|^data:/.test(written)) return { kind: 'unknown', doubt: null };
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return input.resolve(written, from);
    if (IN_CLOUDINARY.test(written)) return { kind: 'unknown', doubt: { reason: 'media', by: null } };
    index ??= new FileIndex(input.files);
    const found = locate(decodePath(splitReference(written).path), from, pointer, input, index);
    if (found.kind !== 'missing' || !written.startsWith('/')) return found;
    // Published at the address of a page, or copied to another: Hexo and Lume do.
    const served = input.resolve(written, from);
    return served.kind === 'file' ? served : found;
  };
}

function locate(path: string, from: Page, pointer: string, input: MediaInput, index: FileIndex): Target {
  const folders = foldersOf(from, pointer, input);
  let other: Target | null = null;
  for (const candidate of candidates(path, from, folders, input)) {
    const found = index.find(candidate);
    if (found?.kind === 'file') return found;
    other ??= found;
  }
  if (other !== null) return other;
  // A folder of the CMS that the repository has nothing of is kept elsewhere: who knows what it holds?
  const nearest = folders.find(({ shown }) => shown !== '' && below(shown, path.replace(/^\/+/, '')) !== null);
  if (nearest !== undefined && !index.holds(nearest.media))
    return { kind: 'unknown', doubt: { reason: 'media', by: null } };
  const known = folders.filter(({ media }) => index.holds(media));
  if (known.length === 0 && !(input.static !== null && path.startsWith('/') && index.holds(input.static)))
    return { kind: 'unknown', doubt: { reason: 'media', by: null } };
  const output = outputHolding(path, input.base, index);
  return output === null ? { kind: 'missing' } : { kind: 'unknown', doubt: output };
}

function candidates(path: string, from: Page, folders: readonly Folders[], input: MediaInput): string[] {
  const bare = path.replace(/^\/+/, '');
  const found: (string | null)[] = [];
  for (const { media, shown } of folders) {
    const inside = below(shown, bare);
    if (inside !== null) found.push(joinPath(media, inside));
    // Written by hand, without the folder that the templates add.
    found.push(joinPath(media, bare));
  }
  for (const root of [input.static, input.base, joinPath(input.base, 'assets'), input.content])
    if (root !== null) found.push(joinPath(root, bare));
  if (!path.startsWith('/')) found.push(joinPath(folderOf(from.path), path));
  found.push(joinPath('', bare));
  // A listing of Quarto shows its pages from a folder above them, and their images with it.
  if (input.generator === 'quarto')
    for (let folder = folderOf(from.path); folder !== ''; folder = folderOf(folder)) found.push(joinPath(folder, bare));
  return found.filter((candidate) => candidate !== null);
}

/** The media folders that hold for a field, the nearest first. Those made from templates are left out. */
function foldersOf(page: Page, pointer: string, { cms, collections, static: root }: MediaInput): Folders[] {
  const collection = collections.find((one) => one.matches(page.path))?.cms;
  const file = collection?.files.find((one) => one.file === page.path);
  const field = findField(file?.fields ?? collection?.fields ?? [], pointer);
  const declared = [
    { media: text(field?.options['media_folder']), shown: text(field?.options['public_folder']) },
    { media: file?.mediaFolder ?? null, shown: file?.publicFolder ?? null },
    { media: collection?.mediaFolder ?? null, shown: collection?.publicFolder ?? null },
    { media: cms?.mediaFolder ?? null, shown: cms?.publicFolder ?? null },
  ];
  return declared.flatMap(({ media, shown }, level) => {
    if (media === null || media.includes('{{')) return [];
    // Below the top of the configuration, a folder without a leading slash is relative to the entry.
    const isTop = level === 3 || media.startsWith('/');
    const place = isTop ? media.replace(/^\/+/, '') : joinPath(folderOf(page.path), media);
    if (place === null) return [];
    const fallback = root === null ? place : (below(root, place) ?? place);
    return [{ media: place.replace(/\/+$/, ''), shown: (shown ?? fallback).replace(/^\/+|\/+$/g, '') }];
  });
}

function findField(fields: readonly CmsField[], pointer: string): CmsField | null {
  let level = fields;
  let found: CmsField | null = null;
  for (const step of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(step) && found?.widget === 'list') {
      found = found.item ?? found;
      continue;
    }
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = level.find((field) => field.name === name);
    if (next === undefined) return found;
    found = next;
    level = [next, ...(next.item === null ? [] : [next.item])].flatMap(({ fields: own, types }) => [
      ...own,
      ...types.flatMap((type) => type.fields),
    ]);
  }
  return found;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

import type { Page } from '../../content/page.ts';
import { parseUrl } from '../../content/parse-url.ts';
import type { Review } from '../../review/review.ts';
import type { ImageView } from '../context.ts';

/** Heavier images are named, not shown. Bytes. */
export const MAX_IMAGE = 100 * 1024;
/** Images of one document together. Bytes. */
const MAX_IMAGES = 1_400_000;

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const MARKDOWN_IMAGE =
  /!\[[^\]\n]{0,500}\]\(\s*<?([^\s)>]{1,500})|<img\b[^>]{0,500}?\bsrc\s*=\s*["']?([^\s"'>]{1,500})/gi;

/** Files of the site that these pages show, or showed: read them (up to `MAX_IMAGE` bytes each) and hand them to the preview. */
export function listPreviewImages(head: Review, base: Review | null = null): string[] {
  const paths = new Set(base === null ? [] : imagesOf(base).filter((path) => head.site.files.has(path)));
  for (const path of imagesOf(head)) paths.add(path);
  return [...paths].sort();
}

function imagesOf(review: Review): string[] {
  const paths = new Set<string>();
  for (const page of review.pages)
    for (const passage of page.passages) {
      const sources = passage.kind === 'path' ? [passage.text.trim()] : [];
      if (passage.kind === 'markdown' || passage.kind === 'html')
        for (const match of passage.text.matchAll(MARKDOWN_IMAGE)) sources.push(match[1] ?? match[2] ?? '');
      for (const source of sources) {
        const path = imagePath(source, page, review);
        if (path !== null && IMAGE.test(path)) paths.add(path);
      }
    }
  return [...paths];
}

/** The file of the site an image is, null when it is none. */
function imagePath(source: string, page: Page, { site }: Review): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) {
    const url = parseUrl(source);
    if (url === null || !/^https?:$/.test(url.protocol) || !site.hosts.includes(url.hostname.toLowerCase()))
      return null;
  }
  const target = site.resolve(source, page);
  if (target.kind === 'file') return target.path;
  // A field of the CMS may leave the slash out: `img/portrait.jpg`.
  const media = site.file(source, page, '');
  return media.kind === 'file' ? media.path : null;
}

/** Shows images while there is room for them. */
export class ImageShelf {
  readonly #review: Review;
  readonly #images: ReadonlyMap<string, Uint8Array>;
  #room = MAX_IMAGES;

  constructor(review: Review, images: ReadonlyMap<string, Uint8Array>) {
    this.#review = review;
    this.#images = images;
  }

  view(source: string, page: Page): ImageView {
    const path = imagePath(source, page, this.#review);
    if (path === null) {
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) return { kind: 'outside', url: source.slice(0, 300) };
      return { kind: this.#review.site.files.size > 0 ? 'missing' : 'file', path: source.slice(0, 300), bytes: null };
    }
    const bytes = this.#images.get(path);
    const type = bytes === undefined ? null : imageType(bytes);
    if (bytes === undefined || type === null || bytes.length > MAX_IMAGE || bytes.length > this.#room)
      return { kind: 'file', path, bytes: bytes?.length ?? null };
    this.#room -= bytes.length;
    return { kind: 'inline', uri: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` };
  }
}

/** The type of an image by its first bytes, whatever its name says. No SVG: it is a document. */
function imageType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 12) === 'ftypavif') return 'image/avif';
  return null;
}

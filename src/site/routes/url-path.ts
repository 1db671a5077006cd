/** A URL reference in three parts: `path` keeps its slashes, `query` and `fragment` come without their marks. */
export interface UrlParts {
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

export function splitReference(reference: string): UrlParts {
  const hash = reference.indexOf('#');
  const fragment = hash < 0 ? null : reference.slice(hash + 1);
  const rest = hash < 0 ? reference : reference.slice(0, hash);
  const mark = rest.indexOf('?');
  return { path: mark < 0 ? rest : rest.slice(0, mark), query: mark < 0 ? null : rest.slice(mark + 1), fragment };
}

/** Percent-decoded and in composed form (NFC), so that `%C3%A9`, « é » and « e + accent » are one. Never throws. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path.normalize('NFC');
  }
}

/** One key for every way to write the URL of a page: no closing slash, no `index.html`, no `.html`. */
export function routeKey(path: string): string {
  const clean = decodePath(path)
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)index\.html?$/i, '$1')
    .replace(/\.html?$/i, '');
  const end = clean.endsWith('/') ? clean.slice(0, -1) : clean;
  return end.startsWith('/') || end === '' ? end || '/' : `/${end}`;
}

/** A relative path from a folder, dots resolved; null when it climbs above the root. */
export function joinPath(folder: string, relative: string): string | null {
  const steps: string[] = folder === '' ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The file name without folder and without its last extension. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The path below a folder (empty: the root); null when it is not there. */
export function below(folder: string, path: string): string | null {
  if (folder === '' || folder === '.') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** Files that nobody generates: when such a link leads to no file, it leads nowhere. */
export function isAsset(path: string): boolean {
  return /^(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/.test(
    extensionOf(path),
  );
}

export type Media = 'image' | 'video' | 'audio' | 'document';

const MEDIA: Readonly<Record<Media, RegExp>> = {
  image: /^(?:png|jpe?g|gif|svg|webp|avif)$/,
  video: /^(?:mp4|m4v|mov|ogv|webm)$/,
  audio: /^(?:mp3|m4a|aac|flac|og[ga]|opus|wav)$/,
  document: /^(?:pdf|docx?|xlsx?|pptx?|od[tspg]|epub|zip)$/,
};

/** What a file is to whoever reads the page that shows it; null for anything else. */
export function mediaOf(path: string): Media | null {
  const ending = extensionOf(path);
  return (Object.keys(MEDIA) as Media[]).find((media) => MEDIA[media].test(ending)) ?? null;
}

/** Pages as they are written; a link to one of these is a link between source files. */
export function isSource(path: string): boolean {
  return /^(?:md|mdx|markdown)$/.test(extensionOf(path));
}

/** `https://org.github.io/site/` is served under `/site`. */
export function servedUnder(url: string | null): string {
  const path = url === null ? '' : (/^(?:https?:)?\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '');
  return path.replace(/\/+$/, '');
}

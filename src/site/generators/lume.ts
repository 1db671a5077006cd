import { languageTag } from '../../content/language/tag.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OutReason, Place } from '../plan.ts';
import type { Routing } from '../routes/routing.ts';
import { below, extensionOf, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, Call, record, type Settings, text, webAddress } from '../settings/value.ts';
import { calls, copiesOf } from './lume/copied.ts';

/** Templates of feeds, scripts and styles, by their double ending. */
const MACHINE = /\.(?:xml|json|js|css|txt|ics|webmanifest)\.(?:njk|liquid|vto)$/;
/** Pages that are programs: one of them may give many. */
const PROGRAM = /\.(?:page\.[jt]s|tmpl\.[jt]s|[jt]sx)$/;
/** Plug-ins that make pictures and files of their own, or bring them from elsewhere. */
const MAKES_FILES =
  /\.remoteFile\(|\.remote\(|\/(?:favicon|og_images|transform_images|picture|imagick|icons|google_fonts|fonts?)\.ts/;

/** Lume: `_config.ts`. Every page below its source folder, but for names that begin with `_` or a dot. */
export const lume: SiteGenerator = {
  name: 'lume',
  settings: [/^_config\.[jt]sx?$/],
  packages: [],
  isOwn: async (path, _base, survey) => /\blume\b/.test((await survey.text(path)) ?? ''),
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const source = path === null ? '' : ((await survey.text(path)) ?? '');
  const { isRead, settings, options } = await readSettings(survey, path);
  const src = settings['src'];
  const root = folderNamed(text(src), base) ?? base;
  const data = await readData(survey, root);
  const language = languageTag(data.value(root, 'lang'));
  const places: Place[] = [
    pagesIn(root),
    ...[...data.files].map((file): Place => ({ folder: file, holds: 'data', language: null })),
  ];
  const content = said.content ?? root;
  const ignored = calls(source, 'ignore').flatMap((given) => given.flatMap((name) => folderNamed(name, root) ?? []));
  const page = filesIn({
    places: [pagesIn(root)],
    dialect: 'eleventy',
    endings: ['md', 'markdown', 'mdx', 'njk', 'liquid', 'vto'],
    languageOf: (file) => languageTag(data.value(folderOf(file), 'lang')),
    out: (file): OutReason | null => {
      const rel = below(root, file) ?? '';
      if (ignored.some((one) => file === one || below(one, file) !== null)) return 'excluded';
      if (/(?:^|\/)_(?:includes|components)\//.test(rel)) return 'partial';
      return /(?:^|\/)[_.]/.test(rel) || MACHINE.test(rel) ? 'unpublished' : null;
    },
  });
  return {
    settings,
    isKnown: isRead && (src === undefined || typeof src === 'string'),
    dialect: 'eleventy',
    content,
    static: said.static ?? null,
    places: places.slice(0, 1),
    url: webAddress(/\blocation:\s{0,9}new URL\(\s{0,9}["'`]([^"'`\s]{1,300})["'`]/.exec(source)?.[1]),
    language,
    languages: language === null ? [] : [language],
    headingIds: 'none',
    lineBreaks: at(options, 'markdown', 'options', 'breaks') === true,
    fileOf: (file) => (data.files.has(file) ? { kind: 'data', language } : page(file)),
    routing: ({ files }) =>
      lumeRouting({
        root,
        data,
        source,
        files,
        isPretty: settings['prettyUrls'] !== false,
        isPage: (file) => page(file).kind === 'page',
      }),
  };
}

/** What `lume({ … }, { … })` is given, alone or before the calls of a chain. */
async function readSettings(survey: Survey, path: string | null) {
  const { value } = path === null ? { value: null } : await survey.code(path);
  let call = value instanceof Call ? value : null;
  while (call?.of != null) call = call.of;
  return { isRead: call !== null, settings: record(call?.given[0]), options: call?.given[1] };
}

interface FolderData {
  /** `_data.yml` and the like: what pages are made of. */
  readonly files: ReadonlySet<string>;
  /** Some code gives pages their addresses. */
  readonly namesByCode: boolean;
  /** Of a folder or the nearest above; undefined when none says, `null` when it is code. */
  value(folder: string, key: string): unknown;
}

/** The `_data` of each folder, which its pages inherit. */
async function readData(survey: Survey, root: string): Promise<FolderData> {
  const known = new Map<string, Settings>();
  const programs = new Map<string, string>();
  const files = new Set<string>();
  for (const path of survey.files) {
    if (below(root, path) === null) continue;
    // The files of a folder `_data` are values by their names.
    if (/(?:^|\/)_data\/[^/]+\.(?:ya?ml|json)$/.test(path)) files.add(path);
    if (!/(?:^|\/)_data\.(?:ya?ml|json|[jt]s)$/.test(path)) continue;
    if (/\.[jt]s$/.test(path)) programs.set(folderOf(path), (await survey.text(path)) ?? '');
    else {
      files.add(path);
      known.set(folderOf(path), await survey.data(path));
    }
  }
  return {
    files,
    namesByCode: [...programs.values()].some((program) => /\b(?:url|basename)\b/.test(program)),
    value(folder, key) {
      for (let here = folder; ; here = folderOf(here)) {
        const there = known.get(here);
        if (there !== undefined && key in there) return there[key];
        if (programs.get(here)?.includes(key) === true) return null;
        if (here === '' || here === root) return undefined;
      }
    },
  };
}

interface LumeFacts {
  readonly root: string;
  readonly data: FolderData;
  /** The settings, as they are written. */
  readonly source: string;
  readonly files: ReadonlySet<string>;
  readonly isPretty: boolean;
  isPage(file: string): boolean;
}

function lumeRouting({ root, data, source, files, isPretty, isPage }: LumeFacts): Routing {
  const copiedTo = copiesOf(source, root);
  const isSlugified = /\/slugify_urls\.ts/.test(source);
  const hasPrograms = [...files].some(
    (file) => PROGRAM.test(file) && below(root, file) !== null && !/(?:^|\/)[_.]/.test(below(root, file) ?? ''),
  );
  return {
    ...fileRouting({
      statics: [],
      route(page) {
        const rel = below(root, page.path);
        if (rel === null || !isPage(page.path)) return null;
        const own = page.data['url'];
        if (typeof own === 'string' && own.startsWith('/')) return own;
        if (own !== undefined || data.value(folderOf(page.path), 'url') !== undefined) return null;
        if (page.data['basename'] !== undefined || data.value(folderOf(page.path), 'basename') !== undefined)
          return null;
        // A date before the name is that of the page.
        const stem = stemOf(rel).replace(/^\d{4}-\d\d-\d\d(?:-\d\d-\d\d(?:-\d\d)?)?_/, '');
        if (/\.[a-z]+$/i.test(stem) || (isSlugified && !/^[a-z\d/-]+$/.test(`${folderOf(rel)}/${stem}`))) return null;
        const folder = placeOf(folderOf(rel));
        if (stem === 'index') return `${folder}/`;
        return isPretty && !(folder === '' && stem === '404') ? `${folder}/${stem}/` : `${folder}/${stem}.html`;
      },
      colocated: copiedTo,
      mayGenerate: (url) => {
        if (isAsset(url)) return MAKES_FILES.test(source);
        return hasPrograms || isSlugified || data.namesByCode || !/^(?:|html?)$/.test(extensionOf(url));
      },
      sourceRoots: () => [root],
      shorthands: new Map([['~/', root]]),
    }),
  };
}

import type { Finding } from '../../content/finding.ts';
import { Source } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import type { MessageOf } from '../../locales/locale.ts';
import { linkNavigation } from '../../rules/link/navigation.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { folderOf, stemOf } from '../../site/routes/url-path.ts';
import type { ReviewRequest } from '../request.ts';
import { nameOf } from './causes/sides.ts';
import type { Difference } from './difference.ts';
import type { Included } from './included.ts';

/** What Nextra and Fumadocs read beside pages, to know their order and their titles. */
const BESIDE = /(?:^|\/)(?:_meta\.(?:json|[cm]?[jt]sx?)|meta(?:\.[a-z]{2})?\.json)$/;
const PAGE = /\.(?:mdx?|[jt]sx)$/i;
/** What such a file says of a page, and is none. */
const SETTINGS = /^(?:title|type|display|theme|href|items|newWindow|pages|icon|root)$/;

interface Lost {
  readonly folder: string;
  /** A page of that folder, or a folder in it, by the name that it had. */
  readonly name: string;
  readonly was: string;
  /** Where the page is now; null where it is deleted. */
  readonly is: string | null;
}

/** A page, or a folder of pages, that a change renames or removes, where the file that lists those of its folder still has its name. */
export async function findLostKeys(
  tree: Tree,
  difference: Difference,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<Included> {
  const { head } = difference;
  const [active] = selectRules([linkNavigation] as readonly Rule[], head.site.configuration, only, skip);
  const none = { findings: [], files: [] };
  const lists = active === undefined ? [] : [...head.site.files].filter((path) => BESIDE.test(path));
  if (active === undefined || lists.length === 0) return none;
  const [findings, files]: [Finding[], Included['files'][number][]] = [[], []];
  const lost = lostNames(difference);
  for (const path of lists) {
    const beside = lost.filter(({ folder }) => folder === folderOf(path));
    if (beside.length === 0) continue;
    const text = new TextDecoder().decode(await tree.read(path));
    const found = beside.flatMap((one) => placesOf(one.name, path, text).map((start) => ({ ...one, start })));
    if (found.length > 0) files.push({ path, source: new Source(text) });
    for (const { name: url, was, is, start } of found) {
      const said: MessageOf<'link-navigation'> = {
        message: is === null ? 'removed' : 'moved',
        facts: { url, name: nameOf(was, difference) },
      };
      const at = { start, end: start + url.length };
      const data = { url, cause: is ?? was };
      findings.push(makeFinding(active, { ...said, at, excerpt: url, data, severity: 'warning' }, path, null));
    }
  }
  return { findings, files };
}

/** The names that a folder had, of a page or of a folder in it, and has no more. */
function lostNames({ head, files, renamed }: Difference): readonly Lost[] {
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const left = new Set<string>();
  for (const path of head.site.files) {
    left.add(path.replace(/\.\w+$/, ''));
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) left.add(folder);
  }
  const lost = files
    .filter(({ status }) => status === 'removed' || status === 'renamed')
    .map(({ path, previousPath }) => previousPath ?? path)
    .filter((was) => PAGE.test(was))
    .flatMap((was): Lost[] => {
      const [folder, name] = [folderOf(was), stemOf(was)];
      const ends = /^(?:index|page)$/.test(name) && folder !== '' ? [folder] : [was, folder];
      const is = now.get(was) ?? null;
      return ends.filter((end) => end !== '').map((end) => ({ folder: folderOf(end), name: stemOf(end), was, is }));
    });
  // Of a folder, the page that stands for it says best what it was.
  const heads = lost.filter(({ was }) => /^(?:index|page)$/.test(stemOf(was)));
  const byPlace = new Map([...lost, ...heads].map((one) => [`${one.folder}/${one.name}`.replace(/^\//, ''), one]));
  return [...byPlace].flatMap(([place, one]) => (left.has(place) || SETTINGS.test(one.name) ? [] : [one]));
}

/** Where a list has a name: as a key, or among its `pages`. */
function placesOf(name: string, path: string, text: string): number[] {
  const own = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = /(?:^|\/)_meta/.test(path)
    ? new RegExp(`(?<=(?:^|[{,\\n])\\s*["']?)${own}(?=["']?\\s*:)`, 'g')
    : new RegExp(`(?<=[[,]\\s*"(?:\\./)?)${own}(?="\\s*[,\\]])`, 'g');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

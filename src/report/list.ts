import { maskCredentials } from '../links/credentials.ts';
import type { Block, Channel } from './channel.ts';
import { code, link, plain } from './escape.ts';
import { byGravity, byWorst, gravityOf } from './gravity.ts';
import type { PageRemarks, Remark } from './remarks.ts';

/** Longest name or sentence that content may write into a channel (characters): it must leave room for the others. */
const MAX_NAME = 120;
const MAX_SENTENCE = 1_000;

/** What is cut shows no part of a password: it is known by what follows it. */
export function shorten(given: string, most: number): string {
  const text = given.length <= most ? given : maskCredentials(given);
  return text.length <= most ? text : `${[...text.slice(0, most)].slice(0, -1).join('')}…`;
}

/** The heading of a page: its title, where to edit it; `alone`: a table above tells that. */
export function pageHeading(page: PageRemarks, channel: Channel, alone = false): string {
  const name = page.title === null ? code(page.path) : `**${plain(shorten(page.title, MAX_NAME))}**`;
  if (alone) return name;
  const edit = channel.editUrl(page.path);
  const parts = [name];
  if (edit !== null) parts.push(link(channel.locale.github.edit, edit));
  else if (page.title !== null) parts.push(code(page.path));
  return parts.join(' · ');
}

/** Pages of one site together, the sites in the order of their first page. */
export function bySite<One extends { readonly site?: string }>(pages: readonly One[]): One[] {
  const sites = [...new Set(pages.map(({ site }) => site))];
  return sites.flatMap((site) => pages.filter((page) => page.site === site));
}

/** What the pages of a site stand under; undefined where there is but one site. */
export function siteHeading({ site }: PageRemarks, { locale: { github } }: Channel): string | undefined {
  if (site === undefined) return undefined;
  return `#### ${site === '' ? github.mainSite : `${github.site} ${code(site)}`}\n\n`;
}

/** One remark as an item: how grave, where in the words of the editor, and the sentence. */
export function remarkItem(remark: Remark, channel: Channel, withRule: boolean): string {
  const { github } = channel.locale;
  const where = remark.labels.map((label) => plain(shorten(label, MAX_NAME))).join(' › ');
  const at = github.line({ line: remark.start.line });
  const url = channel.fileUrl(remark.path, remark.start.line);
  const place = url === null ? at : link(at, url);
  const rule = withRule ? ` ${ruleName(remark.rule, channel)}` : '';
  const head =
    where === '' ? `**${github.levels[remark.severity]}**` : `**${github.levels[remark.severity]}** — ${where}`;
  return `- ${head} (${place})${words(remark)}${rule}  \n  ${plain(shorten(remark.sentence, MAX_SENTENCE))}\n`;
}

/** The line that opens front matter: where something is missing, and no words. */
const FENCE = /^(?:-{3}|\+{3})$/;

/** The words a remark is about, where its sentence does not quote them: on the line itself one sees them, not here. */
function words({ excerpt, sentence }: Remark): string {
  const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/…$/, '').trim();
  if (FENCE.test(excerpt.trim())) return '';
  return bare(excerpt) === '' || bare(sentence).includes(bare(excerpt)) ? '' : ` · ${code(excerpt)}`;
}

export function ruleName(rule: string, channel: Channel): string {
  const url = channel.ruleUrl(rule);
  return url === null ? code(rule) : link(code(rule), url);
}

/** Hints of one rule shown in full for one page of the comment: more of them would drown what matters. */
const SAME_HINTS = 2;

export interface ListOptions {
  readonly withRule: boolean;
  /** Of the same small remark, the first ones and a count. */
  readonly brief: boolean;
  /** Pages that a table above tells where to find. */
  readonly inTable?: ReadonlySet<string>;
}

/** Remarks of pages as blocks, the worst pages first. */
export function listPages(
  pages: readonly PageRemarks[],
  choose: (remarks: readonly Remark[]) => readonly Remark[],
  channel: Channel,
  { withRule, brief, inTable }: ListOptions,
): Block[] {
  const told = pages.map((page) => ({ ...page, remarks: [...choose(page.remarks)].sort(byGravity) }));
  return bySite(byWorst(told.filter(({ remarks }) => remarks.length > 0))).flatMap((page) => {
    const items = brief ? gatherHints(page.remarks) : page.remarks.map((remark) => ({ remark, like: 0 }));
    // Of one page alone, the table has said it all.
    const isSaid = inTable?.size === 1 && inTable.has(page.path);
    const heading = isSaid ? '' : `${pageHeading(page, channel, inTable?.has(page.path))}\n\n`;
    return items.map(({ remark, like }) => {
      const more = like === 0 ? '' : `  <sub>${channel.locale.github.alike({ count: like })}</sub>\n`;
      const text = remarkItem(remark, channel, withRule) + more;
      return {
        group: page.path,
        heading,
        section: siteHeading(page, channel),
        text,
        weight: 1 + like,
        rank: gravityOf(remark),
      };
    });
  });
}

/** The remarks to show, each with the number of those like it that it stands for. */
function gatherHints(remarks: readonly Remark[]): { readonly remark: Remark; like: number }[] {
  const items: { readonly remark: Remark; like: number }[] = [];
  const hints = new Map<string, { readonly remark: Remark; like: number }[]>();
  for (const remark of remarks) {
    const item = { remark, like: 0 };
    const same = hints.get(remark.rule) ?? [];
    const last = remark.severity === 'info' ? same[SAME_HINTS - 1] : undefined;
    if (last === undefined) items.push(item);
    else last.like++;
    if (remark.severity === 'info' && last === undefined) hints.set(remark.rule, [...same, item]);
  }
  return items;
}

import type { Channel } from './channel.ts';
import { code, link, plain } from './escape.ts';
import { byGravity, type PageRemarks, type Remark } from './remarks.ts';

/** A piece of a list that is never cut in two; its weight is the number of remarks it holds. */
export interface Block {
  readonly text: string;
  readonly weight: number;
}

/** The heading of a page: its title, where to edit it. */
export function pageHeading(page: PageRemarks, channel: Channel): string {
  const name = page.title === null ? code(page.path) : `**${plain(page.title)}**`;
  const edit = channel.editUrl(page.path);
  const parts = [name];
  if (edit !== null) parts.push(link(channel.locale.github.edit, edit));
  else if (page.title !== null) parts.push(code(page.path));
  return parts.join(' · ');
}

/** One remark as an item: how grave, where in the words of the editor, and the sentence. */
export function remarkItem(remark: Remark, channel: Channel, withRule: boolean): string {
  const { github } = channel.locale;
  const where = [...remark.labels.map(plain)].join(' › ');
  const at = github.line({ line: remark.start.line });
  const url = channel.fileUrl(remark.path, remark.start.line);
  const place = url === null ? at : link(at, url);
  const rule = withRule ? ` ${ruleName(remark.rule, channel)}` : '';
  const head =
    where === '' ? `**${github.levels[remark.severity]}**` : `**${github.levels[remark.severity]}** — ${where}`;
  return `- ${head} (${place})${words(remark)}${rule}  \n  ${plain(remark.sentence)}\n`;
}

/** The line that opens front matter: where something is missing, and no words. */
const FENCE = /^(?:-{3}|\+{3})$/;

/** The words a remark is about, where its sentence does not quote them: on the line itself one sees them, not here. */
function words({ excerpt, sentence }: Remark): string {
  const bare = (text: string) => text.replace(/\s+/g, ' ').replace(/…$/, '').trim();
  if (FENCE.test(excerpt.trim())) return '';
  return bare(excerpt) === '' || bare(sentence).includes(bare(excerpt)) ? '' : ` · ${code(excerpt)}`;
}

function ruleName(rule: string, channel: Channel): string {
  const url = channel.ruleUrl(rule);
  return url === null ? code(rule) : link(code(rule), url);
}

/** Hints of one rule shown in full for one page of the comment: more of them would drown what matters. */
const SAME_HINTS = 2;

export interface ListOptions {
  readonly withRule: boolean;
  /** Of the same small remark, the first ones and a count. */
  readonly brief: boolean;
}

/** Remarks of pages as blocks: the heading of a page goes with its first remark. */
export function listPages(
  pages: readonly PageRemarks[],
  choose: (remarks: readonly Remark[]) => readonly Remark[],
  channel: Channel,
  { withRule, brief }: ListOptions,
): Block[] {
  return pages.flatMap((page) => {
    const chosen = [...choose(page.remarks)].sort(byGravity);
    const items = brief ? gatherHints(chosen) : chosen.map((remark) => ({ remark, like: 0 }));
    return items.map(({ remark, like }, index) => {
      const heading = index === 0 ? `${pageHeading(page, channel)}\n\n` : '';
      const more = like === 0 ? '' : `  <sub>${channel.locale.github.alike({ count: like })}</sub>\n`;
      const end = index === items.length - 1 ? '\n' : '';
      return { text: heading + remarkItem(remark, channel, withRule) + more + end, weight: 1 + like };
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

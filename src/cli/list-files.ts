import { unreadLines } from '../report/unread.ts';
import { visibleLine } from '../report/visible.ts';
import { listPages } from '../review/read-pages.ts';
import { countUnread } from '../review/summarise.ts';
import { readSite } from '../site/read-site.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import type { Session } from './session.ts';
import { inLanguageOfPages } from './site-language.ts';

/** `--list-files`: the files that would be read, one a line; nothing is judged. 2 where there is none, or one that was named is not. */
export async function listFiles({ world, request }: Session, options: Options, terminal: Terminal): Promise<number> {
  const { site } = await readSite(world.tree, world.settings, request);
  const { paths, absent, unread } = await listPages(world, request, site);
  const { locale, verbose } = await inLanguageOfPages(options, world.tree, site);
  for (const path of paths) terminal.out(`${visibleLine(path)}\n`);
  for (const line of unreadLines(countUnread(unread), { locale, width: terminal.width, verbose }))
    terminal.err(`${line}\n`);
  for (const path of absent)
    terminal.err(`${locale.cli.usage.noSuchPath({ path: visibleLine(path), command: null })}\n`);
  if (paths.length === 0 && unread.length + absent.length === 0)
    terminal.err(`${locale.report.summary({ read: { pages: 0, data: 0 }, errors: 0, warnings: 0, infos: 0 })}\n`);
  const isNothingRead = paths.length === 0 && options.shard === null;
  return isNothingRead || absent.length > 0 || unread.some(({ named }) => named) ? 2 : 0;
}

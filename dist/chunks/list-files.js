import { i as unreadLines } from "./unread2.js";
import { n as visibleLine } from "./visible.js";
import { t as listPages } from "./read-pages.js";
import { r as countUnread } from "./summarise.js";
import { t as readSite } from "./read-site.js";
import { n as inLanguageOfPages } from "./site-language2.js";

// src/cli/list-files.ts
async function listFiles({ world, request }, options, terminal) {
	const { site } = await readSite(world.tree, world.settings, request);
	const { paths, absent, unread } = await listPages(world, request, site);
	const { locale, verbose } = await inLanguageOfPages(options, world.tree, site);
	for (const path of paths) terminal.out(`${visibleLine(path)}\n`);
	for (const line of unreadLines(countUnread(unread), {
		locale,
		width: terminal.width,
		verbose
	})) terminal.err(`${line}\n`);
	for (const path of absent) terminal.err(`${locale.cli.usage.noSuchPath({
		path: visibleLine(path),
		command: null
	})}\n`);
	if (paths.length === 0 && unread.length + absent.length === 0) terminal.err(`${locale.report.summary({
		read: {
			pages: 0,
			data: 0
		},
		errors: 0,
		warnings: 0,
		infos: 0
	})}\n`);
	return paths.length === 0 && options.shard === null || absent.length > 0 || unread.some(({ named }) => named) ? 2 : 0;
}

export { listFiles };
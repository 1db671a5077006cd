import { a as markExisting, t as review } from "./review.js";
import { n as readGitTree, t as leavePages } from "./leave-pages.js";
import { i as mergeBaseOf, o as resolveCommit } from "./diff-commits.js";
import { n as git } from "./git.js";
import { t as InputError } from "./input-error.js";
import { relative, sep } from "node:path";

// src/cli/base.ts
async function resolveBase({ site }, { base, locale }) {
	const ref = base ?? "HEAD";
	const commit = await resolveCommit(site.root, ref);
	if (commit === null) throw new InputError(locale.cli.usage.badBase({ ref }));
	return commit;
}
async function compareWithBase(head, session, commit) {
	const { site, world, request } = session;
	const start = await mergeBaseOf(site.root, commit, "HEAD") ?? commit;
	const top = (await git(site.root, ["rev-parse", "--show-toplevel"])).toString().trim();
	const folder = relative(top, site.root).split(sep).join("/");
	const renamed = await findRenames(site.root, start);
	const tree = await readGitTree(site.root, start, { folder });
	try {
		const states = new Map(head.links.map((link) => [link.url, link]));
		const known = async (urls) => new Map(urls.flatMap((url) => states.has(url) ? [[url, states.get(url)]] : []));
		const there = new Set(await tree.files());
		const paths = request.paths.map((path) => renamed.get(path) ?? path).filter((path) => path === "." || hasPath(there, path));
		if (request.paths.length > 0 && paths.length === 0) paths.push(".");
		const { progress: _, changedOn: __, ...quiet } = world;
		const base = await review({
			...quiet,
			tree,
			today: () => head.asOf,
			probe: () => known
		}, {
			...request,
			paths,
			confirm: false
		});
		const read = new Set(base.pages.map(({ path }) => path));
		const isLeft = (path) => {
			const before = renamed.get(path) ?? path;
			return there.has(before) && !read.has(before);
		};
		const compared = base.notDone.some(({ code }) => code === "pages") ? leavePages(head, isLeft) : head;
		return {
			head: markExisting(compared, base, { renamed }),
			base,
			renamed
		};
	} finally {
		tree.close();
	}
}
function hasPath(files, path) {
	return files.has(path) || /[*?[{]/.test(path) || [...files].some((file) => file.startsWith(`${path}/`));
}
async function findRenames(root, commit) {
	const parts = (await git(root, [
		"diff",
		"--name-status",
		"-z",
		"-M",
		"--diff-filter=R",
		"--relative",
		"--no-ext-diff",
		commit,
		"--",
		"."
	])).toString().split("\0");
	const renamed = /* @__PURE__ */ new Map();
	for (let index = 0; index + 2 < parts.length; index += 3) renamed.set(parts[index + 2] ?? "", parts[index + 1] ?? "");
	return renamed;
}

export { resolveBase as n, compareWithBase as t };
import { a as withLostTargets, c as readGitTree, i as tellElsewhere, n as leaveTyped, o as explainBroken, r as historyOfBase, s as leavePages, t as reviewChange } from "./review-change.js";
import { n as markExisting } from "./existing.js";
import { t as review } from "./review.js";
import { a as isWithoutCommit, i as isRepository, l as resolveCommit, o as linesSince, s as mergeBaseOf } from "./diff-commits.js";
import { n as git, t as GitTrouble } from "./git.js";
import { t as InputError } from "./input-error.js";
import { relative, sep } from "node:path";

// src/cli/base.ts
const STATUS = {
	A: "added",
	D: "removed"
};
async function resolveBase({ site }, { base, locale }) {
	const ref = base ?? "HEAD";
	const commit = await resolveCommit(site.root, ref);
	if (commit === null && ref === "HEAD" && await isWithoutCommit(site.root)) return null;
	if (commit === null && !await isRepository(site.root)) throw new InputError(locale.cli.usage.noRepository);
	if (commit === null) throw new InputError(locale.cli.usage.badBase({ ref }));
	return commit;
}
async function fromBase(work, { base, locale }) {
	try {
		return await work;
	} catch (error) {
		if (!(error instanceof GitTrouble)) throw error;
		throw new InputError(locale.cli.usage.baseLost({
			ref: base ?? "HEAD",
			said: error.message
		}));
	}
}
async function compareWithBase(head, session, commit) {
	const { world, request } = session;
	const { tree, files, lines } = await openBase(session, commit);
	const renamed = renamesOf(files);
	try {
		const states = new Map(head.links.map((link) => [link.url, link]));
		const known = async (urls) => new Map(urls.flatMap((url) => states.has(url) ? [[url, states.get(url)]] : []));
		const there = new Set(await tree.files());
		const paths = request.paths.map((path) => renamed.get(path) ?? path).filter((path) => path === "." || hasPath(there, path));
		if (request.paths.length > 0 && paths.length === 0) paths.push(".");
		const { progress: _, changedOn, ...quiet } = world;
		const history = await historyOfBase({
			head,
			now: world.tree,
			base: tree,
			renamed,
			changedOn
		});
		const base = await review({
			...quiet,
			...history && { changedOn: history },
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
		const marked = leaveTyped(markExisting(compared, base, {
			renamed,
			changed: lines
		}));
		if (request.paths.length > 0) {
			const sides = {
				head: marked,
				base,
				renamed
			};
			const found = withLostTargets(marked, sides, request);
			return {
				head: explainBroken(found, sides),
				base,
				renamed,
				broken: [],
				moved: [],
				files: []
			};
		}
		const worlds = {
			head: {
				...quiet,
				probe: null
			},
			base: {
				...quiet,
				tree,
				probe: null
			}
		};
		const told = await tellElsewhere(marked, changedPages(marked, base, files), worlds, request, { onlyNew: true });
		return {
			head: told.review,
			base,
			renamed,
			broken: told.broken,
			moved: [],
			files: []
		};
	} finally {
		tree.close();
	}
}
async function reviewDifference(session, commit, request) {
	const { world } = session;
	const { tree, files, lines } = await openBase(session, commit);
	try {
		const { progress: _, ...quiet } = world;
		const change = {
			head: world.tree,
			base: { tree },
			files,
			lines
		};
		const compared = await reviewChange(change, quiet, request, { onlyNew: true });
		const { review: head, base, renamed, broken } = compared;
		return {
			head,
			base: base ?? head,
			renamed,
			broken,
			moved: compared.moved ?? [],
			files: compared.files ?? []
		};
	} finally {
		tree.close();
	}
}
function changedPages(head, base, files) {
	const now = new Set(files.map(({ path }) => path));
	const then = new Set(files.map(({ path, previousPath }) => previousPath ?? path));
	return {
		head: {
			...head,
			pages: head.pages.filter(({ path }) => now.has(path))
		},
		base: {
			...base,
			pages: base.pages.filter(({ path }) => then.has(path))
		},
		renamed: renamesOf(files),
		files
	};
}
async function openBase({ site }, commit) {
	const start = await mergeBaseOf(site.root, commit, "HEAD") ?? commit;
	const top = (await git(site.root, ["rev-parse", "--show-toplevel"])).toString().trim();
	const folder = relative(top, site.root).split(sep).join("/");
	const files = await findFiles(site.root, start);
	const lines = await linesSince(site.root, start);
	return {
		tree: await readGitTree(site.root, start, { folder }),
		files,
		lines
	};
}
function renamesOf(files) {
	return new Map(files.flatMap(({ path, previousPath }) => previousPath === null ? [] : [[path, previousPath]]));
}
function hasPath(files, path) {
	return files.has(path) || /[*?[{]/.test(path) || [...files].some((file) => file.startsWith(`${path}/`));
}
async function findFiles(root, commit) {
	const parts = (await git(root, [
		"diff",
		"--name-status",
		"-z",
		"-M",
		"--relative",
		"--no-ext-diff",
		commit,
		"--",
		"."
	])).toString().split("\0");
	const files = [];
	for (let index = 0; index + 1 < parts.length;) {
		const letter = (parts[index++] ?? "")[0] ?? "";
		const first = parts[index++] ?? "";
		if (letter === "R") files.push({
			path: parts[index++] ?? "",
			previousPath: first,
			status: "renamed"
		});
		else if (letter === "C") files.push({
			path: parts[index++] ?? "",
			previousPath: null,
			status: "added"
		});
		else files.push({
			path: first,
			previousPath: null,
			status: STATUS[letter] ?? "modified"
		});
	}
	const unknown = (await git(root, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	])).toString().split("\0");
	for (const path of unknown) if (path !== "") files.push({
		path,
		previousPath: null,
		status: "added"
	});
	return withMoved(files, root, commit);
}
async function withMoved(files, root, commit) {
	const [gone, come] = ["removed", "added"].map((own) => files.filter(({ status }) => status === own));
	if (gone === void 0 || come === void 0 || gone.length * come.length === 0) return files;
	const byHash = /* @__PURE__ */ new Map();
	const paths = gone.slice(0, MAX_MOVED).map(({ path }) => path);
	const listed = (await git(root, [
		"ls-tree",
		"-z",
		commit,
		"--",
		...paths
	])).toString().split("\0");
	for (const line of listed) {
		const [, hash, path] = /^\d+ blob ([\da-f]+)\t(.+)$/s.exec(line) ?? [];
		if (hash !== void 0 && path !== void 0) byHash.set(hash, path);
	}
	const names = come.slice(0, MAX_MOVED).map(({ path }) => path);
	const hashes = (await git(root, [
		"hash-object",
		"--",
		...names
	])).toString().split("\n");
	const moved = /* @__PURE__ */ new Map();
	for (const [index, name] of names.entries()) {
		const from = byHash.get(hashes[index] ?? "");
		if (from !== void 0 && byHash.delete(hashes[index] ?? "")) moved.set(name, from);
	}
	const left = new Set(moved.values());
	return files.flatMap((file) => {
		const from = file.status === "added" ? moved.get(file.path) : void 0;
		if (from !== void 0) return [{
			path: file.path,
			previousPath: from,
			status: "renamed"
		}];
		return file.status === "removed" && left.has(file.path) ? [] : [file];
	});
}
const MAX_MOVED = 500;

export { reviewDifference as i, fromBase as n, resolveBase as r, compareWithBase as t };
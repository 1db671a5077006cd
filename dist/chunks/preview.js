import { a as siteOrigin, i as listPreviewImages, n as renderPreview, o as GENERATOR, t as RenderingTime } from "./rendering-time.js";
import { t as endLines } from "./unread2.js";
import { t as review } from "./review.js";
import { a as withLeft } from "./summarise.js";
import { a as shortened } from "./read-pages.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { n as resolveBase, t as compareWithBase } from "./base2.js";
import { a as isNothingRead, r as statusOf } from "./verdict.js";
import { n as openSession } from "./session.js";
import { join, resolve } from "node:path";
import { readFileSync, readdirSync, rmSync } from "node:fs";

// src/preview/addresses.ts
function pageAddresses({ site, pages }, facts) {
	const origin = siteOrigin({ site });
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return (path) => {
		const page = byPath.get(path);
		const collection = site.collectionOf(path)?.cms ?? null;
		const admin = origin === null || site.cms === null ? null : adminPath(site.cms.path, site.static);
		const slug = collection === null ? null : collection.files.find(({ file }) => file === path)?.name ?? entrySlug(path, collection.folder);
		const route = page === void 0 ? null : site.route(page);
		const url = (rest) => encodeURI(rest.replace(/\p{Surrogate}/gu, "�")).replace(/#/g, "%23").replace(/\?/g, "%3F");
		return {
			...admin === null || collection === null || slug === null ? {} : { editor: `${origin}${admin}#/collections/${url(collection.name)}/entries/${url(slug)}` },
			...origin === null || route === null ? {} : { live: origin + route },
			...facts.repository === null || facts.sha === null ? {} : { source: `${facts.repository}/blob/${facts.sha}/${url(path)}` }
		};
	};
}
function adminPath(config, folder) {
	if (!/\.ya?ml$/.test(config)) return null;
	const prefix = folder === null || folder === "" ? "" : `${folder}/`;
	if (!config.startsWith(prefix)) return null;
	const steps = config.slice(prefix.length).split("/").slice(0, -1);
	return steps.length === 0 ? null : `/${steps.join("/")}/`;
}
function entrySlug(path, folder) {
	if (folder === null) return null;
	return (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path).replace(/\.\w+$/, "");
}

// src/cli/preview.ts
const ALONE = .5;
const HEAD = .3;
const IMAGES = .2;
const RENDERING = .8;
async function preview(options, terminal, cwd, env) {
	const session = openSession(options, terminal, cwd, env);
	const { world, request } = session;
	const base = options.base === null ? null : await resolveBase(session, options);
	const now = await review(world, shortened(request, base === null ? ALONE : HEAD, world.clock()));
	const compared = base === null ? null : await compareWithBase(now, session, base);
	const head = compared?.head ?? now;
	const told = head.pages.length + (compared?.base.pages.length ?? 0) > 0 ? await write(head, compared, session, options, terminal, cwd) : head;
	tellNotRead(told, options, terminal);
	if (isNothingRead(told, options)) return 2;
	return options.failOn === "error" && !told.partial ? 0 : statusOf(told, options);
}
function tellNotRead(found, options, terminal) {
	const { unread } = found.stats;
	if (found.pages.length > 0 && unread.length + found.notDone.length === 0) return;
	const { locale, verbose } = options;
	for (const line of endLines("", found, {
		locale,
		width: terminal.width,
		verbose
	})) if (line !== "") terminal.err(`${line}\n`);
}
async function write(head, compared, session, options, terminal, cwd) {
	const { clock } = session.world;
	const now = clock();
	const left = (part) => now + part * Math.max(0, (options.timeBudget ?? Number.POSITIVE_INFINITY) - now);
	const paths = listPreviewImages(head);
	const images = await readFiles(session, paths, () => clock() > left(IMAGES));
	const haste = new RenderingTime(clock, left(RENDERING));
	const files = renderPreview(head, compared?.base ?? null, {
		locale: options.locale,
		layout: "folder",
		addresses: pageAddresses(head, {
			repository: null,
			sha: null
		}),
		images: images.files,
		...await readStyle(session, head),
		...compared !== null && { renamed: compared.renamed },
		haste
	});
	const folder = resolve(cwd, options.out);
	for (const { path, html } of files) writePage(cwd, join(folder, path), html, options);
	const shown = withLeft(head, [{
		code: "preview",
		count: haste.pagesLeft
	}, {
		code: "images",
		count: paths.length - images.asked
	}]);
	if (options.paths.length === 0 && !shown.partial) removeGone(folder, new Set(files.map(({ path }) => path)));
	const count = Math.max(1, head.pages.length - haste.pagesLeft);
	if (files.length > 0) terminal.err(`${options.locale.cli.previewWritten({
		count,
		folder: options.out
	})}\n`);
	return shown;
}
function removeGone(folder, written) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith(".html") || written.has(entry.name)) continue;
		const path = join(folder, entry.name);
		if (readFileSync(path, "utf8").includes(`<meta name="generator" content="${"Relecture"}">`)) rmSync(path);
	}
}
async function readFiles({ world }, paths, isOver = () => false) {
	const files = /* @__PURE__ */ new Map();
	let asked = 0;
	for (const path of paths) {
		if (isOver()) break;
		asked++;
		const bytes = await world.tree.read(path).catch(() => null);
		if (bytes !== null) files.set(path, bytes);
	}
	return {
		files,
		asked
	};
}
async function readStyle(session, { site }) {
	const path = site.configuration.preview?.["style"];
	if (typeof path !== "string") return {};
	const { files } = await readFiles(session, [path]);
	const bytes = files.get(path);
	return bytes === void 0 ? {} : { style: new TextDecoder().decode(bytes) };
}
function writePage(cwd, path, html, options) {
	try {
		writeFileIn(cwd, path, html);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path }));
	}
}

export { preview };
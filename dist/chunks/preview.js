import { a as GENERATOR, i as listPreviewImages, n as renderPreview, o as pageAddresses, s as siteOrigin, t as RenderingTime } from "./rendering-time.js";
import { t as endLines } from "./unread2.js";
import { n as isGivenUp } from "./request.js";
import { t as review } from "./review.js";
import { a as withLeft } from "./summarise.js";
import { a as shortened } from "./read-pages.js";
import { t as guessHosts } from "./guess-hosts.js";
import { u as isRead } from "./read-site.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { i as reviewDifference, n as fromBase, r as resolveBase, t as compareWithBase } from "./base2.js";
import { a as isNothingRead, r as statusOf } from "./verdict.js";
import { t as openSession } from "./session.js";
import { n as inLanguageOfPages } from "./site-language2.js";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

// src/cli/preview.ts
const DEFAULT_OUT = "preview";
const ALONE = .5;
const HEAD = .3;
const IMAGES = .2;
const RENDERING = .8;
async function preview(options, terminal, cwd, env) {
	const session = openSession(options, terminal, cwd, env);
	const { world, request } = session;
	const base = options.base === null ? null : await resolveBase(session, options);
	const compared = base === null ? null : await fromBase(compare(session, base), options);
	const head = compared?.head ?? await review(world, shortened(request, ALONE, world.clock()));
	const isSite = compared !== null && request.paths.length === 0 && hasPages(head);
	const spoken = await inLanguageOfPages(options, world.tree, head.site, tellingPages(head, compared));
	const told = isSite || head.pages.length > 0 ? await write(head, compared, session, spoken, terminal, cwd) : head;
	tellNotRead(told, isSite, spoken, terminal);
	if (!isSite && isNothingRead(told, options)) return 2;
	return options.isFailOnAsked || isGivenUp(told) ? statusOf(told, options) : 0;
}
function tellingPages({ pages }, compared) {
	return pages.length > 0 ? pages : [...compared?.broken ?? [], ...compared?.base.pages ?? []];
}
async function compare(session, commit) {
	const { world, request } = session;
	if (request.paths.length === 0) return reviewDifference(session, commit, shortened(request, ALONE, world.clock()));
	return compareWithBase(await review(world, shortened(request, HEAD, world.clock())), session, commit);
}
function hasPages({ site }) {
	return [...site.files].some((path) => isRead(site.plan, path));
}
function tellNotRead(found, isSite, options, terminal) {
	const { unread } = found.stats;
	if ((found.pages.length > 0 || isSite) && unread.length + found.notDone.length === 0) return;
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
	const paths = listPreviewImages(head, compared?.base ?? null);
	const images = await readFiles(session, paths, () => clock() > left(IMAGES));
	const haste = new RenderingTime(clock, left(RENDERING));
	const files = renderPreview(head, compared?.base ?? null, {
		locale: options.locale,
		layout: "folder",
		addresses: pageAddresses(head, {
			repository: null,
			sha: null,
			origin: await originOf(session, head, compared)
		}),
		images: images.files,
		...await readStyle(session, head),
		...compared !== null && {
			renamed: compared.renamed,
			broken: compared.broken,
			touched: compared.files,
			moved: compared.moved
		},
		haste
	});
	const folder = resolve(cwd, options.out ?? DEFAULT_OUT);
	for (const { path, html } of files) writePage(cwd, join(folder, path), html, options);
	const shown = withLeft(head, [{
		code: "preview",
		count: haste.pagesLeft
	}, {
		code: "images",
		count: paths.length - images.asked
	}]);
	if (options.paths.length === 0 && !isGivenUp(shown)) removeGone(folder, new Set(files.map(({ path }) => path)));
	const count = Math.max(1, files.reduce((sum, { pages }) => sum + pages.length, 0));
	const first = files.find(({ path }) => path === "index.html") ?? files[0];
	if (first !== void 0) {
		const folder = options.out ?? DEFAULT_OUT;
		terminal.err(`${options.locale.cli.previewWritten({
			count,
			folder,
			page: join(folder, first.path)
		})}\n`);
	}
	return shown;
}
async function originOf({ world }, head, compared) {
	const { site } = head;
	const [from] = [...head.pages, ...compared?.broken ?? []];
	if (from === void 0 || siteOrigin(head) !== null || site.all.length > 0) return null;
	const texts = [];
	const decoder = new TextDecoder();
	for (const path of site.files) {
		if (!isRead(site.plan, path)) continue;
		const bytes = await world.tree.read(path).catch(() => null);
		const text = bytes === null ? "" : decoder.decode(bytes);
		if (text.includes("://")) texts.push(text);
	}
	const [host] = guessHosts(site, from, texts);
	return host === void 0 ? null : `https://${host}`;
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
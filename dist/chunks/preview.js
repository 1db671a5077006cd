import { i as listPreviewImages, n as renderPreview, o as GENERATOR, t as pageAddresses } from "./addresses.js";
import { t as review } from "./review.js";
import { t as InputError } from "./input-error.js";
import { t as writeFileIn } from "./write-file.js";
import { t as compareWithBase } from "./base2.js";
import { n as statusOf, r as openSession } from "./check.js";
import { join, resolve } from "node:path";
import { readFileSync, readdirSync, rmSync } from "node:fs";

// src/cli/preview.ts
/** `relecture preview`: the pages as their reader will see them, one HTML file each, in `--out`. */
async function preview(options, terminal, cwd, env) {
	const session = openSession(options, terminal, cwd, env);
	const now = await review(session.world, session.request);
	const compared = options.base === null ? null : await compareWithBase(now, session, options);
	const head = compared?.head ?? now;
	const files = renderPreview(head, compared?.base ?? null, {
		locale: options.locale,
		layout: "folder",
		addresses: pageAddresses(head, {
			repository: null,
			sha: null
		}),
		images: await readFiles(session, listPreviewImages(head)),
		...await readStyle(session, head),
		...compared !== null && { renamed: compared.renamed }
	});
	const folder = resolve(cwd, options.out);
	for (const { path, html } of files) writePage(cwd, join(folder, path), html, options);
	if (options.paths.length === 0) removeGone(folder, new Set(files.map(({ path }) => path)));
	terminal.err(`${options.locale.cli.previewWritten({
		count: Math.max(1, head.pages.length),
		folder: options.out
	})}\n`);
	return options.failOn === "error" ? 0 : statusOf(head, options.failOn);
}
/** Pages of an earlier preview whose source is gone. Only what we wrote ourselves is taken away. */
function removeGone(folder, written) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isFile() || !entry.name.endsWith(".html") || written.has(entry.name)) continue;
		const path = join(folder, entry.name);
		if (readFileSync(path, "utf8").includes(`<meta name="generator" content="${"Relecture"}">`)) rmSync(path);
	}
}
async function readFiles({ world }, paths) {
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const bytes = await world.tree.read(path).catch(() => null);
		if (bytes !== null) files.set(path, bytes);
	}
	return files;
}
/** The stylesheet that `preview: { style: … }` names. */
async function readStyle(session, { site }) {
	const path = site.configuration.preview?.["style"];
	if (typeof path !== "string") return {};
	const [bytes] = (await readFiles(session, [path])).values();
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
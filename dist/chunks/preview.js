import { t as InputError } from "./input-error.js";
import { a as listPreviewImages, n as renderPreview, t as pageAddresses } from "./addresses.js";
import { t as review } from "./review.js";
import { t as compareWithBase } from "./base2.js";
import { i as statusOf, n as openSession } from "./check2.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

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
		images: await readImages(session, listPreviewImages(head)),
		...compared !== null && { renamed: compared.renamed }
	});
	const folder = resolve(cwd, options.out);
	for (const { path, html } of files) writePage(join(folder, path), html, options);
	terminal.err(`${options.locale.cli.previewWritten({
		count: files.length,
		folder: options.out
	})}\n`);
	return options.failOn === "error" ? 0 : statusOf(head, options.failOn);
}
async function readImages({ world }, paths) {
	const images = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const bytes = await world.tree.read(path).catch(() => null);
		if (bytes !== null) images.set(path, bytes);
	}
	return images;
}
function writePage(path, html, options) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, html);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path }));
	}
}

export { preview };
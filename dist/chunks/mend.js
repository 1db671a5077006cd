import { t as applyEdits } from "./edits.js";
import { t as OverlayTree } from "./overlay-tree.js";
import { i as stillExisting } from "./existing.js";
import { n as countHeld, t as chooseFixes } from "./fix.js";
import { t as review } from "./review.js";
import { t as InputError } from "./input-error.js";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";

// src/world/replace-file.ts
async function replaceFile(path, text) {
	const target = await realpath(path);
	const { mode } = await stat(target);
	const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, "wx", mode & 511);
		try {
			await file.writeFile(text, "utf8");
			await file.sync();
		} finally {
			await file.close();
		}
		await chmod(temporary, mode & 4095);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

// src/cli/mend.ts
const MAX_ROUNDS = 10;
async function mend(found, { site, world, request }, { dryRun, locale }) {
	const texts = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let fixes = 0;
	let current = found;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const changed = [];
		for (const page of filesOf(current)) {
			const chosen = chooseFixes(current.findings.filter(({ path, existing }) => path === page.path && !existing));
			if (chosen.count === 0 || !await isFaithful(page.source.text, page.path, world.tree, texts)) continue;
			const next = applyEdits(page.source.text, chosen.edits);
			if (seen.has(`${page.path}\0${next}`)) continue;
			seen.add(`${page.path}\0${next}`);
			texts.set(page.path, next);
			const before = files.get(page.path)?.before ?? page.source.text;
			files.set(page.path, {
				path: page.path,
				before,
				after: next
			});
			fixes += chosen.count;
			changed.push(page.path);
		}
		if (changed.length === 0) break;
		const encoder = new TextEncoder();
		const overlay = new OverlayTree(world.tree, new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
		const next = await review({
			...world,
			tree: overlay,
			probe: null
		}, {
			...request,
			paths: changed
		});
		current = stillExisting(next, current);
	}
	if (!dryRun) for (const [path, text] of texts) await write(site.root, path, text, locale);
	return {
		fixes,
		files: [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		held: countHeld(found.findings)
	};
}
function filesOf({ pages, site }) {
	const read = new Set(pages.map(({ path }) => path));
	return [...pages, ...site.menus.filter(({ path }) => !read.has(path))];
}
async function write(root, path, text, locale) {
	try {
		await replaceFile(join(root, path), text);
	} catch (error) {
		if (typeof error.code !== "string") throw error;
		throw new InputError(locale.cli.usage.write({ path }));
	}
}
async function isFaithful(text, path, tree, texts) {
	if (texts.has(path)) return true;
	return Buffer.compare(Buffer.from(text), await tree.read(path)) === 0;
}
function factsOf({ fixes, files, held }, { findings, debt }) {
	const fixable = findings.filter((one) => one.fixes.some(({ safe }) => safe));
	const known = fixable.filter(({ existing }) => existing).length;
	return {
		fixes,
		files: files.length,
		held,
		follow: fixes > fixable.length - known,
		unseen: isUnseen(files),
		known: debt === void 0 ? 0 : known
	};
}
async function showPatch(files, { notDone }, options, terminal) {
	const outputs = options.outputs.filter(({ format, file }) => file !== null || format !== "pretty");
	if (files.length > 0) {
		const { renderPatch } = await import("./patch.js");
		const { maskCredentials } = await import("./credentials.js");
		(outputs.some(({ file }) => file === null) ? terminal.err : terminal.out)(maskCredentials(renderPatch(files)));
	}
	if (outputs.length < options.outputs.length) for (const { code, count } of notDone) terminal.err(`${options.locale.report.notDone[code]({ count })}\n`);
	return {
		...options,
		outputs
	};
}
const NO_BREAK = /[\u00a0\u202f]/g;
function isUnseen(files) {
	const count = (text) => text.match(NO_BREAK)?.length ?? 0;
	return files.some(({ before, after }) => count(before) !== count(after));
}

export { mend as n, showPatch as r, factsOf as t };
import { i as LazyPassage, r as loadReaders, t as readPage } from "./read-page.js";
import { a as isRisky, i as isLong, n as honestTime, r as isDense, s as isSlowQuickly } from "./risk.js";
import { i as parseQuickly, o as wantsQuickParser } from "./markdown.js";

// src/review/parser-guard.ts
const PAGE_TIME = 6e3;
const RUN_TIME = 6e4;
const EARLY = 1e6;
const SLOW = 500;
var ParserGuard = class {
	#world;
	#engine;
	#time;
	#shelf;
	#givenUp = /* @__PURE__ */ new Set();
	#measured = /* @__PURE__ */ new Set();
	#left = RUN_TIME;
	#early = 0;
	constructor(world, engine, shelf, time) {
		this.#world = world;
		this.#shelf = shelf;
		this.#engine = engine;
		this.#time = time;
	}
	get givenUp() {
		return this.#givenUp.size;
	}
	seal(page) {
		if (this.#world.parse === void 0) return;
		for (const passage of page.passages) if (passage instanceof LazyPassage && isRisky(passage)) passage.seal();
	}
	async parseEarly(page, anchors) {
		const { passages, source } = page;
		if (!passages.some((passage) => isRisky(passage)) || passages.some(isLong)) return;
		this.#early += source.length;
		if (this.#early > EARLY) return;
		await this.open(page);
		anchors(page);
	}
	async open(page) {
		this.#shelf.hold(page);
		if (this.#world.parse === void 0) return;
		await this.#quicken(page);
		const isFirst = !this.#measured.has(page.path);
		this.#measured.add(page.path);
		let spent = 0;
		for (const [rank, passage] of page.passages.entries()) {
			if (!(passage instanceof LazyPassage) || passage.isParsed) continue;
			const key = `${page.path}#${rank}`;
			if (this.#givenUp.has(key)) passage.adoptTree(null);
			else if (isRisky(passage) || isFirst && isDense(passage)) spent += await this.#parseOne(page, passage, key, spent);
			else if (isFirst && passage.kind === "html" && passage.isUnreadable) this.#giveUp(page, passage, key);
		}
	}
	async #parseOne(page, passage, key, spent) {
		const { parse, cpu, clock } = this.#world;
		const work = cpu ?? clock;
		const start = work();
		if (spent > PAGE_TIME || this.#left < 0) passage.adoptTree(null);
		else if (isRisky(passage) && parse !== void 0) passage.adoptTree(quickTree(passage) ?? await parse(passage.veil.text, passage.markdownOptions, this.#time.until));
		const stopped = this.#time.run(() => passage.tree.children.length === 0);
		const took = work() - start - honestTime(passage.text);
		if (took > SLOW) this.#left -= took;
		if (stopped && passage.text.trim() !== "") this.#giveUp(page, passage, key);
		return Math.max(0, took);
	}
	async #quicken({ passages, body }) {
		if (body.dialect === "mdx" || body.dialect === "docusaurus" || wantsQuickParser() || passages.some((passage) => isRisky(passage))) await this.#world.quicken?.();
	}
	#giveUp(page, passage, key) {
		this.#engine.tooComplex(page, passage);
		this.#givenUp.add(key);
	}
};
function quickTree(passage) {
	return isSlowQuickly(passage) ? null : parseQuickly(passage.veil.text, passage.markdownOptions);
}

// src/review/read-again.ts
async function readAgain({ parse }, site, path, text, until = Number.POSITIVE_INFINITY) {
	const reading = site.reading(path);
	const { page } = readPage(path, text, {
		...reading,
		readers: await loadReaders(path, text, {
			...reading,
			htmlInMarkdown: true
		})
	});
	for (const passage of page.passages) {
		if (parse === void 0 || !(passage instanceof LazyPassage) || !isRisky(passage)) continue;
		const tree = quickTree(passage) ?? await parse(passage.veil.text, passage.markdownOptions, until);
		if (tree === null) return null;
		passage.adoptTree(tree);
	}
	return page;
}

export { ParserGuard as n, readAgain as t };
import { n as nearest } from "./nearest.js";

// src/site/routes/slugs.ts
function urlize(text, options = {}) {
	const source = options.removeAccents === true ? withoutAccents(text) : text.normalize("NFC");
	let slug = "";
	let gap = false;
	for (const letter of source) if (/[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u.test(letter)) {
		if (gap && letter !== "-") slug += "-";
		gap = false;
		slug += letter;
	} else if (slug !== "" && !slug.endsWith("-") && /\s/.test(letter)) gap = true;
	return options.keepCase === true ? slug : slug.toLowerCase();
}
function slugify(text, mode = "default", keepCase = false) {
	const others = mode === "pretty" ? /[^\p{L}\p{M}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{L}\p{M}\p{Nd}]+/gu;
	const slug = text.normalize("NFC").replace(others, "-").replace(/^-|-$/g, "");
	return keepCase ? slug : slug.toLowerCase();
}
function withoutAccents(text) {
	return text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
}
function headingId(text, style) {
	if (style === "kramdown") return kramdownId(text);
	if (style === "python") return pythonId(text);
	if (style === "blackfriday") return blackfridayId(text);
	if (style === "vitepress") return vitepressId(text);
	if (style === "docsify") return docsifyId(text);
	if (style === "astro") return headingId(text, "github").replace(/-$/, "");
	if (style === "zola") return blackfridayId(withoutAccents(text));
	const source = style === "goldmark-ascii" ? withoutAccents(text) : text;
	const kept = style === "goldmark-ascii" ? /[^A-Za-z\d_ -]/g : style === "github" || style === "loose" ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu : /[^\p{L}\p{Nd}_ -]/gu;
	return source.trim().toLowerCase().replace(kept, "").replaceAll(" ", "-");
}
function vitepressId(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f\0-\u001f]/g, "").replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-").replace(/^-|-$/g, "").replace(/^(?=\d)/, "_").toLowerCase();
}
function docsifyId(text) {
	return text.trim().replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/<[^>]+>/g, "").replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, "").replace(/\s/g, "-").replace(/-+/g, "-").replace(/^(?=\d)/, "_");
}
function blackfridayId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
function kramdownId(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, "").replace(/[ \t]/g, "-");
}
function pythonId(text) {
	return text.normalize("NFKD").replace(/[^\0-\x7f]/g, "").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/[-\s]+/g, "-");
}
function numberIds(ids, style) {
	const mark = style === "python" ? "_" : "-";
	const counts = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	return ids.map((id) => {
		let count = counts.get(id) ?? 0;
		let unique = count === 0 ? id : `${id}${mark}${count}`;
		while (taken.has(unique)) unique = `${id}${mark}${++count}`;
		counts.set(id, count + 1);
		taken.add(unique);
		return unique;
	});
}

// src/schema/slip.ts
function slipOf(key, missing, short) {
	const same = missing.find((one) => fold(one) === fold(key));
	if (same !== void 0) return same;
	const least = short ? 3 : 4;
	if (key.length < least) return null;
	return nearest(key, missing.filter((one) => one.length >= least && Math.abs(one.length - key.length) < 2));
}
function fold(text) {
	return text.normalize("NFD").replace(/[\p{M}_\s-]/gu, "").toLowerCase();
}

export { urlize as a, slugify as i, headingId as n, withoutAccents as o, numberIds as r, slipOf as t };
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
	if (style === "astro") return headingId(text.replaceAll("--", "—"), "github").replace(/-$/, "");
	if (style === "zola") return blackfridayId(withoutAccents(text));
	const source = style === "goldmark-ascii" || style === "gitbook" ? withoutAccents(text) : text;
	const kept = style === "goldmark-ascii" ? /[^A-Za-z\d_ -]/g : style === "github" || style === "loose" || style === "gitbook" ? /[^\p{L}\p{M}\p{N}\p{Pc} -]/gu : /[^\p{L}\p{Nd}_ -]/gu;
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
	return text.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{N}\p{Pc}\- \t]/gu, "").replace(/[ \t]/g, "-");
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

// src/site/layout/labels.ts
const LABEL = /^[ \t>]*(?::(?:label|name):|(?:label|name):(?=[ \t])|(?=\([^()\r\n]{1,200}\)=))[ \t]*(\([^()\r\n]{1,200}\)(?==)|\S[^\r\n]{0,200})/gm;
function labelsOf(pages) {
	let known = null;
	return (name) => {
		if (known?.size !== pages.size) known = {
			size: pages.size,
			names: new Set(namesIn(pages))
		};
		return known.names.has(plain(name));
	};
}
function* namesIn(pages) {
	for (const page of pages.values()) yield* labelsIn(page);
}
function* labelsIn({ source }) {
	for (const [, name = ""] of source.text.matchAll(LABEL)) yield plain(name.replace(/^\((.*)\)$/, "$1"));
}
function plain(name) {
	return name.trim().replace(/^(["'])(.*)\1$/, "$2").replace(/\s+/g, " ").toLowerCase();
}

export { numberIds as a, withoutAccents as c, headingId as i, labelsOf as n, slugify as o, plain as r, urlize as s, labelsIn as t };
import { r as serialize, t as parse } from "./dist.js";
import { t as parseUrl } from "./parse-url.js";

// src/preview/site-path.ts
function isInside(path) {
	return path !== "" && !path.split("/").some((step) => step === ".." || step === ".git" || step.includes("\\") || step.includes("\0"));
}
function relative(from, to) {
	const [start, end] = [from.split("/").slice(0, -1), to.split("/")];
	let shared = 0;
	while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
	return [...start.slice(shared).map(() => ".."), ...end.slice(shared).map(encodeURIComponent)].join("/");
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// src/preview/rebase-site.ts
const MAX_TOTAL = 2e7;
const ASSET = /\.(?:css|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf)$/i;
const MAX_SVG = 1e5;
const CSS_URL = /url\(\s*(["']?)([^"'()\s]{1,1000})\1\s*\)/g;
function rebaseSite(options) {
	const builder = new Rebase(options);
	const pages = /* @__PURE__ */ new Map();
	const missing = [];
	for (const route of options.routes) {
		const path = builder.fileOf(route);
		if (path === null) missing.push(route);
		else pages.set(route, path);
	}
	for (const path of new Set(pages.values())) builder.page(path, new Set(pages.values()));
	return {
		files: builder.files(),
		pages,
		missing
	};
}
var Rebase = class {
	#options;
	#written = /* @__PURE__ */ new Map();
	#room = MAX_TOTAL;
	constructor(options) {
		this.#options = options;
	}
	files() {
		return [...this.#written].map(([path, content]) => ({
			path,
			content
		})).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	}
	fileOf(route) {
		const stem = decode(route).replace(/^\/+/, "").replace(/\/+$/, "");
		return (/\.html?$/i.test(stem) ? [stem] : [stem === "" ? "index.html" : `${stem}/index.html`, `${stem}.html`]).find((path) => isInside(path) && this.#options.read(path) !== null) ?? null;
	}
	page(path, pages) {
		const bytes = this.#options.read(path);
		if (bytes === null) return;
		const document = parse(Buffer.from(bytes).toString());
		this.#walk(document, path, pages);
		this.#written.set(path, serialize(document));
	}
	#walk(node, path, pages) {
		if (!("childNodes" in node)) return;
		node.childNodes = node.childNodes.filter((child) => !isDropped(child));
		for (const child of node.childNodes) {
			if ("tagName" in child) this.#element(child, path, pages);
			this.#walk(child, path, pages);
		}
		if ("content" in node) this.#walk(node.content, path, pages);
		if ("tagName" in node && node.tagName === "head") this.#announce(node);
	}
	#announce(head) {
		const fragment = [{
			name: "robots",
			content: "noindex,nofollow"
		}, {
			name: "relecture-sha",
			content: this.#options.sha
		}].map(({ name, content }) => `<meta name="${name}" content="${content.replace(/[^\w,-]/g, "")}">`);
		const inner = parse(`<head><meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'">${fragment.join("")}</head>`).childNodes[0].childNodes[0].childNodes;
		for (const child of inner) child.parentNode = head;
		const charset = head.childNodes.findIndex((child) => "tagName" in child && child.attrs.some(({ name }) => name === "charset"));
		head.childNodes.splice(charset + 1, 0, ...inner);
	}
	#element(element, path, pages) {
		element.attrs = element.attrs.filter(({ name }) => !/^on|^(?:srcdoc|integrity|crossorigin|ping|formaction|action|nonce)$/i.test(name));
		const link = /^(?:a|area)$/.test(element.tagName);
		for (const attribute of element.attrs) if (/^(?:href|src|poster|data-src)$/.test(attribute.name)) attribute.value = link ? this.#link(attribute.value, path, pages) : this.#asset(attribute.value, path);
		else if (attribute.name === "srcset") attribute.value = attribute.value.split(/,\s+/).map((part) => part.trim().replace(/^\S+/, (address) => this.#asset(address, path))).join(", ");
		else if (attribute.name === "style") attribute.value = this.#css(attribute.value, path);
		if (element.tagName !== "style") return;
		for (const child of element.childNodes) if ("value" in child) child.value = this.#css(child.value, path);
	}
	#link(value, path, pages) {
		if (/^\s*#/.test(value)) return value;
		const inside = this.#inside(value, path);
		if (inside === null) return /^\s*(?:https?:|mailto:|tel:|\/\/)/i.test(value) ? value : "#";
		const page = this.fileOf(inside);
		if (page !== null && pages.has(page)) return relative(path, page) + (/#.*$/.exec(value)?.[0] ?? "");
		return this.#options.origin === null ? "#" : this.#options.origin + encodeURI(inside);
	}
	#asset(value, path) {
		if (value.startsWith("#")) return value;
		const inside = this.#inside(value, path);
		if (inside === null) return /^\s*(?:data:image\/|https:)/i.test(value) ? value : "";
		const file = inside.replace(/^\/+/, "");
		if (!isInside(file)) return "";
		if (/\.svg$/i.test(file)) return this.#svg(file);
		if (!ASSET.test(file)) return "";
		return this.#copy(file) ? relative(path, file) : "";
	}
	#svg(file) {
		const bytes = this.#options.read(file);
		if (bytes === null || bytes.length > MAX_SVG) return "";
		return `data:image/svg+xml;base64,${Buffer.from(bytes).toString("base64")}`;
	}
	#copy(file) {
		if (this.#written.has(file)) return true;
		const bytes = this.#options.read(file);
		if (bytes === null || bytes.length > this.#room) return false;
		this.#room -= bytes.length;
		this.#written.set(file, bytes);
		if (/\.css$/i.test(file)) this.#written.set(file, this.#css(Buffer.from(bytes).toString(), file));
		return true;
	}
	#css(text, path) {
		return text.replace(/@import\s+(["'])([^"']{1,1000})\1/g, (_, _quote, address) => `@import url(${address})`).replace(CSS_URL, (_, _quote, address) => /^(?:data:|#)/i.test(address) ? `url("${address}")` : `url("${this.#asset(address, path)}")`);
	}
	#inside(value, path) {
		const { hosts, origin } = this.#options;
		const home = "http://inside.invalid";
		const url = parseUrl(value.trim(), `${home}/${path}`);
		if (url === null) return null;
		return (url.origin === home || url.origin === origin || hosts.includes(url.hostname.toLowerCase())) && /^https?:$/.test(url.protocol) ? decode(url.pathname) : null;
	}
};
function isDropped(node) {
	if (!("tagName" in node)) return false;
	if (/^(?:script|base|iframe|object|embed|noscript)$/.test(node.tagName)) return true;
	const rel = node.attrs.find(({ name }) => name === "rel")?.value ?? "";
	if (node.tagName === "link") return !/\b(?:stylesheet|icon)\b/i.test(rel);
	return node.tagName === "meta" && node.attrs.some(({ name, value }) => name === "http-equiv" && /refresh/i.test(value));
}

export { rebaseSite };
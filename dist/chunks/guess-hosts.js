// src/site/guess-hosts.ts
const ADDRESS = /https?:\/\/([a-z\d.-]{3,100})(\/[^\s"'<>()[\]#?]{0,500})?/gi;
function guessHosts(site, from, texts) {
	const paths = /* @__PURE__ */ new Map();
	for (const text of texts) for (const [, host = "", path = "/"] of text.matchAll(ADDRESS)) {
		const name = host.toLowerCase().replace(/\.+$/, "");
		const known = paths.get(name) ?? /* @__PURE__ */ new Map();
		const clean = path.replace(/[.,;:!*_]+$/, "");
		known.set(clean, (known.get(clean) ?? 0) + 1);
		paths.set(name, known);
	}
	const own = [...paths].filter(([, known]) => isOwn([...known.keys()], site, from));
	const uses = (known) => [...known.values()].reduce((sum, count) => sum + count, 0);
	const isMain = ([host]) => Number(host.startsWith("www."));
	return own.sort((a, b) => isMain(b) - isMain(a) || uses(b[1]) - uses(a[1])).map(([host]) => host);
}
function isOwn(paths, site, from) {
	const real = paths.filter((path) => path !== "/");
	const found = real.filter((path) => ["page", "file"].includes(site.resolve(path, from).kind));
	return found.length >= 2 && found.length * 2 > real.length && found.some((path) => path.split("/").filter(Boolean).length > 1);
}

export { guessHosts as t };
// src/content/parse-url.ts
function parseUrl(text, base) {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}

export { parseUrl as t };
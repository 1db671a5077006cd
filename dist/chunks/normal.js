// src/links/answer/normal.ts
function normal(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼ′´`]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

export { normal as n, decoded as t };
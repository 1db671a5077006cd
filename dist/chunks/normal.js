// src/links/answer/normal.ts
function normal(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼ′´`]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
}

export { normal as t };
// src/site/routes/url-path.ts
function splitReference(reference) {
	const hash = reference.indexOf("#");
	const fragment = hash < 0 ? null : reference.slice(hash + 1);
	const rest = hash < 0 ? reference : reference.slice(0, hash);
	const mark = rest.indexOf("?");
	return {
		path: mark < 0 ? rest : rest.slice(0, mark),
		query: mark < 0 ? null : rest.slice(mark + 1),
		fragment
	};
}
function decodePath(path) {
	try {
		return decodeURIComponent(path).normalize("NFC");
	} catch {
		return path.normalize("NFC");
	}
}
function routeKey(path) {
	const clean = decodePath(path).replace(/\/{2,}/g, "/").replace(/(^|\/)index\.html?$/i, "$1").replace(/\.html?$/i, "");
	const end = clean.endsWith("/") ? clean.slice(0, -1) : clean;
	return end.startsWith("/") || end === "" ? end || "/" : `/${end}`;
}
function joinPath(folder, relative) {
	const steps = folder === "" ? [] : folder.split("/").filter((step) => step !== "");
	for (const step of relative.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.join("/");
}
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function stemOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function extensionOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}
function below(folder, path) {
	if (folder === "" || folder === ".") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
function isAsset(path) {
	return /^(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|docx?|xlsx?|pptx?|od[tspg]|zip|csv|mp[34]|webm|og[gv]|epub)$/.test(extensionOf(path));
}
const MEDIA = {
	image: /^(?:png|jpe?g|gif|svg|webp|avif)$/,
	video: /^(?:mp4|m4v|mov|ogv|webm)$/,
	audio: /^(?:mp3|m4a|aac|flac|og[ga]|opus|wav)$/,
	document: /^(?:pdf|docx?|xlsx?|pptx?|od[tspg]|epub|zip)$/
};
function mediaOf(path) {
	const ending = extensionOf(path);
	return Object.keys(MEDIA).find((media) => MEDIA[media].test(ending)) ?? null;
}
function isSource(path) {
	return /^(?:md|mdx|markdown)$/.test(extensionOf(path));
}
function servedUnder(url) {
	return (url === null ? "" : /^(?:https?:)?\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "").replace(/\/+$/, "");
}

export { isAsset as a, mediaOf as c, splitReference as d, stemOf as f, folderOf as i, routeKey as l, decodePath as n, isSource as o, extensionOf as r, joinPath as s, below as t, servedUnder as u };
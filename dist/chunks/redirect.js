import { c as record, l as text, s as listOf } from "./value.js";

// src/site/redirect.ts
const KEY = /^redirect[_-]?to$/i;
const LOOSE_KEY = /^redirect(?:[_-]?url)?$/i;
const LAYOUT = /(?:^|\/)redirect(?:ion|ed|s)?(?:\.\w{1,10})?$/i;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/|[^\s/]+[/#.])\S*$/i;
const REFRESH = /<meta\s(?=[^<>]{0,300}\bhttp-equiv\s{0,9}=\s{0,9}["']?refresh\b)[^<>]{0,300}\bcontent\s{0,9}=\s{0,9}["']?\s{0,9}[01](?:\.\d{0,9})?\s{0,9}[;,]\s{0,9}url\s{0,9}=/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
function isRedirect(page) {
	const { data } = page;
	const named = Object.keys(data).filter((key) => isAddress(data[key]));
	if (named.some((key) => KEY.test(key))) return true;
	if (named.some((key) => LOOSE_KEY.test(key)) && page.body.text.trim() === "") return true;
	if ([data["layout"], data["template"]].some((name) => LAYOUT.test(text(name) ?? ""))) return true;
	return refreshes(page);
}
function isAddress(value) {
	const { to, url } = record(value);
	return [
		value,
		listOf(value)[0],
		to,
		url
	].some((one) => ADDRESS.test(text(one) ?? ""));
}
function refreshes({ body }) {
	if (!/http-equiv/i.test(body.text)) return false;
	const written = body.text.replace(COMMENT, "");
	const found = REFRESH.exec(written);
	if (found === null) return false;
	return body.kind === "html" || !/`|~~~|^(?: {4}|\t)/m.test(written.slice(0, found.index));
}

export { isRedirect as t };
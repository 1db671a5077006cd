import { a as isWebUrl } from "./urls.js";
import { n as withAccepted } from "./accepted-status.js";
import { n as readMarkdownLinkCheck, t as markdownLinkCheckFiles } from "./markdown-link-check-config.js";

// src/links/settings/honour-markdown-link-check.ts
async function findMarkdownLinkCheck(tree, files, { env, named }) {
	const path = markdownLinkCheckFiles.find((name) => files.has(name));
	if (path === void 0) return null;
	const text = new TextDecoder().decode(await tree.read(path));
	const withheld = /* @__PURE__ */ new Set();
	const variable = (name) => {
		if (env[name] === void 0 || /^(?:ACTIONS|INPUT|RUNNER)_/i.test(name)) return void 0;
		if (named === null || named.has(name)) return env[name];
		withheld.add(name);
	};
	return {
		path,
		settings: readMarkdownLinkCheck(text, variable),
		withheld
	};
}
function honourMarkdownLinkCheck(probe, settings) {
	const sort = (url) => {
		const pattern = settings.ignoredBy(url);
		if (pattern !== null) return {
			instead: null,
			pattern
		};
		const instead = settings.replace(url);
		return {
			instead: isWebUrl(url) && !isWebUrl(instead) ? null : instead,
			pattern: instead
		};
	};
	const ask = async (urls, until) => {
		const states = /* @__PURE__ */ new Map();
		const asked = /* @__PURE__ */ new Map();
		for (const url of urls) {
			const { instead, pattern } = sort(url);
			if (instead === null) states.set(url, skipped(url, pattern));
			else asked.set(url, instead);
		}
		const answers = await probe([...new Set(asked.values())], until);
		for (const [url, instead] of asked) {
			const answer = answers.get(instead);
			if (answer !== void 0) states.set(url, settle({
				...answer,
				url
			}, url !== instead, settings));
		}
		return states;
	};
	const { begin } = probe;
	return begin === void 0 ? ask : Object.assign(ask, { begin: (urls) => begin(urls.flatMap((url) => sort(url).instead ?? [])) });
}
function settle(state, replaced, settings) {
	if (replaced && state.state === "redirected") return {
		...state,
		state: "ok",
		reason: { code: "answers" }
	};
	return withAccepted(state, settings.isAlive);
}
function skipped(url, pattern) {
	return {
		url,
		state: "skipped",
		reason: {
			code: "ignored",
			pattern
		},
		status: null,
		finalUrl: null,
		provider: null,
		closesOn: null,
		checkedAt: null,
		fromCache: false
	};
}

export { findMarkdownLinkCheck, honourMarkdownLinkCheck };
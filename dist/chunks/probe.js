import { o as __toESM } from "./rolldown-runtime.js";
import { n as withAccepted, t as isAcceptedBy } from "./accepted-status.js";
import { t as defaults } from "./defaults.js";
import { t as parseUrl } from "./parse-url.js";
import { i as require_ipaddr, n as isAddress, t as isDoubt } from "./reason.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
import { n as isHome, t as isLogIn } from "./log-in.js";
import { n as normal, t as decoded } from "./normal.js";
import { i as isTemplate, o as schemeOf, s as urlToAsk, t as fragmentOf } from "./urls.js";
import { setMaxListeners } from "node:events";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/links/settings/link-settings.ts
function readLinkSettings(links) {
	const ignore = links.ignore ?? [];
	const allowPrivate = links["allow-private"] ?? [];
	const anchors = links["anchors"] === true;
	const headers = Object.entries(links.headers ?? {}).flatMap(([prefix, set]) => readHeaders(prefix, set));
	return {
		ignoredBy: (url) => ignore.find((pattern) => matchesWildcards(pattern, url)) ?? null,
		accepts: isAcceptedBy(links.accept ?? []),
		timeout: within(links.timeout, defaults.links.timeout, 1, 60) * 1e3,
		retries: Math.round(within(links.retries, defaults.links.retries, 0, 5)),
		perHost: Math.round(within(links["per-host"], defaults.links["per-host"], 1, 20)),
		concurrency: Math.round(within(links.concurrency, defaults.links.concurrency, 1, 256)),
		allowPrivate,
		anchors,
		headersFor: (url) => Object.assign({}, ...headers.filter(({ base }) => isUnder(url, base)).map(({ set }) => set)),
		fingerprint: JSON.stringify([
			anchors,
			allowPrivate,
			headers.map(({ base, set }) => [base.href, Object.keys(set)])
		])
	};
}
function matchesWildcards(pattern, text) {
	let at = 0;
	let star = -1;
	let retry = 0;
	let index = 0;
	while (index < text.length) if (pattern[at] === "*") {
		star = at++;
		retry = index;
	} else if (at < pattern.length && pattern[at] === text[index]) {
		at++;
		index++;
	} else if (star !== -1) {
		at = star + 1;
		index = ++retry;
	} else return false;
	while (pattern[at] === "*") at++;
	return at === pattern.length;
}
const ownHeaders = /* @__PURE__ */ new Set([
	"host",
	"connection",
	"content-length",
	"transfer-encoding",
	"expect",
	"upgrade",
	"keep-alive",
	"te"
]);
function readHeaders(prefix, set) {
	const text = /^https?:\/\//i.test(prefix) ? prefix : `https://${prefix}`;
	const base = parseUrl(text);
	if (base === null) return [];
	const sendable = Object.entries(set).map(([name, value]) => [name.toLowerCase(), String(value)]).filter(([name, value]) => /^[!#$%&'*+.^_`|~\da-z-]+$/.test(name) && !ownHeaders.has(name) && /^[\t\x20-\x7e]*$/.test(value));
	return [{
		base,
		set: Object.fromEntries(sendable)
	}];
}
function isUnder(url, base) {
	if (url.origin !== base.origin) return false;
	const trunk = base.pathname.replace(/\/$/, "");
	return trunk === "" || url.pathname === trunk || url.pathname.startsWith(`${trunk}/`);
}
function within(value, usual, least, most) {
	return typeof value === "number" && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}

// src/links/ask/resolve-map.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
var ResolveMapError = class extends Error {
	entry;
	constructor(entry) {
		super(`RELECTURE_RESOLVE: ${entry}`);
		this.name = "ResolveMapError";
		this.entry = entry;
	}
};
function parseResolve(text) {
	const map = /* @__PURE__ */ new Map();
	for (const entry of (text ?? "").split(",")) {
		if (entry.trim() === "") continue;
		const equals = entry.indexOf("=");
		const host = entry.slice(0, Math.max(0, equals)).trim().toLowerCase();
		if (!/^(?:\*|(?:\*\.)?[\p{L}\p{N}._-]+)$/u.test(host)) throw new ResolveMapError(entry.trim());
		const server = parseServer(entry.slice(equals + 1).trim());
		if (server === null) throw new ResolveMapError(entry.trim());
		map.set(host, server);
	}
	return map;
}
function standIn(map, hostname) {
	if (map.size === 0) return void 0;
	const host = hostname.toLowerCase().replace(/\.$/, "");
	const own = map.get(host);
	if (own !== void 0) return own;
	for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
		const suffix = map.get(`*${host.slice(dot)}`);
		if (suffix !== void 0) return suffix;
	}
	return map.get("*");
}
function parseServer(text) {
	if (text === "nowhere") return "nowhere";
	const match = /^(?:(?:http:\/\/)?(\[[\da-f:]+\]|[\d.]+|localhost):)?(http:)?(\d{1,5})$/i.exec(text);
	if (match === null) return null;
	const address = (match[1] ?? "127.0.0.1").replace(/^\[|\]$/g, "").replace(/^localhost$/i, "127.0.0.1");
	const port = Number(match[3]);
	if (!import_ipaddr.default.isValid(address) || import_ipaddr.default.parse(address).range() !== "loopback") return null;
	if (port < 1 || port > 65535 || match[1] === void 0 && match[2] === void 0) return null;
	return {
		address,
		port,
		plain: match[2] !== void 0 || text.startsWith("http://")
	};
}

// src/links/ask/agent.ts
const maxHeaderBytes = 65536;
const idleTime = 4e3;
async function createAgent(options) {
	const { Agent: UndiciAgent, buildConnector } = await import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { guard, resolve } = options;
	const trust = options.ca === void 0 ? {} : { ca: options.ca };
	const connect = buildConnector({
		lookup: guard.lookup,
		timeout: options.connectTimeout,
		...trust
	});
	const connectLocally = buildConnector({
		timeout: options.connectTimeout,
		...trust
	});
	let opened = 0;
	const dispatcher = new UndiciAgent({
		connections: options.perHost,
		pipelining: 1,
		maxHeaderSize: maxHeaderBytes,
		keepAliveTimeout: idleTime,
		keepAliveMaxTimeout: idleTime,
		headersTimeout: 0,
		bodyTimeout: 0,
		connect(target, callback) {
			const local = standIn(resolve, target.hostname);
			if (local === "nowhere") {
				callback(Object.assign(/* @__PURE__ */ new Error("no such host"), { code: "ENOTFOUND" }), null);
				return;
			}
			opened++;
			if (local !== void 0) {
				const protocol = local.plain ? "http:" : target.protocol;
				connectLocally({
					...target,
					protocol,
					hostname: local.address,
					port: String(local.port)
				}, callback);
				return;
			}
			connect(target, (error, socket) => {
				if (error !== null) return callback(error, null);
				const refusal = refusalOf(guard, target.hostname, socket);
				if (refusal === null) return callback(null, socket);
				socket.destroy();
				callback(refusal, null);
			});
		}
	});
	return {
		request: (request) => dispatcher.request(request),
		connections: () => opened,
		close: () => dispatcher.destroy()
	};
}
function refusalOf(guard, hostname, socket) {
	try {
		guard.verify(hostname, socket.remoteAddress);
		return null;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

// src/links/ask/paces.ts
const believed = 6048e5;
const most$1 = 1e4;
var Paces = class {
	#known = /* @__PURE__ */ new Map();
	constructor(kept = []) {
		if (!Array.isArray(kept)) return;
		for (const item of kept.slice(0, most$1)) {
			if (!Array.isArray(item)) continue;
			const [host, delay, read, asked] = item;
			if (typeof host !== "string" || typeof delay !== "number" || !(delay >= 0)) continue;
			const [readAt, askedAt] = [Date.parse(String(read)), Date.parse(String(asked))];
			if (!Number.isNaN(readAt) && !Number.isNaN(askedAt)) this.#known.set(host, {
				delay,
				readAt,
				askedAt
			});
		}
	}
	get(host, now) {
		const pace = this.#known.get(host);
		return pace !== void 0 && pace.readAt <= now && now - pace.readAt < believed ? pace : null;
	}
	note(host, delay, now) {
		this.#known.set(host, {
			delay,
			readAt: now,
			askedAt: now
		});
	}
	asked(host, now) {
		const pace = this.#known.get(host);
		if (pace !== void 0) this.#known.set(host, {
			...pace,
			askedAt: now
		});
	}
	serialize(now) {
		return [...this.#known].filter(([host]) => this.get(host, now) !== null).sort(([one], [other]) => one < other ? -1 : 1).slice(0, most$1).map(([host, { delay, readAt, askedAt }]) => [
			host,
			delay,
			new Date(readAt).toISOString(),
			new Date(askedAt).toISOString()
		]);
	}
};

// src/links/ask/rests.ts
const longest = 864e5;
const most = 1e4;
var Rests = class {
	#until = /* @__PURE__ */ new Map();
	constructor(kept = []) {
		if (!Array.isArray(kept)) return;
		for (const item of kept.slice(0, most)) {
			if (!Array.isArray(item) || typeof item[0] !== "string" || typeof item[1] !== "string") continue;
			const until = Date.parse(item[1]);
			if (!Number.isNaN(until)) this.#until.set(item[0], until);
		}
	}
	left(what, now) {
		const left = (this.#until.get(what) ?? now) - now;
		return left > 0 && left <= longest ? left : 0;
	}
	note(what, wait, now) {
		this.#until.set(what, now + Math.min(wait, longest));
	}
	serialize(now) {
		return [...this.#until].filter(([what]) => this.left(what, now) > 0).sort(([one], [other]) => one < other ? -1 : 1).slice(0, most).map(([what, until]) => [what, new Date(until).toISOString()]);
	}
};

// src/links/ask/cache.ts
const version = 1;
const day = 864e5;
const longestUnused = 60 * day;
const recently = 7 * day;
const mostEntries = 5e4;
var LinkCache = class {
	#entries;
	#fingerprint;
	rests;
	paces;
	sound;
	constructor(text, fingerprint) {
		this.#fingerprint = fingerprint;
		const read = text === null ? {
			entries: [],
			fingerprint,
			rests: [],
			paces: []
		} : readCache$1(text);
		this.#entries = read?.fingerprint === fingerprint ? soundEntries(read.entries) : /* @__PURE__ */ new Map();
		this.rests = new Rests(read?.rests);
		this.paces = new Paces(read?.paces);
		this.sound = read !== null;
	}
	get(url) {
		return this.#entries.get(url) ?? null;
	}
	recent(url, now) {
		const entry = this.get(url);
		return entry !== null && now - Date.parse(entry.checkedAt) <= recently ? entry : null;
	}
	fresh(url, now, today) {
		const entry = this.#entries.get(url);
		if (entry === void 0 || entry.closesOn !== null && entry.closesOn < today) return null;
		const age = now - Date.parse(entry.checkedAt);
		return age >= 0 && age < lifetime(entry) * spread(url) ? entry : null;
	}
	set(url, verdict, provider, now) {
		const at = new Date(now).toISOString();
		const alive = verdict.state === "ok" || verdict.state === "redirected";
		const entry = {
			state: verdict.state,
			status: verdict.status ?? null,
			finalUrl: verdict.finalUrl ?? null,
			provider,
			reason: { ...verdict.reason },
			closesOn: verdict.closesOn ?? null,
			...verdict.document === void 0 ? {} : { document: verdict.document },
			checkedAt: at,
			aliveOn: alive ? at.slice(0, 10) : this.get(url)?.aliveOn ?? null,
			usedOn: at.slice(0, 10),
			validators: verdict.validators ?? null
		};
		this.#entries.set(url, entry);
		return entry;
	}
	touch(url, entry, now) {
		this.#entries.set(url, {
			...entry,
			usedOn: new Date(now).toISOString().slice(0, 10)
		});
	}
	serialize(now) {
		const kept = [...this.#entries].filter(([, { usedOn }]) => now - Date.parse(usedOn) < longestUnused).sort(([one, a], [other, b]) => a.usedOn === b.usedOn ? one < other ? -1 : 1 : a.usedOn < b.usedOn ? 1 : -1).slice(0, mostEntries);
		const rests = this.rests.serialize(now);
		const paces = this.paces.serialize(now);
		const asked = {
			...rests.length > 0 && { rests },
			...paces.length > 0 && { paces }
		};
		return `${JSON.stringify({
			version,
			fingerprint: this.#fingerprint,
			...asked,
			entries: kept
		})}\n`;
	}
};
function lifetime({ state, reason, provider }) {
	if (state === "redirected") return 7 * day;
	if (state === "blocked") return reason.code === "rate-limited" || reason.code === "request-refused" ? 0 : 3 * day;
	if (state !== "ok") return 0;
	if (isDoubt({ reason })) return day;
	return provider === "generic" || provider === "pdf" ? 7 * day : day / 2;
}
function spread(url) {
	let hash = 0;
	for (let index = 0; index < url.length; index++) hash = hash * 31 + url.charCodeAt(index) | 0;
	return .75 + (hash % 1e3 + 1e3) % 1e3 / 2e3;
}
const keptStates = /* @__PURE__ */ new Set([
	"ok",
	"redirected",
	"dead",
	"closed",
	"draft",
	"blocked",
	"unreachable"
]);
function readCache$1(text) {
	try {
		const { entries, fingerprint, rests, paces, ...cache } = JSON.parse(text);
		return cache["version"] === version && Array.isArray(entries) ? {
			entries,
			fingerprint,
			rests,
			paces
		} : null;
	} catch {
		return null;
	}
}
function soundEntries(items) {
	const entries = /* @__PURE__ */ new Map();
	for (const item of items.slice(0, mostEntries)) if (Array.isArray(item) && typeof item[0] === "string" && isEntry(item[1])) entries.set(item[0], item[1]);
	return entries;
}
function isEntry(value) {
	if (typeof value !== "object" || value === null) return false;
	const entry = value;
	const texts = [entry.checkedAt, entry.usedOn].every((text) => typeof text === "string" && !Number.isNaN(Date.parse(text)));
	const nullable = [
		entry.finalUrl,
		entry.provider,
		entry.closesOn,
		entry.aliveOn
	];
	return texts && keptStates.has(entry.state) && (entry.status === null || typeof entry.status === "number") && nullable.every((text) => text === null || typeof text === "string") && isObjectOrNull(entry.validators) && (entry.document === void 0 || entry.document !== null && isObjectOrNull(entry.document)) && typeof entry.reason === "object" && entry.reason !== null && "code" in entry.reason && typeof entry.reason.code === "string";
}
function isObjectOrNull(value) {
	return typeof value === "object" && !Array.isArray(value);
}

// src/links/ask/clock.ts
const systemClock = {
	now: () => performance.now(),
	date: () => Date.now(),
	random: () => Math.random(),
	sleep: async (milliseconds, signal) => {
		try {
			await setTimeout$1(milliseconds, void 0, { signal });
		} catch {
			throw signal.reason;
		}
	}
};

// src/links/answer/html.ts
const headLength = 12e4;
const longestText = 1e3;
const read = /* @__PURE__ */ new WeakMap();
function readHtml(bytes, headers) {
	let page = read.get(bytes);
	if (page === void 0) {
		page = readOnce(bytes, headers);
		read.set(bytes, page);
	}
	return page;
}
function readOnce(bytes, headers) {
	const text = decode(bytes, headers.get("content-type"));
	const shown = withoutHidden(text.slice(0, headLength));
	const lower = lowerAscii(shown);
	const bodyAt = lower.indexOf("<body");
	const head = bodyAt === -1 ? shown.length : bodyAt;
	return {
		text,
		shown,
		title: plainText(contents(shown.slice(0, head), lower.slice(0, head), "title", 1)[0] ?? ""),
		headings: contents(shown, lower, "h1", 3, Math.max(0, bodyAt)).map((one) => plainText(one))
	};
}
const HIDDEN = [
	"script",
	"style",
	"template",
	"noscript",
	"textarea",
	"iframe"
];
function withoutHidden(text) {
	const lower = lowerAscii(text);
	const kept = [];
	let from = 0;
	for (const { index } of lower.matchAll(/<!--|<(?:script|style|template|noscript|textarea|iframe)(?=[\s/>])/g)) {
		if (index < from) continue;
		const name = HIDDEN.find((one) => lower.startsWith(one, index + 1));
		const close = name === void 0 ? "-->" : `</${name}`;
		const end = lower.indexOf(close, index + 4);
		kept.push(text.slice(from, index));
		from = end === -1 ? text.length : end + close.length;
	}
	kept.push(text.slice(from));
	return kept.join("");
}
function contents(text, lower, name, most, from = 0) {
	const found = [];
	let at = from;
	while (found.length < most) {
		at = lower.indexOf(`<${name}`, at);
		if (at === -1) break;
		const after = lower.charCodeAt(at + name.length + 1);
		at += name.length + 1;
		if (!(after === 62 || after === 47 || after <= 32)) continue;
		const open = lower.indexOf(">", at);
		if (open === -1) break;
		const close = lower.indexOf(`</${name}`, open);
		if (close === -1) break;
		found.push(text.slice(open + 1, close));
		at = close;
	}
	return found;
}
function lowerAscii(text) {
	return /[\u0130\u212a]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}
function plainText(html, most = longestText) {
	return decodeReferences(html.slice(0, most * 4).replace(/<[^<>]*>/g, " ")).replace(/\s+/g, " ").trim().slice(0, most);
}
function anchorsOf(text) {
	const anchors = /* @__PURE__ */ new Set();
	for (const match of text.matchAll(/\s(?:id|name)\s{0,4}=\s{0,4}(?:"([^"<>]{1,300})"|'([^'<>]{1,300})'|([^\s"'<>=`]{1,300}))/gi)) anchors.add(decodeReferences(match[1] ?? match[2] ?? match[3] ?? ""));
	return anchors;
}
function decodeReferences(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/gi, (whole, decimal, hex, name) => {
		if (typeof name === "string") return decodeNamedCharacterReference(name) || whole;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}
function decode(bytes, contentType) {
	const declared = charsetOf(contentType) ?? charsetOf(Buffer.from(bytes.subarray(0, 1024)).toString("latin1"));
	try {
		return new TextDecoder(declared ?? "utf-8").decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}
function charsetOf(text) {
	return /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(text)?.[1] ?? null;
}

// src/links/answer/bot-wall.ts
const challengeTitles = /^(?:just a moment|attention required|un instant|vérification de sécurité|access denied|ddos-guard)(?!\p{L})/iu;
const surelyChallenge = /^(?:pardon our interruption|making sure you['’]re not a bot|vérification que vous n['’]êtes pas un robot|are you a (?:robot|human)|vérification de votre navigateur|checking your browser)(?!\p{L})/iu;
const challengeParts = [
	["/.within.website/x/cmd/anubis/", "Anubis"],
	[".captcha-delivery.com/", "DataDome"],
	["/cdn-cgi/challenge-platform/h/", "Cloudflare"],
	["id=\"px-captcha\"", "HUMAN"]
];
const wordlessParts = [
	["/_Incapsula_Resource?", "Imperva"],
	["gokuProps", "AWS WAF"],
	[".awswaf.com/", "AWS WAF"]
];
function botWall(response) {
	const { status, headers } = response;
	const by = challenger(response);
	if (by !== null) return {
		state: "blocked",
		status,
		reason: {
			code: "challenge",
			by
		}
	};
	if (status === 401 || status === 407) return {
		state: "blocked",
		status,
		reason: { code: "login-needed" }
	};
	if (status === 403 || status === 999) return {
		state: "blocked",
		status,
		reason: {
			code: "robots-refused",
			status
		}
	};
	if (status === 451) return {
		state: "blocked",
		status,
		reason: {
			code: "legal-block",
			status
		}
	};
	if (status === 202 && response.complete && response.bytes.length === 0 && headers.type === "text/html") return {
		state: "blocked",
		status,
		reason: {
			code: "robots-refused",
			status
		}
	};
	return null;
}
function isHostWide(wall) {
	return wall.reason.code === "challenge" || wall.status === 999;
}
function challenger({ status, headers, bytes }) {
	if (headers.get("x-amzn-waf-action") !== "") return "AWS WAF";
	if (/challenge/i.test(headers.get("cf-mitigated"))) return "Cloudflare";
	if (/challenge|deny/i.test(headers.get("x-vercel-mitigated"))) return "Vercel";
	if (/datadome/i.test(headers.get("x-datadome") || headers.get("server")) && status === 403) return "DataDome";
	if (![
		200,
		202,
		403,
		429,
		503
	].includes(status) || headers.type !== "text/html" || bytes.length === 0) return null;
	if (status === 200 && bytes.length > SHORT$2) return null;
	const page = readHtml(bytes, headers);
	const isSure = [page.title, page.headings[0] ?? ""].some((text) => surelyChallenge.test(text));
	const isChallenge = isSure || challengeTitles.test(page.title);
	const [, by] = challengeParts.find(([part]) => page.text.includes(part)) ?? [];
	if (by !== void 0 && (isChallenge || by !== "Cloudflare")) return by;
	const [, behind] = wordlessParts.find(([part]) => page.text.includes(part)) ?? [];
	if (behind !== void 0 && isWordless(page)) return behind;
	if (!(status === 200 ? isSure : isChallenge)) return null;
	return /cloudflare/i.test(headers.get("server")) ? "Cloudflare" : "";
}
const SHORT$2 = 3e4;
function isWordless({ shown }) {
	return plainText(shown.replace(/<head\b[\s\S]*?<\/head>/i, "")).length < 200;
}

// src/links/offline/procedure-url.ts
const canonicalHost = "demarche.numerique.gouv.fr";
const hosts = /* @__PURE__ */ new Set([
	canonicalHost,
	"www.demarche.numerique.gouv.fr",
	"demarches.numerique.gouv.fr",
	"www.demarches-simplifiees.fr",
	"demarches-simplifiees.fr",
	"www.demarches-simplifees.fr",
	"demarches-simplifees.fr",
	"tps.apientreprise.fr"
]);
function isProcedureHost(url) {
	return hosts.has(url.hostname);
}
function procedureOf(url, isInstance = false) {
	const [, page, test, path] = /^\/(commencer|fermeture|introuvable)\/(test\/)?([^/]{1,250})(?:\/(?:sign_in|sign_up|france_connect|pro_connect))?\/?$/.exec(url.pathname) ?? [];
	if (path === void 0 || page !== "commencer" && !isInstance && !isProcedureHost(url)) return null;
	return {
		page,
		path,
		test: test !== void 0
	};
}
function startPage(url) {
	const clean = withoutPrefill(url);
	clean.pathname = clean.pathname.replace(/\/(?:sign_in|sign_up|france_connect|pro_connect)\/?$/, "");
	return clean;
}
function withoutPrefill(url) {
	const clean = new URL(url);
	for (const name of [...clean.searchParams.keys()]) if (/^(?:champ_|identite_|prefill_token$)/.test(name)) clean.searchParams.delete(name);
	return clean;
}
function canonicalProcedure(path) {
	return `https://${canonicalHost}/commencer/${path}`;
}

// src/links/answer/body.ts
const drainLength = 65536;
const dripLength = 1024;
const dripTime = 1e3;
const emptyBytes = /* @__PURE__ */ new Uint8Array(0);
async function readBody(body, limits) {
	const raw = await collect$1(body, limits);
	const kept = raw.bytes.subarray(0, limits.keep);
	if (limits.encoding === "" || limits.encoding === "identity" || kept.length === 0) return {
		...raw,
		bytes: kept,
		complete: raw.complete && kept.length === raw.bytes.length
	};
	const decoded = await decompress(kept, limits.encoding, limits.keep);
	return {
		bytes: decoded.bytes,
		complete: raw.complete && decoded.complete,
		broken: raw.broken
	};
}
function collect$1(body, { keep, announced, time }) {
	const most = Math.max(keep, drainLength);
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		let isOver = false;
		const end = (complete, broken) => {
			isOver = true;
			clearInterval(timer);
			body.off("data", take);
			if (!complete) body.destroy();
			resolve({
				bytes: chunks.length === 0 ? emptyBytes : Buffer.concat(chunks),
				complete,
				broken
			});
		};
		const take = (chunk) => {
			if (length < keep) chunks.push(chunk);
			length += chunk.length;
			if (length > most) end(false, false);
		};
		const began = performance.now();
		let before = 0;
		const look = () => {
			if (isOver) return;
			if (performance.now() - began >= time || length - before < dripLength) end(false, false);
			before = length;
		};
		const timer = setInterval(() => setImmediate(look), Math.min(dripTime, time));
		body.on("error", () => end(false, true));
		if (announced !== null && announced > most && keep === 0) return end(false, false);
		body.on("end", () => end(true, false));
		body.on("data", take);
	});
}
async function decompress(bytes, encoding, keep) {
	const { createBrotliDecompress, createInflate, createGunzip } = await import("node:zlib");
	const makers = {
		gzip: createGunzip,
		"x-gzip": createGunzip,
		deflate: createInflate,
		br: createBrotliDecompress
	};
	const make = Object.hasOwn(makers, encoding) ? makers[encoding] : null;
	if (make === null) return {
		bytes: emptyBytes,
		complete: false
	};
	const stream = make();
	return new Promise((resolve) => {
		const chunks = [];
		let length = 0;
		const end = (complete) => {
			stream.destroy();
			resolve({
				bytes: Buffer.concat(chunks).subarray(0, keep),
				complete
			});
		};
		stream.on("data", (chunk) => {
			chunks.push(chunk);
			length += chunk.length;
			if (length > keep) end(false);
		});
		stream.on("end", () => end(true));
		stream.on("error", () => end(false));
		stream.end(bytes);
	});
}

// src/links/ask/exchange.ts
var TooSlow = class extends Error {
	name = "TooSlow";
};
const bodyTime = 5e3;
async function exchange(agent, request) {
	if (request.signal.aborted) throw request.signal.reason;
	const controller = new AbortController();
	const giveUp = () => controller.abort(request.signal.reason);
	request.signal.addEventListener("abort", giveUp, { once: true });
	const began = performance.now();
	let isHere = false;
	const late = () => {
		if (!isHere) controller.abort(new TooSlow());
	};
	const timer = setTimeout(() => setImmediate(late), request.timeout);
	try {
		const answer = await agent.request({
			origin: request.url.origin,
			path: request.url.pathname + request.url.search,
			method: request.method,
			headers: request.headers,
			signal: controller.signal,
			...request.method === "HEAD" ? { reset: false } : {}
		});
		isHere = true;
		clearTimeout(timer);
		const headers = new ResponseHeaders(answer.headers);
		return {
			...await readBody(answer.body, {
				keep: request.method === "HEAD" ? 0 : request.keep(headers),
				announced: headers.length,
				encoding: headers.get("content-encoding").trim().toLowerCase(),
				time: Math.min(bodyTime, request.timeout)
			}),
			status: answer.statusCode,
			headers,
			took: performance.now() - began
		};
	} finally {
		clearTimeout(timer);
		request.signal.removeEventListener("abort", giveUp);
	}
}
var ResponseHeaders = class {
	#headers;
	constructor(headers) {
		this.#headers = headers;
	}
	get(name) {
		return this.all(name)[0] ?? "";
	}
	all(name) {
		const value = Object.hasOwn(this.#headers, name) ? this.#headers[name] : void 0;
		return value === void 0 ? [] : typeof value === "string" ? [value] : value;
	}
	get type() {
		return (this.get("content-type").split(";", 1)[0] ?? "").trim().toLowerCase();
	}
	get length() {
		const text = this.get("content-length").trim();
		return /^\d{1,15}$/.test(text) ? Number(text) : null;
	}
};

// src/links/ask/guard.ts
async function lookUpByDefault(hostname) {
	const { lookup } = await import("node:dns/promises");
	return lookup(hostname, { all: true });
}
var Refusal = class extends Error {
	reason;
	constructor(reason) {
		super(reason.code);
		this.name = "Refusal";
		this.reason = reason;
	}
};
const azureHost = "168.63.129.16";
const privateSuffixes = [
	"localhost",
	"local",
	"internal",
	"home.arpa",
	"localdomain",
	"intranet",
	"lan",
	"corp"
];
const neverAddresses = [
	"test",
	"invalid",
	"example",
	"onion"
];
function createGuard(lookUp, resolve, allowPrivate) {
	const permission = readPermission(allowPrivate);
	const known = /* @__PURE__ */ new Map();
	const addresses = (hostname) => {
		const memo = known.get(hostname);
		if (memo !== void 0) return memo;
		const found = lookUp(hostname).then((all) => vetted(hostname, all, permission));
		known.set(hostname, found);
		found.catch(() => known.delete(hostname));
		return found;
	};
	return {
		vet(url) {
			if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refusal({
				code: "scheme-refused",
				scheme: url.protocol
			});
			if (url.username !== "" || url.password !== "") throw new Refusal({ code: "credentials" });
			const host = bareHost$1(url.hostname);
			if (url.port !== "" && url.port !== "80" && url.port !== "443" && !permission.hosts.has(`${host}:${url.port}`)) throw new Refusal({
				code: "port-refused",
				port: url.port
			});
			if (isAddress(host)) return verifyAddress(host, host, permission);
			if (standIn(resolve, host) !== void 0 || isAllowedHost(permission, host)) return;
			if (privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) throw new Refusal({
				code: "private-address",
				host
			});
		},
		lookup(hostname, options, callback) {
			addresses(hostname).then((all) => {
				const [first] = all;
				if (options.all === true) callback(null, [...all]);
				else if (first !== void 0) callback(null, first.address, first.family);
			}, (error) => callback(error, "", 0));
		},
		verify(hostname, address) {
			verifyAddress(bareHost$1(hostname), address ?? "", permission);
		}
	};
}
function isNeverAHost(hostname) {
	const host = bareHost$1(hostname);
	return neverAddresses.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
function isPublicAddress(address) {
	if (!import_ipaddr.default.IPv4.isValidFourPartDecimal(address) && !import_ipaddr.default.IPv6.isValid(address)) return false;
	const parsed = import_ipaddr.default.parse(address);
	if (parsed instanceof import_ipaddr.default.IPv4) return isPublicIPv4(parsed);
	if (parsed.isIPv4MappedAddress()) return isPublicIPv4(parsed.toIPv4Address());
	if (parsed.range() === "rfc6052") return isPublicIPv4(new import_ipaddr.default.IPv4(parsed.toByteArray().slice(12)));
	return parsed.range() === "unicast" && parsed.match(import_ipaddr.default.IPv6.parse("2000::"), 3);
}
function isPublicIPv4(address) {
	const text = address.toString();
	if (text === azureHost || text.startsWith("192.0.0.")) return false;
	return address.range() === "unicast";
}
function vetted(hostname, all, permission) {
	const host = bareHost$1(hostname);
	if (all.length === 0) throw Object.assign(/* @__PURE__ */ new Error("no address"), { code: "ENOTFOUND" });
	for (const { address } of all) verifyAddress(host, address, permission);
	return all.toSorted((one, other) => one.family - other.family);
}
function verifyAddress(host, address, permission) {
	if (isPublicAddress(address) || isAllowedHost(permission, host) || isAllowedAddress(permission, address)) return;
	throw new Refusal({
		code: "private-address",
		host
	});
}
function isAllowedHost(permission, host) {
	return permission.hosts.has(host);
}
function isAllowedAddress({ networks }, address) {
	if (networks.length === 0 || !import_ipaddr.default.isValid(address)) return false;
	const parsed = import_ipaddr.default.process(address);
	return networks.some(([network, bits]) => parsed.kind() === network.kind() && parsed.match(network, bits));
}
function readPermission(entries) {
	const hosts = /* @__PURE__ */ new Set();
	const networks = [];
	for (const entry of entries) {
		const text = entry.trim().toLowerCase();
		if (import_ipaddr.default.isValidCIDR(text)) networks.push(import_ipaddr.default.parseCIDR(text));
		else {
			hosts.add(text);
			hosts.add(text.replace(/:\d+$/, ""));
		}
	}
	return {
		hosts,
		networks
	};
}
function bareHost$1(hostname) {
	return hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
}

// src/links/ask/failure.ts
var Failure = class extends Error {
	verdict;
	kind;
	constructor(kind, verdict) {
		super(verdict.reason.code);
		this.name = "Failure";
		this.kind = kind;
		this.verdict = verdict;
	}
	get transient() {
		return this.kind === "connection" || this.kind === "name";
	}
};
const certificateCodes = {
	CERT_HAS_EXPIRED: "certificate-expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "certificate-name",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-chain",
	UNABLE_TO_GET_ISSUER_CERT: "certificate-chain",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-chain"
};
const untrustedCodes = /* @__PURE__ */ new Set([
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"CERT_UNTRUSTED"
]);
const nameCodes = /* @__PURE__ */ new Set([
	"EAI_AGAIN",
	"ESERVFAIL",
	"EREFUSED",
	"EAI_FAIL",
	"EAI_NODATA",
	"ENODATA"
]);
const noRouteCodes = /* @__PURE__ */ new Set([
	"ENETUNREACH",
	"EHOSTUNREACH",
	"ENETDOWN",
	"EADDRNOTAVAIL",
	"EACCES",
	"EPERM"
]);
function failureOf(error, host, seconds) {
	if (error instanceof Failure) return error;
	if (error instanceof Refusal) return new Failure("refused", {
		state: "refused",
		reason: error.reason
	});
	const unreachable = (kind, reason) => new Failure(kind, {
		state: "unreachable",
		reason
	});
	const code = codeOf(error);
	const certificate = Object.hasOwn(certificateCodes, code) ? certificateCodes[code] : void 0;
	if (error instanceof TooSlow || /TIMEOUT|TIMEDOUT/.test(code)) return unreachable("connection", {
		code: "timeout",
		seconds
	});
	if (code === "ENOTFOUND") return new Failure("name", {
		state: "dead",
		reason: {
			code: "no-such-host",
			host
		}
	});
	if (nameCodes.has(code)) return unreachable("name", {
		code: "dns-failure",
		host
	});
	if (code === "ECONNREFUSED") return unreachable("connection", {
		code: "connection-refused",
		host
	});
	if (noRouteCodes.has(code)) return unreachable("connection", {
		code: "no-route",
		host
	});
	if (certificate !== void 0) return unreachable("certificate", {
		code: certificate,
		host
	});
	if (untrustedCodes.has(code)) return unreachable("certificate", {
		code: "certificate-untrusted",
		host
	});
	if (/SSL|TLS|CERT|EPROTO/.test(code)) return unreachable("certificate", {
		code: "tls-failure",
		host
	});
	if (error instanceof Error && error.name === "HTTPParserError" || /^HPE_|HEADERS|INVALID|_RES_/.test(code)) return unreachable("answer", {
		code: "unreadable-answer",
		host
	});
	return unreachable("connection", {
		code: "connection-lost",
		host
	});
}
function codeOf(error) {
	if (typeof error !== "object" || error === null) return "";
	if ("code" in error && typeof error.code === "string") return error.code;
	if ("errors" in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
	return "cause" in error ? codeOf(error.cause) : "";
}

// src/links/ask/wait.ts
const longestWait = 6e4;
const firstBackoff = 300;
const passing = /* @__PURE__ */ new Set([
	408,
	425,
	429,
	500,
	502,
	503,
	504,
	520,
	521,
	522,
	523,
	524
]);
function isPassing(status) {
	return passing.has(status);
}
function backoff(attempt, random) {
	return Math.min(longestWait, firstBackoff * 3 ** attempt * (.75 + random() / 2));
}
function askedWait(headers, now) {
	const after = headers.get("retry-after").trim();
	if (/^\d{1,10}$/.test(after)) return Number(after) * 1e3;
	if (after !== "") {
		const date = Date.parse(after);
		const there = Date.parse(headers.get("date"));
		if (!Number.isNaN(date)) return Math.max(0, date - (Number.isNaN(there) ? now : there));
	}
	const reset = (headers.get("ratelimit-reset") || headers.get("x-ratelimit-reset")).trim();
	if (!/^\d{1,13}(?:\.\d{1,6})?$/.test(reset)) return null;
	const value = Number(reset);
	if (value > 0xe8d4a51000) return Math.max(0, value - now);
	return value > 1e9 ? Math.max(0, value * 1e3 - now) : value * 1e3;
}

// src/links/ask/asker.ts
const textBytes = 262144;
const standardHeaders = {
	accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
	"accept-language": "fr,en;q=0.5",
	"accept-encoding": "gzip, deflate, br"
};
function keepText({ type }) {
	return type === "" || /^text\/|json|xml|javascript/.test(type) ? textBytes : 0;
}
async function askOnce(run, link, asking = {}) {
	const url = isProcedureHost(link) ? withoutPrefill(link) : link;
	const host = url.hostname.toLowerCase();
	const seconds = Math.round((asking.timeout ?? run.timeout) / 100) / 10;
	vet(run, url, host);
	for (let attempt = 0;; attempt++) {
		const last = attempt >= (asking.retries ?? run.retries);
		const isTooLate = (wait) => run.clock.now() + wait > run.deadline;
		let wait;
		try {
			const urgent = attempt > 0 || asking.urgent === true;
			const response = await run.queue.run(host, () => askNow(run, url, host, asking), urgent);
			const again = waitFor(run, url, host, response, attempt);
			if (again === null || last || isTooLate(again)) return response;
			wait = again;
		} catch (error) {
			const failure = await judgeFailure(run, error, host, seconds);
			wait = backoff(attempt, run.clock.random);
			if ((failure.kind === "connection" || failure.kind === "name") && run.ledger.failure(host, attempt, failure.verdict)) run.queue.pause(host, run.clock.now() + wait);
			const again = attempt === 0 || failure.verdict.reason.code !== "timeout";
			if (last || !failure.transient || !again || isTooLate(wait)) throw failure;
		}
		await run.clock.sleep(wait, run.signal);
	}
}
async function askAside(run, url, asking) {
	const host = url.hostname.toLowerCase();
	vet(run, url, host);
	return run.queue.run(host, () => askNow(run, url, host, asking), true);
}
function vet(run, url, host) {
	try {
		run.guard.vet(url);
	} catch (error) {
		throw failureOf(error, host, 0);
	}
	if (isNeverAHost(host) && standIn(run.resolve, host) === void 0) throw new Failure("answer", {
		state: "dead",
		reason: {
			code: "no-such-host",
			host
		}
	});
}
async function askNow(run, url, host, asking) {
	const local = standIn(run.resolve, host) !== void 0;
	if (!local && run.isOffline()) throw noNetwork();
	run.ledger.check(host, url.href);
	if (asking.method === "HEAD" && run.ledger.dislikesHead(host)) throw headRefused(host);
	run.count();
	const request = {
		url,
		method: asking.method ?? "GET",
		headers: {
			...standardHeaders,
			"user-agent": run.userAgent,
			...run.headersFor(url),
			...asking.headers,
			...local ? { "x-forwarded-proto": url.protocol.slice(0, -1) } : {}
		},
		timeout: asking.timeout ?? run.timeout,
		keep: asking.keep ?? keepText,
		signal: run.signal
	};
	return exchange(run.agent, request);
}
function waitFor(run, url, host, response, attempt) {
	const wall = botWall(response);
	if (wall !== null) {
		if (isHostWide(wall)) run.ledger.wall(host);
		else run.ledger.answer(host);
		return null;
	}
	const { status, headers } = response;
	if (!isPassing(status)) {
		run.ledger.answer(host);
		return null;
	}
	const asked = status === 429 || status === 503 ? askedWait(headers, run.clock.date()) : null;
	if (status !== 429 && asked === null) {
		run.ledger.answer(host);
		return backoff(attempt, run.clock.random);
	}
	const wait = asked ?? backoff(attempt + 1, run.clock.random);
	const hostWide = run.ledger.throttle(host, attempt);
	if (wait > 6e4 || run.clock.now() + wait > run.deadline) {
		if (hostWide) run.ledger.shut(host);
		if (wait > 6e4) run.ledger.rest(hostWide ? host : url.href, wait);
		return null;
	}
	if (hostWide) run.queue.pause(host, run.clock.now() + wait);
	return wait;
}
async function judgeFailure(run, error, host, seconds) {
	if (run.signal.aborted) return failureOf(run.signal.reason, host, seconds);
	const failure = failureOf(error, host, seconds);
	if ((failure.kind === "name" || failure.verdict.reason.code === "no-route") && standIn(run.resolve, host) === void 0 && !await run.hasNetwork()) return noNetwork();
	return failure;
}
function noNetwork() {
	return new Failure("stopped", {
		state: "unreachable",
		reason: { code: "no-network" }
	});
}
function headRefused(host) {
	return new Failure("answer", {
		state: "unreachable",
		reason: {
			code: "unreadable-answer",
			host
		}
	});
}
function outOfTime() {
	return new Failure("stopped", {
		state: "skipped",
		reason: { code: "time-budget" }
	});
}
function cancelled() {
	return new Failure("stopped", {
		state: "skipped",
		reason: { code: "cancelled" }
	});
}

// src/links/ask/host-ledger.ts
const wallsToBelieve = 5;
const failuresToBelieve = 6;
const recentAnswers = 10;
const refusalsToBelieve = 4;
const refusalsToGiveUp = 12;
var HostLedger = class {
	#accounts = /* @__PURE__ */ new Map();
	#rests;
	#date;
	constructor(rests, date) {
		this.#rests = rests;
		this.#date = date;
	}
	check(host, url) {
		const account = this.#accounts.get(host);
		const stop = (state, reason) => new Failure("stopped", {
			state,
			reason
		});
		const now = this.#date();
		const left = this.#rests.left(host, now) || this.#rests.left(url, now);
		if (left > 0) throw stop("blocked", {
			code: "asked-to-wait",
			host,
			minutes: Math.ceil(left / 6e4)
		});
		if (account === void 0) return;
		if (account.shut) throw stop("blocked", {
			code: "rate-limited",
			host
		});
		if (account.answers > 0) return;
		if (account.walls >= wallsToBelieve) throw stop("blocked", {
			code: "host-refuses-robots",
			host
		});
		if (account.failures >= failuresToBelieve && account.triedAgain) {
			if (account.last?.reason.code === "no-such-host") throw new Failure("stopped", account.last);
			throw stop("unreachable", {
				code: "host-unreachable",
				host
			});
		}
	}
	wall(host) {
		this.#account(host).walls++;
	}
	answer(host) {
		const account = this.#account(host);
		account.answers++;
		remember$1(account, false);
	}
	failure(host, attempt, verdict) {
		const account = this.#account(host);
		account.failures++;
		account.last = verdict;
		if (attempt > 0) account.triedAgain = true;
		return account.answers === 0 && !account.triedAgain && account.failures >= failuresToBelieve;
	}
	throttle(host, attempt) {
		const account = this.#account(host);
		account.refusals++;
		if (account.answers === 0 && account.refusals >= refusalsToGiveUp) account.shut = true;
		if (attempt > 0) return false;
		remember$1(account, true);
		const hostWide = account.answers === 0 || account.recent.filter(Boolean).length >= refusalsToBelieve;
		if (hostWide) account.recent.length = 0;
		return hostWide;
	}
	shut(host) {
		this.#account(host).shut = true;
	}
	rest(what, wait) {
		this.#rests.note(what, wait, this.#date());
	}
	dislikesHead(host) {
		return this.#accounts.get(host)?.dislikesHead === true;
	}
	noteHeadRefused(host) {
		this.#account(host).dislikesHead = true;
	}
	hasAnswered(matters) {
		for (const [host, { answers, walls, refusals }] of this.#accounts) if (answers + walls + refusals > 0 && matters(host)) return true;
		return false;
	}
	#account(host) {
		let account = this.#accounts.get(host);
		if (account === void 0) {
			account = {
				answers: 0,
				walls: 0,
				failures: 0,
				last: null,
				triedAgain: false,
				recent: [],
				refusals: 0,
				shut: false,
				dislikesHead: false
			};
			this.#accounts.set(host, account);
		}
		return account;
	}
};
function remember$1(account, throttled) {
	account.recent.push(throttled);
	if (account.recent.length > recentAnswers) account.recent.shift();
}

// src/links/answer/french-date.ts
const months = [
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin",
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre"
];
function frenchDay(text) {
	const match = /^\s{0,3}(\d{1,2})(?:er)?\s{1,3}(\p{L}{3,9})\s{1,3}(\d{4})(?!\d)/u.exec(text);
	const month = months.indexOf(match?.[2]?.toLowerCase().normalize("NFC") ?? "") + 1;
	if (match === null || month === 0) return null;
	return isoDay(Number(match[3]), month, Number(match[1]));
}
function isoDayOf(text) {
	const match = /^\s{0,3}(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
	return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
function isoDay(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

// src/links/answer/procedure-page.ts
const TITLE = 200;
async function readProcedurePage(html) {
	const { elementsOfClass } = await import("./elements.js");
	const warnings = html.text.includes("fr-alert__title") ? elementsOfClass(html, "fr-alert__title") : [];
	const calendars = html.text.includes("fr-icon-calendar-line") ? elementsOfClass(html, "fr-icon-calendar-line") : [];
	const title = html.headings[0] ?? "";
	return {
		title: title === "" || title.length > TITLE ? null : title,
		isInTest: warnings.some((one) => isWarning(one.parent) && /Démarche en test|Procedure in testing/.test(one.text)),
		until: calendars.map(deadlineBeside).find((day) => day !== null) ?? null
	};
}
function readClosure(headings) {
	for (const heading of headings) {
		const told = /^La démarche (?<title>.+) est close depuis le (?<day>.{4,30})$/u.exec(heading)?.groups ?? /^Procedure (?<title>.+) is closed since (?<day>.{4,30})$/u.exec(heading)?.groups;
		if (told !== void 0) return {
			title: told["title"] ?? null,
			since: frenchDay(told["day"] ?? "")
		};
	}
	return {
		title: null,
		since: null
	};
}
function isWarning(element) {
	for (let at = element; at !== null; at = at.parent) if (at.classes.includes("fr-alert--warning")) return true;
	return false;
}
function deadlineBeside({ parent }) {
	const sentence = /^Date limite ?: ?(.{6,40})/u.exec(parent?.text ?? "")?.[1];
	return sentence === void 0 ? null : frenchDay(sentence);
}

// src/links/ask/redirects.ts
const mostRedirects = 10;
const longestLink = 3;
function locationOf(url, response) {
	const location = response.headers.get("location").trim();
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(response.status) || location === "") return null;
	const target = Buffer.from(location, "latin1").toString("utf8");
	const readable = target.includes("�") ? location : target;
	const next = parseUrl(readable, url);
	if (next === null) throw new Failure("answer", {
		state: "dead",
		status: response.status,
		reason: { code: "bad-redirect" }
	});
	return next;
}
function redirectOf(url, response) {
	const next = locationOf(url, response);
	if (next !== null) next.hash = "";
	return next;
}
function isPermanent(hops) {
	return hops.length > 0 && hops.every(({ status }) => status === 301 || status === 308);
}
async function follow(run, start, asking = {}) {
	const hops = [];
	const seen = /* @__PURE__ */ new Map([[start.href, 1]]);
	const cookies = /* @__PURE__ */ new Map();
	let url = start;
	let spent = 0;
	let hash = "";
	for (;;) {
		const cookie = (seen.get(url.href) ?? 0) > 1 ? cookies.get(url.origin) : void 0;
		const headers = cookie === void 0 ? asking.headers : {
			...asking.headers,
			cookie
		};
		const urgent = hops.length > 0 || asking.urgent === true;
		const response = await hop(run, url, {
			...asking,
			...headers === void 0 ? {} : { headers },
			urgent
		}, hops);
		const next = locationOf(url, response);
		if (next === null) return {
			...response,
			url,
			hops,
			hash
		};
		if (next.hash !== "") hash = next.hash;
		next.hash = "";
		hops.push({
			url,
			status: response.status
		});
		spent += response.took;
		if (spent > longestLink * run.timeout) {
			const seconds = Math.round(spent / 1e3);
			throw new Failure("answer", {
				state: "unreachable",
				reason: {
					code: "timeout",
					seconds
				}
			});
		}
		keepCookies(cookies, url, response);
		const times = (seen.get(next.href) ?? 0) + 1;
		seen.set(next.href, times);
		const status = response.status;
		if (times > 2 || times > 1 && !cookies.has(next.origin)) throw new Failure("answer", {
			state: "unreachable",
			status,
			reason: { code: "redirect-loop" }
		});
		if (hops.length > mostRedirects) throw new Failure("answer", {
			state: "unreachable",
			status,
			reason: {
				code: "too-many-redirects",
				count: mostRedirects
			}
		});
		url = next;
	}
}
async function hop(run, url, asking, hops) {
	try {
		return await askOnce(run, url, asking);
	} catch (error) {
		if (!(error instanceof Failure) || hops.length === 0) throw error;
		const { verdict, kind } = error;
		const { reason } = verdict;
		if (reason.code === "credentials") throw new Failure(kind, {
			...verdict,
			reason: { code: "leads-to-credentials" }
		});
		if (reason.code !== "private-address") throw error;
		throw new Failure(kind, {
			...verdict,
			reason: {
				code: "leads-to-private",
				host: reason.host
			}
		});
	}
}
function keepCookies(cookies, url, response) {
	const set = response.headers.all("set-cookie").slice(0, 20);
	if (set.length === 0) return;
	const pairs = set.map((cookie) => (cookie.split(";", 1)[0] ?? "").trim().slice(0, 4e3)).filter((pair) => pair.includes("="));
	cookies.set(url.origin, [.../* @__PURE__ */ new Set([...cookies.get(url.origin)?.split("; ") ?? [], ...pairs])].join("; "));
}

// src/links/answer/led-to.ts
function judgeRedirects(url, { hops, url: last, status, hash }) {
	if (hops.length === 0 || last.href === url.href) return null;
	const to = `${last.href}${hash}`;
	if (isHome(last) && isDeep(url, last)) return {
		state: "ok",
		status,
		finalUrl: to,
		reason: {
			code: "led-home",
			to
		}
	};
	if (last.host === url.host && last.search === "" && isAncestor(last.pathname, url.pathname)) return {
		state: "ok",
		status,
		finalUrl: to,
		reason: {
			code: "led-up",
			to
		}
	};
	if (isPermanent(hops)) return {
		state: "redirected",
		status,
		finalUrl: to,
		reason: {
			code: "moved",
			to
		}
	};
	return {
		state: "ok",
		status,
		finalUrl: to,
		reason: { code: "answers" }
	};
}
function isDeep(url, last) {
	if (isHome(url)) return false;
	const steps = url.pathname.split("/").filter((step) => step !== "").length;
	return steps > 1 || steps === 1 && bareHost(url) === bareHost(last);
}
function bareHost(url) {
	return url.hostname.replace(/^www\./, "");
}
function isAncestor(above, below) {
	const trunk = above.replace(/\/$/, "");
	const rest = below.startsWith(`${trunk}/`) ? below.slice(trunk.length + 1) : "";
	return trunk !== "" && rest.replace(/\/$/, "") !== "" && !/^index\.\w{2,5}$/.test(rest);
}

// src/links/answer/lost-domain.ts
const MARKET = /<(?:script|iframe|frame|link)\b[^<>]{0,300}?\b(?:src|href)\s{0,3}=\s{0,3}["']?(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,4}(?:sedoparking|parkingcrew|parklogic|bodis|hugedomains|afternic|dan|undeveloped|above|parking-crew|skenzo|domainsponsor)\.(?:com|net)\b/i;
const MARKETS = /(?:^|\.)(?:hugedomains|afternic|dan|sedo|undeveloped|domainmarket|buydomains)\.com$/i;
const FOR_SALE = new RegExp(`^(?:(?:(?:the |this |ce |le |votre |your )?(?:nom de )?(?:domaine?|domain name|domain|site|website)\\b[ '’"«».\\w-]{0,60}?) (?:is |est |may be |could be |peut etre )?(?:for sale|a vendre|en vente|parked|parque|en parking|expired|expire|available|disponible a la vente)\\b|(?:buy|achetez|acheter) (?:this|ce|the) (?:domain|nom de domaine|domaine)|(?:domain|nom de domaine|domaine) (?:for sale|a vendre|parking|parked)|[a-z\\d-]{1,63}(?:\\.[a-z]{2,12}){1,2} (?:is |est )?(?:for sale|a vendre|en vente|parked)\\b)`);
const REGISTERED = /(?:(?:ce|this|votre|your) (?:nom de domaine|domaine?|domain name|domain)\b.{0,40}? (?:enregistre|reserve|cree|registered|parked|parque|created)\b|\bparked free\b)/;
const SUSPENDED = /^(?:(?:this |your |the |ce |votre |le )?(?:account|site|website|web site|domain|hosting|compte|hebergement|domaine)(?: (?:is|has been|was|est|a ete))? (?:suspended|suspendue?|desactivee?|disabled)|bandwidth limit exceeded)[ !.…]{0,3}$/;
const INSTALLED = /^(?:welcome to (?:nginx|openresty|caddy|centos|lighttpd)[ !.]{0,3}|(?:nginx|apache|apache2|iis|web server|lighttpd)?[ \w()./'-]{0,30}(?:default|test) page\b[ \w:.!-]{0,60}|it works!?|iis windows(?: server)?|iis\d?|default web ?site page|plesk [ \w]{0,40}|your website is up and running|congratulations! your [\w ]{1,40}|caddy works!?|xampp [\w .]{0,20}|page par defaut(?: du serveur)?[ \w]{0,30})$/;
const SHORT$1 = 3e4;
function lossOf({ text, shown, title, headings }, url) {
	if (MARKETS.test(url.hostname)) return "for-sale";
	const words = [
		title,
		...headings.slice(0, 1),
		...firstOf(shown, "h2"),
		...firstOf(shown, "p")
	].map(normal).filter((text) => text.length < 150);
	if (words.some((text) => INSTALLED.test(text))) return "installed";
	if (words.some((text) => SUSPENDED.test(text))) return "suspended";
	return words.some((text) => FOR_SALE.test(text) || REGISTERED.test(text)) || text.length < SHORT$1 && MARKET.test(text) ? "for-sale" : null;
}
function firstOf(shown, name) {
	const found = new RegExp(`<${name}(?=[\\s>])[^<>]{0,500}>([\\s\\S]{1,400}?)</${name}`, "i").exec(shown)?.[1];
	return found === void 0 ? [] : [plainText(found)];
}

// src/links/answer/refresh.ts
const SOON = 30;
const META = /<meta\b([^<>]{0,600})>/gi;
function refreshOf({ shown }, from) {
	for (const [, attributes = ""] of shown.matchAll(META)) {
		if (!/\bhttp-equiv\s{0,3}=\s{0,3}["']?refresh\b/i.test(attributes)) continue;
		const content = /\bcontent\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
		const told = /^\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]+)"|'([^']+)'|(\S.*))$/i.exec((content?.[1] ?? content?.[2] ?? "").replaceAll("&amp;", "&"));
		const to = (told?.[2] ?? told?.[3] ?? told?.[4] ?? "").trim();
		if (told === null || to === "" || Number(told[1]) > SOON) return null;
		const next = parseUrl(to, from);
		if (next === null) return null;
		next.hash = "";
		return /^https?:$/.test(next.protocol) && next.href !== from.href ? next : null;
	}
	return null;
}

// src/links/answer/missing-words.ts
const opening = "(?:(?:oups|oops|ouch|mince|aie|desole|sorry|(?:we're|we are) sorry|nous sommes desoles?|erreur|error|http|code|page d'erreur|error page|404|410)[ !.,;:…|#–—-]{0,5}){0,4}";
const thing = `(?:(?:la|le|l'|cette|ce|cet|votre|aucune?|the|this|that|your|no) ?)?(?:requested |web ?)?(?:page|article|contenu|document|ressource|fichier|adresse|url|lien|publication|actualite|evenement|fiche|annonce|content|resource|file(?: or directory)?|link|address|post|event|story|item|entry)(?: web)?`;
const asked = "(?: (?:demandee?|recherchee?|souhaitee?|voulue?|que vous (?:cherch(?:i?ez)|recherch(?:i?ez)|demand(?:i?ez)|avez demandee?|essayez (?:d'atteindre|de consulter|de voir)|souhaitez (?:voir|consulter))|requested|you(?:'re| are| were)? ?(?:requested|looking for|trying to (?:reach|view|access|find)|want(?:ed)?|seek|asked for)|you have requested))?";
const be = "(?:(?:est|is|was|are|semble|seems|semble etre|seems to be|n'est|isn't) )?";
const adverb = "(?:(?:plus|pas|no longer|not|desormais|malheureusement|unfortunately) )?";
const gone = "(?:non trouvee?|introuvable|inexistante?|indisponible|inaccessible|manquante?|disponible|accessible|en ligne|publiee?|trouvee?|not found|missing|unavailable|available|accessible|online|gone|here)";
const verbs = [
	"n'existe (?:pas,? ou plus|pas|plus)",
	"n'a (?:pas|pas pu|pu) (?:ete|etre) trouvee?",
	"(?:a|semble avoir|a peut-etre|a sans doute) (?:ete )?(?:supprimee?|retiree?|effacee?|depubliee?|archivee?|deplacee?|disparu)(?:(?:,? ou (?:a ete )?|,? )(?:supprimee?|retiree?|effacee?|deplacee?|renommee?|archivee?|n'existe (?:pas|plus))){0,2}",
	"(?:does(?: not|n't)|no longer|doesn't seem to) exists?",
	"(?:can(?:not|'t)|can not|could not|couldn't) be (?:found|located|displayed|reached)",
	"(?:has|have|may have|might have) (?:moved or )?been (?:removed|deleted|moved|archived|taken down|unpublished)(?:,? or (?:removed|deleted|moved|renamed))?",
	"was (?:not found|removed|deleted|moved)",
	"(?:supprimee?|retiree?|effacee?|expiree?|perdue?|disparue?|depubliee?|inconnue?|removed|deleted|expired)"
];
const tail = "(?: (?:sur|on|from|de|at) (?:ce|cette|notre|le|this|our|the|your) (?:site|serveur|server|website|adresse|location|address))?(?: (?:anymore|any more|desormais))?";
const negated = `(?:(?:est|is|was|n'est|isn't) )?(?:plus|pas|no longer|not) ${gone}|${be}${adverb}(?:non trouvee?|introuvable|inexistante?|indisponible|inaccessible|manquante?|not found|missing|unavailable|gone)|isn't (?:available|here|accessible)`;
const ours = [
	`(?:nous |on )?(?:n'avons|n'a) (?:pas|pas pu|pas reussi a) (?:trouver?|retrouver?|trouve) ${thing}${asked}`,
	`(?:impossible|nous ne parvenons pas|nous n'arrivons pas) (?:de|a) (?:trouver|retrouver|localiser|afficher) ${thing}${asked}`,
	`(?:we )?(?:can(?:not|'t)|can not|could(?: not|n't)|(?:are|were) unable to|did(?: not|n't)) (?:seem to )?(?:find|locate) ${thing}${asked}`,
	"(?:it looks like )?nothing (?:was |has been )?(?:found|here|to see here)(?: (?:here|at this location))?",
	`(?:vous (?:cherchez|avez demande)|you(?:'re| are) looking for) (?:une|a) page (?:qui|that) (?:n'existe (?:pas|plus)|does(?: not|n't) exist)`
];
const noun = "(?!(?:elles?|ils?|on|ca|cela|it|s?he|they|who|qui|there)\\b)(?:[\\p{L}'-]+(?: (?:de |d'|des |du |of )[\\p{L}'-]+)?)";
const things = [
	`(?:(?:cette|cet|ce|le|la|l'|this|that|the) ?)?${noun}${asked} ${`(?:(?:n'est|est|is) (?:plus|no longer) ${gone}|(?:isn't|is not) available any ?more|${verbs.join("|")})`}(?:,? (?:ou|or) [^.]{3,60})?(?: (?:dans|du|de|in|from) (?:le |la |l'|the )?[\\p{L}'-]+)?`,
	`${noun} (?:introuvable|indisponible|inconnue?|inexistante?|supprimee?|retiree?|not found|not available|unavailable|removed|deleted|unknown)`,
	`(?:aucune?|no) ${noun} (?:ne correspond a (?:cette|l'|cet) ?(?:adresse|url|identifiant)|n'a (?:pu etre|ete) trouvee? a cette adresse)(?: [^.]{1,40})?`,
	`pas d(?:e |')${noun} a cette adresse`,
	`(?:we )?(?:can(?:not|'t)|could(?: not|n't)) find (?:that|the|this|your) ${noun}${asked}`
];
const end = "(?:[ ,;:(–—-]{0,3}(?:404|410|error|erreur|sorry|desole)){0,3}[ !.…)(-]{0,5}$";
const MISSING = `^${opening}(?:${thing}${asked} (?:${negated}|${verbs.join("|")})${tail}|(?:page|file|document|content) not found|not found|${ours.join("|")}${tail})${end}`;
const THING_MISSING = `^${opening}(?:${things.join("|")})${end}`;
const NUMBER = "^(?:(?:erreur|error|http|code|page) ?)?(?:n° ?)?(?:404|410)(?: (?:error|erreur|page|gone))?[ !.]{0,3}$";

// src/links/answer/soft-404.ts
const CLASS = /<(?:html|body|main)\b[^<>]{0,2000}?\bclass\s{0,3}=\s{0,3}["'][^"'<>]{0,1000}?(?<=["'\s])(?:error-?404|error-page-404|is-404|page-404|page-?not-?found|template-404)(?=["'\s])/i;
const HINT = /introuvable|inexistant|indisponible|manquant|inaccessible|trouve|n'(?:existe|est) (?:pas|plus)|inconnu|correspond|renvoi|diffus|aucun|pas d|(?:supprime|retire|efface|deplace|publie|expire|archive|perdu|disparu)|not found|missing|unavailable|no longer|exist|n't |cannot (?:find|be)|could not|unable to|removed|deleted|moved|withdrawn|revoked|taken down|gone|nothing|\b4(?:04|10)\b/;
const LONG = 350;
const SHORT = 120;
const TINY = 60;
async function missingTitle(page, asked) {
	const { title, headings, shown } = page;
	if (CLASS.test(shown)) return headings[0] ?? title;
	const text = normal(`${title} ${plainText(shown.replace(/<head\b[\s\S]*?<\/head>/i, ""), 2e4)}`);
	if (!HINT.test(text)) return null;
	const { mainPartOf } = await import("./main-part.js");
	const main = mainPartOf(page.text);
	const { statements, words, isDated } = main;
	if (words > LONG) return null;
	const { askedInVain } = await import("./asked-in-vain.js");
	if (isDated) return askedInVain(main, title, asked.url);
	const told = titleSaying(title, statements, words) ?? statementSaying(main);
	if (told !== null) return asked.isRedirected || !isNamedBy(asked.url, told) ? told : null;
	return askedInVain(main, title, asked.url);
}
function titleSaying(title, statements, words) {
	const part = title.split(/\s+[|·•–—-]\s+|\s\|\s|\s»\s|\s\/\s/).find((one) => says(one, words))?.trim();
	const heading = statements.find(({ kind }) => kind === "h1")?.text;
	const isOther = words > SHORT && heading !== void 0 && !says(heading, words) && !title.includes(heading);
	return part === void 0 || isOther ? null : part;
}
function statementSaying({ statements, words, text }) {
	const heading = statements.find(({ kind }) => kind === "h1");
	if (heading !== void 0 && says(heading.text, words) && !isBare(heading.text)) return heading.text;
	if (words > SHORT) return null;
	const first = statements.filter((one) => !isBare(one.text)).slice(0, 2);
	const whole = words <= TINY ? sentencesOf(text) : [];
	return [...first.map((one) => sentencesOf(one.text)[0] ?? ""), ...whole].find((one) => says(one, words)) ?? null;
}
function sentencesOf(text) {
	return (text.slice(0, 600).match(/[^.!?…]{3,140}(?:[.!?…]+(?=\s|$)|$)/gu) ?? []).slice(0, 3).map((one) => one.trim());
}
function says(text, words) {
	if (text.length > 150) return false;
	const said = normal(text);
	return matches(MISSING, said) || isBare(text) || words <= TINY && matches(THING_MISSING, said);
}
const made = /* @__PURE__ */ new Map();
function matches(pattern, text) {
	let expression = made.get(pattern);
	if (expression === void 0) {
		expression = new RegExp(pattern, "u");
		made.set(pattern, expression);
	}
	return expression.test(text);
}
function isBare(text) {
	return matches(NUMBER, normal(text));
}
function isNamedBy({ pathname }, told) {
	const slug = normal(told).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
	const path = `-${normal(decoded(pathname)).replace(/[^\p{L}\p{N}]+/gu, "-")}-`;
	const number = /\b4(?:04|10)\b/.exec(slug)?.[0];
	return path.includes(`-${slug}-`) || number !== void 0 && path.includes(`-${number}-`);
}

// src/links/providers/generic.ts
const heavyFile = /\.(?:zip|gz|tgz|bz2|xz|7z|rar|dmg|iso|exe|msi|deb|rpm|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|png|jpe?g|gif|webp|avif|tiff?|docx?|xlsx?|pptx?|od[tsp]|epub)$/i;
const officeFile = /\.(docx?|xlsx?|pptx?|od[tsp]|epub)$/i;
function createGeneric(inspectors) {
	return {
		id: "generic",
		async judge(url, context) {
			const { ledger } = context.run;
			const heavy = heavyFile.test(url.pathname);
			const told = heavy ? await judgeByHead(url, context) : null;
			if (told !== null) return told;
			const verdict = await judgeByGet(url, context, inspectors, heavy);
			if (heavy && verdict.state === "ok") ledger.noteHeadRefused(url.hostname);
			return verdict;
		}
	};
}
async function judgeByHead(url, { run }) {
	try {
		const answer = await follow(run, url, {
			method: "HEAD",
			timeout: run.timeout / 2,
			retries: 0
		});
		const { status, headers } = answer;
		if (status < 200 || status > 299 || status === 202 || headers.type === "text/html") return null;
		return judgeRedirects(url, answer) ?? {
			...found(answer),
			...documentOf(answer)
		};
	} catch (error) {
		if (run.clock.now() > run.deadline) throw outOfTime();
		const failure = failureOf(error, url.hostname, 0);
		if (failure.kind === "refused" || failure.kind === "stopped" || failure.kind === "certificate") throw failure;
		return null;
	}
}
async function judgeByGet(url, context, inspectors, urgent) {
	const answer = await follow(context.run, url, {
		...askFor(context),
		urgent
	});
	if (answer.status === 304 && context.validators !== null) return found(answer);
	const trouble = await judgeWay(url, answer, context, inspectors);
	if (trouble !== null) return trouble;
	const html = isHtml(answer) ? readHtml(answer.bytes, answer.headers) : null;
	const next = html === null ? null : refreshOf(html, answer.url);
	if (next === null) return judgePage$1(url, {
		answer,
		html
	}, context, inspectors);
	const beyond = await follow(context.run, next, {
		...askFor({
			...context,
			validators: null
		}),
		urgent: true
	});
	const hops = [
		...answer.hops,
		{
			url: answer.url,
			status: answer.status
		},
		...beyond.hops
	];
	const last = {
		...beyond,
		hops
	};
	const told = await judgeWay(url, last, context, inspectors);
	if (told !== null) return told;
	return judgePage$1(url, {
		answer: last,
		html: isHtml(last) ? readHtml(last.bytes, last.headers) : null
	}, context, inspectors);
}
async function judgeWay(url, answer, context, inspectors) {
	const known = await judgeAtRedirects(answer, context, inspectors);
	if (known !== null) return known;
	const { status, hops, url: last } = answer;
	if (hops.length > 0 && !isLogIn(url) && isLogIn(last) && status < 500) return {
		state: "blocked",
		status,
		finalUrl: last.href,
		reason: { code: "login-needed" }
	};
	return judgeStatus(answer);
}
async function judgePage$1(url, page, context, inspectors) {
	const { answer, html } = page;
	for (const inspector of inspectors) {
		const verdict = inspector.inspect?.(page, context) ?? null;
		if (verdict !== null) return {
			...verdict,
			provider: inspector.id
		};
	}
	const loss = html === null ? null : lossOf(html, answer.url);
	if (html !== null && loss !== null) {
		const reason = {
			code: LOSSES[loss],
			host: answer.url.hostname,
			title: html.title
		};
		return {
			state: "ok",
			status: answer.status,
			reason
		};
	}
	const asked = {
		url,
		isRedirected: answer.hops.length > 0
	};
	const title = html === null ? null : await missingTitle(html, asked);
	if (title !== null) return {
		state: "ok",
		status: answer.status,
		reason: {
			code: "looks-missing",
			title
		}
	};
	const verdict = judgeRedirects(url, answer) ?? {
		...found(answer),
		...documentOf(answer),
		...validatorsOf(answer)
	};
	return html !== null && context.anchors && answer.complete ? {
		...verdict,
		anchors: anchorsOf(html.text)
	} : verdict;
}
async function judgeAtRedirects({ hops, url: last }, context, providers) {
	if (hops.length === 0) return null;
	for (const url of [...hops.slice(1).map((hop) => hop.url), last]) {
		const provider = providers.find(({ atRedirects, matches }) => atRedirects === true && matches?.(url) === true);
		const verdict = await provider?.judge?.(url, context) ?? null;
		if (provider !== void 0 && verdict !== null) return {
			finalUrl: url.href,
			...verdict,
			provider: provider.id
		};
	}
	return null;
}
function askFor({ anchors, validators }) {
	return {
		headers: {
			...validators?.etag == null ? {} : { "if-none-match": validators.etag },
			...validators?.lastModified == null ? {} : { "if-modified-since": validators.lastModified }
		},
		...anchors ? { keep: (told) => keepText(told) * 8 } : {}
	};
}
function judgeStatus(answer) {
	const { status, hops } = answer;
	const wall = botWall(answer);
	if (wall !== null) return wall;
	if (status === 404 || status === 410) {
		const to = answer.url.href;
		if (hops.length > 0) return {
			state: "dead",
			status,
			finalUrl: to,
			reason: {
				code: "leads-to-missing",
				to,
				status
			}
		};
		return {
			state: "dead",
			status,
			reason: {
				code: status === 404 ? "not-found" : "gone",
				status
			}
		};
	}
	if (status === 429) return {
		state: "blocked",
		status,
		reason: {
			code: "rate-limited",
			host: answer.url.hostname
		}
	};
	if (status >= 500) return {
		state: "unreachable",
		status,
		reason: {
			code: "server-error",
			status
		}
	};
	if (status >= 400) return {
		state: "blocked",
		status,
		reason: {
			code: "request-refused",
			status
		}
	};
	if (status === 304) return {
		state: "ok",
		status,
		reason: { code: "answers" }
	};
	return status >= 300 ? {
		state: "dead",
		status,
		reason: { code: "bad-redirect" }
	} : null;
}
function isHtml({ headers, bytes }) {
	return headers.type === "text/html" || headers.type === "application/xhtml+xml" || headers.type === "" && looksLikeHtml(bytes);
}
function looksLikeHtml(bytes) {
	const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1").replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, "");
	return /^<(?:!doctype html|html|head|body|!--)/i.test(start);
}
function found({ status }) {
	return {
		state: "ok",
		status,
		reason: { code: "answers" }
	};
}
function documentOf({ url, headers, status }) {
	const type = officeFile.exec(url.pathname)?.[1]?.toUpperCase();
	if (type === void 0 || status !== 200 || headers.type === "text/html") return {};
	return { document: {
		type,
		bytes: headers.length,
		language: null,
		title: null
	} };
}
function validatorsOf({ hops, headers }) {
	const etag = headers.get("etag") || null;
	const lastModified = headers.get("last-modified") || null;
	if (hops.length > 0 || etag === null && lastModified === null) return {};
	if ((etag?.length ?? 0) > 300 || (lastModified?.length ?? 0) > 60) return {};
	return { validators: {
		etag,
		lastModified
	} };
}
const LOSSES = {
	"for-sale": "host-for-sale",
	suspended: "host-suspended",
	installed: "host-installed"
};

// src/links/providers/demarche-numerique.ts
const demarcheNumerique = {
	id: "demarche-numerique",
	matches: (url) => procedureOf(url) !== null,
	atRedirects: true,
	judge: async (url, context) => {
		const procedure = procedureOf(url);
		return procedure === null ? null : judgeProcedure(url, procedure, context);
	}
};
const NO_WORD = {
	title: null,
	since: null
};
const mostHops = 6;
async function judgeProcedure(url, first, context) {
	const { run } = context;
	let at = startPage(url);
	let procedure = first;
	let replaced = null;
	let permanent = true;
	const seen = /* @__PURE__ */ new Set();
	for (let hop = 0; hop < mostHops && !seen.has(at.href); hop++) {
		seen.add(at.href);
		const response = await askOnce(run, at, { urgent: hop > 0 });
		if (hop === 0 && !isInstance(at, response)) return null;
		const next = redirectOf(at, response);
		if (next === null) return settle(await readPage(at, procedure, response, context), first, {
			replaced,
			moved: hop > 0 && permanent ? at.href : null
		});
		const status = response.status;
		const onward = procedureOf(next, true);
		if (onward === null) return judgeElsewhere(next, first.path, status);
		if (onward.page === "introuvable") return settle(await judgeAbsence(run, at, onward.path, status), first, {
			replaced,
			moved: null
		});
		if (onward.page === "fermeture") return settle(closed(first.path, await closureOf(run, next), status), first, {
			replaced,
			moved: null
		});
		const permanentHop = status === 301 || status === 308;
		permanent &&= permanentHop;
		if (!permanentHop && !procedure.test && procedure.page === "commencer" && onward.path !== procedure.path) replaced = onward.path;
		procedure = onward;
		at = startPage(next);
	}
	return {
		state: "unreachable",
		reason: { code: "redirect-loop" }
	};
}
async function readPage(at, procedure, response, { today }) {
	const answer = {
		...response,
		url: at,
		hops: [],
		hash: ""
	};
	const { status } = response;
	const { path } = procedure;
	const trouble = judgeStatus(answer);
	if (trouble !== null) return trouble;
	const page = readHtml(response.bytes, response.headers);
	if (procedure.page === "introuvable") return {
		state: "dead",
		status,
		reason: {
			code: "procedure-unknown",
			...named(path, null)
		}
	};
	if (procedure.page === "fermeture") return closed(path, readClosure(page.headings), status);
	const { title, isInTest, until } = await readProcedurePage(page);
	const name = named(path, title);
	if (isInTest) return {
		state: "draft",
		status,
		reason: {
			code: at.searchParams.has("test") ? "procedure-draft-revision" : "procedure-draft",
			...name
		}
	};
	if (until !== null && until < today) return {
		state: "closed",
		status,
		closesOn: until,
		reason: {
			code: "procedure-deadline-passed",
			...name,
			until
		}
	};
	const reason = {
		code: "procedure-open",
		...name,
		until
	};
	return {
		state: "ok",
		status,
		closesOn: until,
		reason: isProcedureHost(at) && at.hostname !== "demarche.numerique.gouv.fr" ? {
			...reason,
			suggestion: canonicalProcedure(path)
		} : reason
	};
}
function settle(verdict, first, way) {
	const { reason } = verdict;
	if (!("procedure" in reason)) return verdict;
	if (way.replaced !== null) return {
		...verdict,
		...ofReplaced(verdict, first.path, way.replaced)
	};
	const { procedure } = named(first.path, null);
	if (verdict.state !== "ok" || reason.code !== "procedure-open") return {
		...verdict,
		reason: {
			...reason,
			procedure
		}
	};
	if (way.moved !== null) {
		const renamed = {
			code: "procedure-renamed",
			procedure,
			title: reason.title,
			to: way.moved
		};
		return {
			...verdict,
			state: "redirected",
			finalUrl: way.moved,
			reason: renamed
		};
	}
	return first.test ? {
		...verdict,
		reason: {
			...reason,
			suggestion: canonicalProcedure(reason.procedure)
		}
	} : verdict;
}
function ofReplaced({ reason }, path, by) {
	const { procedure } = named(path, null);
	const other = named(by, "title" in reason ? reason.title : null);
	const replacement = {
		procedure,
		by: other.procedure,
		byTitle: other.title
	};
	const over = {
		state: "closed",
		closesOn: null
	};
	switch (reason.code) {
		case "procedure-open":
		case "procedure-draft-revision": {
			const suggestion = canonicalProcedure(by);
			return {
				...over,
				finalUrl: suggestion,
				reason: {
					code: "procedure-replaced",
					...replacement,
					suggestion
				}
			};
		}
		case "procedure-closed": return {
			...over,
			reason: {
				code: "procedure-replaced-closed",
				...replacement,
				since: reason.since
			}
		};
		case "procedure-deadline-passed": return {
			...over,
			reason: {
				code: "procedure-replaced-closed",
				...replacement,
				since: reason.until
			}
		};
		case "procedure-draft": return {
			...over,
			reason: {
				code: "procedure-replaced-draft",
				...replacement
			}
		};
		case "procedure-unpublished": return {
			...over,
			reason: {
				code: "procedure-replaced-unpublished",
				...replacement
			}
		};
		default: return {
			...over,
			reason: {
				code: "procedure-replaced-unknown",
				...replacement
			}
		};
	}
}
function named(path, title) {
	try {
		return {
			procedure: decodeURIComponent(path),
			title
		};
	} catch {
		return {
			procedure: path,
			title
		};
	}
}
function judgeElsewhere(next, path, status) {
	if (/^\/(?:users\/sign_(?:in|up)|france_connect|pro_connect)(?:\/|$)/.test(next.pathname)) return {
		state: "ok",
		status,
		reason: {
			code: "procedure-open",
			...named(path, null),
			until: null
		}
	};
	if (next.pathname === "/" || next.pathname === "") return {
		state: "unreachable",
		status,
		reason: { code: "procedure-in-maintenance" }
	};
	return null;
}
async function judgeAbsence(run, at, path, status) {
	const unknown = {
		state: "dead",
		status,
		reason: {
			code: "procedure-unknown",
			...named(path, null)
		}
	};
	try {
		if ((await askOnce(run, new URL(`/statistiques/${path}`, at), {
			urgent: true,
			retries: 0
		})).status !== 200) return unknown;
		return {
			state: "closed",
			status,
			reason: {
				code: "procedure-unpublished",
				...named(path, null)
			}
		};
	} catch {
		return unknown;
	}
}
async function closureOf(run, page) {
	try {
		const response = await askOnce(run, page, {
			urgent: true,
			retries: 0
		});
		return response.status === 200 ? readClosure(readHtml(response.bytes, response.headers).headings) : NO_WORD;
	} catch {
		return NO_WORD;
	}
}
function closed(path, { title, since }, status) {
	return {
		state: "closed",
		status,
		reason: {
			code: "procedure-closed",
			...named(path, title),
			since
		}
	};
}
function isInstance(url, response) {
	return isProcedureHost(url) || response.headers.all("set-cookie").some((cookie) => cookie.startsWith("_DS_session="));
}

// src/links/providers/job-posting.ts
const jobPosting = {
	id: "job-posting",
	inspect({ answer, html }, { today }) {
		if (html === null) return null;
		const { status } = answer;
		const finalUrl = answer.hops.length > 0 ? answer.url.href : null;
		const offers = postingsOf(html);
		const [offer] = offers;
		if (offer === void 0) {
			const title = closingNotice(html, answer.url);
			return title === null ? null : {
				state: "closed",
				status,
				finalUrl,
				reason: {
					code: "offer-closed",
					title,
					since: null
				}
			};
		}
		if (offers.length > 1 || offer.until === null) return null;
		const { title, until } = offer;
		const verdict = {
			status,
			finalUrl,
			closesOn: until
		};
		if (until < today) return {
			...verdict,
			state: "closed",
			reason: {
				code: "offer-expired",
				title,
				until
			}
		};
		return {
			...verdict,
			state: "ok",
			reason: {
				code: "offer-open-until",
				title,
				until
			}
		};
	}
};
const longestScript = 2e5;
function postingsOf(html) {
	if (!html.text.includes("JobPosting")) return [];
	const found = [];
	for (const script of contents(html.text, lowerAscii(html.text), "script", 100)) {
		if (!script.includes("JobPosting") || script.length > longestScript) continue;
		try {
			collect(JSON.parse(script.trim().replace(/^<!--|-->$/g, "")), html, found, 0);
		} catch {}
	}
	return found;
}
function collect(node, html, found, depth) {
	if (typeof node !== "object" || node === null || depth > 6 || found.length > 50) return;
	if (Array.isArray(node)) {
		for (const item of node.slice(0, 200)) collect(item, html, found, depth + 1);
		return;
	}
	if (("@type" in node ? [node["@type"]].flat() : []).includes("JobPosting")) {
		const title = "title" in node && typeof node.title === "string" ? plainText(node.title) : html.title;
		const until = "validThrough" in node && typeof node.validThrough === "string" ? isoDayOf(node.validThrough) : null;
		found.push({
			title,
			until
		});
	} else if ("@graph" in node) collect(node["@graph"], html, found, depth + 1);
}
const offerPath = /\/(?:jobs?|emplois?|offres?(?:-d-emploi|-emploi)?|careers?|recrutement|vacanc(?:y|ies)|poste?s?)(?:\/|-)/i;
const closedWords = /offre(?: d'emploi)? (?:n'est plus (?:disponible|en ligne|active|a pourvoir)|(?:est |a ete )?(?:expiree|pourvue|cloturee|desactivee))|poste (?:n'est plus (?:disponible|a pourvoir|ouvert)|(?:est |a ete )?pourvu)|(?:job|position|posting) (?:is )?no longer (?:available|accepting)/;
function closingNotice({ title, headings }, url) {
	if (!offerPath.test(url.pathname)) return null;
	return [title, headings[0] ?? ""].some((text) => text.length < 200 && closedWords.test(plain(text))) ? headings.find((text) => !closedWords.test(plain(text))) ?? title : null;
}
function plain(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’ʼ′´`]/g, "'").replace(/\s+/g, " ").toLowerCase();
}

// src/links/answer/pdf-file.ts
const margin = 1024;
function pdfStart(head) {
	return Buffer.from(head.subarray(0, margin)).indexOf("%PDF-");
}
function endsPdf(tail) {
	return Buffer.from(tail.subarray(Math.max(0, tail.length - margin))).includes("%%EOF");
}
function readPdf(parts) {
	const text = parts.map((part) => Buffer.from(part).toString("latin1")).join("\n");
	const catalog = /\/Type\s{0,4}\/Catalog/.test(text);
	const marked = /\/MarkInfo\s{0,4}<<[^<>]{0,200}\/Marked\s{1,4}true/.test(text);
	return {
		encrypted: /\/Encrypt\s{1,4}\d{1,9}\s{1,4}\d{1,5}\s{1,4}R|\/Encrypt\s{0,4}<</.test(text),
		tagged: marked ? true : catalog ? false : null,
		language: languageIn(text),
		title: titleIn(text)
	};
}
function languageIn(text) {
	const at = text.search(/\/Lang\s{0,4}[(<]/);
	const value = at === -1 ? null : stringAt(text, at + 5);
	return value !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value) ? value : null;
}
function titleIn(text) {
	const info = /\/Info\s{1,4}(\d{1,9})\s{1,4}(\d{1,5})\s{1,4}R/.exec(text);
	const object = info === null ? -1 : text.search(new RegExp(`(?:^|[^\\d])${info[1]}\\s{1,4}${info[2]}\\s{1,4}obj\\b`));
	const dictionary = object === -1 ? "" : text.slice(object, object + 4096);
	const key = dictionary.search(/\/Title\s{0,4}[(<]/);
	const value = key === -1 ? null : stringAt(dictionary, key + 6);
	if (value !== null && value.trim() !== "") return value.trim().slice(0, 300);
	const xmp = /<dc:title>\s{0,100}<rdf:Alt>\s{0,100}<rdf:li[^<>]{0,100}>([^<>]{1,400})<\/rdf:li>/.exec(text)?.[1];
	return xmp === void 0 ? null : Buffer.from(xmp, "latin1").toString("utf8").trim() || null;
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "\b",
	f: "\f"
};
function stringAt(text, from) {
	const start = text.slice(from, from + 8).search(/[(<]/) + from;
	if (text[start] === "<") {
		const hex = /^<([\da-f\s]{0,2000})>/i.exec(text.slice(start, start + 2002))?.[1]?.replace(/\s/g, "");
		return hex === void 0 ? null : decodeString(Buffer.from(hex, "hex"));
	}
	let value = "";
	let depth = 1;
	for (let at = start + 1; at < Math.min(text.length, start + 2e3); at++) {
		const character = text[at] ?? "";
		if (character === "\\") {
			const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
			const next = text[at + 1] ?? "";
			value += octal === void 0 ? escapes[next] ?? next : String.fromCharCode(Number.parseInt(octal, 8) & 255);
			at += octal?.length ?? 1;
			continue;
		}
		if (character === "(") depth++;
		if (character === ")" && --depth === 0) return decodeString(Buffer.from(value, "latin1"));
		value += character;
	}
	return null;
}
function decodeString(bytes) {
	if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
	if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return bytes.subarray(3).toString("utf8");
	return bytes.toString("latin1");
}

// src/links/providers/pdf.ts
const pdf = {
	id: "pdf",
	matches: (url) => /\.pdf$/i.test(url.pathname) && !isFilePage(url),
	judge: judgePdf,
	inspect({ answer }) {
		if (answer.headers.type !== "application/pdf") return null;
		const about = judgeRedirects(answer.hops[0]?.url ?? answer.url, answer);
		const document = {
			type: "PDF",
			bytes: answer.headers.length,
			language: null,
			title: null
		};
		return {
			...about ?? {
				state: "ok",
				status: answer.status,
				reason: {
					code: "document-readable",
					type: "PDF"
				}
			},
			document
		};
	}
};
const headBytes = 65536;
const tailBytes = 16384;
function isFilePage(url) {
	return /\/(?:wiki|index\.php)\/[^/]{1,40}:/i.test(url.pathname);
}
async function judgePdf(url, { run }) {
	let answer = await askHead(run, url);
	if (answer.broken) answer = await askHead(run, url, true);
	const { status } = answer;
	const trouble = judgeStatus(answer);
	if (trouble !== null) return trouble;
	const total = totalBytes(answer);
	if (total === 0 || answer.complete && answer.bytes.length === 0) return {
		state: "dead",
		status,
		reason: { code: "document-empty" }
	};
	const start = pdfStart(answer.bytes);
	if (start === -1) return judgeOther(url, answer);
	const tail = await tailOf(run, answer, total);
	if (answer.broken || tail !== null && !endsPdf(tail)) return {
		state: "dead",
		status,
		reason: { code: "document-truncated" }
	};
	const { encrypted, tagged, language, title } = readPdf(tail === null || tail === answer.bytes ? [answer.bytes] : [answer.bytes, tail]);
	const redirect = judgeRedirects(url, answer);
	const verdict = {
		status,
		finalUrl: redirect?.finalUrl ?? null,
		document: {
			type: "PDF",
			bytes: total,
			language,
			title,
			tagged
		}
	};
	if (encrypted) return {
		...verdict,
		state: "ok",
		reason: { code: "document-encrypted" }
	};
	if (start > 0) return {
		...verdict,
		state: "ok",
		reason: { code: "document-late-header" }
	};
	if (redirect?.state === "redirected") return {
		...verdict,
		state: "redirected",
		reason: redirect.reason
	};
	return {
		...verdict,
		state: "ok",
		reason: {
			code: "document-readable",
			type: "PDF"
		}
	};
}
async function askHead(run, url, again = false) {
	const ask = (headers, urgent) => follow(run, url, {
		headers: {
			"accept-encoding": "identity",
			...headers
		},
		keep,
		urgent
	});
	const answer = await ask({ range: `bytes=0-65535` }, again);
	return answer.status === 416 ? ask({}, true) : answer;
}
function keep(_headers) {
	return headBytes * 2;
}
function totalBytes({ status, headers, complete, bytes }) {
	if (status === 206) {
		const total = /\/(\d{1,15})\s*$/.exec(headers.get("content-range"))?.[1];
		return total === void 0 ? null : Number(total);
	}
	return headers.length ?? (complete ? bytes.length : null);
}
async function tailOf(run, answer, total) {
	if (answer.status === 206 ? total !== null && total <= answer.bytes.length : answer.complete) return answer.bytes;
	if (answer.status !== 206 || total === null) return null;
	const from = Math.max(0, total - tailBytes);
	try {
		const headers = {
			"accept-encoding": "identity",
			range: `bytes=${from}-${total - 1}`
		};
		const tail = await askOnce(run, answer.url, {
			headers,
			keep,
			urgent: true,
			retries: 0
		});
		return tail.status === 206 && tail.complete && tail.bytes.length === total - from ? tail.bytes : null;
	} catch (error) {
		if (error instanceof Failure && error.kind !== "stopped") return null;
		throw error;
	}
}
async function judgeOther(url, answer) {
	const { status, bytes } = answer;
	const finalUrl = answer.hops.length > 0 ? answer.url.href : null;
	if (answer.headers.type !== "text/html" && !looksLikeHtml(bytes)) return {
		state: "dead",
		status,
		finalUrl,
		reason: { code: "document-is-not-pdf" }
	};
	const page = readHtml(bytes, answer.headers);
	if (isLogIn(answer.url)) return {
		state: "blocked",
		status,
		finalUrl,
		reason: { code: "login-needed" }
	};
	if (await showsDocument(url, page)) return {
		state: "ok",
		status,
		finalUrl,
		reason: { code: "document-viewer" }
	};
	return {
		state: "dead",
		status,
		finalUrl,
		reason: {
			code: "document-is-a-page",
			title: page.title || null
		}
	};
}
async function showsDocument(url, page) {
	if (/^(?:www\.)?github\.com$/.test(url.hostname) && url.pathname.includes("/blob/")) return true;
	if (url.pathname.includes("/-/blob/")) return true;
	if (await missingTitle(page, {
		url,
		isRedirected: false
	}) !== null) return false;
	const escaped = (url.pathname.split("/").at(-1) ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?:href|src|data)\\s{0,3}=\\s{0,3}["'][^"'<>]{0,500}${escaped}`, "i").test(page.text);
}

// src/links/providers/welcome-to-the-jungle.ts
const welcomeToTheJungle = {
	id: "welcome-to-the-jungle",
	matches: (url) => offerOf(url) !== null,
	atRedirects: true,
	judge: async (url, context) => {
		const offer = offerOf(url);
		return offer === null ? null : judgeOffer(url, offer, context);
	}
};
const api = "https://api.welcometothejungle.com/api/v1/organizations/";
const withdrawnAfter = { "communaute-beta-gouv": 2 };
function offerOf(url) {
	if (!/^(?:www\.|uk\.)?welcometothejungle\.com$/.test(url.hostname)) return null;
	const match = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?companies\/([\w.-]{1,120})(?:\/jobs\/([\w.%-]{1,300}))?\/?$/i.exec(url.pathname);
	return match?.[1] === void 0 ? null : {
		organization: match[1],
		slug: match[2] ?? null
	};
}
async function judgeOffer(url, offer, context) {
	const { organization, slug } = offer;
	const asked = await askApi(offer, context);
	if (asked instanceof Failure) return unseen(asked.verdict, offer, context);
	const { status } = asked;
	if (status === 404 || status === 410) {
		if (slug === null) return {
			state: "dead",
			status,
			reason: {
				code: "organization-unknown",
				slug: organization
			}
		};
		return {
			state: "dead",
			status,
			reason: {
				code: "offer-unknown",
				slug
			}
		};
	}
	return (status === 200 ? readAnswer(asked, offer) : null) ?? unseen(await judgePage(url, context), offer, context);
}
async function askApi({ organization, slug }, { run }) {
	const address = new URL(api + organization + (slug === null ? "" : `/jobs/${slug}`));
	try {
		return await askOnce(run, address, { headers: { accept: "application/json" } });
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
function readAnswer({ bytes, complete, status }, { slug, organization }) {
	const answer = complete ? parseObject(Buffer.from(bytes).toString("utf8")) : null;
	if (slug === null) return answer?.["organization"] === void 0 ? null : {
		state: "ok",
		status,
		reason: { code: "answers" }
	};
	const job = asObject(answer?.["job"]);
	const published = job?.["status"];
	if (job === null || typeof published !== "string") return null;
	const title = typeof job["name"] === "string" && job["name"] !== "" ? job["name"] : `${organization}/${slug}`;
	if (published === "published") return {
		state: "ok",
		status,
		reason: {
			code: "offer-open",
			title
		}
	};
	if (published === "draft") return {
		state: "draft",
		status,
		reason: {
			code: "offer-draft",
			title
		}
	};
	return {
		state: "closed",
		status,
		reason: {
			code: "offer-closed",
			title,
			since: typeof job["archived_at"] === "string" ? isoDayOf(job["archived_at"]) : null
		}
	};
}
async function judgePage(url, { run }) {
	try {
		const answer = await follow(run, url, {
			urgent: true,
			retries: 0
		});
		const trouble = judgeStatus(answer);
		if (trouble !== null) return trouble;
		const { status } = answer;
		const page = readHtml(answer.bytes, answer.headers);
		const title = page.headings[0] ?? page.title;
		if (page.text.includes("data-testid=\"error-page-404\"")) return {
			state: "dead",
			status,
			reason: {
				code: "offer-unknown",
				slug: url.pathname.split("/").at(-1) ?? ""
			}
		};
		if (/Cette offre n.{1,6}est plus disponible/i.test(page.text)) return {
			state: "closed",
			status,
			reason: {
				code: "offer-closed",
				title,
				since: null
			}
		};
		if (/data-testid="job-(?:metadata-block|section-description)"/.test(page.text)) return {
			state: "ok",
			status,
			reason: {
				code: "offer-open",
				title
			}
		};
		return {
			state: "blocked",
			status,
			reason: {
				code: "robots-refused",
				status
			}
		};
	} catch (error) {
		if (error instanceof Failure) return error.verdict;
		throw error;
	}
}
function unseen(verdict, { organization, slug }, { lastSeen }) {
	const months = Object.hasOwn(withdrawnAfter, organization) ? withdrawnAfter[organization] : void 0;
	if (verdict.state !== "blocked" || months === void 0 || slug === null) return verdict;
	return {
		...verdict,
		reason: {
			code: "offer-unseen",
			months,
			seen: lastSeen
		}
	};
}
function parseObject(text) {
	try {
		return asObject(JSON.parse(text));
	} catch {
		return null;
	}
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}

// src/links/providers/index.ts
const providers = [
	demarcheNumerique,
	welcomeToTheJungle,
	pdf,
	jobPosting
];
const generic = createGeneric(providers);

// src/links/ask/judge-link.ts
async function judgeLink(url, run, judging) {
	const { today, anchors, before } = judging;
	const validators = before !== null && !anchors && (before.state === "ok" || before.state === "redirected") ? before.validators : null;
	const context = {
		run,
		today,
		anchors,
		lastSeen: before?.aliveOn ?? null,
		validators
	};
	let provider = "generic";
	try {
		for (const candidate of providers) {
			if (candidate.judge === void 0 || candidate.matches?.(url) !== true) continue;
			provider = candidate.id;
			const verdict = await candidate.judge(url, context);
			if (verdict !== null) return {
				provider,
				...verdict
			};
		}
		provider = "generic";
		const verdict = await generic.judge(url, context);
		if (verdict?.status === 304 && before !== null) return asBefore(before);
		if (verdict !== null) return await confirm({
			provider,
			...verdict
		}, url, run, judging);
		return {
			provider,
			state: "unreachable",
			reason: {
				code: "internal-error",
				detail: "no verdict"
			}
		};
	} catch (error) {
		if (error instanceof Failure) return {
			provider,
			...error.verdict
		};
		const detail = error instanceof Error ? error.message : String(error);
		return {
			provider,
			state: "unreachable",
			reason: {
				code: "internal-error",
				detail: detail.slice(0, 200)
			}
		};
	}
}
function asBefore(before) {
	const { state, status, finalUrl, provider, reason, closesOn, document, validators } = before;
	return {
		state,
		status,
		finalUrl,
		closesOn,
		provider: provider ?? "generic",
		reason,
		...document === void 0 ? {} : { document },
		...validators === null ? {} : { validators }
	};
}
async function confirm(judged, url, run, { secondOpinion }) {
	const missing = [
		"not-found",
		"gone",
		"leads-to-missing"
	].includes(judged.reason.code);
	if (secondOpinion === null || !missing || standIn(run.resolve, url.hostname) !== void 0) return judged;
	const ask = async () => secondOpinion(url.href, run.signal).catch(() => null);
	const theirs = await run.queue.run(url.hostname, ask, true);
	if (theirs === null || theirs < 200 || theirs > 299) return judged;
	const reason = {
		code: "clients-disagree",
		ours: String(judged.status),
		theirs: String(theirs)
	};
	return {
		...judged,
		state: "unreachable",
		reason
	};
}

// src/links/answer/robots.ts
const OURS = "relecture";
function crawlDelay(robots) {
	const delays = /* @__PURE__ */ new Map();
	let agents = [];
	let isOpen = false;
	for (const line of robots.split(/[\r\n]+/)) {
		const [, field = "", value = ""] = /^[\s\uFEFF]*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
		const name = field.toLowerCase();
		if (name === "user-agent") {
			agents = isOpen ? [...agents, value.trim().toLowerCase()] : [value.trim().toLowerCase()];
			isOpen = true;
		} else if (name !== "") isOpen = false;
		const seconds = name === "crawl-delay" && /^\d{1,6}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : null;
		if (seconds !== null) {
			for (const agent of agents) if (!delays.has(agent)) delays.set(agent, seconds * 1e3);
		}
	}
	return delays.get(OURS) ?? delays.get("*") ?? 0;
}

// src/links/ask/manners.ts
const many = 8;
const patience = 3e5;
const robotsBytes = 65536;
var Manners = class {
	#paces;
	#counts = /* @__PURE__ */ new Map();
	#end;
	constructor(paces, end) {
		this.#paces = paces;
		this.#end = end;
	}
	meet(url, run) {
		const host = url.hostname.toLowerCase();
		const count = (this.#counts.get(host) ?? 0) + 1;
		this.#counts.set(host, count);
		const now = run.clock.date();
		const known = this.#paces.get(host, now);
		if (known !== null) {
			if (count === 1) this.#hold(host, known.delay, Math.max(0, known.askedAt + known.delay - now), run);
			this.#paces.asked(host, now);
		} else if (count === many) this.#learn(url, host, run);
	}
	async #learn(url, host, run) {
		const delay = await this.#read(new URL("/robots.txt", url), host, run).catch(() => null);
		if (delay === null || this.#end.aborted) return;
		this.#paces.note(host, delay, run.clock.date());
		this.#hold(host, delay, delay, run);
	}
	async #read(robots, host, run) {
		const aside = {
			...run,
			signal: AbortSignal.any([run.signal, this.#end])
		};
		const { status, headers, bytes } = await askAside(aside, robots, { keep: () => robotsBytes });
		const location = parseUrl(headers.get("location"), robots);
		const isSecure = robots.protocol === "http:" && location?.protocol === "https:" && location.hostname === host;
		if (status >= 300 && status < 400 && isSecure) return this.#read(location, host, run);
		return status === 200 ? crawlDelay(new TextDecoder().decode(bytes)) : status < 500 && status !== 429 ? 0 : null;
	}
	#hold(host, asked, first, { queue, clock }) {
		const delay = Math.min(asked, longestWait);
		if (delay <= 0) return;
		const reason = {
			code: "slow-pace",
			host,
			seconds: Math.ceil(asked / 1e3)
		};
		queue.pace(host, delay, clock.now() + patience, new Failure("stopped", {
			state: "blocked",
			reason
		}));
		queue.pause(host, clock.now() + Math.min(first, delay));
	}
};

// src/links/ask/network-sense.ts
const controlNames = ["a.root-servers.net", "www.service-public.fr"];
const longestControl = 5e3;
function createNetworkSense(lookUp, ledger, resolve, tell) {
	let control = null;
	let offline = false;
	const isReal = (host) => standIn(resolve, host) === void 0;
	return {
		isOffline: () => offline,
		async hasNetwork() {
			if (ledger.hasAnswered(isReal)) return true;
			control ??= anyIsFound(lookUp);
			if (await control) return true;
			if (!offline) tell();
			offline = true;
			return false;
		}
	};
}
async function anyIsFound(lookUp) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, longestControl, false);
	});
	const found = Promise.any(controlNames.map((name) => lookUp(name))).then((addresses) => addresses.length > 0, () => false);
	const answer = await Promise.race([found, late]);
	clearTimeout(timer);
	return answer;
}

// src/links/ask/queue.ts
const chain = 3;
var HostQueue = class {
	#limits;
	#now;
	#lanes = /* @__PURE__ */ new Map();
	#wake;
	#active = 0;
	#stopped = null;
	peak = {
		host: 0,
		all: 0
	};
	constructor(limits, now, wake) {
		this.#limits = limits;
		this.#now = now;
		this.#wake = wake;
	}
	run(host, task, urgent = false) {
		return new Promise((resolve, reject) => {
			if (this.#stopped !== null) return reject(this.#stopped);
			const lane = this.#lane(host);
			if (lane.patience !== null && this.#now() >= lane.patience.until) return reject(lane.patience.reason);
			const start = () => {
				const began = this.#now();
				lane.active++;
				this.#active++;
				if (lane.gap > 0) this.pause(host, began + lane.gap);
				this.peak.host = Math.max(this.peak.host, lane.active);
				this.peak.all = Math.max(this.peak.all, this.#active);
				task().then(resolve, reject).finally(() => {
					lane.active--;
					this.#active--;
					lane.usual = lane.usual * .8 + (this.#now() - began) * .2;
					this.#pump();
				});
			};
			(urgent ? lane.urgent : lane.waiting).push({
				start,
				cancel: reject
			});
			this.#pump();
		});
	}
	pause(host, until) {
		const lane = this.#lane(host);
		if (until <= lane.pausedUntil) return;
		lane.pausedUntil = until;
		this.#wake(until - this.#now(), () => {
			if (lane.pausedUntil === until) lane.pausedUntil = 0;
			this.#pump();
		});
	}
	pace(host, gap, until, reason) {
		const lane = this.#lane(host);
		lane.gap = gap;
		lane.patience = {
			until,
			reason
		};
		this.#wake(until - this.#now(), () => {
			for (const waiting of [...lane.urgent.splice(0), ...lane.waiting.splice(0)]) waiting.cancel(reason);
		});
	}
	stop(reason) {
		this.#stopped ??= reason;
		for (const lane of this.#lanes.values()) for (const waiting of [...lane.urgent.splice(0), ...lane.waiting.splice(0)]) waiting.cancel(this.#stopped);
	}
	#lane(host) {
		let lane = this.#lanes.get(host);
		if (lane === void 0) {
			lane = {
				active: 0,
				pausedUntil: 0,
				urgent: [],
				waiting: [],
				gap: 0,
				patience: null,
				usual: 300
			};
			this.#lanes.set(host, lane);
		}
		return lane;
	}
	#pump() {
		while (this.#active < this.#limits.all) {
			const lane = this.#heaviest();
			const next = lane?.urgent.shift() ?? lane?.waiting.shift();
			if (next === void 0) return;
			next.start();
		}
	}
	#heaviest() {
		const now = this.#now();
		let best;
		let most = -1;
		for (const lane of this.#lanes.values()) {
			const left = lane.urgent.length + lane.waiting.length;
			if (left === 0 || lane.active >= this.#limits.perHost || lane.pausedUntil > now) continue;
			const weight = lane.usual * Math.max(left / this.#limits.perHost, lane.urgent.length > 0 ? chain : 1);
			if (weight > most) {
				best = lane;
				most = weight;
			}
		}
		return best;
	}
};

// src/links/ask/conversation.ts
var Conversation = class {
	#asking;
	#cache;
	#queue;
	#controller = new AbortController();
	#settled = new AbortController();
	#manners;
	#answers = /* @__PURE__ */ new Map();
	#run = null;
	#deadline = Number.POSITIVE_INFINITY;
	#asked = 0;
	#done = 0;
	#isLast = false;
	constructor(asking, cache) {
		this.#asking = asking;
		this.#cache = cache;
		const { settings, clock } = asking;
		setMaxListeners(0, this.#controller.signal);
		this.#manners = new Manners(cache.paces, this.#settled.signal);
		const limits = {
			all: settings.concurrency,
			perHost: settings.perHost
		};
		this.#queue = new HostQueue(limits, clock.now, (milliseconds, wake) => {
			clock.sleep(milliseconds, this.#settled.signal).then(wake, () => void 0);
		});
	}
	take(question) {
		const { options, settings, stats, clock } = this.#asking;
		const begun = this.#answers.get(question.key);
		if (begun !== void 0) return begun;
		const entry = settings.anchors && question.hasFragment ? null : this.#cache.fresh(question.key, clock.date(), options.today);
		stats.urls++;
		if (entry !== null) {
			this.#cache.touch(question.key, entry, clock.date());
			stats.fromCache++;
		} else stats.asked++;
		const answer = entry === null ? this.#ask(question) : Promise.resolve({
			...entry,
			fromCache: true
		});
		this.#answers.set(question.key, answer);
		return answer;
	}
	async end({ deadline = Number.POSITIVE_INFINITY, signal }) {
		const { clock, stats } = this.#asking;
		this.#isLast = true;
		const cancel = () => this.#stop(cancelled());
		if (signal?.aborted === true) cancel();
		signal?.addEventListener("abort", cancel, { once: true });
		this.#deadline = deadline;
		if (this.#run !== null) (await this.#run).deadline = deadline;
		if (deadline !== Number.POSITIVE_INFINITY) clock.sleep(Math.max(0, deadline - clock.now()), this.#settled.signal).then(() => this.#stop(outOfTime()), () => void 0);
		await Promise.all(this.#answers.values());
		this.#settled.abort();
		signal?.removeEventListener("abort", cancel);
		stats.peakHost = Math.max(stats.peakHost, this.#queue.peak.host);
		stats.peakAll = Math.max(stats.peakAll, this.#queue.peak.all);
	}
	#stop(reason) {
		this.#queue.stop(reason);
		this.#controller.abort(reason);
	}
	async #ask(question) {
		const { options, settings, clock } = this.#asking;
		this.#asked++;
		this.#run ??= this.#open();
		const run = await this.#run;
		this.#manners.meet(question.url, run);
		const judged = await judgeLink(question.url, run, {
			today: options.today,
			anchors: settings.anchors && question.hasFragment,
			before: this.#cache.get(question.key),
			secondOpinion: options.secondOpinion ?? null
		});
		this.#done++;
		if (this.#isLast) options.progress?.(this.#done, this.#asked);
		return remember(this.#cache, question, judged, clock);
	}
	async #open() {
		const { options, settings, stats, clock, guard, agent } = this.#asking;
		const resolve = options.resolve ?? /* @__PURE__ */ new Map();
		const ledger = new HostLedger(this.#cache.rests, clock.date);
		const { hasNetwork, isOffline } = createNetworkSense(options.lookUp ?? lookUpByDefault, ledger, resolve, () => options.notice?.({ code: "no-network" }));
		return {
			agent: await agent(),
			guard,
			queue: this.#queue,
			ledger,
			resolve,
			clock,
			signal: this.#controller.signal,
			deadline: this.#deadline,
			timeout: settings.timeout,
			retries: settings.retries,
			userAgent: options.userAgent ?? "Relecture (link checker)",
			headersFor: settings.headersFor,
			hasNetwork,
			isOffline,
			count() {
				stats.requests++;
			}
		};
	}
};
const UNASKED = /* @__PURE__ */ new Set([
	"no-network",
	"asked-to-wait",
	"slow-pace"
]);
const LEFT = /* @__PURE__ */ new Set(["asked-to-wait", "slow-pace"]);
function remember(cache, question, judged, clock) {
	const { anchors, ...verdict } = judged;
	const now = clock.date();
	const told = verdict.state !== "skipped" && verdict.state !== "refused" && !UNASKED.has(verdict.reason.code);
	const before = LEFT.has(verdict.reason.code) ? cache.recent(question.key, now) : null;
	if (before !== null && before.state !== "blocked" && before.state !== "unreachable") return {
		...before,
		fromCache: true
	};
	const entry = told ? cache.set(question.key, verdict, verdict.provider, now) : null;
	const today = new Date(now).toISOString();
	return {
		...entry ?? new LinkCache(null, "").set(question.key, verdict, verdict.provider, now),
		checkedAt: told ? today : null,
		fromCache: false,
		...anchors === void 0 ? {} : { anchors }
	};
}

// src/links/ask/link-states.ts
function stateOf(url, { fragmentOf }, known) {
	const { state, status, finalUrl, provider, reason, closesOn, checkedAt, fromCache, document, anchors } = known;
	const fragment = fragmentOf(url);
	const missing = state === "ok" && anchors !== void 0 && fragment !== null && !leadsSomewhere(fragment, anchors);
	return {
		url,
		state,
		status,
		finalUrl: finalUrl !== null && fragment !== null && !finalUrl.includes("#") ? `${finalUrl}#${fragment}` : finalUrl,
		provider,
		reason: missing ? {
			code: "anchor-missing",
			anchor: fragment
		} : reason,
		closesOn,
		checkedAt,
		fromCache,
		...document === void 0 ? {} : { document }
	};
}
function leadsSomewhere(fragment, anchors) {
	if (fragment === "" || fragment === "top" || /^(?:!|:~:|\/|L\d|page=)/.test(fragment) || /[=&]/.test(fragment)) return true;
	if (anchors.size === 0) return true;
	let decoded = fragment;
	try {
		decoded = decodeURIComponent(fragment);
	} catch {}
	return [
		fragment,
		decoded,
		decoded.normalize("NFC")
	].some((name) => anchors.has(name) || anchors.has(`user-content-${name}`));
}
function unforeseen(url, detail) {
	const reason = {
		code: "internal-error",
		detail
	};
	const nothing = {
		status: null,
		finalUrl: null,
		provider: null,
		closesOn: null,
		checkedAt: null,
		fromCache: false
	};
	return {
		url,
		state: "unreachable",
		reason: { ...reason },
		...nothing
	};
}

// src/links/ask/questions.ts
function sortQuestions(urls, settings) {
	const answers = /* @__PURE__ */ new Map();
	const grouped = /* @__PURE__ */ new Map();
	for (const text of new Set(urls)) {
		const url = urlToAsk(text);
		const known = isTemplate(text) ? template : judgeByLook(text, url, settings);
		if (known !== null || url === null) {
			answers.set(text, stateByLook(text, known ?? invalid));
			continue;
		}
		const group = grouped.get(url.href);
		if (group === void 0) grouped.set(url.href, {
			url,
			urls: [text]
		});
		else group.urls.push(text);
	}
	return {
		answers,
		questions: [...grouped].map(([key, group]) => ({
			key,
			...group,
			hasFragment: group.urls.some((text) => (fragmentOf(text) ?? "") !== ""),
			fragmentOf
		}))
	};
}
const template = {
	state: "skipped",
	reason: { code: "template" }
};
const invalid = {
	state: "invalid",
	reason: { code: "not-a-url" }
};
function judgeByLook(text, url, settings) {
	const pattern = settings.ignoredBy(text.trim()) ?? (url === null ? null : settings.ignoredBy(url.href));
	if (pattern !== null) return {
		state: "skipped",
		reason: {
			code: "ignored",
			pattern
		}
	};
	if (url !== null) return null;
	const scheme = schemeOf(text);
	if (scheme === null || scheme === "http" || scheme === "https") return invalid;
	return {
		state: "skipped",
		reason: {
			code: "scheme-not-asked",
			scheme: `${scheme}:`
		}
	};
}
function stateByLook(url, { state, reason }) {
	const nothing = {
		status: null,
		finalUrl: null,
		provider: null,
		closesOn: null,
		checkedAt: null,
		fromCache: false
	};
	return {
		url,
		state,
		reason: { ...reason },
		...nothing
	};
}

// src/links/ask/recall.ts
function recallStates(urls, cache, { settings, today, now }) {
	const { answers, questions } = sortQuestions(urls, settings);
	for (const question of questions) {
		const entry = cache.recent(question.key, now);
		if (entry === null) continue;
		if (entry.closesOn !== null && entry.closesOn < today) continue;
		for (const url of question.urls) answers.set(url, withAccepted(stateOf(url, question, {
			...entry,
			fromCache: true
		}), settings.accepts));
	}
	return answers;
}

// src/links/ask/probe.ts
function createProbe(options) {
	const settings = readLinkSettings(options.configuration ?? {});
	const stats = {
		urls: 0,
		asked: 0,
		requests: 0,
		connections: 0,
		fromCache: 0,
		peakHost: 0,
		peakAll: 0
	};
	const clock = options.clock ?? systemClock;
	let agent = null;
	let cache = null;
	let talk = null;
	const guard = createGuard(options.lookUp ?? lookUpByDefault, options.resolve ?? /* @__PURE__ */ new Map(), settings.allowPrivate);
	const openAgent = () => {
		const { perHost, timeout } = settings;
		const trust = options.ca === void 0 ? {} : { ca: options.ca };
		agent ??= createAgent({
			guard,
			resolve: options.resolve ?? /* @__PURE__ */ new Map(),
			perHost,
			connectTimeout: timeout,
			...trust
		});
		return agent;
	};
	const openCache = () => {
		cache ??= readCache(options, settings);
		return cache;
	};
	const converse = async () => new Conversation({
		options,
		settings,
		stats,
		clock,
		guard,
		agent: openAgent
	}, await openCache());
	return {
		stats,
		begin(urls) {
			if (options.asks === false || settings.anchors) return;
			talk ??= converse();
			talk.then((begun) => sortQuestions(urls, settings).questions.map((one) => begun.take(one))).catch(() => void 0);
		},
		async probe(urls, limits = {}) {
			const known = await openCache();
			if (options.asks === false) return recallStates(urls, known, {
				settings,
				today: options.today,
				now: clock.date()
			});
			const { answers, questions } = sortQuestions(urls, settings);
			const begun = await (talk ?? converse());
			talk = null;
			const pending = questions.map((question) => ({
				question,
				answer: begun.take(question)
			}));
			await begun.end(limits);
			stats.connections = (await agent)?.connections() ?? 0;
			await saveCache(known, options, clock);
			for (const { question, answer } of pending) {
				const entry = await answer;
				for (const url of question.urls) answers.set(url, withAccepted(stateOf(url, question, entry), settings.accepts));
			}
			return new Map(urls.map((url) => [url, answers.get(url) ?? unforeseen(url, "unanswered")]));
		},
		async close() {
			const opened = agent;
			agent = null;
			await (await opened)?.close();
		}
	};
}
async function readCache({ cache, notice }, settings) {
	const text = await Promise.resolve(cache?.read() ?? null).catch(() => "");
	const known = new LinkCache(text, settings.fingerprint);
	if (!known.sound) notice?.({ code: "cache-unreadable" });
	return known;
}
async function saveCache(known, { cache, notice }, clock) {
	if (cache == null) return;
	await cache.write(known.serialize(clock.date())).catch(() => notice?.({ code: "cache-unwritable" }));
}

export { ResolveMapError, createProbe, parseResolve };
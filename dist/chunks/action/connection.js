import { n as createRetry } from "./retry.js";

// src/github/connection.ts
const REQUEST_TIMEOUT_MS = 15e3;
async function connect(token, { apiUrl, repository }, world) {
	delete process.env["GITHUB_EVENT_PATH"];
	const { getOctokit } = await import("../github.js");
	const [owner = "", repo = ""] = repository.split("/");
	const silent = () => {};
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		request: { redirect: "manual" },
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	const withRetry = createRetry(world);
	octokit.hook.wrap("request", (request, options) => withRetry(isRepeatable(options.method, options.request), async () => {
		const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
		const answer = await request({
			...options,
			request: {
				...options.request,
				signal
			}
		});
		const location = answer.headers.location;
		if (answer.status < 300 || answer.status >= 400 || options.request?.["keepRedirect"] === true) return answer;
		const url = new URL(location ?? "", answer.url);
		if (location === void 0 || url.origin !== new URL(answer.url).origin) throw new Error(`GitHub answered ${answer.status} towards another host`);
		return request({
			...options,
			url: url.href,
			request: {
				...options.request,
				signal
			}
		});
	}));
	return {
		octokit,
		owner,
		repo
	};
}
const REPEATABLE = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"PUT",
	"PATCH",
	"DELETE"
]);
function isRepeatable(method, request) {
	if (request?.["once"] === true) return false;
	return request?.["repeatable"] === true || REPEATABLE.has(method.toUpperCase());
}

export { connect as t };
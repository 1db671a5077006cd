// src/github/retry.ts
const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 400;
const SECONDARY_WAIT_MS = 6e4;
function createRetry(world) {
	let patience = world.patience;
	return async function withRetry(repeatable, request) {
		for (let attempt = 1;; attempt++) try {
			const answer = await request();
			if (!isBroken(answer)) return answer;
			throw Object.assign(/* @__PURE__ */ new Error("GitHub’s answer is not JSON"), { status: 0 });
		} catch (error) {
			const wait = attempt < MAX_ATTEMPTS ? retryDelay(asFailure(error), repeatable, attempt, world) : null;
			if (wait === null || wait > patience) throw error;
			patience -= wait;
			await world.sleep(wait);
		}
	};
}
function retryDelay(failure, repeatable, attempt, world) {
	const limit = limitDelay(failure, world.now());
	if (limit !== null) return limit + Math.round(world.random() * 200);
	if (!repeatable || failure.status !== 0 && failure.status < 500) return null;
	return Math.round(FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + world.random()));
}
function limitDelay({ status, headers, message }, now) {
	if (status !== 429 && status !== 403) return null;
	const after = headers["retry-after"];
	if (after !== void 0) {
		const seconds = Number(after);
		const delay = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(String(after)) - now;
		return Number.isFinite(delay) ? Math.max(0, delay) : SECONDARY_WAIT_MS;
	}
	if (String(headers["x-ratelimit-remaining"]) === "0") {
		const delay = Number(headers["x-ratelimit-reset"]) * 1e3 - now;
		return Number.isFinite(delay) ? Math.max(0, delay) + 1e3 : SECONDARY_WAIT_MS;
	}
	return status === 429 || /secondary rate limit|abuse/i.test(message) ? SECONDARY_WAIT_MS : null;
}
function asFailure(error) {
	const { status, response, message } = error;
	return {
		status: response === void 0 ? 0 : status ?? 0,
		headers: response?.headers ?? {},
		message: message ?? ""
	};
}
function isForbidden(error) {
	const failure = asFailure(error);
	return (failure.status === 403 || failure.status === 401) && limitDelay(failure, 0) === null;
}
function isLocked(error) {
	const { status, message } = asFailure(error);
	return (status === 403 || status === 422) && /\blocked\b/i.test(message);
}
function isInvalid(error) {
	return asFailure(error).status === 422;
}
function isMissing(error) {
	return asFailure(error).status === 404;
}
function isBroken(answer) {
	const { status, data, headers } = answer;
	if (status !== 200 && status !== 201) return false;
	const type = String(headers?.["content-type"] ?? "");
	return typeof data === "string" && /json|html/.test(type);
}

export { isLocked as a, isInvalid as i, createRetry as n, isMissing as o, isForbidden as r, asFailure as t };
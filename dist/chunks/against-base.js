import { t as review } from "./review.js";
import { a as shortened } from "./read-pages.js";

// src/cli/against-base.ts
const HEAD = .5;
async function baseOf(session, options) {
	return options.base === null ? null : (await import("./base.js")).resolveBase(session, options);
}
async function reviewAgainst(session, base, options) {
	const { world } = session;
	const request = options.fix || options.outputs.some(({ format }) => format === "json" || format === "sarif") ? session.request : {
		...session.request,
		confirm: false
	};
	if (base === null) return review(world, request);
	const head = await review(world, shortened(request, HEAD, world.clock()));
	const { compareWithBase, fromBase } = await import("./base.js");
	return (await fromBase(compareWithBase(head, session, base), options)).head;
}

export { reviewAgainst as n, baseOf as t };
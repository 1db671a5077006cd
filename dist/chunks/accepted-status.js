// src/links/settings/accepted-status.ts
function isAcceptedBy(accepted) {
	const exact = new Set(accepted.filter((one) => typeof one === "number"));
	const hundreds = new Set(accepted.flatMap((one) => typeof one === "string" ? [Number(one[0])] : []));
	return (status) => exact.has(status) || hundreds.has(Math.floor(status / 100));
}
function withAccepted(state, isAccepted) {
	const { status } = state;
	if (status === null || !isAccepted(status)) return state;
	if (!(state.state === "blocked" || state.state === "unreachable") && (state.state !== "dead" || status < 300)) return state;
	return {
		...state,
		state: "ok",
		reason: {
			code: "accepted",
			status
		}
	};
}

export { withAccepted as n, isAcceptedBy as t };
// src/rules/parts.ts
const GRAVEST = [
	"error",
	"warning",
	"info"
];
function ofParts(finding, kept) {
	const [first] = kept;
	if (first === void 0 || kept.length === finding.parts?.length) return finding;
	const { parts: _, ...rest } = finding;
	const { range, field, excerpt } = first;
	const place = {
		...rest,
		range,
		field,
		excerpt,
		fixes: fixesOf(finding, kept)
	};
	const along = dataOf(finding, kept);
	if (kept.length === 1) {
		const { count: __, ...data } = along;
		return {
			...place,
			severity: first.severity,
			message: first.message,
			facts: first.facts,
			data
		};
	}
	const count = { count: kept.length };
	const told = Object.keys(finding.facts).flatMap((key) => key in first.facts ? [[key, first.facts[key]]] : []);
	return {
		...place,
		severity: softest(finding.severity, kept),
		facts: {
			...finding.facts,
			...Object.fromEntries(told),
			...count
		},
		data: "count" in along ? {
			...along,
			...count
		} : along,
		parts: kept
	};
}
function dataOf({ data, parts = [] }, kept) {
	const rankOf = new Map(parts.map((part, rank) => [part, rank]));
	const ranks = kept.map((part) => rankOf.get(part) ?? 0);
	const cut = (value) => Array.isArray(value) && value.length === parts.length ? ranks.map((rank) => value[rank]) : value;
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cut(value)]));
}
function softest(whole, parts) {
	const gravest = GRAVEST.find((severity) => parts.some((part) => part.severity === severity)) ?? whole;
	return GRAVEST.indexOf(gravest) > GRAVEST.indexOf(whole) ? gravest : whole;
}
function fixesOf({ fixes }, kept) {
	const shares = kept.flatMap(({ fix }) => fix ?? []);
	const [share] = shares;
	if (share === void 0) return [];
	return fixes.map((fix) => {
		const facts = {
			...fix.title.facts,
			count: shares.length
		};
		const title = kept.length === 1 ? share.title : {
			...fix.title,
			facts
		};
		return {
			...fix,
			title,
			edits: shares.flatMap(({ edits }) => edits)
		};
	});
}
function sharesOf(wanted, written) {
	const asked = wanted.flatMap((edits, place) => (edits ?? []).map((edit) => ({
		edit,
		place
	}))).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
	const shares = new Array(wanted.length).fill(void 0);
	if (written === null || asked.length !== written.length) return shares;
	for (const [rank, { place }] of asked.entries()) {
		const edit = written[rank];
		if (edit === void 0) continue;
		const share = shares[place];
		if (share === void 0) shares[place] = [edit];
		else share.push(edit);
	}
	return shares;
}
function shareFix(title, edits) {
	return edits === void 0 ? {} : { fix: {
		title,
		edits
	} };
}

export { shareFix as n, sharesOf as r, ofParts as t };
// src/review/fix.ts
function chooseFixes(findings) {
	const taken = [];
	const chosen = [];
	for (const finding of findings) {
		const fix = finding.fixes.find((candidate) => candidate.safe);
		if (fix === void 0 || fix.edits.length === 0) continue;
		if (fix.edits.map((edit) => search(taken, edit)).includes(-1)) continue;
		for (const edit of fix.edits) taken.splice(search(taken, edit), 0, edit);
		chosen.push(finding);
	}
	return {
		edits: taken,
		count: chosen.length,
		findings: chosen
	};
}
function countHeld(findings) {
	const held = {
		title: 0,
		language: 0,
		program: 0,
		page: 0,
		choice: 0
	};
	for (const { fixes, existing } of findings) {
		const [first] = fixes;
		if (!existing && first !== void 0 && !fixes.some(({ safe }) => safe)) held[first.held ?? "choice"]++;
	}
	return held;
}
function search(sorted, edit) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle]?.end ?? 0) < edit.start) low = middle + 1;
		else high = middle;
	}
	const next = sorted[low];
	return next !== void 0 && next.start <= edit.end ? -1 : low;
}

export { countHeld as n, chooseFixes as t };
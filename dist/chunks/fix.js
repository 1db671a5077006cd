// src/review/fix.ts
/** The first safe fix of each finding, in the order of the file, as long as it touches no other. */
function chooseFixes(findings) {
	const taken = [];
	let count = 0;
	for (const finding of findings) {
		const fix = finding.fixes.find((candidate) => candidate.safe);
		if (fix === void 0 || fix.edits.length === 0) continue;
		if (fix.edits.map((edit) => search(taken, edit)).includes(-1)) continue;
		for (const edit of fix.edits) taken.splice(search(taken, edit), 0, edit);
		count++;
	}
	return {
		edits: taken,
		count
	};
}
/** Where an edit goes among sorted ones; -1 when it overlaps or touches one of them. */
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

export { chooseFixes as t };
// src/report/channel.ts
function repositoryPath({ folder }, path) {
	return folder === void 0 ? path : `${folder}/${path}`;
}
function fitBlocks(blocks, limit, measure) {
	const kept = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	let size = 0;
	for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
		const section = `\0${block.section}`;
		const above = block.section === void 0 || open.has(section) ? 0 : measure(block.section) + 1;
		const room = measure(block.text) + above + (open.has(block.group) ? 0 : measure(block.heading) + 1);
		if (size + room > limit) continue;
		size += room;
		kept.add(block);
		open.add(section);
		open.add(block.group);
	}
	const parts = [];
	let group = null;
	let section;
	for (const block of blocks) {
		if (!kept.has(block)) continue;
		if (block.group !== group) {
			if (group !== null) parts.push("\n");
			if (block.section !== void 0 && block.section !== section) parts.push(block.section);
			parts.push(block.heading);
		}
		parts.push(block.text);
		group = block.group;
		section = block.section;
	}
	return {
		text: parts.join(""),
		left: blocks.filter((block) => !kept.has(block))
	};
}
function weightOf(blocks) {
	return blocks.reduce((sum, { weight }) => sum + weight, 0);
}

export { repositoryPath as n, weightOf as r, fitBlocks as t };
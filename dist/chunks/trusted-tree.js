// src/content/trusted-tree.ts
var TrustedTree = class {
	tree;
	isKnown = true;
	constructor(tree) {
		this.tree = tree;
	}
};
function ownTree(tree) {
	return {
		tree,
		settings: new TrustedTree(tree),
		isOwn: true
	};
}

export { ownTree as n, TrustedTree as t };
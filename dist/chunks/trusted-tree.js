// src/content/trusted-tree.ts
/**
* Files whose settings may be followed: those of whoever runs the review, or of a branch that people who may write have accepted. It is
* made only where that is known; where nothing is known of whom the files are, there is none, and no setting is followed.
*/
var TrustedTree = class {
	tree;
	/** Another object of the same shape is not one. */
	isKnown = true;
	constructor(tree) {
		this.tree = tree;
	}
};
/** The world's part of a tree that its own reader trusts: a person's disk, the branch of a site. */
function ownTree(tree) {
	return {
		tree,
		settings: new TrustedTree(tree)
	};
}

export { ownTree as n, TrustedTree as t };
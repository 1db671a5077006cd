import type { Tree } from './tree.ts';

/**
 * Files whose settings may be followed: those of whoever runs the review, or of a branch that people who may write have accepted. It is
 * made only where that is known; where nothing is known of whom the files are, there is none, and no setting is followed.
 */
export class TrustedTree {
  readonly tree: Tree;
  /** Another object of the same shape is not one. */
  protected readonly isKnown = true;

  constructor(tree: Tree) {
    this.tree = tree;
  }
}

/** The world's part of a tree that its own reader trusts: a person's disk, the branch of a site. */
export function ownTree<T extends Tree>(
  tree: T,
): {
  readonly tree: T;
  readonly settings: TrustedTree;
  readonly isOwn: true;
} {
  return { tree, settings: new TrustedTree(tree), isOwn: true };
}

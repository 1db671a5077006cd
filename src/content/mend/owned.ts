import type { Edit } from '../finding.ts';

/**
 * What the safe fixes of a rule may change, and nothing else:
 * `prose`, what the dialect calls prose, and the tree stays; `invisible`, characters nobody sees, wherever they stand;
 * `markup`, marks and line breaks, never a word; `addresses`, where a link leads; `fields`, a value of the front matter.
 */
export type Owned = 'prose' | 'invisible' | 'markup' | 'addresses' | 'fields';

/** An edit of a file, and what its rule owns. */
export interface OwnedEdit extends Edit {
  readonly owned: Owned;
}

import type { Passage } from './page.ts';

/** True for the body of a page in which expressions and modules stand among the words: MDX. */
export function isProgram({ field, dialect }: Pick<Passage, 'field' | 'dialect'>): boolean {
  return field === null && (dialect === 'mdx' || dialect === 'docusaurus');
}

import type { DialectName } from '../../../content/dialect/dialect.ts';
import type { Above } from '../../../content/format/front-matter.ts';
import type { OtherReader } from '../../plan.ts';

/** What the settings of such a generator say of its files. */
export interface Told {
  readonly dialect: DialectName | null;
  readonly mdx: 'mdx' | null;
  readonly reader: OtherReader | undefined;
  readonly above: Above | null;
  readonly plainFields: boolean;
  /** The folder of data, where it is there. */
  readonly data: string | null;
  /** The folder of pages; null where it is not there. */
  readonly folder: string | null;
  ignores(path: string): boolean;
}

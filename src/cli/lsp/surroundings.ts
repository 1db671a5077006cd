import type { World } from '../../review/review.ts';
import type { Options } from '../options.ts';
import type { Environment } from '../world.ts';

/** What every site of one server shares. */
export interface Surroundings {
  readonly options: Options;
  readonly env: Environment;
  /** One thread for as long as the server runs. */
  readonly parse: NonNullable<World['parse']>;
  /** Folder of link states; null where none are kept. */
  readonly cache: string | null;
  /** Tells whoever reads the log of the editor. */
  readonly notice: (sentence: string) => void;
}

import { NO_BREAK } from './french-spaces.ts';

/** What differs from one French-speaking country to another. */
export interface FrenchUsage {
  /** Signs before which a space is as right as none. */
  readonly free: string;
  /** Whether a space that is missing is a fault; one that may break always is. */
  readonly wantsSpaces: boolean;
  /** What stands inside of guillemets. */
  readonly inside: string;
}

/** France, and Belgium and Luxembourg, which follow the same books. */
const FRANCE: FrenchUsage = { free: '', wantsSpaces: true, inside: NO_BREAK };
/** By region of the language tag; the sources are in the page of `typography-spacing`. */
const USAGES: Readonly<Record<string, FrenchUsage>> = {
  CA: { free: ';!?', wantsSpaces: true, inside: NO_BREAK },
  CH: { free: '', wantsSpaces: false, inside: '' },
};

/** @param language BCP 47, `fr-CA`. */
export function frenchUsage(language: string | null): FrenchUsage {
  return USAGES[/-([A-Z]{2})(?:-|$)/.exec(language ?? '')?.[1] ?? ''] ?? FRANCE;
}

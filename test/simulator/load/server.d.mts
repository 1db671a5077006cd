import type { LoadLink } from './site.mjs';

export declare function startLoadServer(
  links: readonly LoadLink[],
  options?: { scale?: number },
): Promise<{
  readonly port: number;
  readonly counts: {
    readonly requests: number;
    readonly connections: number;
    readonly peaks: Readonly<Record<string, number>>;
  };
  forget(): void;
  close(): Promise<void>;
}>;

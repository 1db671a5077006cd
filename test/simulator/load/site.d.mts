export interface LoadLink {
  readonly url: string;
  readonly kind: string;
  readonly truth: 'alive' | 'dead' | 'blocked';
  readonly latency: number;
  readonly steps: readonly { readonly host: string; readonly latency: number; readonly wait?: number }[];
}

export declare function createSite(options?: { seed?: number; links?: number; hosts?: number; scale?: number }): {
  readonly links: readonly LoadLink[];
  readonly hosts: readonly string[];
};

export declare function floorOf(
  links: readonly LoadLink[],
  limits: { all: number; perHost: number },
): {
  readonly floor: number;
  readonly busiest: number;
  readonly total: number;
  readonly chain: number;
  readonly requests: number;
};

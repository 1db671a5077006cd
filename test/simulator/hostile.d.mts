export declare function hostileSite(options?: { scale?: number }): Record<string, string>;

/** The lines a change touches in a file, 1-based and inclusive. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;

const COLOURS = { error: 31, warning: 33, info: 36, dim: 2, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;
export type Paint = (colour: Colour, text: string) => string;

/** Colours for a terminal that shows them. */
export function paintOf({ colour }: { readonly colour: boolean }): Paint {
  return (name, text) => (colour ? `\u001B[${COLOURS[name]}m${text}\u001B[0m` : text);
}

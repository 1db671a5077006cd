/** Stands in for `src/cms/kinds.ts`: collections of several kinds are those of TinaCMS, beside which the panel does not stand. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
export const kindsSchema = (): object => ({});
export const namesOf = ({ name }: { readonly name: string }): readonly string[] => [name];

/** The names that a module gives to files of data, and where they are from it: `import bar from './bar.json'`. */
export function dataImports(source: string): readonly { readonly name: string; readonly from: string }[] {
  return [
    ...source.matchAll(/^[ \t]*import[ \t]+(\w{1,100})[ \t]+from[ \t]*["'](\.{1,2}\/[^"'\n]{1,300}\.json)["']/gm),
  ].map(([, name = '', from = '']) => ({ name, from }));
}

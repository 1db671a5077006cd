import { DataFile } from '../../../content/format/data-file.ts';

/** What stands in a file of data; null where it is none. */
export function dataOf(text: string, path: string): unknown {
  const isJson = /\.jsonc?$/.test(path);
  const file = new DataFile(isJson ? `${path.replace(/c?$/, '')}` : path, isJson ? withoutComments(text) : text);
  return file.troubles.length > 0 ? null : file.value;
}

/** Where Ruby wrote a file, its classes stand before values: they are read as the text that they are made of. */
export function rubyDataOf(text: string, path: string): unknown {
  return dataOf(text.replace(/!ruby\/[\w:/]+[ \t]+/g, ''), path);
}

function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g,
    (_, kept: string | undefined) => kept ?? '',
  );
}

import { join } from 'node:path';
import { defineConfig } from 'rolldown';
import { minifySync } from 'rolldown/experimental';

/** What the Action alone runs, in a folder of its own: the npm package goes without. All modules of a chunk have the same users. */
const isOfAction = (id) => OWN.some((folder) => id.startsWith(folder)) || id.includes('/node_modules/@actions/');
const OWN = ['action', 'github'].map((room) => join(import.meta.dirname, 'src', room, '/'));

/** What is all of packages nobody reads here, and only the names of functions and classes are seen from outside; of what is ours, a stack trace leads to a line. */
const withoutRoom = {
  name: 'relecture-without-room',
  renderChunk(code, { fileName, moduleIds }) {
    const isForeign = (id) =>
      id.includes('/node_modules/') || id.startsWith('\0') || id.endsWith(QUIET_CORE) || TABLES.test(id);
    if (moduleIds.length === 0 || !moduleIds.every(isForeign) || code.length < LARGE) return null;
    const mangle = { toplevel: false, keepNames: { function: true, class: true } };
    const { code: smaller, errors } = minifySync(fileName, code, { module: true, mangle });
    if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`);
    return smaller;
  },
};
/** Written by a script, and read by none. */
const TABLES = /\/src\/cms\/engines\/sveltia\/options\.ts$/;
/** Rules of remark-lint that are loaded when they are asked for, and what runs them: all but those that every run has. */
const ON_DEMAND =
  /\/node_modules\/(?:remark-lint-(?!no-(?:duplicate-definitions|empty-url|heading-like-paragraph|hidden-table-cell|reference-like-url|undefined-references|unused-definitions)\/)|(?:remark-lint|unified|(?:remark|unified)-message-control|mdast-comment-marker|mdast-util-heading-style|longest-streak|quotation|extend|bail|is-plain-obj)\/)/;
/** In characters. */
const LARGE = 1_500;

/** The artifact client speaks English in every log: it is given a voice that is heard in debugging alone. */
const quietClient = {
  name: 'relecture-quiet-client',
  resolveId(source, importer = '') {
    const isClient = importer.includes('/node_modules/@actions/artifact/');
    return source === '@actions/core' && isClient ? join(import.meta.dirname, QUIET_CORE) : null;
  },
};
const QUIET_CORE = 'src/github/artifacts/quiet-core.ts';

export default defineConfig({
  input: {
    cli: 'src/cli/cli.ts',
    action: 'src/action/action.ts',
    index: 'src/cli/api/api.ts',
    publish: 'src/action/publish.ts',
    worker: 'src/world/worker.ts',
  },
  platform: 'node',
  plugins: [quietClient, withoutRoom],
  treeshake: {
    // @actions/core says nothing of itself: without this, reading an input would load a whole HTTP client.
    moduleSideEffects: [{ test: /node_modules\/@actions\/(?:core|http-client|exec|io)\//, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: ({ moduleIds }) => `chunks/${moduleIds.some(isOfAction) ? 'action/' : ''}[name].js`,
    cleanDir: true,
    // Apart from our own files, it is made smaller with what is others'.
    codeSplitting: {
      groups: [
        { name: 'languageserver', test: /\/node_modules\/vscode-/ },
        ...[
          { name: 'sveltia-options', test: TABLES },
          { name: 'remark-lint-rules', test: ON_DEMAND },
          { name: 'globs', test: /\/node_modules\/picomatch\// },
          { name: 'toml-parser', test: /\/node_modules\/(?:toml-eslint-parser|eslint-visitor-keys)\// },
        ].map((group) => ({ ...group, includeDependenciesRecursively: false })),
      ],
    },
    minify: false,
    // What they say stands in src/; here they would be a sixth of what a user downloads.
    comments: { legal: false, jsdoc: false },
  },
});

import { defineConfig } from 'rolldown';

export default defineConfig({
  input: {
    cli: 'src/cli/cli.ts',
    action: 'src/action/action.ts',
    publish: 'src/action/publish.ts',
    worker: 'src/world/worker.ts',
  },
  platform: 'node',
  treeshake: {
    // @actions/core says nothing of itself: without this, reading an input would load a whole HTTP client.
    moduleSideEffects: [{ test: /node_modules\/@actions\/(?:core|http-client|exec|io)\//, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
    minify: false,
    comments: { legal: false },
  },
});

import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { cli: 'src/cli.ts', action: 'src/action.ts', publish: 'src/publish.ts', worker: 'src/worker.ts' },
  platform: 'node',
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

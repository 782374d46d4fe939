import { defineConfig } from 'vite';
import { icons } from './scripts/icons.js';
import { leanRecorder } from './scripts/recorder.js';

/** What every build and the tests share; scripts/build.js adds the entries. */
export default defineConfig({
  plugins: [icons(), leanRecorder()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A test holds the pages in docs to the code.
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});

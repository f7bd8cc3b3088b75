import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  // Relative, so that the page opens under the shell's own scheme as well as from a plain folder.
  base: './',
  // The catalogues of sentences lie beside the page.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: {
    // The system webviews Tagdesk runs in; older targets would rewrite light-dark() and oklch().
    target: ['safari17.5', 'chrome123'],
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What others made and the page carries, for the package; `cargo xtask` looks that everything has its text.
    license: { fileName: 'third-party.md' },
  },
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
});

import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const shellOnly = {
  group: ['@tauri-apps/*'],
  message: 'Only src/backend talks to the shell: use call() from src/backend/call.',
};

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/generated'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/**'],
    ignores: ['src/backend/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [shellOnly] }] },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The page is never put together from text, and never carries an inline style (content security policy).
      'svelte/no-at-html-tags': 'error',
      // style: directives are fine: they go through the object model.
      'no-restricted-syntax': ['error', { selector: "SvelteAttribute[key.name='style']", message: 'Use a class or a style: directive.' }],
      'svelte/no-target-blank': 'error',
      // Plain links of a hash router: there is no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      'no-undef': 'off',
      // A plain Map or Set that nothing draws is meant to be plain.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
);

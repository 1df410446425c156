import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { CLI_SYNTAX, EDITOR_SYNTAX } from './scripts/lib/lint-words.mjs';

const NAMES = ['console', 'process', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', '__dirname'];
/** What the scripts use of Node, and of a page that they run a function in. */
const GLOBALS = Object.fromEntries([...NAMES, 'window', 'document'].map((name) => [name, 'readonly']));

const NO_SPREAD = {
  selector:
    'CallExpression[callee.property.name=/^(push|unshift|min|max|fromCharCode|fromCodePoint)$/] > SpreadElement',
  message: 'A draft may have more of them than a call takes arguments: use append or a loop.',
};
const NO_BARE_RATE = {
  selector: ':matches(BinaryExpression, ConditionalExpression) > Literal[raw=/^\\d*\\.\\d+$/]',
  message: 'A rate says neither what it counts nor where it comes from: give it a name and a reason in bars.ts.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'test/bench/out/', 'test/bench/node_modules/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The ones that need types and are worth the wait.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What has been looked up in a table or matched by a pattern is there, and the type cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A place in an interface that a test does not use.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['src/engine/**'],
    rules: { 'no-restricted-syntax': ['error', NO_SPREAD, NO_BARE_RATE] },
  },
  {
    files: ['src/editor/**', 'src/extension.ts'],
    ignores: ['src/editor/host/say.ts', 'src/editor/host/label.ts', 'src/editor/host/log.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EDITOR_SYNTAX] },
  },
  {
    files: ['src/cli/**'],
    ignores: ['src/cli/output.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLI_SYNTAX] },
  },
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['esbuild.js', 'scripts/**'], languageOptions: { globals: GLOBALS } },
  // Where it is tested that control characters are not let through.
  { files: ['test/**'], rules: { 'no-control-regex': 'off' } },
);

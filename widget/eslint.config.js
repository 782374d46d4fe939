import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** A folder of src may import only the folders named here, its own aside. */
const LADDER = {
  protocol: ['shared'],
  shared: [],
  bridge: ['protocol', 'shared'],
  loader: [],
  visitor: ['protocol', 'shared', 'loader', 'messenger', 'recorder'],
  recorder: ['protocol', 'shared'],
  calls: ['protocol', 'shared'],
  messenger: ['protocol', 'shared', 'calls'],
  console: ['protocol', 'shared', 'bridge', 'playback', 'calls'],
  playback: ['protocol', 'shared'],
};
const folders = Object.keys(LADDER);

const fences = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden(folder).map((other) => fence(folder, other)) },
    ],
  },
}));

function forbidden(folder) {
  return folders.filter((other) => other !== folder && !LADDER[folder].includes(other));
}

function fence(folder, other) {
  return { regex: `(^|/)\\.\\./${other}(/|$)`, message: `${folder} must not know ${other}.` };
}

/** Words are read when they are shown: what a module reads as it loads stays English for ever. */
const readLate = {
  selector:
    ":matches(MemberExpression[object.name='t'], VariableDeclarator[init.name='t']):not(:function *)",
  message: 'Read words inside a function: the language is chosen later.',
};
const words = {
  files: ['src/console/**/*.{ts,tsx}', 'src/playback/**/*.{ts,tsx}'],
  rules: { 'no-restricted-syntax': ['error', readLate] },
};

/** A model never sees a view: it holds state and verbs and knows no DOM. */
const models = {
  files: ['src/**/*Model.ts'],
  rules: {
    'no-restricted-globals': ['error', 'document', 'window', 'HTMLElement'],
    'no-restricted-syntax': [
      'error',
      readLate,
      {
        selector: 'ImportDeclaration[source.value=/^preact$|\\.tsx$/]',
        message: 'A model never sees a view.',
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/protocol/frames.ts', 'preview/server.js'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'types/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text is text: build elements.' },
        { property: 'outerHTML', message: 'Text is text: build elements.' },
      ],
    },
  },
  // A view is mostly markup; its length is judged with the file.
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 45, skipBlankLines: true }] },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/**/*Fixture.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  // All words of a language stand in one file, for those who translate.
  { files: ['src/**/texts/*.ts'], rules: { 'max-lines': 'off' } },
  ...fences,
  words,
  models,
  {
    files: ['scripts/**/*.js', 'preview/**/*.js', '*.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);

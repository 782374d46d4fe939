import babel from '@babel/eslint-parser';
import js from '@eslint/js';
import lwc from '@lwc/eslint-plugin-lwc';
import globals from 'globals';

const RULES = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "CallExpression[callee.property.name='postMessage'][arguments.1.value='*']",
      message: 'Name the origin that may read the message.',
    },
  ],
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
};

// Those for browsers that Salesforce no longer supports, and for rendering on a server, are left out.
const LWC_RULES = Object.fromEntries(
  [
    'consistent-component-name',
    'no-api-reassignments',
    'no-async-operation',
    'no-attributes-during-construction',
    'no-deprecated',
    'no-disallowed-lwc-imports',
    'no-document-query',
    'no-dupe-class-members',
    'no-inner-html',
    'no-leading-uppercase-api-name',
    'no-leaky-event-listeners',
    'no-template-children',
    'prefer-custom-event',
    'valid-api',
    'valid-track',
    'valid-wire',
  ].map((name) => [`@lwc/lwc/${name}`, 'error']),
);

export default [
  { ignores: ['target/', 'node_modules/'] },
  js.configs.recommended,
  {
    languageOptions: {
      parser: babel,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          parserOpts: {
            plugins: ['classProperties', ['decorators', { decoratorsBeforeExport: false }]],
          },
        },
      },
    },
    rules: RULES,
  },
  {
    files: ['force-app/**/*.js'],
    languageOptions: { globals: globals.browser },
    plugins: { '@lwc/lwc': lwc },
    rules: LWC_RULES,
  },
  {
    files: ['force-app/**/__tests__/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.jest } },
  },
  { files: ['checks/**', '*.cjs'], languageOptions: { globals: globals.node } },
];

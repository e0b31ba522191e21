import tseslint from 'typescript-eslint'

/** The arrows of the design (docs/adr/0001): pure rooms import nothing from Payload, and src/ nothing from collections/. */
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })
const notCollections = {
  group: ['**/collections/**', '**/collections', 'payload-newsroom*'],
  message: 'src/ never imports collections/: the plugin is told the slugs.',
}
const notPayload = {
  group: ['payload', 'payload/*', '@payloadcms/*', 'react', 'next', 'next/*'],
  message: 'This room is pure: only plugin, mapping, hooks, guard, endpoints and admin may know Payload.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'dist/',
      'data/',
      '.cache/',
      'app/(payload)/',
      'payload-types.ts',
      'migrations/',
      'next-env.d.ts',
      'tests/fixtures/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: forbid([notCollections]) },
  {
    files: ['src/story/**', 'src/attribution/**', 'src/wire/**', 'src/gate/check.ts', 'src/gate/rules/**'],
    rules: forbid([notCollections, notPayload]),
  },
  { files: ['scripts/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
)

// JavaScript, because jest on Node 20 reads a TypeScript configuration only with another package's help.
// Tests that load the ONNX library call nobody either; see src/resources/no-telemetry.ts.
process.env.ORT_DISABLE_TELEMETRY = '1';

/** @type {import('jest').Config} */
module.exports = {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // onnxruntime-node checks `instanceof Float32Array` against the outer realm's; see the file.
  testEnvironment: '<rootDir>/test/support/outer-realm-environment.js',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
    // An ES module only, which Node 20 can require and jest on Node 20 cannot.
    '/node_modules/jose/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // How long a hung test may hang. A process that opens its database takes seconds, on a busy machine many.
  testTimeout: 60_000,
  // `npm run test:postgres`: the tests that use the database, on a real server.
  ...(process.env.TEST_POSTGRES === '1' && {
    globalSetup: '<rootDir>/test/support/postgres-for-tests.js',
    globalTeardown: '<rootDir>/test/support/stop-postgres.js',
  }),
};

import type { Config } from 'jest';

const config: Config = {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // onnxruntime-node checks `instanceof Float32Array` against the outer realm's; see the file.
  testEnvironment: '<rootDir>/test/support/outer-realm-environment.js',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  testTimeout: 20_000,
};
export default config;

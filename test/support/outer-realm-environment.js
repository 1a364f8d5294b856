// Jest runs tests in a vm context with its own globals. onnxruntime-node's native code compares typed arrays with the
// outer realm's constructors and refuses the context's ("data must be type of function Float32Array"), so tests get the
// outer ones.
const { TestEnvironment } = require('jest-environment-node');

class OuterRealmEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      'Float32Array',
      'Float64Array',
      'Int32Array',
      'BigInt64Array',
      'Uint8Array',
      'ArrayBuffer',
      'SharedArrayBuffer',
    ]) {
      this.global[name] = globalThis[name];
    }
  }
}

module.exports = OuterRealmEnvironment;

// Preloaded with `node -r`: the built services get the fake engine in place of the real one, in worker threads too.
const Module = require('node:module');
const { join } = require('node:path');

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveWithFake(request, ...rest) {
  if (request.endsWith('resources/load-engine')) return join(__dirname, 'fake-engine.js');
  return resolve.call(this, request, ...rest);
};

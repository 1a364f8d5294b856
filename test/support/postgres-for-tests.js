// Jest's global setup and teardown for `npm run test:postgres`: one server for all test files.
const { startPostgres } = require('./postgres-server.js');

let server;

module.exports = async () => {
  server = await startPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestPostgres = () => server.stop();
};

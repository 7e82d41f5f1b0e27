import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where administrators' programs are, which the PATH of others may lack. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The path of the first of some programs that is installed. */
export function findProgram(...names: string[]): string | undefined {
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path) && !path.startsWith(join(process.cwd(), 'node_modules')));
}

/** Where Apache's modules lie: each system has a place of its own. */
export const apacheModules = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
  '/usr/lib/httpd/modules',
].find((folder) => existsSync(folder));

// Loaded before the command: at the file operation that AT_OPERATION numbers, the process sends itself AT_SIGNAL. Counted are the
// operations of the writer, which come after its lock. Without a number, the count is printed at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const names = [
  ...['closeSync', 'fsyncSync', 'linkSync', 'lstatSync', 'mkdirSync', 'openSync', 'readFileSync', 'readdirSync'],
  ...['renameSync', 'rmdirSync', 'statSync', 'unlinkSync', 'writeFileSync'],
] as const;
const at = Number(process.env['AT_OPERATION'] ?? 0);
let count = 0;
let hasLock = false;
const operations = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
for (const name of names) {
  const work = operations[name];
  if (!work) throw new Error(`Unexpected absence of ${name} in node:fs`);
  operations[name] = (...args) => {
    hasLock ||= name === 'openSync' && String(args[0]).includes('.convert');
    if (hasLock) count += 1;
    if (hasLock && count === at) process.kill(process.pid, process.env['AT_SIGNAL'] ?? 'SIGKILL');
    return work(...args);
  };
}
syncBuiltinESMExports();
if (at === 0) process.on('exit', () => process.stderr.write(`${count} operations\n`));

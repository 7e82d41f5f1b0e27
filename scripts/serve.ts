// `npm run serve`: the built site on a local address, until it is interrupted.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, createSite, lastPort, listen } from './serve/site-server.ts';
import { watchParent } from './setup/command.mjs';

const usage = `expected --dir DIR, --port N (0 to ${lastPort}), --base /PATH/`;

process.exitCode = await serve(process.argv.slice(2));

/** Returns the exit status: 0 also while the server goes on, 1 where there is nothing to serve or no port, 2 for wrong usage. */
async function serve(args: string[]): Promise<number> {
  const flags = readFlags(args);
  if ('problem' in flags) return fail(flags.problem, 2);
  const { dir, port, base } = flags;
  if (!existsSync(join(dir, 'index.html'))) return fail(`No index.html is in ${dir}: run \`npm run build\` first.`, 1);
  try {
    const server = await listen(createSite(dir, base), port);
    const end = () => server.close().closeAllConnections();
    process.on('SIGINT', end).on('SIGTERM', end);
    watchParent(end);
    console.log(`The site stands at ${addressOf(server, base)} (Ctrl+C ends it)`);
    return 0;
  } catch (error) {
    return fail(`No port from ${port} on could be opened: ${(error as Error).message}.`, 1);
  }
}

function readFlags(args: string[]): { dir: string; port: number; base: string } | { problem: string } {
  const { DAY_ONE_OUT = 'dist', PORT = '4321' } = process.env;
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { dir: text, port: text, base: text } });
    const { dir = DAY_ONE_OUT, port = PORT, base = '/' } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > lastPort)
      return { problem: `Unexpected port \`${port}\`, ${usage}.` };
    return { dir, port: Number(port), base: `/${base}/`.replaceAll(/\/+/g, '/') };
  } catch (error) {
    return { problem: `${(error as Error).message.replace(/\.$/, '')}, ${usage}.` };
  }
}

function fail(sentence: string, status: number): number {
  console.error(`npm run serve: ${sentence}`);
  return status;
}

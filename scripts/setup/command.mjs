// Starting programs. Plain JavaScript, as all of this folder: it runs before anything is installed, under a Node that may be old.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program in this terminal and waits for its end. No shell is between: arguments arrive as they are.
 * @param {readonly string[]} command the program and its arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} place
 * @returns {Promise<number>} its exit status; 127 where it cannot be started, 128 + n where signal n ended it, 130 for an interrupt
 *   even where it ended well or said 1 instead
 */
export function run([program = '', ...args], { cwd, env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    let interrupted = false;
    const end = (/** @type {number} */ status) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      stopWatching();
      resolve(interrupted ? 128 + constants.signals.SIGINT : status);
    };
    // The terminal sends an interrupt to the child as well; this process only has to outlive it.
    const wait = () => {
      interrupted = true;
    };
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    const stopWatching = watchParent(pass);
    child.once('error', () => end(127));
    child.once('exit', (status, signal) => end(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * Calls back once the npm that started this process has been ended. npm hands a termination to the shell between, which ends and tells
 * nobody: without this a server would go on unseen. Does nothing for a process that was started by hand.
 * @param {() => void} end
 * @returns {() => void} stops watching
 */
export function watchParent(end) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 500).unref();
  return () => clearInterval(timer);
}

/**
 * Whether a status tells of an interrupt or a termination: whoever asked for the end wants no further step.
 * @param {number} status an exit status of `run`
 */
export function isInterrupted(status) {
  return status === 128 + constants.signals.SIGINT || status === 128 + constants.signals.SIGTERM;
}

/**
 * The command line of npm: the very npm that runs this script where it says so, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]} a command for `run`
 */
export function npmCommand(args, env = process.env, platform = process.platform) {
  const { npm_execpath: script = '', npm_node_execpath: node = process.execPath } = env;
  // Yarn and pnpm set the same variable, to a program that knows no `ci`.
  if (/npm-cli\.[cm]?js$/.test(script)) return [node, script, ...args];
  // Node starts no batch file without a shell, and npm is one on Windows.
  return platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm', ...args] : ['npm', ...args];
}

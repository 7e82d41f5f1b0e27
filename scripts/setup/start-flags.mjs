import { parseArgs } from 'node:util';

/**
 * Sorts the flags of `npm start` to the command that reads them.
 * @param {readonly string[]} args
 * @returns {{ build: string[], serve: string[] } | { problem: string }}
 */
export function sortFlags(args) {
  /** @type {Record<string, 'build' | 'serve'>} */
  const reader = { content: 'build', port: 'serve', base: 'serve' };
  const options = Object.fromEntries(
    Object.keys(reader).map((name) => [name, { type: /** @type {const} */ ('string') }]),
  );
  /** @type {{ build: string[], serve: string[] }} */
  const sorted = { build: [], serve: [] };
  try {
    const { values } = parseArgs({ args: [...args], options });
    for (const [name, value] of Object.entries(values))
      sorted[reader[name] ?? 'build'].push(`--${name}`, String(value));
  } catch (error) {
    return {
      problem: `${/** @type {Error} */ (error).message.replace(/\.?$/, '')}, expected --content DIR, --port N, --base /PATH/.`,
    };
  }
  return sorted;
}

/**
 * One step of `npm test`: an npm script with its arguments, or a folder of node:test files.
 * @typedef {{ id: string, needs?: string, browser?: true } & ({ script: readonly string[] } | { tests: string, shares?: true })} Step
 */

/**
 * What `npm test` does, in order. `needs` names a step without whose success this one says nothing; the others go on past a failure.
 * `shares`: the files run in a few processes, except those that say otherwise. A new folder of tests is a new row.
 * @type {readonly Step[]}
 */
export const steps = [
  { id: 'types', script: ['types'] },
  { id: 'lint', script: ['lint'] },
  { id: 'toolchain', tests: 'tests/toolchain' },
  { id: 'rules', tests: 'tests/rules' },
  { id: 'unit', tests: 'tests/unit', shares: true },
  { id: 'corpus', tests: 'tests/corpus' },
  { id: 'properties', tests: 'tests/properties' },
  { id: 'fresh', script: ['convert', '--', '--check'] },
  { id: 'build', script: ['build'] },
  { id: 'site', tests: 'tests/site', needs: 'build' },
  { id: 'search', tests: 'tests/search', needs: 'build' },
  { id: 'browser', tests: 'tests/browser', needs: 'build', browser: true, shares: true },
  { id: 'servers', tests: 'tests/servers', needs: 'build', browser: true },
];

/**
 * The steps that `--only` names, in the table's order; all of them without it.
 * @param {readonly string[]} args as in `['--only', 'unit,site']`
 * @returns {{ steps: readonly Step[] } | { problem: string }}
 */
export function chooseSteps(args) {
  if (args.length === 0) return { steps };
  const usage = `expected nothing or --only with some of ${steps.map(({ id }) => id).join(',')}`;
  const [flag = '', list, ...rest] = args[0]?.startsWith('--only=')
    ? ['--only', args[0].slice(7), ...args.slice(1)]
    : args;
  if (flag !== '--only' || list === undefined || rest.length > 0)
    return { problem: `Unexpected ${args.join(' ')}, ${usage}.` };
  const wanted = list.split(',');
  const unknown = wanted.find((id) => !steps.some((step) => step.id === id));
  if (unknown !== undefined) return { problem: `Unexpected step \`${unknown}\` in --only, ${usage}.` };
  return { steps: steps.filter(({ id }) => wanted.includes(id)) };
}

import { parseArgs } from 'node:util';
import { day } from '../src/schemas/playbook/common.ts';
import { formatMessage } from './convert/report.ts';
import { inTerminal, isTerminal, NoAnswer } from './playbook/ask.ts';
import { checkReviews } from './playbook/check-reviews.ts';
import { nearest } from './playbook/nearest.ts';
import { readReviews, reviewableIn, reviewedNow, writeReviews } from './playbook/reviewed-now.ts';
import { runHere } from './run-here.ts';

const usage = `npm run review -- ENTRY --by ROLE [options]

Records that an entry was read and found right, as it is now: a change of its
words or of a document that it rests on asks for another review. In a terminal
it asks for what is not given.

  ENTRY            playbook/publish, roles/harbour-clerk
  --by ROLE        who read it: a role, no name
  --on DAY         when, as in 2026-03-02           (today)
  --content DIR    the content folder of the hub    (content)
  --help           this text

Exit: 0 recorded, 1 the file of reviews has a fault, 2 wrong usage, 130 not answered.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = readArguments();
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 1) return wrong('Unexpected arguments, expected one entry');
  const { content, on } = values;
  const faults = await checkReviews(content);
  for (const fault of faults) console.error(formatMessage(fault, process.stderr.columns));
  if (faults.length > 0) return 1;
  const [reviews, { conversion }] = [await readReviews(content), await runHere({ content, isCheck: true })];
  const names = await reviewableIn(content, conversion);
  const answered = await complete({ entry: positionals[0] ?? '', by: values.by.trim() }, names);
  if (answered === undefined) return 130;
  if (typeof answered === 'string') return wrong(answered);
  const { entry, by } = answered;
  const wrongDay = dayFault(on, reviews[entry]?.at(-1)?.on);
  if (wrongDay !== undefined) return wrong(wrongDay);
  const now = await reviewedNow(content, entry, conversion);
  if (!now) return wrong(`Unexpected absence of ${entry}, expected it as it was a moment ago`);
  const review = { on, by, ...now, sources: { ...now.sources }, quotes: { ...now.quotes } };
  await writeReviews(content, { ...reviews, [entry]: [...(reviews[entry] ?? []), review] });
  console.log(`${entry} was reviewed on ${on} by: ${by}.`);
  return 0;
}

interface Asked {
  entry: string;
  by: string;
}

/** The entry and who reviewed it, or what is wrong with them; undefined where who was asked did not answer. */
async function complete(given: Asked, names: readonly string[]): Promise<Asked | string | undefined> {
  const entryFault = (entry: string) =>
    names.includes(entry)
      ? undefined
      : `Unexpected entry ${entry || '(none)'}, expected one such as ${nearest(entry, names).join(', ')}`;
  const byFault = (by: string) =>
    by === '' ? 'Unexpected absence of who read it, expected --by with a role' : undefined;
  if (!isTerminal()) return entryFault(given.entry) ?? byFault(given.by) ?? given;
  try {
    return await inTerminal(async (ask) => ({
      entry: entryFault(given.entry)
        ? await ask('Entry, as in playbook/publish: ', entryFault, given.entry)
        : given.entry,
      by: given.by || (await ask('Who read it, as a role: ', byFault)),
    }));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    console.error('\nNothing was recorded.');
    return undefined;
  }
}

/** A review is of what lies there today: it cannot be of a day to come, nor from before the last one. */
function dayFault(on: string, last: string | undefined): string | undefined {
  if (!day.safeParse(on).success) return `Unexpected day ${on}, expected one as in 2026-03-02`;
  if (on > today()) return `Unexpected day ${on}, expected today or one before`;
  return last !== undefined && on < last
    ? `Unexpected day ${on}, expected that of the last review, ${last}, or a later one`
    : undefined;
}

/** The day by this machine's clock, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        by: { type: 'string', default: '' },
        on: { type: 'string', default: today() },
        content: { type: 'string', default: 'content' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrong(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

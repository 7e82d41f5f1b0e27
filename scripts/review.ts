import { parseArgs } from 'node:util';
import { day } from '../src/schemas/playbook/common.ts';
import { formatMessage } from './convert/report.ts';
import { checkReviews } from './playbook/check-reviews.ts';
import { nearest } from './playbook/nearest.ts';
import { readReviews, reviewedNow, writeReviews } from './playbook/reviewed-now.ts';
import { runHere } from './run-here.ts';

const usage = `npm run review -- ENTRY --by ROLE [options]

Records that an entry was read and found right, as it is now: a change of its
words or of a document that it rests on asks for another review.

  ENTRY            playbook/publish, roles/harbour-clerk
  --by ROLE        who read it: a role, no name
  --on DAY         when, as in 2026-03-02           (today)
  --content DIR    the content folder of the hub    (content)
  --help           this text

Exit: 0 recorded, 1 the file of reviews has a fault, 2 wrong usage.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = readArguments();
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  const { content, by = '', on = new Date().toISOString().slice(0, 10) } = values;
  const [entry] = positionals;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (entry === undefined || positionals.length > 1) return wrong('Unexpected arguments, expected one entry');
  if (by.trim() === '') return wrong('Unexpected absence of --by, expected a role');
  if (!day.safeParse(on).success) return wrong(`Unexpected day ${on}, expected one as in 2026-03-02`);
  const { conversion } = await runHere({ content, isCheck: true });
  const now = await reviewedNow(content, entry, conversion);
  if (!now) {
    const names = conversion.linked.entries.map(({ collection, id }) => `${collection}/${id}`);
    return wrong(
      `Unexpected entry ${entry}, expected one such as ${nearest(entry, names).join(', ')}, or a page of the playbook`,
    );
  }
  const faults = await checkReviews(content);
  for (const fault of faults) console.error(formatMessage(fault, process.stderr.columns));
  if (faults.length > 0) return 1;
  const reviews = await readReviews(content);
  const review = { on, by, ...now, sources: { ...now.sources }, quotes: { ...now.quotes } };
  await writeReviews(content, { ...reviews, [entry]: [...(reviews[entry] ?? []), review] });
  console.log(`${entry} was reviewed on ${on} by: ${by}.`);
  return 0;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        by: { type: 'string' },
        on: { type: 'string' },
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

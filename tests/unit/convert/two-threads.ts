import { openCache } from '../../../scripts/convert/cache.ts';
import { run } from '../../../scripts/convert/run.ts';

// Converts the content folder that is named first with two threads, which fill a cache in the folder that is named second.
const [content = '', cache = ''] = process.argv.slice(2);
const { messages, isWritten } = await run({ content, cache: await openCache(cache, content), threads: 2 });
process.stdout.write(JSON.stringify({ messages, isWritten }));

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stages, violations } from './import-rules.ts';

const folder = fileURLToPath(new URL('../../scripts/convert', import.meta.url));

/** Violations that stand until they are mended. A row without its violation fails, so that none outlives its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'read.ts imports link/ids.ts':
    'the id of a source is made with the slug of entries; the slug belongs beside position.ts',
  'write.ts imports emit/emit.ts': 'only the type of a file to be written; it belongs in drafts.ts',
};

for (const [name, path, text, found] of [
  [
    'one stage imports another',
    'link/link.ts',
    "import { emit } from '../emit/emit.ts';",
    ['link/link.ts imports emit/emit.ts'],
  ],
  [
    'a type counts too',
    'extract/text.ts',
    "import type { Line } from '../segment/lines.ts';",
    ['extract/text.ts imports segment/lines.ts'],
  ],
  [
    'over several lines',
    'segment/lines.ts',
    "import {\n  walk,\n} from '../recognise/sections.ts';",
    ['segment/lines.ts imports recognise/sections.ts'],
  ],
  ['by export', 'emit/emit.ts', "export { link } from '../link/link.ts';", ['emit/emit.ts imports link/link.ts']],
  ['at run time', 'emit/emit.ts', "await import('../link/link.ts');", ['emit/emit.ts imports link/link.ts']],
  [
    'the witness sees what link drafts',
    'verify/verify.ts',
    "import type { EntryDraft } from '../drafts.ts';",
    ['verify/verify.ts imports drafts.ts'],
  ],
  [
    'a stage imports the pipeline',
    'emit/emit.ts',
    "import { convertSources } from '../pipeline.ts';",
    ['emit/emit.ts imports pipeline.ts'],
  ],
  [
    'what reads files imports a stage',
    'watch.ts',
    "import { segment } from './segment/segment.ts';",
    ['watch.ts imports segment/segment.ts'],
  ],
  [
    'a finder imports a stage',
    'find/pay.ts',
    "import { sentences } from '../extract/text.ts';",
    ['find/pay.ts imports extract/text.ts'],
  ],
  [
    'a table imports a finder',
    'knowledge/topics.ts',
    "import { findPay } from '../find/pay.ts';",
    ['knowledge/topics.ts imports find/pay.ts'],
  ],
  [
    'a format imports a stage',
    'formats/html.ts',
    "import { segment } from '../segment/segment.ts';",
    ['formats/html.ts imports segment/segment.ts'],
  ],
  [
    'a format reads a file',
    'formats/pdf.ts',
    "import { readFile } from 'node:fs/promises';",
    ['formats/pdf.ts imports node:fs/promises'],
  ],
  [
    'a stage asks for a format',
    'segment/lines.ts',
    "import { endings } from '../formats/formats.ts';",
    ['segment/lines.ts imports formats/formats.ts'],
  ],
  ['read chooses the format', 'read.ts', "import { readFormat } from './formats/formats.ts';", []],
  [
    'a stage imports a page',
    'emit/emit.ts',
    "import { text } from '../../../src/lib/text.ts';",
    ['emit/emit.ts imports ../../src/lib/text.ts'],
  ],
  [
    'a stage remembers on its own',
    'extract/text.ts',
    "import { openCache } from '../cache.ts';",
    ['extract/text.ts imports cache.ts'],
  ],
  [
    'the pipeline makes digests',
    'pipeline.ts',
    "import { hash } from 'node:crypto';",
    ['pipeline.ts imports node:crypto'],
  ],
  ['the cache makes digests', 'cache.ts', "import { hash } from 'node:crypto';", []],
  [
    'a stage reads a file',
    'link/link.ts',
    "import { readFile } from 'node:fs/promises';",
    ['link/link.ts imports node:fs/promises'],
  ],
  [
    'the pipeline asks where it runs',
    'pipeline.ts',
    "import { join } from 'node:path';",
    ['pipeline.ts imports node:path'],
  ],
  ['a stage prints', 'link/link.ts', 'console.log(1);', ['link/link.ts uses console']],
  ['a writer ends the process', 'write.ts', 'process.exit(1);', ['write.ts uses process']],
  ['the word process is no use of it', 'link/link.ts', "const role = 'process';", []],
  ['a stage imports its own', 'link/link.ts', "import { slugOf } from './ids.ts';", []],
  ['a stage imports what is shared', 'link/link.ts', "import { slice } from '../position.ts';", []],
  ['a stage imports a schema', 'link/link.ts', "import type { Role } from '../../../src/schemas/role.ts';", []],
  ['the pipeline imports stages', 'pipeline.ts', "import { link } from './link/link.ts';", []],
] satisfies [string, string, string, string[]][]) {
  test(`rule: ${name}`, () => assert.deepEqual(violations(new Map([[path, text]])), found));
}

test('the converter keeps the rules', () => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.ts'))
    .map(({ parentPath, name }) =>
      posix.join(parentPath.slice(folder.length).replaceAll('\\', '/'), name).replace(/^\//u, ''),
    );
  assert.ok(paths.length > 60 && [...stages].every((stage) => paths.some((path) => dirname(path) === stage)));
  const found = violations(new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
  assert.deepEqual(found.sort(), Object.keys(exceptions).sort());
});

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder, entriesFolder } from './lib/place.ts';
import { faqSchema, stageSchema, topicSchema, valueSchema } from './schemas/entries.ts';
import { playbookSchema } from './schemas/playbook/playbook.ts';
import { roleSchema } from './schemas/role.ts';

if (existsSync(join(contentFolder, '.convert/journal.json')))
  throw new Error(
    `Unexpected journal of an interrupted run in ${contentFolder}, expected whole entries: \`npm run convert\` puts it right`,
  );

/** The entries of one folder. A hub need not have every folder. The file's name, as it is, is the entry's id. */
function entriesIn(folder: string, hub = entriesFolder): Loader {
  const base = join(hub, folder);
  if (!existsSync(base)) return { name: 'no-entries', load: async ({ store }) => store.clear() };
  return glob({ base: pathToFileURL(base), pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
}

export const collections = {
  roles: defineCollection({ loader: entriesIn('roles'), schema: roleSchema }),
  values: defineCollection({ loader: entriesIn('values'), schema: valueSchema }),
  stages: defineCollection({ loader: entriesIn('stages'), schema: stageSchema }),
  faqs: defineCollection({ loader: entriesIn('faqs'), schema: faqSchema }),
  topics: defineCollection({ loader: entriesIn('topics'), schema: topicSchema }),
  playbook: defineCollection({ loader: entriesIn('playbook', contentFolder), schema: playbookSchema }),
};

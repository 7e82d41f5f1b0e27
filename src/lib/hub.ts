import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { apparatusSchema } from '../schemas/apparatus.ts';
import { type Hub, hubSchema } from '../schemas/hub.ts';
import { createEdition } from './edition.ts';
import { createReader } from './files.ts';
import { apparatusFile, contentFolder } from './place.ts';

/** `hub.yaml`, with every default filled in. A hub without the file, or with one that the converter refused, has the defaults. */
export const readHub = createReader(join(contentFolder, 'hub.yaml'), hubOf, () => hubSchema.parse({}));

/** The apparatus that the converter wrote, prepared for pages. Throws where it has not been written yet. */
export const readEdition = createReader(
  apparatusFile,
  (text) => createEdition(apparatusSchema.parse(JSON.parse(text))),
  () => {
    throw new Error(`Unexpected absence of ${apparatusFile}, expected what \`npm run convert\` writes: run it first`);
  },
);

function hubOf(text: string): Hub {
  const yaml = parseDocument(text);
  const read = hubSchema.safeParse(yaml.errors.length > 0 ? {} : (yaml.toJS() ?? {}));
  return read.success ? read.data : hubSchema.parse({});
}

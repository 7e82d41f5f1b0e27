import { z } from 'astro/zod';

const entry = z.string().regex(/^[a-z]+\/[^/]+$/u, 'expected <collection>/<id>');

/** `content/redirects.yaml`: where the addresses of generated entries lead that the hub had before. Pages of the playbook say it themselves. */
export const redirectsSchema = z.record(entry, entry);

export type Redirects = z.infer<typeof redirectsSchema>;

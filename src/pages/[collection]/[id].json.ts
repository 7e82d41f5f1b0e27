import type { APIRoute } from 'astro';
import type { GeneratedEntry } from '../../share/twin.ts';
import { readTwin, twinPaths } from '../../share/twins.ts';

export const getStaticPaths = twinPaths;

/** A generated entry as data. */
export const GET: APIRoute<{ entry: GeneratedEntry }> = ({ props: { entry } }) => Response.json(readTwin(entry));

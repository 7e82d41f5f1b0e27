import { documentOf, kinds, longRuns } from './hostile-text.ts';
import { holds, holdsStrings } from './text-only.ts';

for (const [name, fragment] of kinds) holds(`${name}: in the places of documents`, documentOf(fragment), 600);
holds('long runs of one piece', longRuns, 400);
holdsStrings(9_000);

import { kinds } from './hostile-text.ts';
import { holds, holdsStrings } from './text-only.ts';

// With `text-only-documents.test.ts` 20,000 strings; they are two files because files are what runs at the same time.

for (const [name, fragment] of kinds) holds(`${name}: bare strings`, fragment, 800);
holdsStrings(11_000);

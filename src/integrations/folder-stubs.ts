import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stubPolicy } from '../lib/policy.ts';

/**
 * Puts an `index.html` into each folder that has a list beside it (`roles/` beside `roles.html`). Hosts differ in which of
 * the two they serve for `/roles`; without the stub some show a listing of the folder.
 */
export function folderStubs(): AstroIntegration {
  return {
    name: 'folder-stubs',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
          const index = join(root, name, 'index.html');
          if (existsSync(join(root, `${name}.html`)) && !existsSync(index))
            writeFileSync(index, stub(`../${name}.html`));
        }
      },
    },
  };
}

/** A page that leads on at once, and by a link of these words where it may not. */
export function stub(address: string, words = 'Go to the list'): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${stubPolicy}">
    <meta http-equiv="refresh" content="0; url=${address}">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved</title>
  </head>
  <body>
    <main>
      <h1>This page is elsewhere</h1>
      <p><a href="${address}">${words}</a></p>
    </main>
  </body>
</html>
`;
}

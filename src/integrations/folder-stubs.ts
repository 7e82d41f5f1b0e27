import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stub } from './stub.ts';

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

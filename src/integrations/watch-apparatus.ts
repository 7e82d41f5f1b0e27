import type { AstroIntegration } from 'astro';
import { apparatusFile } from '../lib/place.ts';

/** Shows a page of the development server anew when the converter has written: the apparatus is read, not imported. */
export function watchApparatus(): AstroIntegration {
  return {
    name: 'watch-apparatus',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(apparatusFile);
        server.watcher.on('change', (path) => {
          if (path === apparatusFile) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

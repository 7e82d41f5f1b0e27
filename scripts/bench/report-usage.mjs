// Loaded before a measured script: when its process ends, what the operating system counted goes into the file named DAY_ONE_USAGE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const notes = process.env['DAY_ONE_USAGE'];
  if (notes !== undefined) writeFileSync(notes, JSON.stringify(process.resourceUsage()));
});

import { movedPolicy, stubPolicy } from '../lib/policy.ts';

/** A page that leads on to a list at once, and by a link where it may not. */
export function stub(address: string): string {
  return leadingOn(address, { policy: stubPolicy, words: 'Go to the list' });
}

/**
 * The page at an address that an entry had before. It leads on at once, with the passage that the address names where scripts
 * run, and by a link where it may not.
 *
 * @param script the address of the script that keeps the passage
 */
export function movedStub(address: string, script: string): string {
  return leadingOn(address, { policy: movedPolicy, words: 'Go to the page', script });
}

function leadingOn(address: string, { policy, words, script }: { policy: string; words: string; script?: string }) {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta http-equiv="refresh" content="0; url=${address}">
    <meta name="robots" content="noindex">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved</title>${script ? `\n    <script src="${script}" defer></script>` : ''}
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

import { extname } from 'node:path';
import { type Answer, ask } from './ask.ts';

const types: Readonly<Record<string, RegExp>> = {
  '.css': /^text\/css/,
  '.html': /^text\/html/,
  '.js': /^(?:text|application)\/javascript/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
};
/** Types that a browser does not need where no header forbids it to guess. */
const wanted: Readonly<Record<string, RegExp>> = { '.md': /^text\//, '.txt': /^text\/plain/, '.woff2': /^font\/woff2/ };

/** What is wrong with the type of a file, which scripts and styles must have to be used at all. */
export function typeFault(file: string, type: string | undefined, isConfigured: boolean): string[] {
  const expected = types[extname(file)] ?? (isConfigured ? wanted[extname(file)] : undefined);
  return expected === undefined || expected.test(type ?? '') ? [] : [`${file}: is ${type}`];
}

/** Where the links and files of a page lead within its host, without anchors and questions, as a browser resolves them. */
function linkedFrom({ url, headers, body }: Answer): string[] {
  if (!headers['content-type']?.startsWith('text/html')) return [];
  const addresses = [...body.toString().matchAll(/ (?:href|src|action)="(?<address>[^"#?]+)/g)];
  const host = new URL(url).origin;
  return addresses
    .map(
      ({ groups }) => new URL((groups?.['address'] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'), url).href,
    )
    .filter((target) => target.startsWith(`${host}/`));
}

/** The links of some pages that are answered with anything but 200, each asked for once. */
export async function deadLinks(answers: readonly Answer[]): Promise<string[]> {
  const targets = new Map(
    answers.flatMap((answer) => linkedFrom(answer).map((target) => [target, answer.url] as const)),
  );
  const dead: string[] = [];
  for (const [target, from] of targets) {
    const { status } = await ask(target);
    if (status !== 200) dead.push(`${from} → ${target}: ${status}`);
  }
  return dead;
}

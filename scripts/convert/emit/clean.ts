/**
 * A text without what no MDX file can hold: NUL and lone surrogates, and the two noncharacters that YAML forbids (YAML 1.2.2, 5.1) and
 * the site's reader of front matter refuses. Each becomes a replacement character.
 */
export function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[\0\ufffe\uffff]/gu, '\ufffd');
}

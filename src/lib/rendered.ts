/** Whether the rendered words of a link are its address, as Markdown completes it: `www.harbour.example`, `clerk@harbour.example`. */
export function showsAddress(html: string, href: string): boolean {
  const words = wordsOf(html);
  return [words, `http://${words}`, `mailto:${words}`].some((each) => decoded(each) === decoded(href));
}

/** The words of rendered phrasing. An address has no character that HTML escapes but `&`. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|#38|#x26);/gi, '&')
    .trim();
}

/** An address in the characters that a person writes, where it is a whole one. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A rendered table with the names of its columns marked as such, and those names. A column without a name has no head. */
export function namedTable(html: string): { html: string; columns: string[] } {
  const columns: string[] = [];
  const marked = html.replaceAll(/<th\b[^>]*>(?<content>[\s\S]*?)<\/th>/g, (_, content: string) => {
    const words = wordsOf(content);
    if (words === '') return '<td></td>';
    columns.push(words);
    return `<th scope="col">${content}</th>`;
  });
  return { html: marked, columns };
}

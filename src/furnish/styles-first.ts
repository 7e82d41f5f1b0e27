/** A script of the head that a browser runs before it reads on. */
const blocking = /<script src="[^"]+"><\/script>/g;

/**
 * A page whose blocking scripts stand behind its style sheets, which Astro puts at the end of the head. Behind a policy in a `meta`, browsers
 * look for nothing ahead of a script that they wait for: the style sheet was asked for when the script had come, a round trip later.
 */
export function stylesFirst(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(0, end));
  const scripts = head.match(blocking);
  return scripts ? head.replaceAll(blocking, '') + scripts.join('') + html.slice(end) : html;
}

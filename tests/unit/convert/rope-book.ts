import type { PassageDraft } from '../../../scripts/convert/drafts.ts';
import { emit } from '../../../scripts/convert/emit/emit.ts';

/** The body of an entry of one passage. `references` absent: its words are no Markdown. */
export function bodyOf(
  words: string,
  form: PassageDraft['form'] = 'paragraph',
  references?: readonly string[],
): string {
  const from = { source: 'rope-book', start: 0, end: words.length };
  const passage = {
    kind: 'passage' as const,
    id: 'a-1',
    form,
    words,
    from,
    also: [],
    ...(references ? { references } : {}),
  };
  const [file] = emit([
    {
      collection: 'topics',
      id: 'ropes',
      sections: [{ kind: 'section', id: 'a', level: 2, from: [], children: [passage] }],
      data: { title: 'Ropes', titleBasis: 'inferred', sources: ['rope-book'], leadsTo: [], gaps: [] },
    },
  ]);
  const [, body = ''] = /<Passage [^>]*>\n?([\s\S]*?)\n? *<\/Passage>/u.exec(file?.text ?? '') ?? [];
  const definitions = (file?.text ?? '').match(/^\[\d+\]: .*$/gmu) ?? [];
  return [body.replaceAll(/^ {4}/gmu, ''), ...definitions].join('\n');
}

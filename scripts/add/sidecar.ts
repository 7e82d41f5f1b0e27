import { stringify } from 'yaml';
import type { Citation, Proposal } from './proposal.ts';

/** What can be said of a citation, with an example for what the document does not give. */
const citationExamples: readonly (readonly [keyof Citation | 'note', string])[] = [
  ['title', 'its title where it was published'],
  ['publisher', 'who published it'],
  ['address', 'https://…'],
  ['retrieved', '2026-01-31   # the day on which you read it there'],
  ['note', 'what else a reader should know about it'],
];

/** What the keeper can say of any document: an example for each field, which a # keeps from being read. */
const corrections = `
# Corrections. Take the # away, and put your own words in.
# title: The title, where the converter has it wrong
# kind: job-posting   # or guide, or other
# facts:   # by the id that stands in its address on the page: pay, length, start, closes, posted, place, …
#   closes: 31 March 2026   # a list sets several; ~ removes
# sections:
#   "What you'll be up to": responsibilities
# omit:
#   - quote: words of the document
#     note: why
# disagreements:
#   - question: What is in question?
#     property: a name for it
#     sides:
#       - quote: words of the document
#       - quote: other words of it, or of another one
#         source: the id of the other document
`;

/** The .yaml of a new document: what is known, then what else can be said, as comments. `file` is the document's name in the hub. */
export function sidecarText(file: string, { siglum, name }: Omit<Proposal, 'id'>, citation: Citation): string {
  return [
    `# About ${file}. All of this is optional; CONTRIBUTING.md says what each field is.\n`,
    siglum === undefined ? '# siglum: S\n' : field('siglum', siglum),
    name === undefined ? '# name: A short name for tables\n' : field('name', name),
    citationLines(citation),
    corrections,
  ].join('');
}

function citationLines(citation: Citation): string {
  const isKnown = Object.keys(citation).length > 0;
  const lines = citationExamples.map(([name, example]) => {
    const value = name === 'note' ? undefined : citation[name];
    if (value !== undefined) return field(name, value).replaceAll(/^(?=.)/gmu, '  ');
    return `${isKnown ? '  # ' : '#   '}${name}: ${example}\n`;
  });
  return `${isKnown ? '' : '# '}citation:\n${lines.join('')}`;
}

/** One field as YAML: quoted where the words need it, on one line. */
function field(name: string, value: string): string {
  return stringify({ [name]: value }, { lineWidth: 0 });
}

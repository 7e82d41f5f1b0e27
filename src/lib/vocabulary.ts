import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import { wordsOf } from '../search/tokens.ts';
import { createReader } from './files.ts';
import { contentFolder } from './place.ts';

/** The keeper's groups of words, and what is wrong with the file: it has the groups that can be read, or none. */
export interface KeptVocabulary {
  groups: string[][];
  messages: string[];
}

const path = join(contentFolder, 'vocabulary.yaml');

/** `vocabulary.yaml`. A hub without the file has no words of its own. */
export const readVocabulary = createReader(path, vocabularyOf, () => ({ groups: [], messages: [] }));

/** Reads the text of a vocabulary. A file that is not of its form gives no groups and says why. */
export function vocabularyOf(text: string): KeptVocabulary {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const [error] = yaml.errors;
  if (error) return refused(`${lines.linePos(error.pos[0]).line}`, `is no YAML: ${error.message.split('\n')[0]}`);
  const read = vocabularySchema.safeParse(yaml.toJS() ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(
      issue?.path.join('.') || 'file',
      `has ${issue?.message}, expected groups of two words or more, as in [pay, salary]`,
    );
  }
  return { groups: read.data.groups, messages: faultsIn(read.data.groups) };
}

function refused(place: string, fault: string): KeptVocabulary {
  return { groups: [], messages: [`vocabulary.yaml:${place} ${fault}. The search goes without its groups.`] };
}

/** Words that stand in two groups, and members without a letter or figure. */
function faultsIn(groups: readonly (readonly string[])[]): string[] {
  const seen = new Map<string, number>();
  return groups.flatMap((group, number) =>
    group.flatMap((member) => {
      const words = wordsOf(member).join(' ');
      const before = seen.get(words);
      seen.set(words, number);
      if (words === '') return [`vocabulary.yaml: Unexpected \`${member}\` in group ${number + 1}, expected a word.`];
      if (before === undefined) return [];
      const where = before === number ? `twice in group ${number + 1}` : `in groups ${before + 1} and ${number + 1}`;
      return [`vocabulary.yaml: Unexpected \`${member}\` ${where}, expected it once.`];
    }),
  );
}

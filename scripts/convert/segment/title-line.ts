import { jobNoun } from '../knowledge/job-titles.ts';
import type { Line } from './lines.ts';

/** A title is looked for among this many first lines with words: further down, a short line with a job in it is a heading like others. */
const titleReach = 8;

/** The first line near the top that names a job and is no sentence, no item, no label. */
export function findTitleLine(lines: readonly Line[]): number | undefined {
  const first = lines.flatMap((line, index) => (line.words === '' ? [] : [index])).slice(0, titleReach);
  return first.find((index) => {
    const words = lines[index]?.words ?? '';
    return (
      words.length <= 120 &&
      jobNoun.test(words) &&
      /^[\p{Lu}\d]/u.test(words) &&
      !/[.?!:;,]$/u.test(words) &&
      !/[.!?]\s+\p{Lu}/u.test(words) &&
      (isTitleCase(words) || (index === first[0] && isPhrase(words)))
    );
  });
}

/** `Harbour clerk, night shift`: the very first line may be in sentence case, where it speaks to nobody. */
function isPhrase(words: string): boolean {
  return words.length <= 60 && !/\b(?:we|us|our|you|your|is|are|as|join|looking|wir|nous|vous)\b/iu.test(words);
}

/** Whether most of the longer words are capitalised. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

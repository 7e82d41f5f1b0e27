import { genderMark } from '../knowledge/gender-mark.ts';
import { namesJob } from '../knowledge/job-titles.ts';
import { pageWord } from '../knowledge/page-words.ts';
import type { Line } from './lines.ts';

/** A title is looked for among this many first lines with words: further down, a short line with a job in it is a heading like others. */
const titleReach = 8;

/** The first line near the top that names a job and is no sentence, no item, no label. */
export function findTitleLine(lines: readonly Line[]): number | undefined {
  const first = lines.flatMap((line, index) => (line.words === '' ? [] : [index])).slice(0, titleReach);
  const wordsAt = (index: number | undefined) => lines[index ?? -1]?.words ?? '';
  const marked = first.find((index) => isTitle(wordsAt(index)) && genderMark.test(wordsAt(index)));
  const announced = first.find((index, place) => isTitle(wordsAt(index)) && announces.test(wordsAt(first[place - 1])));
  if (marked !== undefined || announced !== undefined) return marked ?? announced;
  return first.find((index) => {
    const words = wordsAt(index);
    return (
      words.length <= 120 &&
      namesJob(words) &&
      /^[\p{Lu}\d]/u.test(words) &&
      !/[.?!:;,]$/u.test(words) &&
      !/[.!?]\s+\p{Lu}/u.test(words) &&
      (isTitleCase(words) || (index === first[0] && isPhrase(words)))
    );
  });
}

/** `The harbour is hiring`, `Die Stadt sucht zum 1. Mai eine`, `La ville recrute`: the line below names the job. */
const announces =
  /\b(?:sucht|suchen|recrutent|recrute|recherche|is (?:hiring|recruiting|looking for|seeking))\b[^.!?]{0,120}$/iu;

/** Whether a line could be a title: no sentence, no label, no item. */
function isTitle(words: string): boolean {
  const isSentence = /[.?!:;,]$|[.!?]\s+\p{Lu}|^[-*•]|:\s/u.test(words.replaceAll(/[*:_·](?=\p{Ll})/gu, ''));
  return (
    words.length <= 120 && /^[\p{Lu}\d]/u.test(words) && !isSentence && !speaks.test(words) && !announces.test(words)
  );
}

/** `Interview rounds: what to expect`: a line by itself over prose, at the very top, that says what pages say and greets nobody. */
export function opensDocument(words: string, next: string): boolean {
  const isShort = words.length <= 90 && words.split(/\s+/u).length <= 12 && /^[\p{Lu}\p{N}]/u.test(words);
  return (
    isShort && next.length >= 60 && pageWord.test(words) && !/[.!;,:…]$|[.!?]\s/u.test(words) && !greets.test(words)
  );
}

const greets = /^(?:hi|hello|hey|dear|welcome|hallo|moin|liebe|bonjour|we|wir|nous|i|ich|je)(?!\p{L})/iu;

/** Words that speak to or of somebody. */
const speaks =
  /\b(?:we|us|our|you|your|is|are|join|looking|wir|dich|sie|uns|nous|vous|notre|votre|ist|sind|est|sommes)\b/iu;

/** `Harbour clerk, night shift`: the very first line may be in sentence case, where it speaks to nobody. */
function isPhrase(words: string): boolean {
  return words.length <= 60 && !/\b(?:we|us|our|you|your|is|are|as|join|looking|wir|nous|vous)\b/iu.test(words);
}

/** Whether most of the longer words are capitalised. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= long.length * 2;
}

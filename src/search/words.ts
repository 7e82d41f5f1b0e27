/** Words that a question is built with and that say nothing of what it asks for. English; other languages keep all their words. */
const questionWords = new Set(
  `a about all am an and any anyone are as at be been being but by can cannot could did do does doing done for from get give go
  had happen happens has have having he her here hers him his how i if in into is isn it its just know let like long make many
  may me might mine much must my need needs no not of on one only or other ought our ours out over own please same shall she
  should so some such take takes tell than that the their theirs them then there these they this those to too up us use very
  want was we well were what when where whether which while who whom whose why will with within without would yes you your yours`
    .trim()
    .split(/\s+/),
);

/** The words of a query, in lower case, each once: letters and figures, with the marks inside them (`part-time`, `401k`, `c++`). */
export function wordsOf(query: string): string[] {
  const words =
    query
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’.+#-]*[\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/['’]s$/, '')))];
}

/** What a query asks for: its words without those that only ask. Where nothing would be left, all of them. */
export function subjectOf(query: string): string[] {
  const words = wordsOf(query);
  const subject = words.filter((word) => !questionWords.has(word));
  return subject.length > 0 ? subject : words;
}

/**
 * What counts how much in a search. All of it was chosen on one half of the project's own questions (`tests/search/questions.tsv`), and
 * changes of a tenth change little: what is found is decided by the words, the vocabulary and the cut into sentences.
 */
export const settings = {
  /** How much a word says beside one that says all: vague ones, those known to the vocabulary, those of every job, the hub's subject, a kind of value. */
  shares: { vague: 0.3, vagueMember: 0.5, context: 0.5, subject: 0.3, asks: 0.6 },
  /** How much of a word's weight comes from how few entries hold it, the rest from how few records do. */
  byEntry: 0.5,
  /** A word that nothing holds weighs as if this many records did; one that everything holds weighs this much. */
  unknown: 1.5,
  least: 0.05,
  /** What a kind of value or section is taken to weigh at least, where the words beside it say little. */
  leastAsked: 1,
  /** However rare a vague word is, it weighs no more than its share of this. */
  mostVague: 1.5,
  /** What a passage holds of a thing asked for: in the same form 1, in another form, by another word of its group, in part. */
  form: 0.88,
  member: 0.9,
  part: 0.4,
  /** What it counts in another sentence than the best: beside it, in the same passage, elsewhere in the record. */
  beside: 0.95,
  samePassage: 0.8,
  elsewhere: 0.7,
  /** What a passage that is about no posting holds of a posting's name: what is said of all holds for each. */
  scope: 0.6,
  /** What it counts in the name of the entry alone, where that is no posting's: each section of `Harbour Support` is of support. */
  entry: 0.7,
  /** What comes on top of coverage, which is 1 at most. */
  title: 0.35,
  wholeTitle: 0.25,
  near: 0.12,
  /** What is taken off for each doubling of a sentence beyond this many words: much is said in a long one. */
  long: 0.05,
  longFrom: 20,
  /** What comes on top for the kind of section that is asked for, and is taken off where a value is asked for and none is there. */
  section: 0.3,
  unmet: 0.25,
  /** What is taken off a single value that was not asked for. */
  idle: 0.3,
  kinds: { fact: 0.06, question: 0.03, section: 0, gap: -0.02, page: -0.15 },
  /** What is taken off for a gap where no posting is asked about. */
  offPosting: 0.15,
  /** How much of its coverage counts for a page of the keeper's: it is no document. */
  trust: 0.65,
  /** How much of a question's weight must be covered, and what share of the things that it names may be missing. */
  enough: 0.56,
  /** Who names more than this many things tells a story: each further one takes so much off what must be covered. */
  things: 2,
  perThing: 0.05,
  missing: 0.43,
  /** The same where the question offers things for choice: `a bonus or stock`. */
  missingOr: 0.67,
  /** The same of a single value. */
  missingValue: 0.25,
  /** What comes on top for a record that answers. */
  answers: 0.2,
  /** The same where it names nothing: `how long does it take?` */
  enoughVague: 0.75,
};

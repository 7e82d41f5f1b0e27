/** What a record is: a fact of a posting, what a document leaves out, an answered question, another section, a page of the keeper's. */
export type RecordKind = 'fact' | 'gap' | 'question' | 'section' | 'page';

/** One thing that a search can land on. */
export interface SearchRecord {
  /** Relative to the search page, down to the anchor. */
  url: string;
  /** `Pay`, `Minimum qualifications`. */
  title: string;
  /** Whose it is: `Harbour clerk`. Empty where the title says so itself. */
  entry: string;
  /** The section of its page that it is in, where that has a name of its own. */
  within?: string;
  /** What its entry is called in full: words that find it and are not shown. Empty where that adds nothing. */
  about: string;
  /** The name of its collection: `roles`. */
  collection: string;
  kind: RecordKind;
  /** Its text: a paragraph or an item each. */
  passages: string[];
  /** The answer itself, where the record is one: the readings of a fact, what a gap says. Otherwise empty. */
  answer: string;
  /** Where the words stand: `H 12`. Empty where they stand nowhere. */
  place: string;
  /** The line on its source's page, relative to the search page. */
  placeUrl: string;
}

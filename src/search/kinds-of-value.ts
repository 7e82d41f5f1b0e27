const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve';
const number = `(?:\\d+|${numberWords}|few|couple of|half)`;

/**
 * Kinds of value that a passage can hold, as marks in the index, each with what it looks like in text that is folded to lower
 * case. They serve questions that ask for a kind of value: `how long` asks for a duration.
 */
export const kindsOfValue: readonly { mark: string; pattern: RegExp }[] = [
  { mark: '#money', pattern: /[$€£¥₹]\s?\d|\b\d[\d.,]*\s?(?:usd|eur|gbp|euros?|dollars?|pounds?)\b/u },
  {
    mark: '#duration',
    pattern: new RegExp(
      String.raw`\b${number}\+?[\s–-]+(?:\w+\s)?(?:minute|hour|(?:business |working )?day|week|month|year|page)s?\b|\byears? \d`,
      'u',
    ),
  },
  {
    mark: '#date',
    pattern: new RegExp(
      String.raw`\b${month}\.? \d|\b\d{1,2}\.? ${month}\b|\b20\d\d\b|\b\d{4}-\d\d-\d\d\b|\brolling\b|\bimmediate`,
      'u',
    ),
  },
  { mark: '#share', pattern: /(?<!\b10)\d ?(?:%|per ?cent)/u },
  { mark: '#time', pattern: /\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o[’']clock)|\b\d{1,2}:\d\d\b|\b\d{1,2} ?h\b/u },
  { mark: '#number', pattern: new RegExp(String.raw`\b${number}\b`, 'u') },
  { mark: '#link', pattern: /https?:\/\/|www\.|\w@\w/u },
  {
    mark: '#place',
    pattern:
      /\b(?:cit(?:y|ies)|town|offices?|headquarters|remote(?:ly)?|county|country|located|based in|on[ -]?site|hybrid)\b/u,
  },
  {
    mark: '#person',
    pattern:
      /\b(?:recruiters?|managers?|interviewers?|committee|peers?|engineers?|teams?|leads?|hr|company|owner|staffed|partners?)\b/u,
  },
];

/** The marks of the values that a text holds. */
export function valuesIn(text: string): string[] {
  const folded = text.toLowerCase();
  return kindsOfValue.filter(({ pattern }) => pattern.test(folded)).map(({ mark }) => mark);
}

const figure = new RegExp(`^(?:\\d[\\d.,]*|${numberWords})$`, 'u');

/** Whether a word, as words are compared, is a number. */
export function isNumber(word: string): boolean {
  return figure.test(word);
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|half)';

/**
 * Kinds of value that a passage can hold, as marks in the index, each with what it looks like in text that is folded to lower
 * case. They serve questions that ask for a kind of value: `how long` asks for a duration.
 */
export const kindsOfValue: readonly { mark: string; pattern: RegExp }[] = [
  { mark: '#money', pattern: /[$€£¥₹]\s?\d|\b\d[\d.,]*\s?(?:usd|eur|gbp|euros?|dollars?|pounds?)\b/u },
  {
    mark: '#duration',
    pattern: new RegExp(
      String.raw`\b${number}\+?[\s–-]+(?:\w+\s)?(?:minute|hour|(?:business |working )?day|week|month|year)s?\b|\byears? \d`,
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

/**
 * How a question asks for a kind of value, and what in the index serves it: marks, and groups of the vocabulary by their
 * first word. English.
 */
export const asks: readonly { pattern: RegExp; terms: readonly string[] }[] = [
  {
    pattern: /\bhow long\b|\bhow many (?:minutes|hours|days|weeks|months|years)\b|\bhow (?:fast|soon|quick(?:ly)?)\b/u,
    terms: ['#duration', '=length'],
  },
  { pattern: /\bhow much (?:time|experience|notice)\b/u, terms: ['#duration'] },
  { pattern: /\bhow much\b(?! (?:time|experience|notice|sick|vacation|leave|holiday))/u, terms: ['#money', '=pay'] },
  { pattern: /\bwhen\b|\bwhat (?:date|day|month|time)\b|\bby when\b/u, terms: ['#date', '#duration'] },
  { pattern: /\b(?:link|url|website|web page|e-?mail|contact)\b/u, terms: ['#link'] },
  { pattern: /\bwhere\b|\b(?:which|what) (?:city|country|town|office|location)\b/u, terms: ['#place', '=place'] },
  { pattern: /\bwho(?:m|se)?\b/u, terms: ['#person'] },
  { pattern: /\bhow many\b|\bhow often\b|\bwhat (?:percentage|share|number)\b|\bnumber of\b/u, terms: ['#number'] },
];

/**
 * Words that decide whether an amount near them is pay: patterns for whole words, in any case. In each the longer
 * stands before the shorter that it holds (`sick pay`, `pay`).
 */
const anyOf = (...lines: string[]) => lines.join('|');

/** `Stipend` as the whole label of a sheet is the pay; in a sentence it comes beside the pay. */
export const payLabels = String.raw`^\s{0,3}(?:monthly\s)?stipend\s{0,3}$`;

/** What pay is called. `Rate` only where it begins a label. */
export const payWords = anyOf(
  String.raw`(?:tax-free|annual|yearly|doctoral)\sstipend|salar(?:y|ies)|pay|paid|pays|compensation|wages?|remuneration|earnings?|earn|ctc|gross|brutto|brute?s?`,
  String.raw`(?:day|pay|bill|base|contract|hourly|daily|weekly|monthly|annual)\srates?|(?:rate|hiring|hire)\srange|^rate`,
  String.raw`(?<!(?:customer|user|client|knowledge|code|fan)\s)base`,
  String.raw`\p{L}{0,20}gehalt(?:s\p{L}{1,15})?|\p{L}{0,20}vergütung|\p{L}{0,15}lohn|verdienst`,
  String.raw`salaires?|rémunération|gratification|indemnité\s(?:de\sstage|mensuelle)`,
);

const payNoun = '(?:salar(?:y|ies)|pay|compensation|wages?|earnings)';

/** Money that is not pay, wherever in the sentence before the amount, or right behind it. */
export const otherMoney = anyOf(
  // figures about pay, and changes to it
  String.raw`(?:median|average|mean|typical|market)\s(?:\p{L}{1,15}\s){0,3}?${payNoun}|median|average|minimum\swage`,
  String.raw`${payNoun}\s(?:increases?|rises?|raises?|threshold|sacrifice)|increases?|raises?|threshold`,
  String.raw`(?:in\saddition\sto|on\stop\sof|as\swell\sas)\s(?:your\s|the\s|a\s)?(?:base\s)?${payNoun}`,
  String.raw`(?<!or\s)more(?!\s(?:than|per|an?)(?!\p{L}))`,
  // what comes beside it
  String.raw`bonus(?:es)?(?![\s-]eligible)|boni|sign(?:ing)?[\s-]on|signing|referrals?|commissions?|ote|incentives?`,
  String.raw`awards?|prizes?|prime|relocation|(?<!(?:tax-free|annual|yearly|doctoral)\s)stipends?|allowances?|reimburse(?:d|ments?)?|vouchers?|credits?|budgets?`,
  String.raw`(?:sick|holiday|maternity|paternity|parental|severance|vacation|overtime)\spay|overtime|per\sdiem`,
  String.raw`pay(?:s|ing)?\s(?:for|towards?)|paid\s(?:for|off|holidays?|leave|time|vacation|sick|parental)|towards?`,
  String.raw`(?:customers?|users?|clients?|members?|companies|you)\spay|subsid(?:y|ies)|weighting|equity|stocks?`,
  String.raw`rsus?|shares?|pension|401|match(?:ing)?|contributions?|zuschuss|\p{L}{0,15}zulagen?|remboursement`,
  // the firm's money, its customers' and its gifts
  String.raw`revenues?|gross\s(?:revenue|sales|margin|profit|merchandise)\p{L}?|funding|funds?|funded|raised|raising`,
  'valuation|valued|arr|mrr|gmv|aum|assets|turnover|umsatz|profits?|sales|quotas?|deals?|worth|backed|grants?',
  String.raw`invest(?:s|ed|ing|ments?|ors?)?|series\s[a-f]|market\s(?:size|cap|opportunity)|spend(?:ing|s)?|spent`,
  'sav(?:e[ds]?|ings?)|donat(?:e[ds]?|ions?|ing)|charity|costs?|pric(?:es?|ed|ing)|fees?|fines?|tax(?:es)?(?!-free)',
  'debts?|loans?|discounts?|coaching|sessions?|courses?|subscriptions?|abonnements?|roi|taxpayers?',
  String.raw`per\s(?:user|seat|customer|unit|transaction|item)`,
);

/**
 * What money is spent on: it decides right behind an amount or right before it, and nowhere else ("Paid training,
 * $18/hr").
 */
export const topics = anyOf(
  'tuition|learning|training|wellness|wellbeing|gym|meals?|lunch|commut(?:e|er|ing)',
  String.raw`equipment|laptop|home[\s-]office|housing|travel|childcare|insurance|coverage|premiums?|deductible|parking`,
  'phone|internet|books?|conferences?|visa|options',
  String.raw`(?:tickets?|titres?|chèques?)[\s-](?:restaurants?|repas)|swile|transports?|mutuelle|repas`,
);

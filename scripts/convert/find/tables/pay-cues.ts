/**
 * Words that decide whether an amount near them is pay. Each is a pattern for whole words, in any case; the longer stands
 * before the shorter that it holds (`sick pay`, `pay`).
 */

/** What pay is called. */
export const payWords: readonly string[] = [
  'salar(?:y|ies)', 'pay', 'paid', 'pays', 'compensation', 'wages?', 'remuneration', 'earnings?', 'earn', 'ctc',
  String.raw`(?:day|pay|bill|base|contract|hourly|daily|weekly|monthly|annual)\srates?`, String.raw`rate\srange`, '^rate',
  String.raw`(?<!(?:customer|user|client|knowledge|code|fan)\s)base`, 'gross', 'brutto', 'brute?s?',
  String.raw`\p{L}{0,20}gehalt(?:s\p{L}{1,15})?`, String.raw`\p{L}{0,20}vergütung`, String.raw`\p{L}{0,15}lohn`, 'verdienst',
  'salaires?', 'rémunération', 'gratification', String.raw`indemnité\s(?:de\sstage|mensuelle)`,
];

/** Money that is not pay, wherever in the sentence before the amount, or right behind it. */
export const otherMoney: readonly string[] = [
  // figures about pay, and changes to it
  String.raw`(?:median|average|mean|typical|market)\s(?:\p{L}{1,15}\s){0,3}?(?:salar(?:y|ies)|pay|compensation|wages?|earnings)`,
  'median', 'average', String.raw`(?:salary|pay|wage|compensation)\s(?:increases?|rises?|raises?|threshold|sacrifice)`,
  'increases?', 'raises?', 'threshold', String.raw`minimum\swage`, String.raw`(?<!or\s)more(?!\s(?:than|per|an?)(?!\p{L}))`,
  String.raw`(?:in\saddition\sto|on\stop\sof|as\swell\sas)\s(?:your\s|the\s|a\s)?(?:base\s)?(?:salary|pay|compensation)`,
  // what comes beside it
  String.raw`bonus(?:es)?(?![\s-]eligible)`, 'boni', String.raw`sign(?:ing)?[\s-]on`, 'signing', 'referrals?', 'commissions?', 'ote',
  'incentives?', 'awards?', 'prizes?', 'prime', 'relocation', 'stipends?', 'allowances?', 'reimburse(?:d|ments?)?', 'vouchers?',
  'credits?', 'budgets?', 'subsid(?:y|ies)', 'weighting', 'equity', 'shares?', 'stocks?', 'rsus?',
  String.raw`(?:sick|holiday|maternity|paternity|parental|severance|vacation|overtime)\spay`, 'overtime', String.raw`per\sdiem`,
  String.raw`pay(?:s|ing)?\s(?:for|towards?)`, String.raw`paid\s(?:for|off|holidays?|leave|time|vacation|sick|parental|days)`,
  String.raw`(?:customers?|users?|clients?|members?|companies|you)\spay`, 'towards?', 'pension', '401', 'match(?:ing)?', 'contributions?', 'zuschuss', String.raw`\p{L}{0,15}zulagen?`,
  // the firm's money, its customers' and its gifts
  'revenues?', String.raw`gross\s(?:revenue|sales|margin|profit|merchandise)\p{L}?`, 'funding', 'funds?', 'funded', 'raised', 'raising',
  'valuation', 'valued', 'arr', 'mrr', 'gmv', 'aum', 'turnover', 'umsatz', 'profits?', 'sales', 'quotas?', 'deals?', 'worth',
  'invest(?:s|ed|ing|ments?|ors?)?', 'backed', String.raw`series\s[a-f]`, String.raw`market\s(?:size|cap|opportunity)`,
  'spend(?:ing|s)?', 'spent', 'sav(?:e[ds]?|ings?)', 'grants?', 'donat(?:e[ds]?|ions?|ing)', 'charity', 'costs?', 'pric(?:es?|ed|ing)',
  'fees?', 'fines?', 'tax(?:es)?', 'debts?', 'loans?', 'discounts?', 'coaching', 'sessions?', 'courses?', 'subscriptions?', 'roi',
  String.raw`per\s(?:user|seat|customer|unit|transaction|item)`, 'taxpayers?',
];

/** What money is spent on: it decides right behind an amount or right before it, and nowhere else ("Paid training, $18/hr"). */
export const topics: readonly string[] = [
  'tuition', 'learning', 'training', 'education', 'development', 'wellness', 'wellbeing', 'gym', 'meals?', 'lunch', 'commut(?:e|er|ing)',
  'equipment', 'laptop', String.raw`home[\s-]office`, 'housing', 'travel', 'childcare', 'insurance', 'coverage', 'premiums?', 'deductible',
  'parking', 'phone', 'internet', 'books?', 'conferences?', 'visa', 'options',
];

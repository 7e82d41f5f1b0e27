/** Words that a question is built with and that say nothing of what it asks for. English; other languages keep all their words. */
const asking = `a about all am an and any anybody anyone anything are as at be because been being but by can cannot cant could did didnt do
  does doesnt doing done dont during either else for found from had has have having he her here hers him his how i id if ill im in into is
  isnt it its itself ive just kind kinds let like may me might mine much must my no nor not of on or other ought our ours ourselves out over
  own please s shall she should shouldnt since so some somebody someone something sort sorts such t than that thats the their theirs them then
  there theres these they theyre this those to too type types up upon us via was wasnt we well were weve what whatever whats when where whether
  which while who whom whos whose why will with within without wont would yes yet toward towards among amongst beyond besides despite except including inside outside onto regarding unlike versus vs throughout concerning via you your youre yours hi hello hey thanks thank
  ok okay e g i ours get gets getting got take takes taking took`;

/**
 * Words that carry little of a question: adverbs, common verbs and adjectives, nouns for anything. A passage may well leave them out, units,
 * and a document that lacks them may still answer. Every form of them counts. What a question is about is mostly a noun.
 */
const vague = `able above accept achieve across actual actually add admit after afterwards again against agree ago ahead allow along already
  also anytime sometime sometimes somewhere anywhere everywhere everyone everybody nobody nothing none
  beforehand previously prior rare rarely frequent frequently roughly approximately typically instead
  day although always among amount another answer anyway apart appear argue around arrange arrive ask assume attend average
  avoid aware away back bad base basic beat become before begin behave behind believe below best better between big blame bomb both
  bring build buy calculate call came care careful carry case catch cause certain certainly check choose claim clear clearly collect
  combine come common compare complain complete complex concentrate concern conclude conduct confirm confused connect consider
  contact contain continue contribute convince cool cope correct could count couple create current currently deal definitely deliver
  demand deny depend describe deserve detail determine differ different difficult discover discuss draw drop during each early easily
  easy emphasise emphasize encourage end enjoy enough ensure enter entire especially even ever every exact exactly example exist
  expect explain express extra face fact fair famous far fast fear feel few fight fill final finally find fine finish first fit fix
  focus follow force forget form full fully further gain gather general generally give go gone gonna good great guess
  handle happen hard hate hear heard help hide highlight hire hold honestly hope hour huge hour idea ideal identify ignore imagine important
  impress improve include increase indeed indicate inform information insist instead intend interesting introduce invite involve join
  judge justify keep know known lack large last late later latest earliest lay learn least less let lie likely list listen little
  live long look lose lot love low main mainly major make many mark matter maybe mean mention mind minor minute miss modern month more most
  mostly move name near necessary need never new next nice normal normally now number obtain occur odd often old once one only open
  opinion oppose order ordinary others overall own particular people per perform perhaps person personal persuade pick plan point
  popular possible prefer present pretend prevent probably problem produce proper prove provide pull push put question quick quickly
  quite raise rather reach react read real realise realize really reason reasonable receive recent recently recognise recognize
  recommend record reduce refer refuse regard regular relate relevant rely remember remove replace resolve rest result reveal right
  rise run said same save say see seek seem select send serious serve set settle several short show simple single sit skip small
  soon speak special specific specify spend stand start state stay stick still stop strict strong struggle stuff suffer suggest
  suit suitable suppose sure survive talk teach tell tend aced cut thing think throw time today together told tomorrow top topic
  total touch tough treat trouble true trust try turn two typical under undergo understand unique unless until use usual usually
  various very view visit wait walk want warn way week year whole win wish wonder word worry worth write wrong yesterday
  absolutely afford amazing angry annoying anxious anymore apparently awesome awful awkward basically beautiful bit bored boring bother
  brilliant brutal bombed btw busy calm cheer chill comfortable completely constantly crazy curious dangerous dare decent desperate directly dream dumb
  eager entirely eventually excellent excited exciting extremely fairly fancy fantastic favorite favourite folks friend friends friendly fun
  funny future glad google gotta grab guaranteed guy guys haha happy hang haters heart helpful honestly hopefully horrible host hurry hurt
  idk imo impossible incredible incredibly insane intense joke kinda laugh life literally lmao lol lovely luck luckily lucky mad
  massive mess mid moment nail nearly nervous nope obvious obviously oh okay omg ordeal outstanding overly painful panic perfect perfectly
  personally pleasant pls plz poor pretty proud quora quiet random randomly reddit regret relax rich ridiculous rly rough rude rush sad sadly
  scared scary scare seriously shy side silly simply situation slightly smart smile smooth somehow somewhat sorry sorta spam stupid suck sucks
  successful suddenly super surely surprise surprised surprising swear sweet tbh terrible terribly thrilled thx tiny tired totally tricky
  truly ugh ugly unfortunately upset ur useful useless valuable wanna waste weird welcoming wild wonderful world worried worthwhile wow yeah yep`;

/** Words that every question about a job may hold: they say where the reader stands, not what is asked for. */
const context = `applies apply application applicant candidate company employer employee job position role work workplace`;

const askingWords = new Set(asking.split(/\s+/));
const vagueWords = new Set(vague.split(/\s+/).flatMap(formsOf));
const contextWords = new Set(context.split(/\s+/).flatMap(formsOf));

/** The forms of a word that are still the same kind of word: `ask`, `asks`, `asked`, `asking`; an allowance is no form of to allow. */
function formsOf(word: string): string[] {
  const short = word.replace(/[ey]$/, '');
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word) ? word + word.at(-1) : word;
  const bases = word.endsWith('y')
    ? [`${short}ied`, `${short}ies`, `${word}ing`]
    : [`${short}ed`, `${short}ing`, `${doubled}ed`, `${doubled}ing`];
  return [word, `${word}s`, `${word}es`, `${word}ly`, `${short}er`, `${short}est`, ...bases];
}

/** Whether a word, as words are compared, only asks. */
export function isAsking(word: string): boolean {
  return askingWords.has(word);
}

/** Whether a word only says what all is about. */
export function isContext(word: string): boolean {
  return contextWords.has(word);
}

/** Whether a word says little of what is asked for. */
export function isVague(word: string): boolean {
  return vagueWords.has(word);
}

import { genderMark } from './gender-mark.ts';

/** Nouns that name a job; a short line with one of them near the top of a document is its title. English, German, French. */
export const jobNoun =
  /\b(?:intern(?:ship)?|co-?op|apprentice(?:ship)?|trainee|graduate|engineer|developer|manager|lead|leader|analyst|scientist|specialist|associate|assistant|coordinator|consultant|designer|director|officer|administrator|architect|researcher|representative|technician|clerk|operator|editor|writer|recruiter|partner|advisor|accountant|programmer|strategist|supervisor|buyer|planner|nurse|teacher|lecturer|driver|chef|praktikant(?:in)?|praktikum|werkstudent(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|mitarbeiter(?:in)?|stagiaire|stage|alternance|ing[ée]nieure?|d[ée]veloppeu(?:r|se)|charg[ée]e?|responsable|chef(?:fe)? de projet)\b/iu;

/** Nouns of German and French beside them, and of trades. */
const otherNoun =
  /(?<!\p{L})(?:mechanic|cook|archivist|porter|keeper|observer|warden|gardener|baker|carpenter|electrician|plumber|welder|librarian|pharmacist|therapist|cashier|barista|receptionist|secretary|caretaker|tutor|lawyer|paralegal|auditor|agent|inspector|surveyor|sachbearbeit(?:er(?:in)?|ung)|fachkraft|\p{L}{3,}(?:fachkraft|kaufmann|kauffrau|mechaniker(?:in)?|techniker(?:in)?|berater(?:in)?|referent(?:in)?|leitung|pfleger(?:in)?|meister(?:in)?|assistenz|helfer(?:in)?|fahrer(?:in)?|verk[äa]ufer(?:in)?)|referent(?:in)?|ausbildung|volontariat|volont[äa]r(?:in)?|trainee|werkstudierende|koch|k[öo]chin|erzieher(?:in)?|monteur(?:in)?|mechaniker(?:in)?|techniker(?:in)?|berater(?:in)?|assistenz|techniciens?|technicienne|conseill(?:er|[èe]re)|gestionnaire|comptable|assistante?|directeur|directrice|coordinat(?:eur|rice)|animat(?:eur|rice)|vendeu(?:r|se)|infirmi(?:er|[èe]re)|m[ée]canicien(?:ne)?|cuisini(?:er|[èe]re)|commis|biblioth[ée]caire|apprentie?|alternante?|ouvri(?:er|[èe]re)|agente?|conduct(?:eur|rice)|r[ée]dact(?:eur|rice)|juriste|architecte|enseignante?)(?!\p{L})/iu;

/** Whether words name a job: by its noun, or by the mark that says for whom it is. */
export function namesJob(words: string): boolean {
  return jobNoun.test(words) || otherNoun.test(words) || genderMark.test(words);
}

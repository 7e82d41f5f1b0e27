import { genderMark } from './gender-mark.ts';

/** Nouns that name a job, as patterns in any case. English, German, French. */
const nouns = String.raw`
  intern(?:ship)? co-?op apprentice(?:ship)? trainee graduate studentship engineer developer manager lead leader
  analyst scientist specialist associate assistant coordinator co-ordinator consultant designer director officer
  administrator architect researcher representative technician technologist clerk operator editor writer recruiter partner
  advis[eo]r accountant programmer strategist supervisor buyer planner nurse teacher lecturer driver chef cook baker
  mechanic electrician plumber carpenter joiner welder fitter machinist installer builder roofer painter labou?rer
  auditor economist statistician actuary biologist chemist physicist geologist hydrologist ecologist archaeologist
  professor postdoc(?:toral)? fellow(?:ship)? tutor instructor trainer coach librarian curator archivist
  therapist physician doctor dentist pharmacist paramedic midwife carer caregiver psychologist counsell?or veterinarian
  surgeon radiographer dietitian optometrist hygienist phlebotomist
  solicitor lawyer attorney paralegal secretary receptionist cashier barista bartender waiter waitress host hostess
  cleaner caretaker housekeeper porter guard warden ranger (?:tour|museum|mountain)\sguide steward gardener farmer butcher tailor
  jewell?er worker keeper observer
  agent broker trader underwriter surveyor inspector investigator controller treasurer registrar scheduler dispatcher
  handler packer picker loader merchandiser marketer copywriter translator interpreter journalist reporter photographer
  videographer producer animator illustrator artist musician stylist hairdresser beautician
  executive president principal dean founder superintendent commissioner ambassador evangelist facilitator
  tester drafter draughtsperson draftsperson estimator bookkeeper processor negotiator fundraiser organi[sz]er
  pilot captain deckhand skipper sailor conductor firefighter generalist practitioner
  teller banker modeller modeler hydrographer mariner bookseller florist
  praktikant(?:in)? praktikum werkstudent(?:in)? entwickler(?:in)? ingenieur(?:in)? leiter(?:in)? mitarbeiter(?:in)?
  sachbearbeit(?:er(?:in)?|ung) fachkraft referent(?:in)? ausbildung volontariat volont[äa]r(?:in)? werkstudierende koch k[öo]chin
  erzieher(?:in)? monteur(?:in)? mechaniker(?:in)? techniker(?:in)? berater(?:in)? assistenz
  \p{L}{3,}(?:fachkraft|kaufmann|kauffrau|mechaniker(?:in)?|techniker(?:in)?|berater(?:in)?|referent(?:in)?|leitung)
  \p{L}{3,}(?:pfleger(?:in)?|meister(?:in)?|assistenz|helfer(?:in)?|fahrer(?:in)?|verk[äa]ufer(?:in)?)
  techniciens? technicienne conseill(?:er|[èe]re) gestionnaire comptable assistante? directeur directrice coordinat(?:eur|rice)
  animat(?:eur|rice) vendeu(?:r|se) infirmi(?:er|[èe]re) m[ée]canicien(?:ne)? cuisini(?:er|[èe]re) commis biblioth[ée]caire
  apprentie? alternante? ouvri(?:er|[èe]re) agente? conduct(?:eur|rice) r[ée]dact(?:eur|rice) juriste architecte enseignante?
  stagiaire stage alternance ing[ée]nieure? d[ée]veloppeu(?:r|se) charg[ée]e? responsable
`
  .trim()
  .split(/\s+/);

/** Matches where a short line names a job; near the top of a document such a line is its title. */
export const jobNoun = new RegExp(
  String.raw`(?<!\p{L})(?:chef(?:fe)? de projet|heads? of|${nouns.join('|')})(?!\p{L})`,
  'iu',
);

/** Whether words name a job: by its noun, or by the mark that says for whom it is. */
export function namesJob(words: string): boolean {
  return jobNoun.test(words) || genderMark.test(words);
}

/** What announces a job's name on its own line: `Now hiring: `, `VACANCY: `, `Job Description - `. Kept out of the title. */
export const titlePrefix =
  /^(?:[^\p{L}\p{N}(]*)(?:(?:(?:we(?:'|’)?re|we are|now|is)\s+)?(?:hiring|recruiting)|(?:job\s)?(?:vacancy|vacancies|opening|opportunity|advert(?:isement)?)|job\s(?:title|post(?:ing)?|description)|position|role|title|wanted)(?:\s?:|\s[-–—])\s+/iu;

/** `Harbour Co is looking for a `, before the job's name. */
export const seekerPrefix =
  /^(?:[\p{Lu}&][\p{L}\p{N}&.'’-]* (?:(?:of|and|the|for) )?){1,6}(?:is|are) (?:now |currently )?(?:looking for|hiring|seeking|recruiting) (?:an? |our next )?/u;

/** Words at the end of an organisation's name. A line with one of them names who hires, not whom: `Harbour Partners Ltd`. */
export const organisationWord =
  /(?<!\p{L})(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|pte|pvt|corp|corporation|company|co|university|college|school|academy|institute|council|trust|hospital|clinic|agency|ministry|bank|museum|hotels?|group|studios?|partners|centre|center|foundation|society|association|federation|authority|commission|office|bureau|services|systems|consulting|consultants|airlines?|railways?|ferries|engineering|laborator(?:y|ies)|labs?|games|farms?|orchards|wines|foods|union|collective|club|church|diocese|parks)\.?$|^(?:the )?(?:agency|authority|bank|board|borough|bureau|city|college|commission|council|county|department|foundation|government|institute|ministry|museum|office|republic|school|society|state|town|university|village) (?:of|for) .+$/iu;

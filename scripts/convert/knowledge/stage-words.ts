/** Words that a stage of hiring has in its name, in English, German and French: parts of words, because names are short. */
export const stageWord =
  /\bappl(?:y|ication)|\bresum[eé]|\bcv\b|screen|\bsift|\bcalls?\b|phone|\bvideo\b|\bchat\b|\bintro|conversation|\btalk\b|interview|assess|\btests?\b|\btask\b|exercise|sample|challenge|take-?home|homework|\bcase\b|presentation|portfolio|\btrial|simulati|\bsim\b|\bvisit|\bmeet|\bpanel|on-?site|\breview|referen|\bchecks?\b|background|medical|decision|\boffer|contract|onboard|feedback|debrief|negotiat|short-?list|eligib|pairing|whiteboard|shadow|superday|hiring manager|bewerb|lebenslauf|telefon|gespräch|kennenlern|auswahl|probe|hospitation|schnupper|vorstellung|angebot|zusage|vertrag|rückmeldung|unterlagen|einstieg|aufgabe|candidature|t[ée]l[ée]phon|visio|entretien|rencontre|essai|mise en situation|[ée]tude de cas|proposition|offre|contrat|r[ée]ponse|int[ée]gration|r[ée]f[ée]rences|pr[ée]s[ée]lection|s[ée]lection/iu;

/** Headings beside the stages of a process that are none of them: advice, explanations, other matters. */
export const noStage =
  /\?\s*$|\brecordings?$|^(?:types?|kinds?|how|what|why|who|when|where|tips?|prepar|before|after|about|our|your|timeline|questions?|faqs?|contact|accessib|accommod|divers|equal|benefits?|notes?|important|wie|was|warum|tipps|vorbereitung|nach|vor|häufig|kontakt|comment|pourquoi|conseils|avant|après|questions|nos|vos)\b/iu;

/** Headings beside values that name none: `How we use them`, `Why values`. */
export const noValue =
  /\?\s*$|^(?:how|why|what|where|who|when|using|living|about|our|history|examples?|further|contact|feedback|wie|warum|was|unsere|comment|pourquoi|nos)\b/iu;

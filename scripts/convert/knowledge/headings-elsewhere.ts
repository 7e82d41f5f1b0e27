import type { SectionRole } from '../types.ts';

/** A heading that mostly opens the duties, and what is offered where another heading opens the duties already. */
export const openExpectation =
  /^(?:(?:das|was) (?:erwartet|wartet auf) (?:dich|sie)|was (?:dich|sie) (?:bei uns )?erwartet)(?: bei uns)?$/u;

const you = '(?:du|sie|dich|sie|dir|ihnen|ihr|euch|vous|tu|te|t)';
const your = '(?:deine|ihre|dein|ihr|die|das|unsere|unser|eure)';
const votre = "(?:vos|tes|les|nos|votre|ton|ta|notre|le|la|l')";
/** `… bei uns`, `… als Hafenlotsin`, `… im Team`, `… du poste` */
const tail = '(?: (?:bei|als|im|in|am|an|fur|auf|zu|du|de|des|chez|au|aux) .{2,40})?';

/**
 * Headings of German and French postings and guides beside those of the main table, in its normalised form; and of hiring pages in
 * English. Matched after the main table, in order.
 */
export const rowsElsewhere: readonly (readonly [SectionRole, ...string[]])[] = [
  [
    'container',
    'stellen(profil|ausschreibung|angebot|informationen)',
    '(die|ihre|deine|zur) (stelle|position)',
    'eckdaten|rahmenbedingungen|auf einen blick|kurz und knapp',
    '(le )?poste( en bref)?|fiche de poste|intitule du poste',
    "(le )?contexte( .{2,40})?|descriptif( du poste| de l'offre)?|description de (l'offre|la mission|l'emploi)",
    'informations? (generales?|pratiques?|cles?|complementaires?)',
  ],
  [
    'preferred',
    'wunschenswert(e .*)?( (ist|sind|ware|waren))?( .{2,40})?',
    '(ausserdem|zusatzlich|daruber hinaus) (wunschenswert|von vorteil|freuen wir uns).*',
    '(idealerweise|optional|pluspunkte|bonuspunkte|kein muss.*)',
    '.*(?:aber )?kein muss|von vorteil (?:ist|sind|ware|waren)',
    'das ware (toll|schon|super|ein plus)|(ein )?plus( ist| sind| ware)?',
    `(das )?(bringst ${you} )?idealerweise( mit)?`,
    '(les )?(atouts|plus apprecies?|competences appreciees)|(est )?un (plus|atout)|(les |des )?plus|apprecie(e)?s?|ce qui fera(it)? la difference|(seraient|serait|sont) (des|un) (plus|atouts?)',
    'souhait(e|able)s?|profil souhaite en plus',
  ],
  [
    'responsibilities',
    `das sind ${your} (?:\\p{L}+ )?aufgaben${tail}`,
    `${your} (?:neuen |kunftigen |zukunftigen |wichtigsten |konkreten )?(?:haupt)?(?:aufgaben|tatigkeiten)(?:gebiete?|bereiche?|profil|schwerpunkte?)?(?: (?:und|and) .{2,40})?${tail}`,
    '(?:haupt|kern)?(?:aufgaben|tatigkeiten)(?:gebiete?|bereiche?|profil|schwerpunkte?|beschreibung)?(?: (?:und|and) .{2,40})?',
    `${your} (?:verantwortung|verantwortlichkeiten|mission|herausforderungen?|rolle|job|einsatz|alltag)${tail}`,
    `(?:das|was) (?:machst|bewegst|tust|lernst|ubernimmst|gestaltest|erwartet) ${you}${tail}`,
    `was ${you} (?:bei uns )?(?:machst|tust|lernst|bewegst|ubernimmst|bewegen|machen|tun|lernen|erwartet|tun wirst|machen wirst)${tail}`,
    `(?:darum geht('s| es)|das wartet auf ${you}|hier (?:bringst|packst) ${you} .{2,30}|womit ${you} (?:dich|sich) beschaftig(?:st|en))`,
    `(?:zu ${your} aufgaben (?:gehoren|gehort|zahlen))|folgende aufgaben.*`,
    'your day|your (?:typical )?(?:week|tasks|contribution)|on a typical day',
    'verantwortungsbereich|ausbildungsinhalte|inhalte der ausbildung|einsatzbereiche?',
    `${votre} ?(?:principales )?(?:missions?|responsabilites|activites|taches|fonctions|attributions)(?: principales| confiees| quotidiennes)?(?: (?:et|and|seront) .{2,40})?${tail}`,
    '(?:principales )?(?:missions?|responsabilites|activites|taches|attributions)(?: principales| confiees| quotidiennes)?(?: (?:et|and) .{2,40})?(?: (?:du|de la|des) .{2,30})?',
    `(?:ce que (?:vous ferez|tu feras|vous allez faire|tu vas faire)|${votre} ?(?:quotidien|role))${tail}`,
    '(?:au quotidien|votre mission(?: si vous l.*)?|au programme|vos principales missions seront)',
  ],
  [
    'qualifications',
    `(?:das|was) (?:bring(?:st|en)|solltest|sollten) ${you}(?: mitbringen| mit)?${tail}`,
    `was ${you} mitbring(?:st|en)(?: sollte(?:st|n))?|${you} bring(?:st|en)(?: .{2,20})? mit|mitbringen sollte(?:st|n) ${you}`,
    `was wir (?:uns )?(?:von ${you} )?(?:wunschen|erwarten|suchen)|das (?:wunschen|erwarten|suchen) wir(?: uns)?(?: von ${you})?|(?:wir (?:erwarten|suchen|wunschen uns)|wen wir suchen)(?: von ${you})?`,
    `das (?:zeichnet ${you} aus|hast ${you}|haben sie|passt zu uns|kannst ${you})|(?:damit|so|womit) (?:uberzeug(?:st|en)|begeister(?:st|n)|punkte(?:st|n)) ${you}(?: uns)?`,
    `(?:${your} )?(?:fachlichen? |personlichen? |formalen? )?(?:qualifikation(?:en)?|voraussetzung(?:en)?|anforderung(?:en)?|anforderungsprofil|kompetenz(?:en)?|starken|kenntnisse|profil|talente|erfahrung(?:en)?|bewerberprofil|einstellungsvoraussetzungen)(?: (?:und|and) .{2,40})?${tail}`,
    'anforderungen an (?:dich|sie)',
    `das hast ${you}(?: .{2,30})?|qualifikationserfordernisse|bewerbungsvoraussetzungen`,
    'what we ask (?:for|of you)|what you should (?:bring|have)|we ask for',
    `${votre} ?profil(?: .{2,40})?|profil(?: (?:recherche|souhaite|attendu|ideal|requis|demande|du candidat|du poste|et competences|and competences))?(?: .{0,20})?`,
    "(?:ce que nous (?:recherchons|attendons)|ce qu'on (?:cherche|attend)|qui (?:cherchons|recherchons)[- ]nous)(?: .{2,20})?",
    '(?:competences|connaissances|qualites|aptitudes|exigences|prerequis|pre-requis|qualifications|formation|diplomes?|savoir-(?:faire|etre))(?: (?:requis|requises|techniques|attendues?|recherchees?|souhaitees?|necessaires|exigees?|personnelles|professionnelles|demandees?))*(?: (?:et|and) .{2,40})?',
  ],
  [
    'benefits',
    `(?:das|was) gibt(?:'s| es)(?: .{2,30})?`,
    `(?:das|was) (?:bieten wir|wir bieten|kannst ${you} erwarten|konnen sie erwarten|du bekommst|bekommst du)(?: ${you})?${tail}`,
    `was wir ${you} bieten|was bieten wir(?: ${you})?|wir bieten(?: ${you})?${tail}|wir haben ${you} (?:viel )?zu bieten`,
    `was (?:wir|(?!${you} ).{2,30}) ${you} (?:alles )?biete(?:t|n)|das sind ${your} (?:vorteile|benefits)${tail}`,
    `${your} (?:vorteile|benefits|leistungen|angebote?|extras|pluspunkte|mehrwert)${tail}`,
    `(?:darauf|worauf) (?:kannst|konnen|darfst|durfen) ${you} (?:dich|sich) (?:bei uns )?freuen(?: kannst| konnen)?|freu(?:en sie)? (?:dich|sich) auf|worauf ${you} (?:dich|sich) freuen (?:kannst|konnen|darfst)`,
    '(?:vorteile|benefits|extras|mitarbeitervorteile|zusatzleistungen|unser plus|gute grunde.*|was uns auszeichnet)',
    `${votre} ?(?:avantages|conditions)(?: .{2,40})?|avantages(?: .{2,40})?|conditions(?: (?:de travail|d'emploi|proposees|offertes|de recrutement|et avantages|and avantages|particulieres))?`,
    `(?:ce que )?(?:nous|on) (?:${you}(?: |'))?(?:offrons|proposons|offre|propose)|ce qu'on (?:${you} ?'?)?(?:offre|propose)|nos (?:petits )?plus|ce que vous y gagnez|pourquoi vous allez aimer.*`,
    '(?:remuneration|salaire) (?:et|and) avantages',
  ],
  [
    'pay',
    '(?:verdienst|entgelt|bezahlung|eingruppierung|vergutung (?:und|and) .{2,30}|ausbildungsvergutung)',
    'gratification|indemnites?|(?:la )?remuneration',
  ],
  [
    'dates',
    '(?:beginn|start|termine?|eintritt(?:stermin)?)',
    '(?:dates? (?:cles?|importantes?)|calendrier|prise de poste)',
  ],
  [
    'application',
    `(?:jetzt bewerben|(?:klingt|hort sich) .{3,20}|interessiert|interesse(?: geweckt)?|(?:haben wir )?${your} interesse(?: geweckt)?|neugierig(?: geworden)?|bewirb dich.*|bewerben sie sich.*|bewerbungs(?:unterlagen|hinweise|modalitaten)|${your} bewerbung|hinweise zur bewerbung|kontakt(?: .{2,30})?|ansprechpartner(?:in)?(?: .{2,30})?|${your} ansprechpartner(?:in)?)`,
    '(?:comment|pour) (?:postuler|candidater|nous rejoindre).*|(?:modalites|depot) (?:de|des) candidatures?.*|postule[rz]?(?: .{2,30})?|envie de (?:postuler|nous rejoindre).*|interesse(?:e|\\(e\\))?|contacts?|candidatures?',
  ],
  [
    'programme',
    '(?:das|dein|ihr) (?:praktikum|traineeprogramm|programm)|(?:die|deine|ihre) ausbildung|uber (?:das|die|unser) (?:praktikum|programm|ausbildung)',
    "(?:le|ton|votre) (?:stage|programme)|l'alternance",
  ],
  ['team', "(?:das|dein|ihr|unser) team|(?:l'|votre |ton |notre )?equipe(?: .{2,30})?"],
  ['accommodation', 'barrierefreiheit|inklusion', 'accessibilite|handicap(?: .*)?'],
  [
    'privacy',
    'hinweise? zum datenschutz|datenschutz(?:hinweise?|erklarung)',
    '(?:donnees personnelles|confidentialite|rgpd)(?: .*)?',
  ],
  ['inclusion', '(?:gleichstellung|diversitat|diversity|chancengleichheit)(?: .*)?', '(?:egalite|mixite)(?: .*)?'],
  [
    'why-join',
    '(?:darum|deshalb) (?:wir|zu uns)|(?:5|funf|\\d+|gute|viele) grunde .*',
    'rejoignez[- ]nous|nous rejoindre',
  ],
  [
    'company',
    `(?:das sind wir|wer wir sind|wer sind wir|(?:das|unser|uber das|zum) unternehmen|unternehmens(?:profil|beschreibung)|(?:uber|wir sind) .{2,40})`,
    "(?:la |notre |votre future? )?(?:societe|entreprise|structure|association|maison|histoire)|presentation(?: (?:de|du|des) .{2,40})?|qui (?:nous sommes|est .{2,30})|(?:l'|notre )?(?:entreprise|organisme|etablissement|employeur)(?: .{2,30})?",
  ],
  [
    'values',
    '(?:our|these|the) (?:[\\p{L}\\d]+ )?(?:principles|beliefs|tenets|commitments)(?: (?:we|that) .*)?|(?:three|four|five|six|seven|eight|ten|\\d+) (?:\\p{L}+ )?principles',
    '(?:what (?:we|.{2,25}) (?:stands? for|believes?(?: in)?|values?)|we believe(?: in)?|our (?:way|code)|how we behave)',
    '(?:our )?(?:culture|mission|vision|purpose|identity)(?:,? (?:and )?(?:mission|vision|culture))* and values|values and (?:culture|principles|behaviou?rs)',
    "(?:our )?values(?: (?:and|at|of|we) .*)?|(?:.{2,30}'s|our|the|company) (?:[\\p{L}\\d]+ )?values(?: .*)?",
    '(?:unsere |die |werte|leit|grund)?(?:werte|prinzipien|leitlinien|leitsatze|grundsatze)(?: .*)?|wofur wir stehen|woran wir glauben|was uns (?:wichtig ist|ausmacht|antreibt|verbindet)',
    '(?:nos|les|notre) (?:\\p{L}+ )?(?:valeurs|principes|engagements|convictions)(?: .*)?|ce en quoi nous croyons|ce qui nous (?:anime|guide|unit)',
  ],
  [
    'questions',
    '(?:.{2,40} )?(?:common|general|other|candidate|popular|further|typical) questions|(?:your|more) questions(?:,? answered)?|(?:.* )?questions answered|(?:.* )?q (?:and|und|et) a(?: .*)?|questions (?:and|&) answers(?: .*)?|questions (?:people|candidates|applicants|we)(?: .*)?|(?:things|what) (?:people|candidates) (?:often |usually )?ask(?: us)?',
    'haufig(?:e|ste|sten)? (?:gestellte )?fragen(?: .*)?|(?:eure|deine|ihre|noch) fragen|fragen (?:und|and|&) antworten(?: .*)?|gut zu wissen',
    '(?:les |vos |tes |nos )?(?:questions (?:frequentes|frequemment posees|courantes)|foire aux questions)(?: .*)?|questions?[ -/]+reponses?(?: .*)?|vos questions(?: .*)?',
  ],
  [
    'process',
    '(?:how (?:we|.{2,25}) (?:hires?|recruits?|interviews?)(?: .*)?|how (?:our|the) (?:hiring|interviews?|recruitment|selection|application)(?: process)? works?|how to (?:get hired|join us))',
    '(?:(?:our|the|your) (?:\\p{L}+ )?process(?: .*)?|(?:your )?(?:application|candidate|applicant) (?:journey|process|stages|steps)|what (?:happens|to expect) (?:when you apply|after you apply|during .*|in the (?:interview|process).*))',
    '(?:(?:hiring|interview|selection|recruitment|application) (?:stages|steps|rounds|phases|timeline|overview|loop|format|structure|procedure|pipeline)|(?:stages|steps|rounds|phases) (?:of|in) (?:the |our )?(?:selection|hiring|interview|recruitment|application|process)(?: .*)?|the (?:interviews|stages|steps|rounds))',
    '(?:admission|selection|application|hiring|recruitment) procedure',
    '(?:hiring|interviewing|recruit(?:ment|ing)|applying) (?:at|with|to|for) .*|(?:the )?path to (?:an|your) offer',
    `(?:.* )?(?:bewerbungs?|auswahl|recruiting|einstellungs)[- ]?(?:prozess|verfahren|ablauf|schritte|phasen)(?: .*)?|(?:so|wie) (?:lauft|geht|funktioniert) .{0,30}(?:bewerb|auswahl|verfahren|prozess|weiter).*|(?:der |${your} )?(?:weitere )?ablauf(?: .*)?|${your} weg (?:zu uns|in .*)|in .{2,10} schritten? zu.*|so stellen wir ein`,
    "(?:.* )?(?:processus|parcours|procedure|etapes) (?:de |du |d')?(?:recrutement|selection|candidature|embauche|candidat)(?: .*)?|(?:les |nos )?(?:etapes|entretiens)(?: (?:du|de|des) .*)?|deroulement(?: (?:du|de|des) .*)?|comment (?:se deroule|se passe|nous recrutons|on recrute).*",
  ],
  [
    'working-there',
    '(?:arbeiten|leben) (?:bei|in) .*|unsere? (?:arbeitsweise|kultur|unternehmenskultur)',
    '(?:travailler|la vie) (?:chez|a) .*|notre culture',
  ],
  ['contents', 'inhalt(?:sverzeichnis)?|auf dieser seite|sommaire|dans cet article|sur cette page'],
];

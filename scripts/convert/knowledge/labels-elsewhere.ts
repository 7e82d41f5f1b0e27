import type { SheetProperty } from './labels.ts';

/** Labels of German and French fact sheets beside those of the main table, in its normalised form. Matched after it, in order. */
export const labelsElsewhere: readonly (readonly [SheetProperty, ...string[]])[] = [
  [
    'title',
    'stellen(bezeichnung|titel)',
    'berufsbezeichnung',
    'job(titel|bezeichnung)',
    'intitule( .*)?',
    '(titre|nom)( du poste| de l.offre)?',
    'poste propose',
    'fonction',
  ],
  [
    'hiringOrganization',
    '(firma|firmenname|trager|institution|einrichtung|behorde|dienststelle|betrieb|ausbildungsbetrieb|organisation|arbeitgeber(in)?)',
    '(structure|etablissement|organisme|employeur|recruteur|association|collectivite|entreprise( d.accueil)?|organisme d.accueil)',
  ],
  [
    'department',
    '(fach|einsatz|geschafts)?bereich',
    'fachabteilung|organisationseinheit|referat|dezernat|amt|institut',
    '(direction|pole|equipe|unite|departement)( .*)?',
    'service( .*)?',
  ],
  [
    'employmentType',
    '(vertrags|arbeits|beschaftigungs|anstellungs|stellen)(art|verhaltnis|typ|zeit|umfang|zeitmodell)',
    'art der (beschaftigung|anstellung|stelle)',
    'beschaftigung|umfang|pensum|arbeitszeit( und .*)?|anstellung|stellenumfang|vertrag',
    '(type|nature|forme) (de|du|d.) ?(contrat|poste|emploi|offre)( propose)?|contrat( propose)?|statut|(temps|duree|rythme|quotite) de travail|rythme|quotite',
  ],
  [
    'jobLocation',
    'dienst(ort|sitz|stelle)|arbeitsstatte|arbeits(platz|orte?)|einsatz(orte?|stelle)|standort(e)?|lage',
    '(lieu|localisation|localite|adresse|site|ville)( (de|du|d.) ?(travail|stage|poste|l.emploi|la mission|l.entreprise|affectation))?|region|departement',
  ],
  [
    'jobLocationType',
    'homeoffice(-?(anteil|regelung))?|mobiles arbeiten|mobile arbeit|telearbeit|remote(-?anteil)?|arbeitsweise|arbeitsform',
    'mode de travail|organisation du travail|presence( sur site)?|teletravail( possible)?|distanciel',
  ],
  [
    'datePosted',
    '(online seit|veroffentlichung(sdatum)?|ausgeschrieben( am)?|datum der (veroffentlichung|ausschreibung)|eingestellt am|stand)',
    '(mise? en ligne|date de (publication|parution|mise en ligne)|publie(e)?( le)?|parution|offre publiee le)',
  ],
  [
    'validThrough',
    '(bewerbung(en)? bis( zum)?|bewerbungsende|bewerbungsschluss|ende der bewerbungsfrist|ausschreibungsende|frist|einsendeschluss|bewerben bis( zum)?)',
    '(date (limite|de cloture|butoir)( .*)?|(cloture|limite|fin)( (de|des) (depot |l.offre|candidatures?).*)?|candidatures? (avant|jusqu.au|a envoyer avant)( le)?|postuler avant( le)?|reponse avant( le)?)',
  ],
  [
    'jobStartDate',
    '(ausbildungs|arbeits|dienst|vertrags|praktikums|einstellungs|studien)?(beginn|start|eintritt|antritt)(s?(datum|termin|zeitpunkt))?',
    'besetzungs(termin|datum)|zu besetzen ab|verfugbar ab|eintritt ab|ab wann|einstieg|start ab|fruhester beginn',
    '(date (de )?)?(debut|demarrage|prise de (poste|fonctions?)|entree en fonction|embauche|commencement)( (de|du|souhaitee?|prevue?).*)?|poste a pourvoir( (le|a partir du|a compter du|des))?|disponibilite|a partir (de|du)',
  ],
  [
    'duration',
    '(praktikums|ausbildungs|vertrags|einsatz|projekt|programm)?(dauer|laufzeit)',
    'befrist(ung|et)( (bis|auf))?|vertragslaufzeit|zeitraum',
    '(duree)( .*)?|periode',
  ],
  [
    'baseSalary',
    '(jahres|monats|stunden|brutto|ausbildungs|einstiegs|grund)?(gehalt|lohn|verdienst|vergutung|entgelt|bezahlung|besoldung)(s?(spanne|rahmen|band|gruppe|stufe))?( (brutto|pro .*))?',
    'eingruppierung|tarif|dotierung',
    '(base de )?(salaire|remuneration|gratification|indemnites?|traitement|paie|paye)( .*)?',
  ],
  [
    'experienceRequirements',
    'erfahrung(slevel)?|karriere(stufe|level)|berufserfahrung( .*)?',
    "experience( .*)?|annees d'experience|niveau d'experience",
  ],
  [
    'educationRequirements',
    '(schul)?abschluss|bildungsabschluss|studium|qualifikation',
    '(niveau|diplome|formation|etudes)( .*)?',
  ],
  ['skills', '(it|edv|fach)?-?kenntnisse', 'competences( .*)?|logiciels'],
  ['industry', 'branche(n)?|tatigkeitsfeld|berufsfeld|fachrichtung', '(secteur|domaine|filiere)( .*)?|metier'],
  [
    'workHours',
    '(wochen)?arbeitszeit|wochenarbeitszeit|stunden( pro woche)?|arbeitsstunden|schicht(en)?',
    '(horaires?|heures?|duree hebdomadaire)( .*)?',
  ],
  [
    'identifier',
    '(stellen|job|ausschreibungs|referenz|kenn|vorgangs)[- ]?(nummer|nr|id|ziffer|code)',
    'chiffre|kennzahl|aktenzeichen',
    '(numero|n[o°]|ref|reference|code)( (de|du|d.) ?.*)?',
  ],
  [
    'additionalProperty',
    'sprachen?|ansprechpartner(in)?|kontakt|anzahl( .*)?|urlaub(stage)?|fuhrerschein|reise(anteil|bereitschaft|tatigkeit)|fuhrungsverantwortung|probezeit|berichtet an|e-?mail|telefon',
    'langues?|contact|nombre (de|d.) .*|conges|permis|deplacements?|avantages|rattachement( .*)?|categorie|grade|cadre d.emplois?|filiere|process(us)? (de|du) recrutement',
  ],
];

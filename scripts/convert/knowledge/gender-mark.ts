/**
 * What German and French put behind the name of a job, so that it stands for everybody: `(m/w/d)`, `(all genders)`, `H/F`,
 * `Pilot:in`, `Lotse*r`, `Lotsin/Lotse`, `technicien·ne`, `bibliothécaire(e)`. No sentence has it, and no place.
 */
export const genderMark =
  /\(\s?(?:[mwfdxhia]|gn|div|divers|alle)\s?(?:[/|,*·:-]\s?(?:[mwfdxhina*]|div|divers)\s?){1,3}\)|\((?:all genders?|alle geschlechter|gn\*?|m\/w|h\/f|f\/h)\)|(?<![\p{L}/])(?:[hf]\s?\/\s?[hfx]|[mwfd]\/[mwfd]\/[dxi])(?![\p{L}/])|\p{L}{3,}(?:[*:_]in(?:nen)?|[*:_]r|·e|·ne|·se|·rice|·trice|\(e\)|\(in\)|\/-in)(?!\p{L})/iu;

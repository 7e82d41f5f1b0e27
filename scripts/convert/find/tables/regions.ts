/** States and provinces by name: they count alone and after a comma. */
export const regionNames: readonly string[] = `
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa;
  Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska;
  Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania;
  Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin;
  Wyoming; District of Columbia; Ontario; Quebec; Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia;
  New Brunswick; Prince Edward Island; Newfoundland and Labrador; Northwest Territories; Yukon; Nunavut; New South Wales; Victoria;
  Queensland; Western Australia; South Australia; Tasmania; Northern Territory; Australian Capital Territory; England; Scotland;
  Wales; Northern Ireland; Cornwall; Devon; Dorset; Somerset; Kent; Essex; Surrey; Sussex; East Sussex; West Sussex; Hampshire;
  Berkshire; Wiltshire; Gloucestershire; Oxfordshire; Buckinghamshire; Hertfordshire; Bedfordshire; Cambridgeshire; Norfolk; Suffolk;
  Lincolnshire; Nottinghamshire; Derbyshire; Leicestershire; Warwickshire; Worcestershire; Herefordshire; Shropshire; Staffordshire;
  Cheshire; Lancashire; Cumbria; Northumberland; Yorkshire; North Yorkshire; West Yorkshire; South Yorkshire; Merseyside; Tyneside;
  Greater London; Greater Manchester; Southland; Otago; Canterbury; Waikato; Northland; Western Cape; Eastern Cape; Gauteng;
  KwaZulu-Natal; Karnataka; Maharashtra; Tamil Nadu; Telangana; Kerala; Haryana; Gujarat; Punjab; Bavaria; Saxony; Hesse; Attica;
  Ile-de-France; Île-de-France; Catalonia; Lombardy; Andalusia; Europe; European Union; EU; EMEA; APAC; LATAM; North America; Asia
`
  .trim()
  .split(/;\s+/);

/** Their letters: they count behind the name of a town only, `Denver, CO`, `Hobart TAS`, `Tuam, Co. Galway`. */
export const regionCodes: readonly string[] = `
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
  UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE YT NT NU NSW VIC QLD SA TAS ACT UK US USA UAE
`
  .trim()
  .split(/\s+/);

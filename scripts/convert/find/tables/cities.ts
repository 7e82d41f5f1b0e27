/** Cities that postings name without their country, as printed. A name that is also a common word or surname is left out. */
export const cities: readonly string[] = `
  London; Birmingham; Manchester; Leeds; Sheffield; Bradford; Liverpool; Bristol; Newcastle; Newcastle upon Tyne; Nottingham;
  Leicester; Coventry; Sunderland; Brighton; Plymouth; Wolverhampton; Southampton; Portsmouth; Norwich; Derby; Exeter; York;
  Cambridge; Oxford; Bath; Gloucester; Cheltenham; Swindon; Slough; Milton Keynes; Northampton; Luton; Peterborough; Ipswich;
  Colchester; Chelmsford; Canterbury; Maidstone; Guildford; Woking; Basingstoke; Winchester; Bournemouth; Poole; Salisbury;
  Truro; Falmouth; Torquay; Taunton; Worcester; Hereford; Shrewsbury; Telford; Stoke-on-Trent; Chester; Crewe; Warrington;
  Preston; Blackpool; Lancaster; Kendal; Carlisle; Durham; Middlesbrough; Darlington; Hull; Grimsby; Doncaster; Rotherham;
  Wakefield; Huddersfield; Halifax; Harrogate; Scarborough; Whitby; St Albans; Watford; Stevenage; Crawley; Croydon; Dover;
  Hastings; Eastbourne; Edinburgh; Glasgow; Aberdeen; Dundee; Inverness; Perth; Stirling; Paisley; Cardiff; Swansea; Newport;
  Wrexham; Bangor; Aberystwyth; Belfast; Derry; Londonderry; Lisburn; Dublin; Cork; Galway; Limerick; Waterford; Kilkenny; Sligo;
  New York; New York City; NYC; Brooklyn; Manhattan; Los Angeles; San Francisco; San Diego; San Jose; Sacramento; Oakland; Fresno;
  Long Beach; Palo Alto; Mountain View; Menlo Park; Sunnyvale; Santa Clara; Santa Monica; Irvine; Pasadena; Berkeley; Seattle;
  Bellevue; Redmond; Tacoma; Spokane; Portland; Eugene; Boise; Salt Lake City; Provo; Denver; Boulder; Colorado Springs; Phoenix;
  Tucson; Scottsdale; Tempe; Albuquerque; Santa Fe; Las Vegas; Reno; Dallas; Fort Worth; Austin; Houston; San Antonio; El Paso;
  Plano; Oklahoma City; Tulsa; Kansas City; St. Louis; St Louis; Omaha; Lincoln; Des Moines; Minneapolis; Saint Paul; St. Paul;
  Duluth; Milwaukee; Madison; Chicago; Indianapolis; Detroit; Ann Arbor; Grand Rapids; Cleveland; Columbus; Cincinnati; Pittsburgh;
  Philadelphia; Baltimore; Washington DC; Washington, D.C.; Richmond; Norfolk; Raleigh; Charlotte; Greensboro; Atlanta; Savannah;
  Nashville; Memphis; Knoxville; Louisville; Lexington; New Orleans; Baton Rouge; Miami; Orlando; Tampa; Jacksonville; Tallahassee;
  Charleston; Boston; Worcester; Providence; Hartford; New Haven; Stamford; Newark; Jersey City; Hoboken; Buffalo; Rochester;
  Albany; Syracuse; Ithaca; Burlington; Anchorage; Honolulu; Huntsville; Little Rock; Wichita; Sioux Falls; Fargo; Bozeman;
  Toronto; Montréal; Montreal; Vancouver; Calgary; Edmonton; Ottawa; Winnipeg; Quebec City; Québec; Hamilton; Kitchener; Waterloo;
  Mississauga; Brampton; Markham; Halifax; Victoria; Saskatoon; Regina; St. John's; Fredericton; Moncton; Yellowknife; Whitehorse;
  Iqaluit; Kelowna; Burnaby; Surrey; Oshawa; Guelph; Sudbury; Thunder Bay; Churchill;
  Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Darwin; Canberra; Gold Coast; Newcastle; Wollongong; Geelong; Cairns;
  Townsville; Launceston; Ballarat; Bendigo; Auckland; Wellington; Christchurch; Dunedin; Queenstown; Tauranga; Invercargill;
  Bengaluru; Bangalore; Mumbai; Pune; Delhi; New Delhi; Noida; Gurgaon; Gurugram; Hyderabad; Chennai; Kolkata; Ahmedabad; Jaipur;
  Kochi; Coimbatore; Indore; Chandigarh; Lucknow; Nagpur; Thiruvananthapuram; Trivandrum; Mysuru; Vadodara; Karachi; Lahore;
  Islamabad; Dhaka; Colombo; Kathmandu; Singapore; Kuala Lumpur; Penang; Jakarta; Bali; Manila; Makati; Cebu; Bangkok; Hanoi;
  Ho Chi Minh City; Hong Kong; Kowloon; Macau; Shenzhen; Shanghai; Beijing; Guangzhou; Hangzhou; Chengdu; Taipei; Tokyo; Osaka;
  Kyoto; Yokohama; Nagoya; Fukuoka; Sapporo; Kobe; Seoul; Busan; Dubai; Abu Dhabi; Sharjah; Doha; Riyadh; Jeddah; Kuwait City;
  Manama; Muscat; Tel Aviv; Jerusalem; Haifa; Beirut; Amman; Cairo; Alexandria; Casablanca; Rabat; Tunis; Lagos; Abuja; Accra;
  Nairobi; Mombasa; Kampala; Kigali; Addis Ababa; Dar es Salaam; Lusaka; Harare; Johannesburg; Cape Town; Durban; Pretoria;
  Stellenbosch; Port Elizabeth; Gqeberha; Bloemfontein; Windhoek; Gaborone;
  Berlin; Hamburg; Munich; München; Cologne; Köln; Frankfurt; Frankfurt am Main; Stuttgart; Düsseldorf; Leipzig; Dresden; Hanover;
  Hannover; Nuremberg; Nürnberg; Bremen; Bonn; Mannheim; Karlsruhe; Heidelberg; Freiburg; Münster; Aachen; Dortmund; Potsdam;
  Vienna; Wien; Graz; Linz; Salzburg; Innsbruck; Zurich; Zürich; Geneva; Genève; Basel; Bern; Lausanne; Lugano; Zug; Paris; Lyon;
  Marseille; Toulouse; Nice; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes; Grenoble; Sophia Antipolis; Brussels;
  Antwerp; Ghent; Leuven; Luxembourg; Amsterdam; Rotterdam; The Hague; Utrecht; Eindhoven; Delft; Groningen; Copenhagen; Aarhus;
  Odense; Stockholm; Gothenburg; Malmö; Uppsala; Oslo; Bergen; Trondheim; Stavanger; Helsinki; Espoo; Tampere; Turku; Reykjavik;
  Tallinn; Tartu; Riga; Vilnius; Kaunas; Warsaw; Warszawa; Krakow; Kraków; Wrocław; Wroclaw; Gdańsk; Gdansk; Poznań; Poznan; Łódź;
  Prague; Praha; Brno; Bratislava; Budapest; Bucharest; Cluj-Napoca; Iași; Timișoara; Sofia; Belgrade; Zagreb; Ljubljana; Skopje;
  Sarajevo; Athens; Thessaloniki; Nicosia; Limassol; Valletta; Istanbul; Ankara; Izmir; Kyiv; Kiev; Lviv; Chisinau; Minsk; Tbilisi;
  Yerevan; Baku; Almaty; Tashkent; Rome; Roma; Milan; Milano; Turin; Torino; Bologna; Florence; Naples; Venice; Genoa; Trieste;
  Madrid; Barcelona; Valencia; Seville; Sevilla; Malaga; Málaga; Bilbao; Lisbon; Lisboa; Porto; Coimbra; Braga; Mexico City;
  Guadalajara; Monterrey; Bogotá; Bogota; Medellín; Medellin; Lima; Santiago; Buenos Aires; Córdoba; Montevideo; São Paulo;
  Sao Paulo; Rio de Janeiro; Belo Horizonte; Curitiba; Porto Alegre; Recife; Quito; Guayaquil; Panama City; San Juan; Kingston
`
  .trim()
  .split(/;\s+/);

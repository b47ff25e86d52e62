// The compact gazetteer: countries with the words for their people and their capitals, large cities, states and regions; words that mark places.

/** `Country:demonym,demonym`, a low line for a space within. */
const COUNTRIES =
  'Afghanistan:Afghan,Afghans Albania:Albanian Algeria:Algerian Andorra:Andorran Angola:Angolan ' +
  'Argentina:Argentine,Argentinian,Argentinean Armenia:Armenian Australia:Australian,Aussie Austria:Austrian ' +
  'Azerbaijan:Azerbaijani,Azeri Bahamas:Bahamian Bahrain:Bahraini Bangladesh:Bangladeshi Barbados:Barbadian ' +
  'Belarus:Belarusian,Belarussian Belgium:Belgian Belize:Belizean Benin:Beninese Bermuda:Bermudian Bhutan:Bhutanese ' +
  'Bolivia:Bolivian Bosnia:Bosnian Botswana:Batswana Brazil:Brazilian Brunei:Bruneian Bulgaria:Bulgarian ' +
  'Burkina_Faso:Burkinabe Burma:Burmese Burundi:Burundian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian ' +
  'Cape_Verde:Cape_Verdean Central_African_Republic:Central_African Chad:Chadian Chile:Chilean China:Chinese ' +
  'Colombia:Colombian Comoros:Comorian Congo:Congolese Costa_Rica:Costa_Rican Croatia:Croatian,Croat Cuba:Cuban ' +
  'Cyprus:Cypriot Czech_Republic:Czech Czechia:Czech Denmark:Danish,Dane Djibouti:Djiboutian Dominica:Dominican ' +
  'Dominican_Republic:Dominican East_Timor:Timorese Timor-Leste:Timorese Ecuador:Ecuadorian,Ecuadorean Egypt:Egyptian ' +
  'El_Salvador:Salvadoran,Salvadorean England:English Equatorial_Guinea:Equatoguinean Eritrea:Eritrean ' +
  'Estonia:Estonian Eswatini:Swazi Ethiopia:Ethiopian Fiji:Fijian Finland:Finnish,Finn France:French Gabon:Gabonese ' +
  'Gambia:Gambian Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek Greenland:Greenlandic Grenada:Grenadian ' +
  'Guatemala:Guatemalan Guinea:Guinean Guinea-Bissau: Guyana:Guyanese Haiti:Haitian Honduras:Honduran ' +
  'Hong_Kong:Hongkonger Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi ' +
  'Ireland:Irish Israel:Israeli Italy:Italian Ivory_Coast:Ivorian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian ' +
  'Kazakhstan:Kazakh,Kazakhstani Kenya:Kenyan Kiribati: Kosovo:Kosovar,Kosovan Kurdistan:Kurdish,Kurd Kuwait:Kuwaiti ' +
  'Kyrgyzstan:Kyrgyz Laos:Lao,Laotian Latvia:Latvian Lebanon:Lebanese Lesotho:Basotho Liberia:Liberian Libya:Libyan ' +
  'Liechtenstein: Lithuania:Lithuanian Luxembourg:Luxembourgish Macau:Macanese Macedonia:Macedonian North_Macedonia: ' +
  'Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian Maldives:Maldivian Mali:Malian Malta:Maltese ' +
  'Mauritania:Mauritanian Mauritius:Mauritian Mexico:Mexican Micronesia: Moldova:Moldovan Monaco: Mongolia:Mongolian ' +
  'Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar: Namibia:Namibian Nauru: ' +
  'Nepal:Nepalese,Nepali Netherlands:Dutch Holland:Dutch New_Zealand:Kiwi Nicaragua:Nicaraguan Niger:Nigerien ' +
  'Nigeria:Nigerian North_Korea:North_Korean South_Korea:South_Korean Korea:Korean Northern_Ireland:Northern_Irish ' +
  'Norway:Norwegian Oman:Omani Pakistan:Pakistani Palau: Palestine:Palestinian Panama:Panamanian Papua_New_Guinea: ' +
  'Paraguay:Paraguayan Peru:Peruvian Philippines:Filipino,Philippine Poland:Polish,Pole Portugal:Portuguese ' +
  'Puerto_Rico:Puerto_Rican Qatar:Qatari Romania:Romanian Russia:Russian Rwanda:Rwandan Samoa:Samoan San_Marino: ' +
  'Saudi_Arabia:Saudi,Saudi_Arabian Scotland:Scottish,Scots Senegal:Senegalese Serbia:Serbian,Serb Seychelles: ' +
  'Sierra_Leone: Singapore:Singaporean Slovakia:Slovak,Slovakian Slovenia:Slovenian,Slovene Solomon_Islands: ' +
  'Somalia:Somali Somaliland: South_Africa:South_African South_Sudan:South_Sudanese Soviet_Union:Soviet ' +
  'Spain:Spanish,Spaniard Sri_Lanka:Sri_Lankan Sudan:Sudanese Suriname:Surinamese Swaziland:Swazi ' +
  'Sweden:Swedish,Swede Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian ' +
  'Thailand:Thai Tibet:Tibetan Togo:Togolese Tonga:Tongan Trinidad:Trinidadian Trinidad_and_Tobago: Tunisia:Tunisian ' +
  'Turkey:Turkish,Turk Turkmenistan:Turkmen Tuvalu: Uganda:Ugandan Ukraine:Ukrainian United_Arab_Emirates:Emirati ' +
  'United_Kingdom:British,Briton Great_Britain:British Britain:British,Briton United_States:American ' +
  'United_States_of_America:American America:American Uruguay:Uruguayan Uzbekistan:Uzbek Vanuatu: ' +
  'Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean US:American ' +
  'U.S.:American USA: U.S.A.: UK:British U.K.:British UAE:Emirati DRC:Congolese EU-27: Europe:European Asia:Asian ' +
  'Africa:African Latin_America:Latin_American North_America:North_American South_America:South_American ' +
  'Yugoslavia:Yugoslav Chechnya:Chechen Catalonia:Catalan Bavaria:Bavarian Quebec:Quebecois Siberia:Siberian ' +
  'Sicily:Sicilian Corsica:Corsican Crimea:Crimean Kashmir:Kashmiri Punjab:Punjabi Bengal:Bengali';

/** `Country:capital,capital`. */
const CAPITALS =
  'United_States:Washington,Washington_DC,Washington_D.C. Russia:Moscow Ukraine:Kiev,Kyiv United_Kingdom:London ' +
  'France:Paris Germany:Berlin China:Beijing Japan:Tokyo Italy:Rome Spain:Madrid Iran:Tehran,Teheran Turkey:Ankara ' +
  'Israel:Jerusalem,Tel_Aviv Egypt:Cairo Syria:Damascus Iraq:Baghdad Saudi_Arabia:Riyadh Qatar:Doha Afghanistan:Kabul ' +
  'Pakistan:Islamabad India:New_Delhi,Delhi Poland:Warsaw Hungary:Budapest Austria:Vienna Belgium:Brussels ' +
  'Netherlands:Amsterdam,The_Hague,Hague Greece:Athens Portugal:Lisbon Sweden:Stockholm Norway:Oslo ' +
  'Denmark:Copenhagen Finland:Helsinki Ireland:Dublin Belarus:Minsk North_Korea:Pyongyang South_Korea:Seoul ' +
  'Cuba:Havana Venezuela:Caracas Brazil:Brasilia,Brasília Argentina:Buenos_Aires Chile:Santiago ' +
  'Colombia:Bogota,Bogotá Peru:Lima Mexico:Mexico_City Canada:Ottawa Australia:Canberra New_Zealand:Wellington ' +
  'South_Africa:Pretoria,Cape_Town Kenya:Nairobi Nigeria:Abuja,Lagos Ethiopia:Addis_Ababa Sudan:Khartoum ' +
  'Libya:Tripoli Tunisia:Tunis Algeria:Algiers Morocco:Rabat Lebanon:Beirut Jordan:Amman Kuwait:Kuwait_City ' +
  "Yemen:Sanaa,Sana'a Oman:Muscat Serbia:Belgrade Croatia:Zagreb Bosnia:Sarajevo Kosovo:Pristina Albania:Tirana " +
  'Bulgaria:Sofia Romania:Bucharest Moldova:Chisinau Georgia:Tbilisi Armenia:Yerevan Azerbaijan:Baku ' +
  'Kazakhstan:Astana Uzbekistan:Tashkent Lithuania:Vilnius Latvia:Riga Estonia:Tallinn Czech_Republic:Prague ' +
  'Slovakia:Bratislava Slovenia:Ljubljana Switzerland:Bern,Berne Iceland:Reykjavik Taiwan:Taipei Thailand:Bangkok ' +
  'Vietnam:Hanoi Indonesia:Jakarta Philippines:Manila Malaysia:Kuala_Lumpur,Putrajaya ' +
  'Myanmar:Naypyidaw,Rangoon,Yangon Bangladesh:Dhaka Sri_Lanka:Colombo Nepal:Kathmandu ' +
  'Mongolia:Ulan_Bator,Ulaanbaatar Zimbabwe:Harare Zambia:Lusaka Uganda:Kampala Tanzania:Dodoma,Dar_es_Salaam ' +
  'Rwanda:Kigali Burundi:Bujumbura Ghana:Accra Senegal:Dakar Mali:Bamako Ivory_Coast:Abidjan Cameroon:Yaounde,Yaoundé ' +
  'Congo:Kinshasa,Brazzaville Angola:Luanda Mozambique:Maputo Namibia:Windhoek Botswana:Gaborone Somalia:Mogadishu ' +
  'Eritrea:Asmara South_Sudan:Juba Bolivia:La_Paz Ecuador:Quito Paraguay:Asuncion,Asunción Uruguay:Montevideo ' +
  'Guatemala:Guatemala_City Honduras:Tegucigalpa Nicaragua:Managua Costa_Rica:San_José Haiti:Port-au-Prince ' +
  'Jamaica:Kingston Dominican_Republic:Santo_Domingo Cyprus:Nicosia Malta:Valletta Luxembourg:Luxembourg_City ' +
  'Cambodia:Phnom_Penh Laos:Vientiane Fiji:Suva Papua_New_Guinea:Port_Moresby';

/** Other places, a bar between. */
const OTHERS =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New ' +
  'Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode ' +
  'Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District ' +
  'of ' +
  'Columbia|D.C.|Ala.|Ariz.|Calif.|Colo.|Conn.|Fla.|Ga.|Ill.|Ind.|Mass.|Mich.|Minn.|Mont.|Neb.|Nev.|N.C.|N.H.|N.J.|N.M.|N.Y.|Okla.|Ore.|Pa.|S.C.|S.D.|Tenn.|Tex.|Va.|Wash.|Wis.|Alberta|Ontario|Manitoba|Nova ' +
  'Scotia|British Columbia|Saskatchewan|New South Wales|Queensland|Tasmania|Victoria|New York City|NYC|Los ' +
  'Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San ' +
  'Francisco|Austin|Boston|Seattle|Denver|Detroit|Atlanta|Miami|Las ' +
  'Vegas|Portland|Baltimore|Milwaukee|Cleveland|Pittsburgh|Cincinnati|Minneapolis|New Orleans|Orlando|Tampa|Salt Lake ' +
  'City|Honolulu|Manhattan|Brooklyn|Queens|Bronx|Hollywood|Silicon Valley|Wall ' +
  'Street|Toronto|Montreal|Vancouver|Calgary|Edmonton|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Glasgow|Edinburgh|Cardiff|Belfast|Bristol|Oxford|Cambridge|Newcastle|Nottingham|Leicester|Brighton|Southampton|Portsmouth|Westminster|St ' +
  'Petersburg|St. ' +
  "Petersburg|Kazan|Novosibirsk|Vladivostok|Grozny|Donetsk|Luhansk|Lugansk|Mariupol|Kharkiv|Kharkov|Odessa|Odesa|Lviv|Sevastopol|Simferopol|Donbas|Donbass|Kherson|Bakhmut|Marseille|Lyon|Nice|Toulouse|Bordeaux|Strasbourg|Calais|Lille|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dresden|Leipzig|Bonn|Milan|Naples|Turin|Florence|Venice|Palermo|Genoa|Bologna|Lampedusa|Barcelona|Valencia|Seville|Bilbao|Porto|Geneva|Zurich|Zürich|Lausanne|Basel|Davos|Antwerp|Ghent|Rotterdam|Utrecht|Gothenburg|Malmo|Malmö|Salzburg|Krakow|Gdansk|Istanbul|Izmir|Thessaloniki|Lesbos|Crete|Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Wuhan|Chengdu|Nanjing|Hangzhou|Xi'an|Harbin|Xinjiang|Guangdong|Sichuan|Hubei|Hunan|Fujian|Zhejiang|Yunnan|Inner " +
  'Mongolia|Kowloon|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido|Sapporo|Yokohama|Nagoya|Busan|Incheon|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Gujarat|Bihar|Uttar ' +
  'Pradesh|Madhya Pradesh|Maharashtra|Tamil ' +
  'Nadu|Kerala|Karnataka|Rajasthan|Assam|Haryana|Goa|Lucknow|Jaipur|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Balochistan|Sindh|Waziristan|Kandahar|Helmand|Herat|Kunduz|Mosul|Basra|Kirkuk|Fallujah|Ramadi|Tikrit|Irbil|Erbil|Aleppo|Homs|Raqqa|Idlib|Palmyra|Daraa|Latakia|Kobani|Gaza|Gaza ' +
  'Strip|Gaza City|West Bank|Ramallah|Hebron|Bethlehem|Nablus|Haifa|Golan Heights|Sinai|Alexandria|Suez|Suez ' +
  'Canal|Aden|Taiz|Hodeidah|Mecca|Medina|Jeddah|Dubai|Abu ' +
  'Dhabi|Sharjah|Isfahan|Natanz|Benghazi|Misrata|Sirte|Darfur|Casablanca|Marrakesh|Timbuktu|Gao|Kano|Borno|Maiduguri|Port ' +
  'Harcourt|Ibadan|Mombasa|Kisumu|Zanzibar|Johannesburg|Durban|Soweto|Bulawayo|Goma|Bangui|Katanga|Kivu|North ' +
  'Kivu|South Kivu|Rio de Janeiro|Sao Paulo|São ' +
  'Paulo|Salvador|Recife|Medellin|Medellín|Cali|Cartagena|Guayaquil|Cusco|Cordoba|Córdoba|Rosario|Tijuana|Ciudad ' +
  'Juarez|Acapulco|Cancun|Guadalajara|Monterrey|Chiapas|Oaxaca|Guantanamo ' +
  'Bay|Guantánamo|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Auckland|Christchurch|Bali|Java|Sumatra|Aceh|Borneo|Sulawesi|Papua|West ' +
  'Papua|Mindanao|Luzon|Cebu|Davao|Sabah|Sarawak|Penang|Johor|Chiang Mai|Phuket|Ho Chi Minh ' +
  'City|Saigon|Rakhine|Mandalay|Middle East|Far East|South-East Asia|Southeast Asia|Central Asia|South Asia|Central ' +
  'America|Central Europe|Eastern Europe|Western Europe|Sub-Saharan Africa|North Africa|West Africa|East ' +
  'Africa|Southern Africa|Horn of Africa|Caribbean|Balkans|Caucasus|North Caucasus|Scandinavia|Baltics|Gulf|Persian ' +
  'Gulf|Gulf of Mexico|Gulf of Aden|Black Sea|Red Sea|Dead Sea|Baltic Sea|North Sea|South China Sea|East China ' +
  'Sea|Mediterranean|Mediterranean Sea|Caspian Sea|Sea of Azov|Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian ' +
  'Ocean|Arctic|Antarctica|Sahara|Sahel|Amazon|Himalayas|Alps|Andes|Nile|Danube|Rhine|Thames|Euphrates|Tigris|Ganges|Mekong|Yangtze|Mississippi ' +
  'River|West|Midwest|Deep South|Texarkana|New England|Transnistria|Abkhazia|South ' +
  'Ossetia|Nagorno-Karabakh|Dagestan|Ingushetia|Tatarstan|Kaliningrad|Basque ' +
  'Country|Galicia|Andalusia|Lombardy|Tuscany|Sardinia|Normandy|Brittany|Provence|Flanders|Wallonia|Saxony|Hesse|Cornwall|Devon|Kent|Essex|Surrey|Sussex|Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Northumberland|Gibraltar|Falkland ' +
  'Islands|Canary Islands|Azores|Madeira|Bermuda|Guam|Okinawa|Earth|Mars|Vatican City';

/** A run that ends in one of these is a place; lower case. */
export const PLACE_HEAD: ReadonlySet<string> = new Set(
  (
    'river lake sea ocean bay gulf strait straits channel canal island islands isles peninsula coast mountain mountains mount hills hill valley ' +
    'desert forest park province county district region state territory governorate oblast prefecture municipality city town village township ' +
    'borough parish street avenue road lane boulevard highway square plaza bridge station airport port harbour harbor beach heights springs ' +
    'falls creek ridge plateau delta basin border republic kingdom emirates palace castle tower stadium arena hotel cathedral abbey ' +
    'cemetery prison jail square mosque temple ward hall lodge camp base junction terminal pier plains gardens garden isle'
  ).split(' '),
);

/** A run that begins with one of these is a place; lower case. */
export const PLACE_OPENER: ReadonlySet<string> = new Set(
  'lake mount mt cape fort port gulf bay isle river camp san santa saint st north south east west northern southern eastern western central upper lower new greater'.split(
    ' ',
  ),
);

/** Openers that say so by themselves, whatever follows. */
export const STRONG_OPENER: ReadonlySet<string> = new Set('lake mount mt cape fort port gulf isle river'.split(' '));

const countryOf = new Map<string, string>();
const places = new Set<string>();
const capitals = new Set<string>();
const demonyms = new Map<string, string>();
const SAME: Readonly<Record<string, string>> = {
  us: 'united states',
  'u.s.': 'united states',
  usa: 'united states',
  'u.s.a.': 'united states',
  america: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  drc: 'congo',
  holland: 'netherlands',
  burma: 'myanmar',
  czechia: 'czech republic',
};
const spaced = (word: string): string => word.replaceAll('_', ' ').toLowerCase();
for (const entry of COUNTRIES.split(' ')) {
  const [country = '', people = ''] = entry.split(':');
  const key = SAME[spaced(country)] ?? spaced(country);
  places.add(spaced(country));
  countryOf.set(spaced(country), key);
  for (const word of people.split(',')) if (word !== '' && !demonyms.has(spaced(word))) demonyms.set(spaced(word), key);
}
for (const entry of CAPITALS.split(' ')) {
  const [country = '', cities = ''] = entry.split(':');
  for (const city of cities.split(',')) {
    places.add(spaced(city));
    capitals.add(spaced(city));
    countryOf.set(spaced(city), SAME[spaced(country)] ?? spaced(country));
  }
}
for (const place of OTHERS.split('|')) if (place !== '') places.add(place.toLowerCase());

/** The longest name of the gazetteer in words. */
export const LONGEST_PLACE = 5;

/** Every name of the gazetteer, in lower case. */
export const PLACES: ReadonlySet<string> = places;

/** True for a name of the gazetteer, in lower case. */
export const isPlace = (low: string): boolean => places.has(low);

export const isCapital = (low: string): boolean => capitals.has(low);

/** The country that a demonym, a country's name or a capital stands for, one key for each country; all in lower case. */
export const country = (low: string): string | undefined => demonyms.get(low) ?? countryOf.get(low);

/** "Russian", "Russians", "South Korean"; lower case. Names of faiths and of peoples too. */
export const isDemonym = (low: string): boolean =>
  demonyms.has(low) ||
  PEOPLES.has(low) ||
  (low.endsWith('s') && (demonyms.has(low.slice(0, -1)) || PEOPLES.has(low.slice(0, -1))));

const PEOPLES: ReadonlySet<string> = new Set(
  (
    "muslim christian jew jewish catholic protestant sunni shia shiite shi'ite hindu buddhist sikh orthodox anglican methodist baptist mormon evangelical islamic islamist " +
    'arab arabic arabian kurd kurdish tutsi hutu uighur uyghur roma rohingya tamil sinhalese pashtun hispanic latino latina african-american western westerner ' +
    'caucasian european-american native aboriginal maori inuit scandinavian nordic baltic balkan eurasian anglo flemish basque zulu xhosa yoruba igbo hausa ' +
    'republican democrat democratic conservative communist socialist marxist nazi liberal labour tory tories zionist jihadi jihadist salafi salafist ' +
    'scot frenchman englishman irishman dutchman welshman parisian londoner muscovite californian texan floridian bavarian israelite latin sub-saharan ' +
    'afro-american french-speaking anglophone francophone mandarin cantonese hebrew urdu swahili pashto farsi persian ottoman slavic slav bolshevik'
  ).split(' '),
);

/** Words for people of a country, a faith or a people, in lower case and in the singular. */
export const DEMONYMS: ReadonlySet<string> = new Set([...demonyms.keys(), ...PEOPLES]);

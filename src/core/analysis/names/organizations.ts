// Words that mark organizations: heads, suffixes, well-known names without a head, and lower-case institutions.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** A capitalised run that ends in one of these (lower case here) is an organization. */
export const ORG_HEAD = set(`
 ministry department embassy consulate government parliament congress senate assembly knesset duma bundestag cabinet council commission
 committee court tribunal agency authority administration bureau office secretariat directorate treasury police army navy guard guards corps forces
 force service services command university college institute school academy faculty hospital clinic association federation confederation
 union alliance coalition league party front movement brigade brigades militia foundation fund trust society club team group network organization
 organisation bank insurance company corporation corp inc ab as oy oyj nv bv kg ltd limited plc llc llp gmbh ag sa spa co holdings industries enterprises partners
 associates airlines airways motors electronics pharmaceuticals technologies systems solutions telecom telecommunications railways media
 entertainment studios pictures records news times post journal herald tribune gazette courier guardian telegraph observer chronicle
 inquirer examiner bulletin mirror star ledger dispatch argus sentinel echo monitor press broadcasting television tv radio magazine review
 church mosque synagogue diocese archdiocese board chamber centre center laboratory laboratories observatory museum library
 cooperative co-operative collective conservancy exchange securities capital ventures consulting consultancy communications
 initiative programme program project taskforce panel forum conference delegation mission staff registry workshop
 united city-fc fc cf sc afc rovers wanderers athletic lions tigers eagles bears giants rangers yankees red-sox
 nations states-general democrats republicans conservatives socialists liberals tories greens labour
 cartel gang syndicate taliban mossad hezbollah hamas oxfam interpol europol nasa unicef unesco pentagon kremlin
 watch international crescent cross foods dairy stores supermarkets hotels farms farm bakery brewery breweries restaurants mills works shipyard shipyards
 line lines shipping logistics freight petroleum oil gas energy power electric steel mining metals minerals chemicals
 sons brothers orchestra philharmonic choir theatre theater ballet opera workers teamsters senate fire-department
 fisheries ferries textiles plastics ceramics cosmetics instruments appliances plantations vineyards quarries foundries refineries
 firefighters teachers nurses dockers dockworkers steelworkers machinists ironworkers local hotspur albion argyle athletico
 sabha samiti parishad dal morcha sangh majlis shura bloc caucus
`);

/** Ends of company names that are one word: "Microsystems", "Biotech". */
export const ORG_ENDING =
  /\p{L}(?:systems|electronics|dynamics|pharma|biotech|robotics|software|semiconductors?|aerospace)$/u;

/** A run that begins with one of these is an organization: "Radio Free Europe". */
export const ORG_OPENER = set(
  'radio banco grupo teamsters télé tele universidad université banque fc inter real sporting deutsche air atletico atlético deportivo dynamo dinamo lokomotiv spartak olympique borussia maccabi hapoel internazionale',
);

/** Words of which "of …" makes the name of a place. */
export const OF_PLACE = set(
  'republic gulf isle bay city state kingdom province straits strait sea islands cape duchy emirate',
);

/** Heads that may be followed by "of …", "for …": "Ministry of Defence". */
export const OF_HEAD = set(`
 ministry department university bank council office house institute organization organisation association committee court church party board
 bureau chamber college academy society federation league union school commission agency assembly fund foundation center centre front army
 brotherhood knights daughters sons doctors reporters friends ministry secretariat embassy embassies consulate general movement corporation
 parliament congress confederation conference directorate authority campaign coalition alliance faculty hospital museum library group
 institution institutes centers centres departments offices inspectorate observatory archive archives trust laboratory registry guild tribunal
`);

/** Names of organizations that no head or capital letters betray. Lower case. */
export const KNOWN_ORG: ReadonlySet<string> = new Set(
  `kremlin|white house|pentagon|downing street|number 10|no 10|capitol hill|whitehall|élysée|elysee|quai d'orsay|state department|foreign office|home office|
united nations|european union|african union|arab league|nato|opec|asean|mercosur|unicef|unesco|interpol|europol|european commission|european parliament|
hamas|hezbollah|hizbollah|taliban|islamic state|islamic state group|isis|isil|al-qaeda|al qaeda|al-qaida|boko haram|al-shabaab|al shabaab|fatah|farc|eta|ira|plo|pkk|ypg|knesset|
duma|bundestag|bundesbank|politburo|mossad|fbi|cia|nsa|kgb|fsb|mi5|mi6|house of commons|house of lords|house of representatives|security council|
general assembly|supreme court|high court|federal reserve|world bank|wall street journal|amnesty international|human rights watch|greenpeace|oxfam|red cross|
red crescent|save the children|doctors without borders|médecins sans frontières|medecins sans frontieres|al jazeera|al-jazeera|al arabiya|reuters|associated press|agence france-presse|
bloomberg|xinhua|interfax|tass|itar-tass|ria novosti|kyodo|bbc|cnn|nbc|cbs|abc|npr|pbs|itv|sky news|fox news|msnbc|google|facebook|twitter|youtube|
instagram|whatsapp|amazon|apple|microsoft|intel|samsung|sony|toyota|honda|nissan|volkswagen|boeing|airbus|gazprom|rosneft|lukoil|exxon|exxonmobil|chevron|shell|bp|
uber|airbnb|netflix|spotify|tesla|huawei|xiaomi|alibaba|tencent|baidu|tiktok|bytedance|walmart|ikea|mcdonald's|coca-cola|pepsi|nestle|nestlé|unilever|
politico|breitbart|newsmax|buzzfeed|huffington post|vox|le monde|le figaro|el país|el pais|der spiegel|die welt|la repubblica|haaretz|newsweek|telesur|
congress|senate|parliament|politburo|tory party|labour|fifa|uefa|nba|nfl|nhl|mlb|ioc|real madrid|barcelona fc|manchester united|chelsea fc|wikileaks|wikipedia|
vatican|holy see|scotland yard|new york times|washington post|guardian|financial times|daily mail|economist|times of india|hindu|sun|
republicans|democrats|goldman sachs|jp morgan|jpmorgan|morgan stanley|deutsche bank|hsbc|barclays|citigroup|mastercard|paypal|moody's|standard & poor's|standard and poor's`
    .split('|')
    .map((name) => name.trim()),
);

/** Heads of institutions that news writes in lower case: "the Russian foreign ministry". */
export const INSTITUTION = set(`
 ministry government embassy consulate parliament council court police army navy military agency commission committee authority
 department party company firm bank union cooperative co-operative university college hospital school office administration presidency
 regulator watchdog board federation association group charity foundation institute secretariat prosecutor's-office treasury delegation
 senate congress cabinet campaign newspaper church club network junta legislature assembly tribunal ngo fund team
`);

/** Institutions that carry a name already by the modifier before them: "foreign ministry", "state department". */
export const FUNCTION =
  set(`foreign interior defence defense finance health education justice trade labour labor agriculture environment energy transport
 culture state home treasury information oil economy tourism sports science housing planning emergency emergencies transportation
 commerce`);

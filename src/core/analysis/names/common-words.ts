// Words that English news writes in lower case, so that a capital at the head of a sentence or in a headline says nothing of them.
// Counted over news and other texts: seen at least eight times in lower case and not mostly with a capital.

export const COMMON =
  'aa abandon abandoned abandoning abc abiding abilities ability able aboard abolished abolition abortion abortions ' +
  'about above abroad abruptly absence absent absentee absolute absolutely absorb absurd abundant abuse abused abuses ' +
  'abusing abusive ac academic academics academy accelerate accelerated accelerating accent accept acceptable ' +
  'acceptance accepted accepting accepts access accessed accessible accident accidentally accidents accommodate ' +
  'accommodation accommodations accompanied accompanying accomplish accomplished accomplishment accomplishments accord ' +
  'accordance according accordingly account accountability accountable accounted accounting accounts accumulated ' +
  'accuracy accurate accurately accusations accused accuses accusing accustomed achieve achieved achievement ' +
  'achievements achieving acknowledge acknowledged acknowledges acknowledging acquainted acquire acquired acquisition ' +
  'acquitted acre acres across act acted acting action actions activated active actively activism activist activists ' +
  'activities activity actor actors actress acts actual actually acute ad adamant adapt adaptation adapted add added ' +
  'addicted addiction addictions adding addition additional address addressed addresses addressing adds adequate ' +
  'adequately adhere adjacent adjust adjustment adjustments administered administration administrations administrative ' +
  'administrator administrators admiral admiration admire admission admissions admit admits admitted admitting adopt ' +
  'adopted adoptees adopting adoption ads adult adults advance advanced advancement advances advancing advantage ' +
  'advantages adventure adversaries adverse adversity advertisers advertising advice advise advised adviser advisers ' +
  'advises advising advisor advisory advocacy advocate advocated advocates advocating aesthetic aesthetics affair ' +
  'affairs affect affected affecting affection affects affidavit affiliate affiliated affiliation affirm affirmative ' +
  'affirmed afford affordable aforementioned afraid africanews afrol after aftermath afternoon afterward afterwards ' +
  'again against age aged agencies agency agenda agendas agent agents ages aggravated aggression aggressive ' +
  'aggressively aging ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead aid aide ' +
  'aided aides aim aimed aiming aims air airborne aircraft aired airing airline airlines airplane airport airports ' +
  'airstrikes airwaves aisle ajw aka al alarm alarmed albeit album albums alcohol alcoholic alert alerts algeria ' +
  'alienate alienated align aligned alike alive aljazeera all allafrica allegation allegations alleged allegedly ' +
  'alleges allegiance allegiances alleging alliance alliances allied allies allocated allocation allow allowance ' +
  'allowed allowing allows ally almost alone along alongside already alright also alt alter altered alternative ' +
  'alternatives although altogether aluminum always am amassed amazed amazing ambassador ambassadors ambition ambitions ' +
  'ambitious amended amendment amendments amid amidst ammunition amnesty among amongst amount amounted amounting ' +
  'amounts ample an analogy analyses analysis analyst analysts analyzed anatomy ancestral anchor ancient and andina ' +
  'angels anger angered angle angry animal animals animated animation annexation anniversary announce announced ' +
  'announcement announcements announcing annual annually anomalies anonymity anonymous another answer answered ' +
  'answering answers ant anthropologist anti antiabortion antibiotics anticipated ants anxieties anxiety anxious any ' +
  'anybody anymore anyone anything anytime anyway anyways anywhere apart apartheid apartment apologize apologized ' +
  'apology app apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing ' +
  'appears appetite applaud applauded applause apple applicant applicants application applications applied apply ' +
  'applying appoint appointed appointment appointments appraisal appreciate appreciated appreciates appreciation ' +
  'approach approached approaches approaching appropriate appropriately approval approve approved approximately ' +
  'aptnnews ar arabtimesonline arbitrary archipelago architect architectural architecture archives are area areas arena ' +
  'argue argued argues arguing argument arguments arid arise arises arm armed arms army arose around arrange arranged ' +
  'arrangement arrangements array arrest arrested arrests arrival arrive arrived arrives arriving arrogance arrogant ' +
  'arsenal arson art article articles articulate articulated artificial artillery artist artistic artists arts artwork ' +
  'artworks as asahi ashamed asia aside ask asked asking asks asleep aspect aspects aspirations aspx assassination ' +
  'assault assaulted assaults assembled assembly assert asserted asserting assertion assess assessed assessing ' +
  'assessment assessments asset assets assign assigned assignments assist assistance assistant assisted assisting ' +
  'associate associated associates association associations assume assumed assumes assuming assumption assumptions ' +
  'assurances assure assured asteroid asylum at ate athletes athletic atmosphere atmospheric atomic atop atrocities ' +
  'attached attack attacked attackers attacking attacks attempt attempted attempting attempts attend attendance ' +
  'attended attendees attending attention attitude attitudes attorney attorneys attract attracted attracting attraction ' +
  'attractions attractive attributed au auction audience audiences audio audit aught augmented authentic authenticity ' +
  'author authoritarian authorities authority authorization authorized authors autism auto automatic automatically ' +
  'autonomous autonomy autopsy avail availability available avenues average averaged averages avian aviation avoid ' +
  'avoided avoiding await awaited awaiting awake award awarded awards aware awareness away awe awesome awful awkward ' +
  'axis az babies baby back backed backer backers background backgrounds backing backlash backs backward bad badly bag ' +
  'bags baht bail bailout bait bake baking balance balanced ball ballet ballistic balloons ballot ballots balls ban ' +
  'banana band bangkokpost bangladesh bank banker bankers banking bankruptcy banks banned banner banning bans bar bare ' +
  'barely bargain bargaining barn barrel barrier barriers barring bars base baseball based baseline bases bash basic ' +
  'basically basil basis basketball bat batch batches bathroom bathrooms batimes bats battered battery batting battle ' +
  'battled battleground battles battling be beach beaches beans bear bearer bearing bears beat beaten beating beautiful ' +
  'beauty became because become becomes becoming bed bedroom beds beef been beer before began begin beginning begins ' +
  'begun behalf behavior behaviors behaviour behind being beings belief beliefs believe believed believes believing ' +
  'belly belong belonged belonging belongs beloved below belt bench benchmark beneath beneficial beneficiaries ' +
  'beneficiary benefit benefited benefiting benefits bent bereaved beside besides best bet betrayed better betting ' +
  'between beverage beyond bias biased bid bidding bids big bigger biggest bigotry bike bilateral bill billboard ' +
  'billion billionaire billionaires billions bills bin bind binding bio biodiversity biofuels biography biological ' +
  'bipartisan bipedal bird birds birth birthday birther bisexual bit bits bitter bizarre black blacks blah blame blamed ' +
  'blaming blanket blast blasted blasting blasts bleak bleeding blended blessed blessing blind blink blinking bloc ' +
  'block blockchain blocked blocking blocks blog blood bloody blow blowing blown blows blue blunt bn board boarding ' +
  'boards boasted boasts boat boats bodies body boil boiled bold bolster bomb bombing bombings bombs bona bond bonds ' +
  'bone bones bonuses booed book booked books boom booming boos boost boosted boosting boot booth boots border borders ' +
  'boring born borne borrow borrowers borrowing boss bosses both bother bothered bottle bottles bottom bought bound ' +
  'boundaries boundary bout boutique boutiques bow bowl box boxes boxing boy boycott boyfriend boys brace brain brains ' +
  'branch branches brand brands brash brave breach breached breaches bread break breakdown breakfast breaking breaks ' +
  'breakthrough breast breath breathe breathing breathtaking bribe bribery bribes brick bridge bridges brief briefed ' +
  'briefing briefly bright brightly brightness brilliant bring bringing brings broad broadcast broadcaster broadcasting ' +
  'broadcasts broaden broader broadly broke broken broker brokered bronze broth brother brothers brought brown browser ' +
  'bruises bruising brutal brutality bubble buck bucks budget budgets build building buildings builds built bulb bulk ' +
  'bull bullet bullets bully bunch burden bureau bureaucracy bureaucratic buried burn burned burning burst bus buses ' +
  'business businesses businessman businessmen busy but butter button buttons buy buyer buyers buying buys buzz by bye ' +
  'ca cabinet cable cadets cafeteria calculate calculated calculation calendar call called calling calls calm calmly ' +
  'came camera cameras camp campaign campaigned campaigner campaigning campaigns camping camps campus can canada cancel ' +
  'canceled cancelled cancer candid candidacy candidate candidates candy cane cannot canopy cans canvas cap ' +
  'capabilities capability capable capacities capacity capita capital capitalism capitalist capitalize capped caps ' +
  'captain capture captured car carbon card cardinal cards care cared career careful carefully careless cares cargo ' +
  'carpet carried carrier carries carry carrying cars cartel cartels carve carved carvings case cases cash casino ' +
  'casinos cast caste casting castle cat catalyst catapult catastrophic catch catching categories category cathedral ' +
  'cats cattle caucus caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cave cb cbc ' +
  'cease ceiling celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell cells ' +
  'cement cemetery censorship census cent center centered centerpiece centers central centre centres centrist cents ' +
  'centuries century ceremonies ceremony certain certainly certainty certificate certified chain chains chair chaired ' +
  'chairman chairperson chairs chairwoman challenge challenged challenger challengers challenges challenging chamber ' +
  'champion championed champions championship chance chances change changed changer changes changing channel channels ' +
  'chanted chanting chants chaos chaotic chapter chapters character characteristic characteristics characterized ' +
  'characters charge charged charges charging charitable charities charity charm charming chart charter chat cheap ' +
  'cheaper cheated check checked checking checkpoints checks cheer cheered cheering cheers cheese chef chefs chemical ' +
  'chemicals chemistry cherry chest chicken chickens chief chiefs child childhood children chiletoday chill chinas chip ' +
  'chocolate choice choices choose choosing chopped chose chosen chronic chung church churches chute cigarette ' +
  'cigarettes circle circles circular circulating circumstances circus citations cite cited cites cities citing citizen ' +
  'citizens citizenship city civic civil civilian civilians civilization civilizations cl claim claimed claiming claims ' +
  'clarification clarified clarify clarity clash clashed clashes class classes classic classical classification ' +
  'classified classroom clause clean cleaned cleaner cleaning clear clearance cleared clearer clearly click client ' +
  'clients cliff climate climbing clinch clinched clinic clinical clinics clip clock close closed closely closer ' +
  'closest closing closure closures clothes clothing cloud clouds clout club clubs co coach coaching coal coalition ' +
  'coast coastal coastline cobalt cocaine cocktail coconut code codes coffee cognition cognitive coin coincidence ' +
  'coined cold collaborated collaboration collaborative collapse collapsed collapsing collar colleague colleagues ' +
  'collect collected collectibles collecting collection collections collective collectively collectors collects college ' +
  'colleges colonial colonialism colonies colony color colored colorful colors colour column columnist columns com ' +
  'combat combatant combatants combating combination combine combined combines come comeback comedian comedy comes ' +
  'comfort comfortable comic coming command commanded commander commanders commanding commemorate commence commended ' +
  'comment commentaries commentary commentators commented comments commerce commercial commission commissioned ' +
  'commissioner commissions commit commitment commitments committed committee committees committing commodities ' +
  'commodity common commonly communal communicate communicating communication communications communist communities ' +
  'community compact companies companion company comparable compare compared comparing comparison comparisons ' +
  'compassion compassionate compelled compelling compensate compensation compete competed competence competent ' +
  'competing competition competitions competitive competitors compiled complain complained complaint complaints ' +
  'complementary complete completed completely completing completion complex complexity compliance complicate ' +
  'complicated compliments comply component components composed composition compound comprehensive comprising ' +
  'compromise compromised compulsive computer computers computing comrade con conceded concentrated concentration ' +
  'concept concepts concern concerned concerning concerns concert concession concessions conclude concluded concludes ' +
  'conclusion conclusions concrete condemn condemnation condemned condemning condition conditional conditioning ' +
  'conditions condolences conduct conducted conducting conference conferences confidence confident confidential ' +
  'confidentiality confine confined confinement confirm confirmation confirmed confiscated conflict conflicts confront ' +
  'confrontation confronted confronting confused confusing confusion congestion congratulate congratulated ' +
  'congressional congressman connect connected connecting connection connections connectivity connects conscience ' +
  'conscious consciousness consecutive consensus consent consequence consequences consequential conservation ' +
  'conservatism conservative conservatives consider considerable considerably consideration considerations considered ' +
  'considering considers consistent consistently consists consolidate conspiracy constant constantly constituencies ' +
  'constituency constituted constitutes constitution constitutional constrained constraints constructed construction ' +
  'constructive consult consultant consultants consultation consulted consulting consumed consumer consumers ' +
  'consumption contact contacted contagious contain contained container containers containing containment contains ' +
  'contamination contemplate contemporary contend contender contenders content contention contentious contents contest ' +
  'contested contests context continent continental continually continuation continue continued continues continuing ' +
  'continuity continuous continuously contract contractor contractors contracts contradict contrary contrast contrasts ' +
  'contribute contributed contributes contributing contribution contributions contributor contributors control ' +
  'controlled controlling controls controversial controversies controversy convened convenience convenient convention ' +
  'conventional conventions convergence conversation conversational conversations convert converted convey conveyed ' +
  'convicted conviction convince convinced convincing cook cooked cooker cookie cooking cool cooperate cooperating ' +
  'cooperation coordinate coordinated coordination coordinator cope copies coping copper copy copyright copyrighted ' +
  'coral cordial core corn corner corners coronavirus corporate corporations corpus correct correctly correctness ' +
  'correlation correspondence correspondent corresponding corridor corrupt corruption cost costly costs cotton couch ' +
  'could council councillors counsel count counted counter counterpart counterparts counterterrorism counties counting ' +
  'countless countries country countryside counts county coup couple coupled couples courage courageous course courses ' +
  'court courtesy courthouse courtroom courts cousin cover coverage covered covering covers cows crack crackdown ' +
  'cracked craft crafted crane crash crashed crawler crazy cream create created creates creating creation creations ' +
  'creative creativity creator credentials credibility credible credit credited credits crew crews cricket cried crime ' +
  'crimes criminal criminals crises crisis crisp criteria critic critical critically criticised criticism criticisms ' +
  'criticize criticized criticizing critics critique critiques crocodile crocodiles crop crops crore cross crossed ' +
  'crosses crossing crowd crowded crowds crowned crucial crude cruel cruelty cruise crumbling crunch crush crushed ' +
  'crushing cry crying crypto cryptocurrencies crystal cuisine culinary cultural culturally culture cultures cup ' +
  'cupcake cupcakes cups curator curb curious currency current currently custody custom customer customers customs cut ' +
  'cute cutoff cuts cutting cuz cyber cycle cycles cynical da dad daily dairy dam damage damaged damages damaging damn ' +
  'dance dancing danger dangerous dangerously dangers dare dark darker dash data database databases date dated dates ' +
  'datetime dating daughter daughters daunting dawn day daylight days db de dead deadbolt deadliest deadline deadlock ' +
  'deadlocked deadly deal dealing dealings deals dealt dean dear death deaths debate debated debates debating debris ' +
  'debt debts debut debuted decade decades deccanherald deceased decent decide decided decidedly decides deciding ' +
  'decision decisions decisive decisively deck declaration declare declared declares declaring decline declined ' +
  'declines declining decrease decreased decree decried dedicated dedication deeds deemed deep deepen deeper deepest ' +
  'deeply defamation default defeat defeated defeating defence defend defendant defendants defended defender defenders ' +
  'defending defense defensive defiant deficiencies deficit deficits define defined defines defining definitely ' +
  'definition definitive deforestation degree degrees del delay delayed delays delegate delegates delegation deleted ' +
  'deliberate deliberately delicious delight delighted deliver delivered deliveries delivering delivery demand demanded ' +
  'demanding demands demise democracies democracy demographic demographics demonstrate demonstrated demonstrates ' +
  'demonstrating demonstration demonstrations demonstrators denial denied denies denounce denounced denouncing deny ' +
  'denying departing department departments departure depend dependence dependent depending depends deployed deployment ' +
  'deport deportation deportations deported deposit depot depression deprive depth deputy der derby derived des ' +
  'descendants descended descent describe described describes describing description descriptions desert deserve ' +
  'deserved deserves design designated designed designer designs desire desired desk desperate desperately despite ' +
  'destabilize destination destinations destiny destroy destroyed destroying destruction detail detailed detailing ' +
  'details detained detainees detect detective detention deter determination determine determined determining ' +
  'detractors detrimental devastating develop developed developer developers developing development developments device ' +
  'devices devoted diabetes diagnosed diagnosis dial dialogue diariodecuba diary dictator dictatorship did die died ' +
  'dies diesel diet differ differed difference differences different differently difficult difficulties difficulty dig ' +
  'digging digit digital digits dignity dilemma dimension dimensions diminished diners dining dinner dinosaur dioxide ' +
  'diplomacy diplomat diplomatic diplomats dipped dire direct directed directing direction directions directives ' +
  'directly director directors dirt dirty disabilities disability disabled disagree disagreement disagreements ' +
  'disagrees disappear disappearance disappeared disappearing disappointed disappointing disappointment disapproval ' +
  'disaster disastrous disavow disavowed discarded disciplinary discipline disciplined disciplines disclose disclosed ' +
  'disclosure disclosures discolouration discomfort discontent discount discourage discouraging discourse discover ' +
  'discovered discoveries discovery discretion discrimination discuss discussed discussing discussion discussions ' +
  'disease diseases disgrace disgust dish dishes dishonest dislike disliked dismal dismantle dismiss dismissal ' +
  'dismissed dismissing disobedience disorder dispatched displaced displacement display displayed displaying displays ' +
  'disproportionate disproportionately dispute disputed disputes disqualified disregard disrespect disrespectful ' +
  'disrupt disrupted disruptions disruptive dissatisfaction dissent dissident dissolution dissolve dissolved distance ' +
  'distant distinct distinction distinctive distinguish distinguished distorted distortion distract distracted ' +
  'distraction distribute distributed distributing distribution district districts disturbed disturbing divergent ' +
  'diverse diversity diverted divide divided dividends dividing division divisions divisive divorce do doctor doctorate ' +
  'doctors doctrine document documentary documented documenting documents does dog dogs doing dollar dollars domain ' +
  'domains domestic domestically dominance dominant dominate dominated dominating don donate donated donation donations ' +
  'done donor donors doom door doors double doubled doubles doubling doubt doubts down download downtown downturn dozen ' +
  'dozens draft drafted drafting drag dragged drama dramatic dramatically drank drastically draw drawing drawn draws ' +
  'dream dreamed dreams dress dressed dressing drew dried drilling drink drinking drinks drive driven driver drivers ' +
  'drives driving drone drones drop dropped dropping drops drought drove drowning drug drugs drum dry du dual dubbed ' +
  'dubious duck due duel dues dump dumping duo durable duration during dust dusty duties duty dwindling dying dynamic ' +
  'dynamics dynasty each eager ear earlier earliest early earn earned earners earning earnings ears earth earthquake ' +
  'ease easier easily easing east eastern eastward easy eat eaten eating echo echoed echoing eco ecological economic ' +
  'economically economics economies economist economists economy ecosystem ed edge edged edges edible edited editing ' +
  'edition editor editorial editors educate educated education educational educators ef effect effective effectively ' +
  'effectiveness effects efficiency efficient effort efforts egg eggs egypttoday eight eighteen eighth either elaborate ' +
  'elaborated elder elderly elders eldest elect elected electing election elections elective electoral electorate ' +
  'electric electrical electricity electronic element elementary elements elevate elevated elevator eleven eligibility ' +
  'eligible eliminate eliminated eliminating elite elites elsalvadorinenglish else elsewhere em email emailed emails ' +
  'embarrassed embarrassing embarrassment embassy embedded emblem emblematic embrace embraced embracing emerge emerged ' +
  'emergence emergency emerging eminent emission emissions emotion emotional emotionally emotions empathy emphasis ' +
  'emphasize emphasized emphasizing empire empirical employ employed employee employees employer employers employment ' +
  'employs empower empowering empowerment empty en enable enabled enables enabling enacted encabalgamiento encompasses ' +
  'encompassing encounter encountered encounters encourage encouraged encouragement encourages encouraging encryption ' +
  'enculturation end endangered endeavor endeavors ended ending endless endorse endorsed endorsement endorsements ' +
  'endorsing ends endure endured enduring enemies enemy energetic energized energy enforce enforced enforcement ' +
  'enforcing engage engaged engagement engaging engine engineer engineering engineers engines english engraved enhance ' +
  'enhanced enhances enhancing enjambment enjoy enjoyed enjoying enjoys enormous enough enrollment ensure ensured ' +
  'ensuring enter entered entering enterprise enterprises enters entertainment enthusiasm enthusiastic enthusiastically ' +
  'enthusiasts entire entirely entities entitled entitlement entity entrance entrepreneur entrepreneurial entrepreneurs ' +
  'entry environment environmental environments envisioned envoy epic epidemic episode episodes equal equality equally ' +
  'equals equation equipment equipped equitable equity equivalence equivalent era eradication erected erosion error ' +
  'errors erupted es escalated escalating escalation escape escaped escort escorted especially essay essence essential ' +
  'essentially essentials establish established establishing establishment estate esteem estimate estimated estimates ' +
  'et etc ethanol ethical ethics ethnic ethnicity ethos euphoria evacuated evaluate evaluated evaluating evaluation ' +
  'evangelical evangelicals eve even evening evenings evenly event events eventual eventually ever every everybody ' +
  'everyday everyone everything everywhere eviction evidence evident evil evolution evolutionary evolved evolving ex ' +
  'exact exactly exaggerated exam examination examine examined examining example examples exams exceed exceeded ' +
  'exceeding exceedingly excellence excellent except exception exceptional exceptionally exceptions excess excesses ' +
  'excessive exchange exchanged exchanges excited excitement exciting excluded exclusion exclusive exclusively excuse ' +
  'execute executed execution executions executive executives exercise exercised exercises exercising exhibit exhibited ' +
  'exhibition exhibits exile exist existed existence existential existing exists exit exodus expand expanded expanding ' +
  'expands expansion expats expect expectancy expectation expectations expected expecting expects expedition expelled ' +
  'expense expenses expensive experience experienced experiences experiencing experiment experimental experiments ' +
  'expert expertise experts expire expired expires explain explained explaining explains explanation explanations ' +
  'explicit explicitly exploit exploitation exploited exploiting exploration explore exploring explosion explosive ' +
  'export exported exporting exports expose exposed exposing exposure express expressed expressing expression extant ' +
  'extend extended extending extends extension extensive extensively extent external extinction extortion extra extract ' +
  'extractive extradition extraordinarily extraordinary extreme extremely extremism extremist extremists eye eyebrows ' +
  'eyed eyes fabric face faced faces facet facial facilitate facilities facility facing fact factions factor factories ' +
  'factors factory facts faculty faded fading fail failed failing fails failure failures fair fairly fairness fairs ' +
  'fairy faith faithful fake fall fallen falling fallout falls false fame famed familiar families family famous ' +
  'famously fan fancy fans fantastic fantasy far fare farewell farm farmer farmers farming farms fascist fashion ' +
  'fashioned fast faster fastest fat fatal fatalities fatally fate fateful father fathers fault favor favorability ' +
  'favorable favorably favored favoring favorite favors favour favourite fear feared fears feasible feat feature ' +
  'featured features featuring fed federal federally federation fee feed feedback feeding feeds feel feeling feelings ' +
  'feels fees feet fell fellow felt female feminist femoral femur fence ferries ferry fertile fertiliser fertilisers ' +
  'festival festivals fetched feud fever few fewer fi fiction field fields fierce fiercely fiery fifteen fifth fifty ' +
  'fight fighter fighters fighting fights figure figured figures figuring file filed files filibuster filing filings ' +
  'fill filled filling fills film filmed filming films filter final finally finals finance financed finances financial ' +
  'financially financing find finding findings finds fine fined finest finger fingers finish finished finishing fintech ' +
  'fire firearm firearms fired fires firewall fireworks firing firm firmly firms first firsthand fiscal fish fishing ' +
  'fit fitness fits fitting five fix fixed fixing flag flags flames flash flat flavor flavors flawed flaws fled flee ' +
  'fleeing fleet flesh flew flexibility flexible flight flights flip flirting floated flood flooded flooding floods ' +
  'floor floors flour flourish flourishing flow flower flowers flown flows fluent fluid flurry fly flying foam focus ' +
  'focused focuses focusing fodder foil fold folks follow followed followers following follows food foods fool foot ' +
  'footage football footed footprint footsteps for force forced forceful forcefully forces forcing forecast forecasts ' +
  'forefront foreign foreigners foremost forest forests forever forge forget forgive forgiven forgot forgotten fork ' +
  'form formal formally format formation formed former formerly formidable forming forms formula formulate forth ' +
  'forthcoming fortunate fortune fortunes forty forum forums forward fossil foster fostering fought foul found ' +
  'foundation foundations founded founder founders founding four fourth fracking fraction fractured fragile frame ' +
  'framed frames framework frankly frass fraud fraught free freed freedom freedoms freely freeze freezer freezing ' +
  'frequency frequent frequently fresh fried friend friendly friends friendship frightened frightening fringe from ' +
  'front frontier frontline frontrunner fronts frozen fruit fruits frustrated frustrating frustration frustrations ft ' +
  'fuel fueled fuels fulfill fulfilled fulfilling full fully fun function functional functioning functions fund ' +
  'fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funeral fungus funny furious ' +
  'furniture further fury fusca future gain gained gaining gains galleries gallery gallon gambling game games gaming ' +
  'gang gangs gap gaps garbage garden gardens garlic garnered gas gasoline gastronomy gate gates gateway gather ' +
  'gathered gathering gatherings gauge gave gay gays gear geared gel gels gender general generalizability generally ' +
  'generals generate generated generating generation generations generative generators generous genes genocide gentle ' +
  'gentleman gentlemen gently genuine genuinely geographic geographical geography geometry geopolitical gesture get ' +
  'gets getting gh ghost giant giants gift gifted gifts girl girlfriend girls give given gives giving glad glass ' +
  'glasses gleaming glimpse global globalization globally globe gloom glorious gloves glow glowing go goal goalkeeper ' +
  'goals goats god goers goes going gold golden golf gone gonna good goodbye goods gosh gossip got gotta gotten govern ' +
  'governance governing government governmental governments governor governors govt grab grabbed grabbing grabs grade ' +
  'grades gradual gradually graduate graduated graduates graduating graduation grain grains grammar grand grandchildren ' +
  'granddaughter grandfather grandmother grandson grant granted granting grants grape graphic grappling grasp grass ' +
  'grassroots grateful gratitude grave graves gravity gray great greater greatest greatly greed green greenhouse greens ' +
  'greeted grew grid grief grim grip grit grocery gross ground groundbreaking grounded grounds groundwork group groups ' +
  'grow growing grown grows growth guarantee guaranteed guarantees guard guardian guardians guards gubernatorial ' +
  'guerrilla guess guessed guessing guest guests guez guidance guide guided guidelines guiding guilt guilty gulf gum ' +
  'gun gunfire guns guy guys gym haaretz habit habits hack hacked hackers hacking had hailed hailing hair half halfway ' +
  'hall halls halt halted ham hammered hand handed handful handle handled handles handling hands hang hanging happen ' +
  'happened happening happens happily happiness happy harassment hard harder hardest hardly hardship harm harmed ' +
  'harmful harmony harness harsh harvest harvesting has hashtag hat hate hateful hates hatred haul have haven having ' +
  'hawkish hazard he head headache headaches headed heading headline headlines headquarters heads headset heal healing ' +
  'health healthcare healthier healthy hear heard hearing hearings heart hearts heat heated heating heavily heavy ' +
  'heavyweight hectares hedge heed heels height heightened heights heir held helicopters hell help helped helper ' +
  'helpful helping helps hence her herd here heritage hero heroes heroin herself hesitate hesitation hey hi hid hidden ' +
  'hide hiding hierarchy high higher highest highlight highlighted highlighting highlights highly highway highways hike ' +
  'hikes hiking hilarious hill hills him himself hindustantimes hint hints hip hire hired hiring his historian historic ' +
  'historical historically histories history hit hits hitting hk ho hold holders holding holds hole holes holiday ' +
  'holidays holy homage home homegrown homeland homeowners homepage homes hometown homicides homosexuality homosexuals ' +
  'honduras hondurasnews honest honesty honey honor honored honors honour honoured hoof hope hoped hopeful hopefully ' +
  'hopefuls hopes hoping horizon horizontal horrible horrific horror horse horses hospital hospitality hospitalized ' +
  'hospitals host hosted hostel hostile hostility hosting hosts hot hotel hotels hotly hour hourly hours house housed ' +
  'household households houses housing how however html http https hub hug huge huh human humanitarian humanity humans ' +
  'humble humiliating humility humor hundred hundreds hung hunger hungry hunt hunting hurdle hurdles hurried hurt ' +
  'hurting hurts husband husbands hydrogen hypothetical ica ice icon iconic id idea ideal ideals ideas identical ' +
  'identification identified identifies identify identifying identities identity ideological ideologically ideology ' +
  'idiot idle if ignited ignorance ignorant ignore ignored ignoring ill illegal illegally illicit illness illusion ' +
  'illustrated illustrates image images imagination imagine imagined immediate immediately immense immigrant immigrants ' +
  'immigration immune immunity impact impacted impacts impartial impeachment impending imperative implement ' +
  'implementation implemented implementing implicated implication implications implied implies imply implying import ' +
  'importance important importantly imported importing imports impose imposed imposing imposition impossible impressed ' +
  'impression impressions impressive imprisoned imprisonment improper improperly improve improved improvement ' +
  'improvements improving in inability inaccurate inaction inadequate inappropriate inaugural inaugurated inauguration ' +
  'incarceration incendiary incentive incentives inch inches incident incidents incites inclination inclined include ' +
  'included includes including inclusion inclusive income incomes incoming incompetent incorporated incorrect increase ' +
  'increased increases increasing increasingly incredible incredibly incremental incumbent indeed indefinite ' +
  'independence independent independently independents index indicate indicated indicates indicating indication ' +
  'indicative indicators indicted indictment indigenous indirectly individual individually individuals industrial ' +
  'industrialized industries industry ineffective ineligible inequality inevitable inevitably infamous infant infected ' +
  'infection infections infectious infiltrated inflation inflationary influence influenced influencers influential info ' +
  'inform informal information informed infrastructure ingles ingredients inhabitants inherent inherited initial ' +
  'initially initiate initiated initiation initiative initiatives inject injection injunction injured injuries injury ' +
  'injustice ink inmates inner inning innings innocent innovation innovations innovative input inquest inquiries ' +
  'inquiry inroads insane insect insects insecure insecurity insensitive inside insider insiders insight insights ' +
  'insist insisted insistence insisting insists inspector inspiration inspire inspired inspiring instability install ' +
  'installation installed instance instances instant instead instinct institutes institution institutional institutions ' +
  'instructed instruction instructions instructor instrument instruments insufficient insult insulted insulting insults ' +
  'insurance insurers insurgency insurgent insurmountable int integrate integrated integration integrity intellectual ' +
  'intelligence intelligent intend intended intends intense intensified intensify intensifying intensity intensive ' +
  'intent intention intentions inter interact interacting interaction interactions interest interested interesting ' +
  'interests interfere interference interfering interim interior interjection internal internally international ' +
  'internationally internet internment interpretation interpretations interpreted interrogation interrupted ' +
  'intersection interstellar intervene intervening intervention interventions interview interviewed interviews ' +
  'intimidation into intra introduce introduced introduces introducing introduction invasion invented inversions invest ' +
  'invested investigate investigated investigating investigation investigations investigative investigators investing ' +
  'investment investments investor investors invitation invite invited inviting invoked involve involved involvement ' +
  'involves involving iol ipsnews iron ironic irregularities irrelevant irresponsible irrigation irritated is island ' +
  'islands islets isolated isolation issue issued issues issuing it item items its itself iwi jab jacket jail jailed ' +
  'jam jeopardy jet jewelry jihad job jobs join joined joining joins joint jointly joke joked jokes joking jordantimes ' +
  'journal journalism journalist journalists journals journey joy judge judged judgement judges judging judgment ' +
  'judgments judicial judiciary juice jump jumped jumping jungle junior junk junta jurisdiction jurisdictions jury just ' +
  'justice justices justification justified justify ka kashmirobserver keen keep keeping keeps kept key keynote keys kg ' +
  'khaleejtimes kick kicked kicking kid kidding kidnapped kids kill killed killer killing killings kilometers ' +
  'kilometres kind kinda kinds kinematics king kingdom kitchen km knee knees knew knife knit knock knocked knocking ' +
  'know knowing knowledge known knows koreaherald kuwaittimes la lab label labeled labelled labor laboratory labour ' +
  'lack lacked lacking lacks ladies lady laid lame lamented land landed landing landmark lands landscape landslide lane ' +
  'lanes language languages lantern lanterns large largely larger largest larvae laser last lasted lasting late lately ' +
  'later latest latter laugh laughed laughing laughs launch launched launching laundering law lawmaker lawmakers laws ' +
  'lawsuit lawsuits lawyer lawyers lay laying layoffs layout lazy lead leader leaders leadership leading leads league ' +
  'leak leaked leaks lean leaning leap learn learned learning least leave leaves leaving lectures led left leftist leg ' +
  'legacy legal legality legalizing legally legend legendary legislation legislative legislator legislators legislature ' +
  'legitimacy legitimate legs lematinal lemon len lenders lending length lengthy lenient lens lent lesbian less lesser ' +
  'lesson lessons lest let lets letter letters letting level levels leverage lexical lez liability liar liberal ' +
  'liberals liberation libertarian liberties liberty library license licensed licenses lie lied lies life lifelong ' +
  'lifestyle lifetime lift lifted lifting light lighter lighting lightning lights likable like liked likelihood likely ' +
  'likened likes limb lime limit limitations limited limiting limits line lined liner lines lingering linguistic ' +
  'linguistics lining link linked linking links lion lips lipstick lipsticks liquid liquidity liquor list listed listen ' +
  'listened listening listing lists lit literally literary literature lithium litigation little live lived livelihood ' +
  'livelihoods lives livestock living load loaded loading loads loan loans lobbied lobby lobbying lobbyist lobbyists ' +
  'local locally locals located location locations lock lockdown locked locomotion locusts lodged logic logical ' +
  'logistical logistics logos lone lonely long longer longest longstanding longtime look looked looking looks looming ' +
  'loop loophole loopholes loose lopsided los lose loser losers loses losing loss losses lost lot lotos lots loud ' +
  'loudly lounge love loved lovely lovers loves loving low lower lowering lowest loyal loyalty luck lucky lucrative ' +
  'lunch lunches lurch lure luxury lying machine machines mad made magazine magazines magic magical magician magnate ' +
  'magnificent magnitude mail mails main mainland mainly mainstream maintain maintained maintaining maintains ' +
  'maintenance maize major majorities majority make maker makers makes makeup making male malicious mall malnutrition ' +
  'mammals man mana manage managed management manager managers manages managing mandate mandated mandates mandatory ' +
  'mango manipulating manipulation manner mansion mantra manual manufactured manufacturer manufacturers manufacturing ' +
  'manure manuscript many map maps marathon marble march marched marches marching margin marginal marginalised ' +
  'marginalized margins marijuana marine maritime mark marked markedly market marketing markets marking marks marriage ' +
  'married marry martial mask mass massacre massive master match matched matches matchup matchups mate material ' +
  'materials maternal mates math mathematical mathematician mathematics matter matters mature maximum may maybe mayor ' +
  'mayoral mayors me meal meals mean meaning meaningful meanings means meant meantime meanwhile measure measured ' +
  'measurements measures meat mechanism mechanisms medal medals media median medical medication medicine medicines ' +
  'medium meet meeting meetings meets mega meltdown member members membership memo memoir memorandum memorial memories ' +
  'memory men mental mentally mention mentioned mentioning mentions menu mercopress mercury mere merely merger merit ' +
  'merits mess message messages messaging met metal metals metascience meteorological meter meters method methods ' +
  'metres metric metro metropolitan mexicodailypost mez mezcal mi microbiomes microphone microscope mid middle ' +
  'midfielder midnight midst might migrant migrants migration mild mile miles milestone militant militants military ' +
  'milk mill milligazette million millions mills mind minded minds mindset mine mineral minerals miners mines mini ' +
  'minimal minimum mining miniseries minister ministers ministry minor minorities minority minors minus minute minutes ' +
  'mired mirror mirrors misconduct mishandling misinformation misleading misogynist miss missed misses missile missiles ' +
  'missing mission missions mistake mistakes mistrust mitigate mitigation mix mixed mixture ml mm mn mobile mobilise ' +
  'mobilize mock mocked mocking mode model models moderate moderates moderator moderators modern modernity modest ' +
  'modification modified module mogul moisture mold mom moment momentous moments momentum monastery monetary money ' +
  'monitor monitored monitoring monkeypox monks monopoly month monthly months monument mood moon moose moral morality ' +
  'more morning mortality mortgage mortgages mosque mosques most mostly mother mothers motion motivated motivating ' +
  'motivation motive motives motorcycles motorist mount mountain mountains mounted mounting mouth move moved movement ' +
  'movements moves movie movies moving much mud multi multilateral multinational multiple multiply mum municipal ' +
  'municipalities municipality murder murdered murders muscle muscles museum museums mushroom mushrooms music musical ' +
  'musician must mutation mutual mutually my myriad myself mystery myth na naked name named namely names namibian ' +
  'naming narrative narrow narrowly nasty nation national nationalist nationalists nationalities nationally nationals ' +
  'nationmultimedia nations nationwide native natives natural naturally nature nau naval navigate navy nd ndez near ' +
  'nearby nearest nearly necessarily necessary necessity neck need needed needle needs needy negative neglected ' +
  'negligence negotiable negotiate negotiated negotiating negotiation negotiations neighbor neighborhood neighborhoods ' +
  'neighboring neighbors neighbour neighbouring neighbours neither neologism nephew nervous net network networks ' +
  'neurosurgeon neutral neutrality never nevertheless new newer newest newfound newly news newsghana newspaper ' +
  'newspapers newsroompanama next nez nguez nicaragua nice nicely nickel nickname night nightclub nights nine nineteen ' +
  'ninety ninth no noble nobody nod noise nominate nominated nominating nomination nominations nominee nominees non ' +
  'none nonetheless nonpartisan nonprofit nonsense nonwhite nor norm normal normalization normally norms north ' +
  'northeast northeastern northern nose noses not notable notably note noted notes nothing notice noticed noticia ' +
  'notified noting notion notorious novel now nowadays nowhere nuclear number numbered numbers numerous nurse nurses ' +
  'nutrients nutrition nutritional nz oath obesity object objections objective objectives objects obligation ' +
  'obligations observation observations observe observed observerbd observers observing obsessed obsession obstacle ' +
  'obstacles obtain obtained obtaining obvious obviously occasion occasional occasionally occasions occupation occupied ' +
  'occupying occur occurred occurring occurs ocean odd odds of off offence offences offended offender offenders offense ' +
  'offensive offer offered offering offerings offers office officer officers offices official officially officials offs ' +
  'offset offshore often oh oil ois okay old older oldest olds olive on onboard once one ones ongoing onion onions ' +
  'online only onslaught onstage onto op open opened opening openly opens opera operate operated operates operating ' +
  'operation operational operations operative operatives operator operators opinion opinions opioid opponent opponents ' +
  'opportunities opportunity oppose opposed opposes opposing opposite opposition oppression opt opted optimism ' +
  'optimistic option optional options or oral orange orbit order ordered ordering orders ordinary org organic ' +
  'organisation organisations organised organization organizations organize organized organizer organizers organizing ' +
  'organs ori orientation oriented origin original originally originated os other others otherwise ought our ours ' +
  'ourselves ouster out outbreak outbreaks outcome outcomes outdoor outdoors outer outfit outlet outlets outliers ' +
  'outlined outlining outlook output outrage outrageous outreach outright outs outset outside outsider outsiders ' +
  'outspoken outstanding oven over overall overcome overcoming overflow overhaul overhead overlooked overlooking overly ' +
  'overnight overseas oversee overseeing oversees overshadowed oversight overtake overthrow overtime overturn ' +
  'overturned overweight overwhelmed overwhelming overwhelmingly owe owed own owned owner owners ownership owns oxygen ' +
  'ozone pace pack package packages packed packing pact page pages paid pain painful pains paint painted painting ' +
  'paintings pair palace palm palms pan panafricanvisions pandemic panel panels panic pants paper papers paperwork ' +
  'parade paradise parallel parameters paramilitary paramount pardon parent parents park parked parking parks ' +
  'parliament parliamentary part partial partially participant participants participate participated participating ' +
  'participation particles particular particularly parties partisan partly partner partners partnership partnerships ' +
  'parts party pass passage passages passed passenger passengers passes passing passion passionate passport passports ' +
  'past pastor path paths pathway patience patient patients patriotic patriots patron pattern patterns pause paved pay ' +
  'payer paying payment payments payroll pays pe peace peaceful peacefully peacetime peak peaked peer peers pejibaye ' +
  'pen penalties penalty pending peninsula penned pension people peoples pepper peppers per perceived percent ' +
  'percentage percentile percentiles perception perceptions perfect perfectly perform performance performances ' +
  'performed performing perhaps period periodically periods permanent permanently permission permit permits permitted ' +
  'peroxide perpetrators perpetual persecution perseverance persistent person persona personal personalities ' +
  'personality personally personnel persons perspective perspectives persuade persuaded peso pesos pet petition ' +
  'petroleum petty pez pgtype pharmaceutical phase phases phenomenon philosopher philosophers philosophical philosophy ' +
  'phone phones phony photo photograph photographer photographers photographs photography photos php phrase phrases ' +
  'phtml physical physically physician pic pick picked picking picks picture pictured pictures piece pieces pig pigs ' +
  'pile piled pilgrimage pilgrims pillars pills pilot pin pinch pink pipe pipeline pit pitch pitches pivot pivotal ' +
  'pixies pizza place placed places placing plagiarism plagued plain plaintiffs plan plane planes planet planned ' +
  'planning plans plant planted planting plants plastic platform platforms play played player players playing plays ' +
  'plea pleaded pleasant please pleased pleasure pledge pledged pledges pledging plenty plight plot plots plotting ' +
  'plummeted plunged plurality plus pm pocket pockets podcast poem poems poet poetry point pointed pointing points ' +
  'poised poisoning polar polarization polarized polarizing poles police policies policing policy polio polite ' +
  'political politically politician politicians politicized politics poll polled polling polls pollster pollsters ' +
  'pollution pool poor poorest poorly pop pope popular popularity populated population populations populism populist ' +
  'populous porch pork port portal portfolio portion portrait portray portrayed portraying ports pose posed poses ' +
  'posing position positioned positioning positions positive positively possess possession possessions possibilities ' +
  'possibility possible possibly post postal posted poster posters posting postponed posts postural posture pot potent ' +
  'potential potentially pounds pour poured pouring poverty powder power powered powerful powers practical practically ' +
  'practice practiced practices practicing pragmatic praise praised praises praising pray prayer prayers praying pre ' +
  'precedent precinct precincts precious precise precisely predators predatory predecessor predecessors predict ' +
  'predictable predicted predicting prediction predictions predominantly prefer preference preferences preferred ' +
  'prefers pregnancy pregnant preliminary premier premises premium prep preparation preparations prepare prepared ' +
  'preparedness prepares preparing prescription presence present presentation presented presenter presenting presents ' +
  'preservation preserve preserved preserving presided presidency president presidential presidents press pressed ' +
  'pressing pressure pressures prestigious presumably presumed presumptive pretend pretending pretty prevail prevailed ' +
  'prevailing prevalent prevent prevented preventing prevention preventive prevents preview previous previously price ' +
  'priced prices pride priest primaries primarily primary prime primitive principal principals principle principles ' +
  'print printed printing prints prior priorities priority prison prisoner prisoners prisons privacy private privately ' +
  'privilege privileged privileges prize prizes pro probability probably probation probe problem problematic problems ' +
  'procedure procedures proceed proceeded proceeding proceedings proceeds process processes processing procession ' +
  'proclaimed procurement produce produced producer producers produces producing product production productive ' +
  'productivity products profession professional professionally professionals professor professors profile profiles ' +
  'profit profitable profits profound profoundly program programme programmes programming programs progress progressive ' +
  'progressives prohibit prohibited project projected projecting projections projects prolific prolonged prominence ' +
  'prominent prominently promise promised promises promising promote promoted promotes promoting promotion promotional ' +
  'prompted prompting promptly prone pronounced pronunciation proof propaganda propel propelled proper properly ' +
  'properties property proponent proponents proportion proposal proposals propose proposed proposes proposing ' +
  'proposition prosecute prosecuted prosecuting prosecution prosecutor prosecutors prospect prospective prospects ' +
  'prosperity prosperous protect protected protecting protection protections protects protein protest protested ' +
  'protester protesters protesting protestors protests protocol protracted proud proudly prove proved proven proves ' +
  'provide provided provider providers provides providing province provinces provincial proving provision provisional ' +
  'provisions provocation provocative provoke provoked proxy psychiatrist psychological psychology public publication ' +
  'publications publicity publicly publish published publisher publishers publishing pull pulled pulling pulls pulque ' +
  'pulse punch punching pundits punish punished punishment punitive pupils puppet puppets purchase purchased purchases ' +
  'purchasing pure purely purported purpose purposes pursue pursued pursuing pursuit push pushed pushing put puts ' +
  'putting px quake qualification qualifications qualified qualifier qualify qualifying qualitative qualities quality ' +
  'quantities quantity quarantine quarter quarterly quarters quartet quartile quartiles quest question questionable ' +
  'questioned questioning questionnaire questions queue quick quicker quickly quiet quietly quinoa quit quite quo quota ' +
  'quote quoted quotes quoting race races racial racially racing racism racist rack radar radical radio radius raid ' +
  'raided raids rail railed railroad railway rain rainbow rainfall rains rainy raise raised raises raising rallied ' +
  'rallies rally rallying rampant ran random randomly rang range ranged ranges ranging rank ranked ranking rankings ' +
  'ranks rant rape raped rapid rapidly rapists rare rarely rate rated rates rather ratified rating ratings ratio ' +
  'rationale rattled raucous raw razor rd re reach reached reaches reaching react reacted reaction reactions read ' +
  'reader readers readily readiness reading reads ready reaffirmed real realised realism realistic realists realities ' +
  'reality realization realize realized realizing really rear reason reasonable reasonably reasons rebel rebellion ' +
  'rebels rebound rebuffed rebuild rebuilding recall recalled recalling recalls receive received receives receiving ' +
  'recent recently reception receptive recession recipe recipes recipient recipients reckless reckoning reclaim ' +
  'recognised recognition recognize recognized recognizes recognizing recommend recommendation recommendations ' +
  'recommended recommending reconciliation reconsider record recorded recording recordings records recount recounted ' +
  'recourse recover recovered recovery recreation recruit recruited recruiting recruitment recurring red redacted ' +
  'reddish reduce reduced reduces reducing reduction reef reelection refer referee reference referenced references ' +
  'referencing referenda referendum referral referrals referred referring refers reflect reflected reflecting ' +
  'reflection reflective reflects reform reforms refrain refuge refugee refugees refusal refuse refused refuses ' +
  'refusing regain regard regarded regarding regardless regards regime regimes region regional regions register ' +
  'registered registering registration regret regular regularly regulate regulated regulating regulation regulations ' +
  'regulator regulators regulatory rehabilitation reign rein reinforces reinforcing reintegration reiterated reject ' +
  'rejected rejecting rejection relate related relating relation relations relationship relationships relative ' +
  'relatively relatives relax release released releases releasing relentless relentlessly relevance relevant reliable ' +
  'reliably reliance reliant relied relief relies religion religions religious relocate reluctance reluctant rely ' +
  'relying remain remainder remained remaining remains remake remark remarkable remarkably remarked remarks remember ' +
  'remembered remind reminded reminder reminding reminds reminiscent remote removal remove removed removing renamed ' +
  'render renegotiate renew renewable renewal renewed renovated renovation renowned rent rental rented renting reopen ' +
  'reopened reopening repaid repair repay repayment repeal repeat repeated repeatedly repeating repetition replace ' +
  'replaced replacement replaces replacing replay replicate replication replied reply report reported reportedly ' +
  'reporter reporters reporting reports represent representation representations representative representatives ' +
  'represented representing represents repression repressive reproductive republic reputation request requested ' +
  'requesting requests require required requirement requirements requires requiring rescue rescued research researcher ' +
  'researchers resemble resembles resentment reservations reserve reserved reserves reside residence residency resident ' +
  'residential residents resign resignation resigned resilience resilient resist resistance resisted resolution resolve ' +
  'resolved resolving resonate resonated resort resource resources respect respected respectfully respective ' +
  'respectively respects respond responded respondents responders responding responds response responses ' +
  'responsibilities responsibility responsible responsive rest restaurant restaurants resting restoration restore ' +
  'restored restoring restraint restrict restricted restricting restrictions restrictive rests result resulted ' +
  'resulting results resume resumed retail retailer retain retained retention retired retirees retirement retraction ' +
  'retreat retroactively return returned returning returns retweeted reveal revealed revealing reveals revelation ' +
  'revelations revenge revenue revenues reversal reverse reversed reversing review reviewed reviewing reviews revised ' +
  'revisit revival revive revolt revolution revolutionary reward rez rhetoric rhetorical rica rice rich richest rid ' +
  'rida ride rider rides ridiculous riding rifle rigged right rights ring rip ripe ripped ripping rise risen rises ' +
  'rising risk risks risky ritual rival rivalry rivals river rivers rnz road roads robberies robbery robots robust rock ' +
  'rocket rocks rocky role roles roll rolled rolling rolls romantic roof room rooms root rooted roots rope rose ' +
  'rotation rotten rough roughly round rounds route routes routine routinely row royal rubber rubble rugby ruins rule ' +
  'ruled ruler rules ruling rulings rum rumors run runner runners running runoff runs rupees rural rush rushed rushing ' +
  'sa sacked sacred sacrifice sacrifices sad sadly safe safeguard safely safer safest safety said sake salad salaries ' +
  'salary sale sales salesman salinity salt salute salvador same sample samples sampling sanctioned sanctions sanctuary ' +
  'sand sandwiches sanitation santorum sar sarcastic sat satellite satisfaction satisfied saucepan saudigazette save ' +
  'saved saving savings saw say saying says scale scam scandal scandals scanning scare scared scarf scary scathing ' +
  'scattered scenario scenarios scene scenery scenes schedule scheduled scheduling scheme schemes scholar scholarly ' +
  'scholars scholarship school schools sci science scientific scientist scientists scmp scope score scored scores ' +
  'scoring scourge scramble scrambled scrambling scrap scratch screaming screen screening screens screw screwed script ' +
  'scripted scrutiny sea seal sealed seamless search searched searches searching seas season seasons seat seated ' +
  'seating seats second secondary seconds secrecy secret secretary secretive secretly secrets section sectional ' +
  'sections sector sectors secular secure secured securing securities security sedition see seed seeds seeing seek ' +
  'seekers seeking seeks seem seemed seeming seemingly seems seen sees segment segments segregation seize seized ' +
  'seizing seizure seldom select selected selection selective self selfie sell sellers selling sells semantic semantics ' +
  'semester semi seminar senator senators send sending sends senior sensation sense senses sensible sensing sensitive ' +
  'sensitivity sensor sent sentence sentenced sentences sentencing sentiment sentiments separate separated separately ' +
  'separating separation serial series serious seriously seriousness serve served server servers serves service ' +
  'services serving session sessions set setback sets setting settle settled settlement settlements settlers setup ' +
  'seven seventh several severe severely sex sexism sexual sexuality sexually shade shadow shake shaking shall shame ' +
  'shameful shaming shape shaped shaping share shared shareholder shareholders shares sharing sharp sharply shattered ' +
  'she shed shedding sheer sheet shelf shell shelter shield shift shifted shifting shifts ship shipped shipping ships ' +
  'shirt shirts shit shock shocked shocking shocks shoe shoes shook shoot shooting shootings shop shopping shops shore ' +
  'shores short shortage shortages shorter shortfall shortly shorts shot shots should shoulder shoulders shout shouted ' +
  'shouting shove show showcase showcasing showdown showed showers showing shown shows shrinking shut shy siblings sick ' +
  'side sided sidelines sides sight sights sign signal signaled signals signature signatures signed significance ' +
  'significant significantly signing signs silence silent silk silver similar similarities similarly simple simply ' +
  'simultaneously sin since sincere sincerely sing singer singing single singled singles sink sir sister sisters sit ' +
  'site sites sits sitting situ situated situation situations six sixteen sixth sizable size sized skateboarding ' +
  'skeptical skepticism sketch skill skilled skills skin skip skirt skirts sky skyline slam slammed slamming slate ' +
  'slated slaughter slave slavery slaves sleep sleeping slept slice slices slide sliding slight slightly slip slipped ' +
  'slogan slot slots slow slowed slower slowing slowly small smaller smallest smallholder smart smartphone smashed ' +
  'smeared smell smile smiled smiles smiling smoke smoking smooth smugglers smuggling snap sniper snitch snow so ' +
  'soaring soccer social socialism socialist socially societies society socks soda soft soften software soil solar sold ' +
  'soldier soldiers sole solely solid solidarity solidly solo solution solutions solve solved solving some somebody ' +
  'somehow someone something sometime sometimes somewhat somewhere son song songs sons soon sooner sophisticated sore ' +
  'sorry sort sorts sought soul sound sounded sounding sounds soup sour source sources south southeast southeastern ' +
  'southern southwest sovereign sovereignty sowing soy soybean space spaces spacetime span spanning spare spark sparked ' +
  'speak speaker speakers speaking speaks special specialist specialists specialized species specific specifically ' +
  'specifics specimens spectacle spectacular spectrum speculation speech speeches speechwriter speed speeding spend ' +
  'spending spent sphere spill spin spiral spirit spirited spiritual spit spite splash splashed split spoiled spoke ' +
  'spoken spokesman spokesperson spokeswoman sponsor sponsored spontaneous sport sporting sports spot spotlight spots ' +
  'spotted spouse sprawling spread spreading spreads spree spring spur spy spyware squad square squared squarely st ' +
  'stability stable stacked stadium staff staffer staffers stage staged stages staggering staging stagnant stained ' +
  'stake stakeholders stakes stall stalled stalls stamina stamp stance stances stand standard standards standing stands ' +
  'star staring stark starred stars start started starting starts startup state stated statehood statement statements ' +
  'states statewide stating station stationed stations statistical statistics statue statues stature status statute ' +
  'statutes statutory staunch stay stayed staying stays steadily steady steal stealing steam steel steep steer steering ' +
  'stem stemming step stepped stepping steps stereotypes stewardship stick sticking sticks stiff stigma still stimulate ' +
  'stimulus stint stir stock stocks stole stolen stone stones stood stop stopped stopping stops storage store stored ' +
  'stores stories storing storm storms story straight straightforward strain strange strangers strategic strategically ' +
  'strategies strategist strategists strategy straw stray streak stream streaming streams street streets strength ' +
  'strengthen strengthened strengthening strengths stress stressed stressing stretch stretched stretching strict ' +
  'strictly strike striker strikes striking string strip strive stroke strong stronger strongest stronghold strongholds ' +
  'strongly struck structural structure structured structures struggle struggled struggles struggling stuck student ' +
  'students studied studies studio study studying stuff stuffed stumbled stump stunning stupid style styles sub subdued ' +
  'subject subjected subjective subjects submarine submarines submission submit submitted subsequent subsequently ' +
  'subsidiary subsidies subsidized subsidy substance substances substantial substantially substantive substitute subtle ' +
  'suburb suburban suburbs succeed succeeded success successes successful successfully succession successor such sudden ' +
  'suddenly sue sued suffer suffered suffering suffers sufficient sufficiently sugar suggest suggested suggesting ' +
  'suggestion suggestions suggests suicide suit suitable suite suited suits sum summary summer summit summoned summons ' +
  'sums sun sunlight sunny sunshine super superb superdelegate superdelegates superior supermarket superseding ' +
  'supervised supervision supplements supplied suppliers supplies supply support supported supporter supporters ' +
  'supporting supportive supports suppose supposed supposedly sure surely surface surfaced surge surged surgery surging ' +
  'surpassed surplus surprise surprised surprises surprising surprisingly surrender surrendered surrogate surrogates ' +
  'surrounded surrounding surveillance survey surveyed surveys survival survive survived surviving survivors suspect ' +
  'suspected suspects suspend suspended suspending suspension suspensions suspicion suspicious sustain sustainability ' +
  'sustainable sustained swap sway sweep sweeping sweet swept swift swiftly swim swimming swing swinging switch ' +
  'switched sworn symbol symbols sympathetic sympathy symptoms syntactic system systematic systemic systems table ' +
  'tables taboo tackle tackling tactic tactical tactics tag tail taipeitimes taiwan take taken takeover takes taking ' +
  'tale talent talented talents talk talked talking talks tall tally tank tanks tap tape tapped tapping target targeted ' +
  'targeting targets tariffs task tasked tasks taste tastes tasting taught tax taxes taxi taxing taxpayer taxpayers te ' +
  'tea teach teacher teachers teaches teaching team teamed teams tear tears teaspoon tech technical technically ' +
  'technique techniques technological technologies technology teen teenage teenager teenagers teens teeth tehrantimes ' +
  'tel telephone televised television tell telling tells temper temperament temperature temperatures temple temples ' +
  'temporarily temporary ten tend tended tendencies tendency tends tennis tens tense tension tensions tent tenth ' +
  'tenuous tenure term terminal terminate terminated termites terms terrain terrible terrific territorial territories ' +
  'territory terror terrorism terrorist terrorists test testament tested testified testimony testing tests text ' +
  'textbook textile th than thank thanked thanking thanks that the theater theatre thedailystar theft their theirs them ' +
  'theme themed themes themselves then theoretical theories theory thepeninsulaqatar therapy there thereafter thereby ' +
  'therefore theropods these thesis thestandard thestar they thick thieves thin thing things think thinking thinks ' +
  'third thirds thirty this thorough thoroughly those though thought thoughts thousand thousands thread threat threaten ' +
  'threatened threatening threatens threats three threshold threw thrilled thriller throat through throughout throw ' +
  'throwing thrown thugs thus thwart ticked ticket tickets ticking ticotimes tide tie tied tier ties tiger tigers tight ' +
  'tighten tightening tighter tiles till time timeline times timesofoman timestamp timing tiny tip tired tissue title ' +
  'titled titles to toast tobacco today todaynicaragua together toilet token told tolerance tolerant tolerate toll ' +
  'tomatoes tomorrow ton tone tongue tonight tonnes tons too took tool tools top topic topics topped tops torture ' +
  'tortured toss total totally touch touched touches touching tough tougher toughest tour toured tourism tourist ' +
  'tourists tournament tours touted touting toward towards tower towering towers town towns toxic toy toys trace traced ' +
  'track tracked tracking tracks traction trade traded trader traders trades trading tradition traditional ' +
  'traditionally traditions traffic traffickers trafficking tragedy tragic trail trailed trailing trails train trained ' +
  'training trajectory transaction transactions transcripts transfer transferred transform transformation ' +
  'transformative transformed transforming transgender transit transition translate translated translates translating ' +
  'translation translator transmedia transmission transmitted transparency transparent transport transportation trap ' +
  'trapped trash trauma travel traveled traveler travelers traveling travelled travelling travels treason treasure ' +
  'treasures treat treated treating treatment treaty tree trees tremendous trend trending trends trespass trial trials ' +
  'tribal tribe tribunal tribute trick tricks tried tries trigger triggered triggering trillion trim trio trip ' +
  'tripartite triple trips triumph troops trophy tropical trouble troubled troubles troubling trounced trove truck ' +
  'trucks true truly trust trusted trustworthy truth truthful truths try trying tsunami tuition tune tunnel tunnels ' +
  'turbulent turmoil turn turned turning turnout turns tweet tweeted tweeting tweets twelve twenty twice twin twist two ' +
  'tx ty tycoon tying type types typical typically uae ud ugly uh uk ultimate ultimately ultra um un unable ' +
  'unacceptable unanimous unauthorized unaware uncertain uncertainty unclassified uncle unclear uncomfortable uncommon ' +
  'unconscious unconstitutional uncovered undecided undeclared under undercut underdog underestimated undergo ' +
  'undergoing underground underlined underlying undermine undermined undermines undermining underscore underscored ' +
  'underscores underscoring understand understanding understands understood undertaken underwater underway underwear ' +
  'undisclosed undo undocumented undoubtedly undue unemployed unemployment unexpected unexpectedly unfair unfairly ' +
  'unfamiliar unfavorable unfiltered unfit unfold unfortunate unfortunately unhappy unheard unidentified unified ' +
  'uniform unify unifying unilateral union unions unique uniquely unit unite uniting units unity universal universe ' +
  'universities university unknown unleashed unless unlike unlikely unnecessary unnoticed unofficial unpopular ' +
  'unpopularity unprecedented unpredictable unqualified unrealistic unrelated unrest unsafe unsecured unstable ' +
  'unsuccessful unsure unsustainable until untouched untrue unused unusual unusually unveiled unwanted unwilling ' +
  'unwillingness up upcoming update updated updates upheaval uphold upholding upon upper uprising ups upset upside ' +
  'upstate urban urge urged urgency urgent urgently urges urging us use used useful useless user users uses using usual ' +
  'usually utility utter vacation vaccination vaccine vaccines vacuum vague valid validity valley valuable value valued ' +
  'values van vanilla variant variation varies varieties variety various vary varying vast vastly vegan vegetable ' +
  'vegetables vegetation vehicle vehicles velocity vendor vendors venture ventures venue venues verb verbal verdict ' +
  'verge verification version versions versus very vessel vessels veteran veterans vetted vetting via viability viable ' +
  'vibrant vice victim victims victories victory video videos view viewed viewers viewing views vigilant vigor ' +
  'vigorously village villagers villages vinegar vintage violate violated violates violating violation violations ' +
  'violence violent viral virtual virtually virtue virtues virtuous virus visa visas visibility visible vision visit ' +
  'visited visiting visitor visitors visits visual vital vlog vocal vodka voice voiced voices volatile volatility ' +
  'volume volumes volunteer volunteers vote voted voter voters votes voting vow vowed vowing vows vs vulnerabilities ' +
  'vulnerability vulnerable vying wage wages waging wai wait waited waiting wake walk walked walking walks wall wallet ' +
  'walls waning wanna want wanted wanting wants war ward warfare warm warming warmth warn warned warning warnings warns ' +
  'warrant wars warship wartime wary was wash washed washing waste wasted wasting watch watchdog watched watching water ' +
  'waterboarding watermelon waters wave waved waves waving wax way ways we weak weakening weaker weakness weaknesses ' +
  'wealth wealthiest wealthy weaner weapon weapons wear wearing weather web website websites wedding weeds week weekend ' +
  'weekends weekly weeks weigh weighed weight weird welcome welcomed welcoming welfare well wellbeing went were west ' +
  'western wet wh whale what whatever whatsoever wheat wheel wheelchairs when whenever whenua where whereabouts whereas ' +
  'wherever whether which while whilst white whiter whites who whoever whole wholly whom whose why wickets wide widely ' +
  'widening wider widespread widow wife wiki wikihow wild wildlife wildly will willing willingness win wind window ' +
  'windows winds wine wines wing wink winking winner winners winning wins winter wiped wireless wisdom wise wish wished ' +
  'wishes wishing witch with withdraw withdrawal withdrawn withdrew withheld withholding within without witness ' +
  'witnessed witnesses woes woke woman women won wonder wondered wonderful wondering wonders woo wood wooden word words ' +
  'wore work worked worker workers workforce working workplace works workshop workshops world worlds worldview ' +
  'worldwide worms worn worried worries worry worrying worse worsened worship worst worth worthwhile worthy would wound ' +
  'wounded wounds wow wrap wrapped write writer writers writes writing written wrong wrongdoing wrote www xenophobe ' +
  'xenophobic yacht yard ye yeah year yearly years yelled yellow yen yes yesterday yet yield yielding yields yoga you ' +
  'young younger youngest your yours yourself youth youths yuan za zeal zero zone zones zoo ';

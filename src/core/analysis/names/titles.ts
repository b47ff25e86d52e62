// Words that stand before a name and are no part of it: honorifics with the gender they tell, ranks, and the nouns and modifiers of roles.
import type { Gender } from './first-name.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Lower case, without stop. */
export const HONORIFIC: ReadonlyMap<string, Gender | 'either'> = new Map<string, Gender | 'either'>([
  ...'mr mister messrs sir lord baron count duke king prince emperor sultan emir pope sheikh shaikh sheik imam ayatollah rabbi fr father brother don señor senor monsieur herr signor pastor mufti mullah maulana'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'mrs ms miss dame lady baroness countess duchess queen princess empress sheikha señora senora madame mme frau signora sister'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'dr doctor prof professor hon rev reverend saint st datuk datin tan tun tengku shri sri smt dato pm'
    .split(' ')
    .map((word) => [word, 'either'] as const),
]);

/** Heads of roles of one person: "foreign minister", "police chief". */
export const ROLE = set(`
 president vice-president premier minister chancellor secretary taoiseach governor mayor senator congressman congresswoman representative
 deputy lawmaker legislator councillor councilman councilwoman councilor assemblyman assemblywoman mp mep mla speaker whip leader head chief
 chairman chairwoman chairperson chair director executive ceo cfo coo cto boss founder co-founder cofounder owner manager president-elect
 commissioner ambassador envoy diplomat negotiator delegate consul attaché spokesman spokeswoman spokesperson adviser advisor aide
 strategist counsel counsellor counselor lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff marshal detective
 inspector superintendent constable officer sergeant sgt lieutenant lt captain capt major maj colonel col general gen brigadier admiral adm commander
 corporal cpl private pvt commodore cadet pilot astronaut engineer scientist researcher analyst economist professor lecturer teacher principal dean
 provost rector historian sociologist psychologist psychiatrist biologist physicist chemist virologist epidemiologist archaeologist geologist
 doctor physician surgeon nurse midwife veterinarian pathologist coroner author writer novelist poet journalist reporter editor columnist
 correspondent anchor presenter host broadcaster producer director filmmaker actor actress singer musician rapper composer conductor
 artist painter sculptor photographer architect designer model comedian dancer banker trader investor entrepreneur businessman
 businesswoman tycoon billionaire magnate farmer fisherman baker shopkeeper driver trucker student graduate activist campaigner organiser
 organizer protester dissident blogger lobbyist candidate contender nominee rival challenger incumbent predecessor successor
 coach trainer captain striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler umpire referee skipper
 player champion runner cyclist swimmer sprinter boxer golfer jockey athlete bishop archbishop cardinal pope priest pastor vicar imam rabbi
 cleric mullah ayatollah patriarch monk nun king queen prince princess duke duchess monarch emperor emir sultan crown-prince
 treasurer comptroller auditor clerk registrar librarian curator warden principal headteacher headmaster headmistress ombudsman
 chancellor-elect undersecretary under-secretary vice-chancellor vice-chairman chief-of-staff strongman warlord dictator ruler statesman
 politician republican democrat conservative liberal socialist communist lib-dem independent backbencher peer pm vp
 wife husband widow widower son daughter brother sister mother father uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother
 girlfriend boyfriend partner fiancé fiancée friend colleague neighbour neighbor ally mentor guardian
 suspect defendant plaintiff witness victim survivor gunman attacker shooter bomber hijacker patient resident
 veteran soldier policeman policewoman firefighter paramedic volunteer worker employee tourist
 pensioner retiree shepherd ranger guide mechanic carpenter plumber electrician miner sailor skipper chef cook waiter waitress
 sen rep gov pres atty supt insp det dep cmdr brig lcpl cllr ald
 official insider source mate bride groom bridegroom schoolteacher schoolgirl schoolboy bosun shopkeeper headteacher maker
 shipowner landowner housewife homemaker carer caregiver inventor explorer mountaineer climber drummer guitarist pianist violinist cellist sheriff's
 commentator pundit strategist pollster demographer planner adjutant quartermaster bailiff tutor rower sculler skier snowboarder skater gymnast wrestler
 stepfather stepmother stepson stepdaughter twin fiance fiancee godfather godmother classmate roommate housemate landlord landlady tenant supervisor
 beekeeper goatherd herder trapper hunter butcher grocer tailor cobbler blacksmith goldsmith jeweller jeweler potter weaver vintner winemaker brewer
 expert specialist consultant contractor agent broker adjudicator arbiter mediator monitor inspector-general
 bookkeeper accountant statistician mathematician philosopher theologian linguist botanist zoologist ecologist conservationist
 environmentalist oceanographer meteorologist astronomer palaeontologist paleontologist geneticist anthropologist
 informant whistleblower hacker programmer developer publicist promoter agent librarian chaplain deacon
 passenger survivor bystander onlooker eyewitness caller shopper commuter motorist cyclist walker hiker climber
 assistant obstetrician gynaecologist gynecologist paediatrician pediatrician neonatologist cardiologist neurologist oncologist radiologist
 dermatologist urologist anaesthetist anesthesiologist anesthetist dentist orthodontist optician optometrist pharmacist physiotherapist
 therapist dietitian dietician nutritionist technician neurosurgeon gastroenterologist toxicologist immunologist haematologist hematologist
 man woman boy girl teenager teen
`);

/** Plural heads and groups that act together: "US officials", "the rebels", "Mr Marsh’s staff". */
export const GROUP = set(`
 officials ministers leaders senators lawmakers legislators deputies mps councillors councilors diplomats negotiators aides advisers advisors
 sources experts analysts economists scientists researchers doctors nurses lawyers attorneys prosecutors judges investigators detectives
 officers soldiers troops police policemen firefighters rescuers rebels separatists insurgents militants fighters gunmen attackers
 protesters protestors demonstrators activists campaigners supporters opponents critics residents villagers locals neighbours neighbors
 witnesses eyewitnesses survivors relatives parents families voters students teachers workers farmers fishermen miners drivers staff
 staffers employees organisers organizers authorities republicans democrats conservatives liberals allies journalists reporters editors
 spokesmen representatives delegates envoys candidates rivals investors traders shareholders bankers executives managers directors
 passengers tourists refugees migrants commanders generals inspectors monitors observers regulators commissioners
 men women children people colleagues friends members players fans coaches clerics bishops priests team
`);

/** What may stand between the determiner and the head of a role. */
export const MODIFIER = set(`
 top chief senior junior lead leading former ex ex- onetime one-time long-time longtime veteran current then outgoing incoming acting interim
 deputy vice assistant associate principal executive managing general special personal private public national federal state local regional
 provincial municipal city county town village district borough foreign prime interior home defence defense finance financial economic economy
 health education justice trade labour labor agriculture environment energy transport transportation culture sports tourism science
 technology communications information media press policy political security military naval army navy police intelligence border
 immigration customs tax treasury budget housing planning development infrastructure water welfare social family youth women's
 presidential parliamentary congressional senate house cabinet government opposition party coalition campaign election electoral union trade-union
 company bank business industry industrial market marketing sales operating technical legal medical clinical research science scientific
 nuclear climate human rights human-rights peace crown high supreme court district appeals criminal civil constitutional
 republican democratic conservative liberal labour socialist communist green far-right right-wing left-wing centrist independent populist
 rebel separatist pro-russian resistance guerrilla militant jihadist islamist exiled jailed detained disgraced embattled ousted deposed
 elected newly-elected re-elected self-declared self-styled self-proclaimed so-called late young old older younger elder eldest youngest only
 first second third new senior-most high-ranking high-level mid-level low-level unnamed anonymous retired serving
 football soccer cricket rugby tennis basketball baseball hockey golf team club league star world olympic
 newspaper radio television tv news sports tech software internet online investment hedge fund property real-estate oil gas mining
 church catholic anglican orthodox muslim sunni shia shiite jewish christian hindu buddhist
 school university college hospital clinic museum library theatre theater airport airline railway rail shipping port harbour harbor ferry fire
 committee council board commission assembly agency department ministry embassy palace office bureau central
 minority majority floor attorney surgeon inspector lieutenant major brigadier rear wing squadron fleet air force
 veteran billionaire millionaire pop rock film movie opera jazz hip-hop fashion
 chief-executive spokes prosecution defence-team delegation mission desk quarry mine dairy farm food
 relief aid charity community neighbourhood neighborhood student teachers teacher workers worker labour-union
 marine space data computer design project programme program product operations communications-director
 senior-policy global international european african asian latin american western eastern northern southern
 counter-terrorism anti-corruption counterterrorism anti-terrorism
 fellow rival unelected popular powerful influential prominent outspoken respected renowned famous celebrated controversial
 joint main close key
 rural urban affairs resources services works relations parks gardens roads schools prisons standards ethics elections veterans games arts
 projects systems logistics wildlife fisheries forestry waters lands mines benefits pensions skills innovation equality operations animal
 road traffic safety street mental primary elementary secondary digital cyber cybersecurity waste
`);

/** Role heads that are never a title straight before a name without more ("man", "resident" are for phrases alone). */
export const LOOSE =
  set(`man woman boy girl teenager teen people private independent forward host model guide peer partner patient monitor source
 resident worker student victim survivor witness principal liberal conservative republican democrat socialist communist representative`);

const spoken = set(`${[...HONORIFIC.keys()].join(' ')} ${[...ROLE].join(' ')}`);

/** True for a word, in lower case and without stop, that can stand straight before a name as its title. */
export const isTitle = (low: string): boolean =>
  spoken.has(low) ||
  (low.includes('-') && low.split('-').every((part) => ROLE.has(part) || part === 'in' || part === 'elect'));

const MEN =
  set(`chairman spokesman businessman congressman councilman assemblyman statesman fisherman policeman gunman king prince duke emperor
 husband widower son brother father uncle nephew grandson grandfather boyfriend fiancé actor man boy headmaster strongman pope cardinal
 archbishop priest imam monk sultan emir ayatollah waiter batsman salesman sportsman`);
const WOMEN =
  set(`chairwoman spokeswoman businesswoman congresswoman councilwoman assemblywoman policewoman queen princess duchess wife widow
 daughter sister mother aunt niece granddaughter grandmother girlfriend fiancée actress woman girl headmistress nun waitress midwife
 sportswoman saleswoman`);

/** The gender that a title or role word tells, if any. */
export function titleGender(low: string): Gender | undefined {
  const honorific = HONORIFIC.get(low);
  if (honorific === 'male' || honorific === 'female') return honorific;
  return MEN.has(low) ? 'male' : WOMEN.has(low) ? 'female' : undefined;
}

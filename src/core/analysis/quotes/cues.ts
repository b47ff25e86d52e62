// Words that tie speech to its speaker, and what each needs. Data alone, with the forms of its verbs spelled out at load.

/**
 * `say`: takes a quote beside it, a that-clause or a plain clause ("said the plan was dead"). `name`: takes an object and what it is
 * called ("called the vote “a farce”", "described it as"). `judge`: speech or thought that holds quoted fragments, hardly a whole quote.
 * `show`: what a text or sign does ("the letter read").
 */
export type Group = 'say' | 'name' | 'judge' | 'show';
export type Form = 'base' | 's' | 'past' | 'ing';
export type Cue = { lemma: string; group: Group; forms: readonly Form[]; participle: boolean };

/** Regular verbs; a doubled last letter is written out as `plan/plann`. */
const REGULAR: Readonly<Record<Group, string>> = {
  say: `add admit/admitt affirm agree allege announce answer argue ask assert assure blog/blogg boast caution chant claim comment complain
    concede conclude confess confide confirm contend counter cry declare demand deny disclose email emphasize emphasise estimate explain exclaim explode fume
    grumble guarantee hint imply inform inquire insist instruct interject joke lament maintain mention mumble murmur muse mutter
    note notify object observe opine plead pledge post predict proclaim promise propose protest question quip/quipp reaffirm recall recount
    recommend reflect reiterate remark remember remind repeat reply report respond retort reveal roar scream shout signal/signall snap/snapp specify
    state stress suggest testify text theorize threaten tweet/tweet urge venture volunteer vow wail warn whisper wonder yell acknowledge
    advise advocate clarify elaborate enthuse bemoan continue counsel/counsell decree intone gush offer rage recite scoff sneer stipulate
    surmise underline underscore laugh sigh smile gripe interrupt
    apologise apologize chide cheer bark allow telegraph signal retweet`,
  name: `call describe label/labell dub/dubb brand term deem denounce dismiss slam/slamm hail characterize characterise portray rate
    depict criticize criticise praise condemn blast mock decry deride ridicule attack lambast lambaste castigate rebuke paint tout
    applaud laud bill regard classify`,
  judge: `liken compare refer/referr talk believe accuse blame hope fear expect reject credit fault defend cite discuss consider acknowledge express voice
    vent rail swear joke commend salute thank welcome scorn rip/ripp trash question impersonate disavow lash invoke reference outline
    champion`,
  show: '',
};

/** base, third person, past, participle, -ing. */
const IRREGULAR: Readonly<Record<Group, string>> = {
  say: `say says said said saying; tell tells told told telling; write writes wrote written writing;
    swear swears swore sworn swearing; retell retells retold retold retelling; foresee foresees foresaw foreseen foreseeing`,
  name: '',
  judge: `think thinks thought thought thinking; feel feels felt felt feeling; speak speaks spoke spoken speaking;
    find finds found found finding`,
  show: 'read reads read read reading',
};

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function build(): Map<string, Cue> {
  const table = new Map<string, Cue>();
  const put = (word: string, lemma: string, group: Group, form: Form, participle: boolean): void => {
    const known = table.get(word);
    if (!known) table.set(word, { lemma, group, forms: [form], participle });
    else if (known.lemma === lemma && known.group === group)
      table.set(word, { ...known, forms: [...known.forms, form], participle: known.participle || participle });
  };
  for (const group of ['say', 'name', 'judge', 'show'] as const) {
    for (const entry of IRREGULAR[group].split(';')) {
      const [base, third, past, participle, ing] = words(entry);
      if (base === undefined || third === undefined || past === undefined || ing === undefined) continue;
      put(base, base, group, 'base', false);
      put(third, base, group, 's', false);
      put(past, base, group, 'past', past === participle);
      if (participle !== undefined && participle !== past) put(participle, base, group, 'past', true);
      put(ing, base, group, 'ing', false);
    }
    for (const entry of words(REGULAR[group])) {
      const [base = '', doubled] = entry.split('/');
      const y = /[^aeiou]y$/.test(base);
      const stem = doubled ?? (base.endsWith('e') ? base.slice(0, -1) : base);
      put(base, base, group, 'base', false);
      put(
        y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`,
        base,
        group,
        's',
        false,
      );
      put(y ? `${base.slice(0, -1)}ied` : `${stem}ed`, base, group, 'past', true);
      put(base.endsWith('ee') ? `${base}ing` : `${stem}ing`, base, group, 'ing', false);
      if (doubled !== undefined) {
        put(`${base}ed`, base, group, 'past', true);
        put(`${base}ing`, base, group, 'ing', false);
      }
    }
  }
  return table;
}

/** Every form of every cue verb, folded. */
export const CUES: ReadonlyMap<string, Cue> = build();

/** Cue verbs whose base form or plural is a noun more often than not: a determiner before them makes them one. */
export const TOLD = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'advise',
  'ask',
  'warn',
  'urge',
  'notify',
  'promise',
  'instruct',
  'email',
  'text',
  'caution',
]);

/** Nouns of speech: "her remark that", "his warning … that", "Mr Aldin’s description of it as". */
export const SPEECH_NOUNS = new Set(
  words(`remark remarks comment comments warning warnings statement claim claims assertion assertions description promise promises pledge vow
    declaration suggestion accusation allegation allegations argument complaint contention insistence belief view opinion words phrase
    prediction observation admission explanation response reply answer answers call criticism characterization characterisation
    question speech tweet tweets post message letter email mantra slogan motto catchphrase refrain rhetoric rant joke retort quip conclusion
    demand demands denial assessment announcement confession reference references`),
);

/** Papers that speak for whoever wrote them. */
export const DOCUMENTS = new Set(
  words(`statement letter report email e-mail memo memorandum tweet post message text note transcript document documents ruling complaint
    lawsuit indictment affidavit filing editorial article ad advert advertisement commercial release résumé resume speech column book
    study survey poll manifesto resolution petition order opinion press website site page essay interview script motion record
    records emails letters ads narrator song lyrics leaflet flyer flier mailer testimony entry log diary caption tweets posts brochure`),
);

/** Things that carry words nobody says. */
export const SIGNS = new Set(
  words(`sign signs banner banners placard placards poster posters billboard billboards sticker stickers t-shirt t-shirts tshirt shirt shirts
    hat hats cap caps badge badges button buttons plaque plaques label labels headline headlines logo graffiti mural hashtag chyron tattoo
    marquee card cards flag flags notice bumper inscription menu screen display mug mugs title subtitle heading slide`),
);

/** What makes the words after it a name and no speech: "the film titled “…”". */
export const NAMING = new Set(
  words(`titled entitled nicknamed named headlined so-called dubbed called known labeled labelled captioned billed subtitled christened hashtag
    codenamed code-named inscribed song album film movie book novel series show play episode documentary headline poem single podcast column`),
);

/** Verbs before "to say" that take the speech back. */
export const REFUSING = new Set(
  words(`refuse refused refuses refusing decline declined declines declining fail failed fails failing neglected forgot hesitate hesitated
    reluctant unwilling unable forbidden afraid yet omitted omit`),
);
/** Verbs before a cue in -ing that take it back: "denied calling it", "stopped short of saying", "without saying". */
export const TAKING_BACK = new Set(
  words('without denied denies deny avoid avoided avoids stopped stop short instead from against'),
);

/** Verbs and adjectives that lead to a cue with "to" and keep its subject. */
export const LEADING = new Set(
  words(`went go goes going continue continued continues began begin begins used want wants wanted seek seeks sought try tries tried trying
    plan plans planned expected likely set scheduled appear appeared appears seem seemed seems have has had having ought need needs needed
    able quick happy dare dared managed started starts prepared prefer prefers preferred liked likes like love loves got able moved rushed
    hopes hoped vowed promised pledged chose decided proceeded intends intended told asked urged took compelled forced proud first willing ready keen eager free`),
);

/** Places where speech is recorded, which stand between a cue and its words: "in an interview with". */
export const OCCASIONS = new Set(
  words(`statement interview email e-mail letter speech tweet news press conference briefing phone telephone memo release op-ed post message
    address debate rally appearance call video report recent written prepared separate joint text series brief short television radio`),
);

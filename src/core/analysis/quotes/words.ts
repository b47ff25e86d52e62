// Small words that make up clauses: which open a phrase, join clauses, or belong to a verb. Folded forms.

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const PRONOUNS = set('he she they it i we you who someone everyone nobody somebody anyone everybody');
export const POSSESSIVES = set('his her their its my our your whose');
export const DETERMINERS = set(
  `the a an this these those some several many most few all both another other one two three four five six seven eight nine ten
   each every no any more numerous various dozens hundreds thousands neither either such`,
);
export const PREPOSITIONS = set(
  `of in on at for with by from to about into over under after before during against between among amid despite since through
   throughout toward towards upon without within outside inside behind beside besides beyond near like unlike across along around
   per via alongside following regarding concerning until till versus than off up down out`,
);
/** Words that open a clause of its own: no subject reaches across them. */
export const SUBORDINATORS = set(
  `that because when while if although though whether where whereas unless whenever wherever what how why which as once lest so than`,
);
export const RELATIVES = set('who which that whom whose');
export const COORDINATORS = set('and but or nor yet then plus');
export const BE = set("'m is are was were be been being am 's 're isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't 've 'd");
export const DO = set("do does did don't doesn't didn't");
export const WILL = set("will won't 'll shall is to");
/** What makes speech supposed rather than reported. */
export const MODALS = set("would could might may should must can wouldn't couldn't mightn't shouldn't can't cannot");
export const NEGATIONS = set("not never n't neither nor no nobody none no-one hardly barely");
export const ADVERBS = set(
  `also then later once again still now further twice previously however instead too even just only meanwhile often always sometimes
   soon first last earlier since already ever yet thus therefore thereby moreover furthermore nevertheless nonetheless perhaps maybe
   today yesterday tomorrow tonight there here back forth together aloud outright yes ago afterward afterwards elsewhere long far
   almost indeed rather quite simply somewhat much well so initially publicly`,
);
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
export const MONTHS = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
export const TIMES = set(
  `last next this week month year night morning afternoon evening day weekend earlier today yesterday tomorrow tonight recently years weeks months days
   hours minutes ago noon midday midnight spring summer autumn fall winter late early spokesman`,
);
/** Verbs of every day, past and present, that no ending gives away. */
export const VERBS = set(
  `went took gave made came held met left kept got put set led won lost saw knew began ran fell stood sat rose grew drew broke chose
   drove ate flew forgot hid rode shook shot sang sank spent sold sent slept struck swept swore threw wore wept paid bought brought built
   caught fought found felt heard hit hurt let meant read sought taught thought understood became did goes takes gives makes comes holds
   meets keeps gets puts leads wins loses sees knows begins runs stands seems appears remains looks wants needs tries plans has have had
   is are was were be been will would could should may might can must do does don't didn't won't isn't aren't wasn't weren't
   sues uses helps shows plays works moves lives turns starts believes means follows belongs becomes faces leaves hopes spoke
   declined refused saying telling lay laid beat bit blew dealt dug fed fled hung knelt lent lit overcame quit rang sped stole stuck swam withdrew`,
);
/** Words in -ed that are no verbs. */
export const NO_VERBS = set(
  `united hundred need seed speed bed red indeed embed feed weed greed breed shed creed naked sacred wicked supposed so-called wounded
   unnamed unidentified armed retired renowned beloved alleged registered elected appointed unelected combined advanced`,
);
/** Words in -ly that are no adverbs. */
export const NO_ADVERBS = set(
  `family ally rally reply assembly monopoly supply bully fly anomaly italy july homily belly elderly friendly deadly daily weekly
   monthly ugly holy lovely lonely costly unlikely likely orderly butterfly assembly sicily tally lily sally kelly billy emily polly molly`,
);

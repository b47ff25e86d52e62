// Words that end in a stop without ending a sentence, in lower case without the stop, by what may follow them.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand before a name: the stop never ends a sentence. */
export const BEFORE_NAME = set(
  'mr mrs ms messrs mme mlle mx dr drs prof gen lt ltc col maj capt cpt cmdr cdr comdr sgt cpl pvt pfc adm rear-adm brig insp supt det ' +
    'sen sens rep reps gov govs pres rev revs fr hon amb atty asst assoc dir mt ft sra sta sto vs v viz cf eg ie p.s smt shri',
);

/** Stand before a number: the stop ends a sentence only where no number follows. */
export const BEFORE_NUMBER = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp vol vols fig figs art arts sec secs ch chap para paras ver approx ca c op rs',
);

/** May end a sentence: the stop does where the next word is one that opens sentences. */
export const MAYBE_LAST = set(
  'inc corp ltd co cos plc llc bros jr sr esq st ste ave blvd rd hwy dept univ assn natl intl govt al ph.d m.d b.a m.a ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const OPENERS = set(
  'the a an this that these those there he she it they we you i his her its their our my your who what when where why how which ' +
    'and but or so yet nor if as at by for from in into of on to with without after before since until while during despite although though because ' +
    'under over about against among between through however meanwhile moreover instead still then thus also even not no nobody nothing now ' +
    'here once both all each every some many most more several few one two three another other only just perhaps asked according earlier later',
);

/** Follow an hour ("10 a.m. Tuesday"). */
export const AFTER_HOUR = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst ' +
    'cet cest eastern central pacific january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Verbs of saying that may follow a question or a call in marks: “Why?” Roe asked. */
export const SAYING = set(
  'said says asked asks told tells wrote writes tweeted added adds replied replies shouted cried called exclaimed wondered demanded quipped joked answered muttered whispered yelled howled',
);

// Articles of our own making for what the corpus seldom has: other marks and styles, agents, announced statements, words that nobody
// is said to have spoken. Out: texts with their gold. The same at every run.
import { dice } from '../learn/dice.ts';
import type { Attribution, QuotesDocument } from '../corpora.ts';

export type Invented = Pick<QuotesDocument, 'text' | 'quotedSegments' | 'attributions'>;

/**
 * `<…>` is the speaker of the quotes, `0` before a mark says that nobody is; `|` parts paragraphs. Words in capitals are filled in.
 */
const PATTERNS: readonly string[] = [
  '“CLAUSE,” SAID <THEM>.',
  '“CLAUSE,” <WHO> VERB.',
  '“CLAUSE,” <WHO> VERB. “CLAUSE.”',
  '“CLAUSE,” SAID <THEM>. “CLAUSE.”',
  '“CLAUSE,” SAID <THEM>.|“CLAUSE.”',
  '<WHO> VERB: “CLAUSE.”',
  '<WHO> VERB PLACE was “FRAGMENT”.',
  '<WHO> VERB that the visit had been “FRAGMENT” and “FRAGMENT”.',
  '<WHO> insisted PLACE would not bow to “FRAGMENT”.',
  '<BODY> warned on DAY that the decision was “FRAGMENT”.',
  '<PLACE> VERB on DAY that the move was “FRAGMENT”.',
  '<BODY> VERB the move was “FRAGMENT”, as NAME flew to PLACE.',
  '“CLAUSE,” SAID <NAME>, who runs a shop in PLACE and backed OTHER.',
  '“CLAUSE,” SAID <NAME, 44,> who has lived near OTHER for years.',
  '“CLAUSE,” SAID <THEM>, whose brother works for BODY.',
  '"CLAUSE," SAID <THEM>, who saw the crash. "CLAUSE."',
  '“CLAUSE,” <WHO> VERB as BODY met in PLACE.',
  '“CLAUSE.” — <NAME>, PLACE',
  '‘CLAUSE.’ — <NAME>',
  '<SURNAME> kept a distance from the march. “CLAUSE.”',
  '<NAME> was in no mood for jokes. “CLAUSE.”',
  '<Passengers> shouted “CLAUSE!” as NAME left.',
  'If asked, <traders> would say only that it was “FRAGMENT.”',
  'In <SURNAME>’s view, given in a letter to OTHER, the plan was ‘FRAGMENT’.',
  'In <SURNAME>’s opinion, shared by many in PLACE, it was “FRAGMENT”.',
  '“CLAUSE,” <BODY> said in a statement.|“CLAUSE.”',
  '<BODY> VERB the move was “FRAGMENT”.|“CLAUSE. CLAUSE.”',
  '<BODY> said in a report that the plan had been “FRAGMENT”.|"CLAUSE."',
  '<SURNAME> told OTHER that it was “FRAGMENT”.|“CLAUSE.”',
  '“CLAUSE,” <SURNAME> said. “CLAUSE.”|“CLAUSE.”',
  'NAME said <the sisters> had spoken of a “FRAGMENT” on DAY.',
  '<Her brother, NAME,> said BODY had promised “FRAGMENT”.',
  '<His old teacher, NAME,> said OTHER had been “FRAGMENT”.',
  '<NAME> VERB: “CLAUSE.|“CLAUSE.|“CLAUSE.|“CLAUSE.”',
  '<The text of OTHER’s appeal> follows:|“CLAUSE. CLAUSE.|“CLAUSE.”',
  '<The full text of the order> follows:|“CLAUSE. CLAUSE.”',
  '"CLAUSE," SAID <NAME, 44,> who keeps bees in PLACE and voted for OTHER.',
  '"CLAUSE," SAID <NAME>, who works near OTHER and supports the mayor.',
  'The streets were quiet, and when asked, <doctors> would say only that “CLAUSE.”',
  'Residents left after a drill that <BODY> called “FRAGMENT.”',
  'The firm dropped a scheme that <WHO> has described as “FRAGMENT”.',
  'The truce, which <BODY> called “FRAGMENT”, held on DAY.',
  'Soldiers took the bridge in an attack that <BODY> described as “FRAGMENT.”',
  'The scheme was described as “FRAGMENT” by <THEM>.',
  'The vote was dismissed as “FRAGMENT” by <BODY>.',
  'The merger was labelled “FRAGMENT” by <THEM>.',
  'The scheme was called “FRAGMENT” by <THEM> on DAY.',
  'SURNAME said <the drivers> had spoken of “FRAGMENT”.',
  'SURNAME said <the pilots> had called the plane “FRAGMENT”.',
  'NAME said that <the tenants> had complained of “FRAGMENT” for years.',
  'SURNAME said <the nurses> had talked about “FRAGMENT” all winter.',
  'NAME said <the nurses> had talked of a “WORD” shift.',
  'SURNAME said <the cooks> had complained about the “WORD” oven.',
  'NAME said <the guards> had grumbled about the “WORD” gate.',
  'NAME said <the farmers> had talked of a “FRAGMENT” in spring.',
  'SURNAME said <the pilots> had warned of “FRAGMENT” on DAY.',
  '<WHO> said the drivers had complained about the heater “OFTEN” in March.',
  '<BODY> said the tenants had asked about the lift “OFTEN” last year.',
  '<WHO> said the pilots had spoken about ice “OFTEN”.',
  '<NAME> said that guests had complained of noise “OFTEN” in May.',
  'SURNAME said <the tenants> had written about the “WORD” lift.',
  'SURNAME said <the miners> had warned of the “WORD” tunnel in March.',
  '<SURNAME> said she thought the plan was “FRAGMENT”.',
  '<BODY> said it considered the offer “FRAGMENT”.',
  '<WHO> told OTHER that SURNAME had “FRAGMENT”.',
  '<WHO> told reporters in PLACE: “CLAUSE.”',
  'In a letter to OTHER, <WHO> VERB: “CLAUSE.”',
  'Asked whether PLACE would pay, <SURNAME> VERB: “CLAUSE.”',
  'Asked by NAME if it was true, <WHO> replied: “CLAUSE.”',
  '<NAME, 44,> VERB it was “FRAGMENT”.',
  '<SURNAME>’s description of the harbour as “FRAGMENT” stuck.',
  'In <SURNAME>’s words, the law is “FRAGMENT”.',
  '<His> promise that the road would be “FRAGMENT” was forgotten.',
  'According to <THEM>, the road is “FRAGMENT”.',
  'The road is “FRAGMENT”, according to <BODY>.',
  '<The text of the letter> follows:|“CLAUSE. CLAUSE.”',
  '<The statement by BODY> reads in full:|“CLAUSE. CLAUSE.”',
  '<BODY> issued this statement:|“CLAUSE. CLAUSE.”',
  'The reply of <BODY>, in full:|“CLAUSE. CLAUSE.”',
  '<OTHER’s statement> went on:|“CLAUSE. CLAUSE.”',
  '<WHO> issued a statement late on DAY.|“CLAUSE. CLAUSE.”',
  'The winter was hard.|“CLAUSE.|“CLAUSE,” SAID <THEM>.',
  'It had snowed.|“CLAUSE.|“CLAUSE.|“CLAUSE,” <WHO> VERB.',
  '<WHO> VERB: “CLAUSE.|“CLAUSE.|“CLAUSE.”|The market closed.',
  '“CLAUSE,” SAID <THEM>.|The market closed at six.|0“CLAUSE.”',
  'The market closed.|0“CLAUSE.”|The buses ran on.',
  'Snow fell on PLACE all day.|0“CLAUSE.”|Nobody was hurt.',
  '<WHO> took the stage to applause. “CLAUSE.”',
  '<SURNAME> has changed his mind about the report. “CLAUSE.”',
  '<WHO> has little patience with critics. “CLAUSE,” he VERB.',
  '“CLAUSE?” asked <THEM>.',
  '“CLAUSE!” <SURNAME> said.',
  '“CLAUSE.” – <NAME>, PLACE',
  '‘CLAUSE,’ SAID <THEM>.',
  '‘CLAUSE,’ <she> SAID. ‘CLAUSE.’',
  '<WHO> VERB the inquiry was ‘FRAGMENT’.',
  '"CLAUSE," SAID <NAME>, who lives in PLACE.',
  '<WHO> wrote on Twitter: "CLAUSE."',
  '<Marchers in PLACE> chanted “CLAUSE!”',
  'A revival of the play 0“TITLE” opens on DAY.',
  'She read from her novel 0“TITLE” on DAY.',
  'The 0“WORD” committee has not met for a decade.',
  'Critics of the so-called 0“TITLE” law met in PLACE.',
  'The family lives on a barge named 0“TITLE”.',
  'A notice on the door read 0“TITLE”.',
  'A mug that says 0“TITLE” stood on the desk.',
  'Fans wore badges saying 0“TITLE”.',
  '"CLAUSE," SAID <NAME, 44,> who drives a bus in PLACE and voted to keep the teacher.',
  '"CLAUSE," SAID <NAME, 44,> who sold a mill on the hill and came to see the judge.',
  '<WHO>, at a rally in PLACE, PLACE, VERB: “CLAUSE.”',
  '<WHO>, in a speech to BODY of PLACE, PLACE, called the plan “FRAGMENT”.',
  '<SURNAME and NAME> signed a letter describing the road as “FRAGMENT”.',
  '<SURNAME and SURNAME> sent a note calling the tax “FRAGMENT”.',
  'Divers raised nine boats from a lake near PLACE on DAY in an effort that <BODY> called "FRAGMENT."',
  'Rangers led forty walkers from a hut on DAY in a march that <BODY> described as “FRAGMENT.”',
  'Builders tore down the mill in PLACE on DAY, a step that <WHO> called “FRAGMENT”.',
  'One driver kept quiet. <Another> VERB, “CLAUSE.”',
];

const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  CLAUSE: [
    'We will rebuild the school',
    'No one asked us',
    'It is not over yet',
    'The water came at night',
    'They have until Friday to answer',
    'I do not know what happens next',
    'This is a matter for the courts',
    'The talks can only go on if both sides want them',
    'My brother was on that bus',
    'There is nothing left to sell',
  ],
  FRAGMENT: [
    'a shambles',
    'reckless',
    'deeply worrying',
    'quick and bloodless',
    'an act of war',
    'useful',
    'a slap in the face',
    'threats',
    'very fruitful',
    'not good enough',
    'a long winter',
  ],
  TITLE: ['The Last Ferry', 'Stay Away', 'A Winter Road', 'Blue Hour', 'No Entry', 'Morning Star'],
  SAID: ['said', 'said', 'said', 'says', 'added', 'warned', 'argued', 'explained'],
  VERB: ['said', 'said', 'said', 'told reporters', 'added', 'warned', 'argued', 'explained', 'insisted', 'says'],
  WHO: [
    'Marta Varga',
    'Mr Okafor',
    'SURNAME',
    'finance minister Idris Haddad',
    'the mayor',
    'a senior official',
    'a union spokeswoman',
    'a shopkeeper, 61,',
    'Elena Sato, the port’s director,',
    'his lawyer, Tomas Quinn,',
    'an army spokesman',
    'the pensioner',
    'Prof Layla Moreau',
    'one of the drivers',
    'he',
    'she',
  ],
  THEM: [
    'Marta Varga',
    'Mr Okafor',
    'SURNAME',
    'the mayor',
    'finance minister Idris Haddad',
    'a senior ministry official',
    'a union spokeswoman',
    'an army spokesman',
    'one of the drivers',
    'Elena Sato, the port’s director',
    'a doctor at the clinic',
  ],
  OFTEN: ['time and again', 'night after night', 'at least four times', 'for years', 'politely'],
  WORD: ['peace', 'temporary', 'truth', 'expert', 'unity'],
  NAME: ['Marta Varga', 'Owen Ferreira', 'Ngozi Okafor', 'Pierre Moreau', 'Layla Haddad'],
  SURNAME: ['Varga', 'Ferreira', 'Okafor', 'Moreau', 'Haddad', 'Quinn'],
  BODY: [
    'the army',
    'the interior ministry',
    'the bank',
    'the Caldonian government',
    'the water board',
    'the opposition',
    'the company',
  ],
  OTHER: ['the BBC', 'the Daily Ledger', 'the court', 'parliament', 'Varga', 'the union'],
  PLACE: ['Caldonia', 'Tirrenza', 'Port Amity', 'the north', 'Moscow'],
  DAY: ['Monday', 'Tuesday', 'Thursday', 'Sunday'],
};
const SLOT = /CLAUSE|FRAGMENT|TITLE|VERB|SAID|WHO|THEM|OFTEN|WORD|SURNAME|NAME|BODY|OTHER|PLACE|DAY/;

/** How often each pattern is filled. */
const TIMES = 14;

function filled(pattern: string, next: () => number): string {
  let text = pattern;
  for (let found = SLOT.exec(text); found; found = SLOT.exec(text)) {
    const list = FILLINGS[found[0]]!;
    let words = list[Math.floor(next() * list.length)]!;
    const opens = found.index === 0 || /(?:[.|]\s?|^)[<“‘"]?$/.test(text.slice(0, found.index));
    if (opens) words = words.charAt(0).toUpperCase() + words.slice(1);
    text = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
  }
  return text;
}

function read(marked: string): Invented {
  let text = '';
  const source: [number, number][] = [];
  const quotedSegments: Invented['quotedSegments'] = [];
  let open: { start: number; nobody: boolean } | null = null;
  let nobody = false;
  for (let i = 0; i < marked.length; i++) {
    const c = marked.charAt(i);
    if (c === '<') source.push([text.length, 0]);
    else if (c === '>') source.at(-1)![1] = text.length;
    else if (c === '0' && /[“‘"]/.test(marked.charAt(i + 1))) nobody = true;
    else if (c === '|') {
      if (open) quotedSegments.push(run(text, open, text.length));
      open = null;
      text += '\n\n';
    } else {
      const closes = c === '”' || (open !== null && (c === '"' || (c === '’' && !/\p{L}/u.test(marked.charAt(i + 1)))));
      text += c;
      if (closes && open) {
        quotedSegments.push(run(text, open, text.length));
        open = null;
      } else if (!open && (c === '“' || c === '‘' || c === '"')) {
        open = { start: text.length - 1, nobody };
        nobody = false;
      }
    }
  }
  const attribution: Attribution = {
    id: 'a',
    source,
    cue: [],
    content: [],
    sourceText: text.slice(...(source[0] ?? [0, 0])),
    type: 'direct',
    sourceKind: 'name',
    silverEntity: null,
  };
  return { text, quotedSegments, attributions: [attribution] };
}

const run = (text: string, { start, nobody }: { start: number; nobody: boolean }, end: number) => ({
  start,
  end,
  words: text.slice(start, end).split(/\s+/).length,
  attribution: nobody ? null : 'a',
});

export function invented(): Invented[] {
  const next = dice(11);
  return PATTERNS.flatMap((pattern) => Array.from({ length: TIMES }, () => read(filled(pattern, next))));
}

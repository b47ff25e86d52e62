// Who said what. Articles and people are invented; what each must yield was written down before the rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NAMED, isNamed, type Entity, type Mention, type Quote } from '../../../../src/core/analysis/analysis.ts';
import { entities } from '../../../../src/core/analysis/entities/entities.ts';
import { names } from '../../../../src/core/analysis/names/names.ts';
import { units } from '../../../../src/core/analysis/names/units.ts';
import { attribute } from '../../../../src/core/analysis/quotes/attribute.ts';
import { segments } from '../../../../src/core/analysis/quotes/segments.ts';
import { parse } from '../../../../src/core/article/parse.ts';

const quotesOf = (text: string, known?: Entity[]): Quote[] => {
  const article = parse({ id: 'a', text });
  const runs = segments(article);
  const parts = units(article);
  return attribute(article, runs, known ?? entities(article, names(article, parts), runs, parts));
};

const direct = (text: string, entities?: Entity[]): Quote[] =>
  quotesOf(text, entities).filter((quote) => quote.kind === 'direct');

/** `words <- speaker (how)` for each direct quote; a speaker that is not sure enough to be named is a question mark. */
const said = (text: string): string[] =>
  direct(text).map(({ text: words, speaker, confidence }) => {
    if (speaker === null) return `${words} <- nobody`;
    return confidence < NAMED ? `${words} <- ?` : `${words} <- ${speaker.text} (${speaker.how})`;
  });

/** An entity whose mentions are the named occurrences of the given words, in order. */
const entity = (
  id: string,
  text: string,
  words: [string, Mention['kind']][],
  kind: Entity['kind'] = 'person',
): Entity => {
  let from = 0;
  const mentions = words.map(([word, mention]) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { start, end: from, text: word, kind: mention };
  });
  return { id, kind, name: words[0]?.[0] ?? null, aliases: [], roles: [], mentions };
};

const reported = (text: string): string[] =>
  quotesOf(text)
    .filter((quote) => quote.kind === 'indirect' && isNamed(quote))
    .map(({ text: words, speaker, cue }) => `${speaker?.text} | ${cue?.text} | ${words}`);

describe('a cue after its quote', () => {
  it.each<[string, string, string[]]>([
    [
      'split by its cue',
      '“We have three aims,” Brandt said on Thursday in Oslo. “One, feed the town. Two, sleep.”',
      ['We have three aims, <- Brandt (stated)', 'One, feed the town. Two, sleep. <- Brandt (carried)'],
    ],
    [
      'and what its speaker has done behind it',
      '"We saw the smoke before the sail," said Captain Ada Lund, who steered the first boat out of Kalevo.',
      ['We saw the smoke before the sail, <- Captain Ada Lund (stated)'],
    ],
    [
      'in the middle of a sentence',
      '“The ferry,” said Ms Holm, “is late again.”',
      ['The ferry, <- Ms Holm (stated)', 'is late again. <- Ms Holm (stated)'],
    ],
    [
      'a long unnamed subject after the verb',
      '“There is a deal to be had,” said a senior Velmoran trade ministry official travelling on Mr Aldin’s train.',
      [
        'There is a deal to be had, <- a senior Velmoran trade ministry official travelling on Mr Aldin’s train (stated)',
      ],
    ],
    ['a question', '“Who pays?” asked Ola Brandt, the mayor.', ['Who pays? <- Ola Brandt, the mayor (stated)']],
    [
      'a question with the name first',
      '“Who pays?” Ola Brandt asked. The room was silent.',
      ['Who pays? <- Ola Brandt (stated)'],
    ],
    [
      'an adverbial between',
      '"The dam is safe," the regional water board said in a statement on Monday.',
      ['The dam is safe, <- the regional water board (stated)'],
    ],
    [
      'a name and a place',
      '“Never,” said Ada Lund of the Harbour Union in Kalevo.',
      ['Never, <- Ada Lund of the Harbour Union (stated)'],
    ],
    ['an age', '“It shook,” said Ada Lund, 58, who sells fish.', ['It shook, <- Ada Lund, 58, (stated)']],
    ['a month that is a surname', '“It shook,” said Mr May.', ['It shook, <- Mr May (stated)']],
    [
      'a weekday after the verb',
      '“It shook,” Lund, the harbour master, said Tuesday.',
      ['It shook, <- Lund, the harbour master, (stated)'],
    ],
    ['signed', '“It shook all night.” — Ada Lund, Kalevo', ['It shook all night. <- Ada Lund (stated)']],
    [
      'according to',
      'The bridge is “a ruin”, according to the harbour master.',
      ['a ruin <- the harbour master (stated)'],
    ],
    [
      'trailing the sentence',
      'The bridge was “a ruin” from the first day, Ada Lund said.',
      ['a ruin <- Ada Lund (stated)'],
    ],
    [
      'the nearest name is not the speaker',
      '“It shook,” the ministry said after the Lund dinner.',
      ['It shook, <- the ministry (stated)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a cue before its quote', () => {
  it.each<[string, string, string[]]>([
    ['a colon', 'Ada Lund said: “We go home.”', ['We go home. <- Ada Lund (stated)']],
    ['age', 'Lund, 58, told Kalevo Radio the plan was “a wet dream”.', ['a wet dream <- Lund, 58, (stated)']],
    [
      'a title before the name, after an adverbial',
      'In a letter to the Courier, her senior adviser, Jon Berg, said: “We never met.”',
      ['We never met. <- her senior adviser, Jon Berg, (stated)'],
    ],
    [
      'a relative clause',
      'Lund, who has in the past described Berg as “a weathervane”, left early.',
      ['a weathervane <- Lund (stated)'],
    ],
    [
      'verbs joined to a subject far off',
      'The Kalevo senator tried to calm the hall, shook hands with two rivals and took a heckler in stride, saying he would “not shout back”.',
      ['not shout back <- The Kalevo senator (stated)'],
    ],
    [
      'a participle after another clause',
      'Lund danced in Kalevo with volunteers, declaring it “a night to keep”.',
      ['a night to keep <- Lund (stated)'],
    ],
    ['an object beside the cue', 'Lund told Berg that Holm “had a lazy plan”.', ['had a lazy plan <- Lund (stated)']],
    [
      'an object between cue and name',
      'The lawyer told reporters that Berg “had the key”.',
      ['had the key <- The lawyer (stated)'],
    ],
    [
      'a noun with its owner',
      'Her remark that the sea “has no owner” drew laughter.',
      ['has no owner <- Her (pronoun)'],
    ],
    [
      'a noun further off',
      'His warning last month that a strike would put the port “at the back of the queue” was ignored.',
      ['at the back of the queue <- His (pronoun)'],
    ],
    ['in someone’s view', 'In Lund’s view, the vote is “a coin toss”.', ['a coin toss <- Lund (stated)']],
    [
      'someone’s description',
      'Mr Lund’s description of the port as “a sleeping cow” stuck.',
      ['a sleeping cow <- Mr Lund (stated)'],
    ],
    [
      'a fronted adverbial, one speaker for several fragments',
      'On her taxes, she says the forms are “very dull” because “I like it so”.',
      ['very dull <- she (pronoun)', 'I like it so <- she (pronoun)'],
    ],
    [
      'two fragments',
      'Mr Lund’s office tweeted that the talks were “short” and “dry”.',
      ['short <- Mr Lund’s office (stated)', 'dry <- Mr Lund’s office (stated)'],
    ],
    [
      'two cues, one subject',
      'Harbour spokesman Pal Vik described the visit by Mr Lund as “very warm” and said the talks covered “sore points”.',
      ['very warm <- Harbour spokesman Pal Vik (stated)', 'sore points <- Harbour spokesman Pal Vik (stated)'],
    ],
    [
      'an institution',
      'The Velmoran interior ministry warned however that the fence was “a dead letter”.',
      ['a dead letter <- The Velmoran interior ministry (stated)'],
    ],
    ['a city', 'Kalevo said on Tuesday the raid was “piracy”.', ['piracy <- Kalevo (stated)']],
    ['officials', 'Velmoran officials said Mr Lund was “in no hurry”.', ['in no hurry <- Velmoran officials (stated)']],
    [
      'joint speakers',
      'Lund and Berg issued a statement describing the toll as “unfair”.',
      ['unfair <- Lund and Berg (stated)'],
    ],
    [
      'a negation inside what is said',
      'Velmora vowed on Monday to talk but insisted it would not accept “blackmail”, as President Lund met envoys.',
      ['blackmail <- Velmora (stated)'],
    ],
    [
      'made it clear',
      'However, he made it clear that without rain “the wells will close.”',
      ['the wells will close. <- he (pronoun)'],
    ],
    [
      'has also pledged',
      'Ada Lund has also pledged to build “a proper bridge”.',
      ['a proper bridge <- Ada Lund (stated)'],
    ],
    [
      'a recording of who says it',
      'The new spot of the union opens with footage of Ada Lund asking, “Why are the boats so late?”',
      ['Why are the boats so late? <- Ada Lund (stated)'],
    ],
    [
      'a clip of who says it',
      'The film ends with a clip of Ms Brandt telling the council, “We never sleep.”',
      ['We never sleep. <- Ms Brandt (stated)'],
    ],
    [
      'where it was said, with a comma in it',
      'Ada Lund, during a meeting in Port Amity, Caldonia, said she was “going to sail anyway”.',
      ['going to sail anyway <- Ada Lund (stated)'],
    ],
    [
      'where it was said, with a comma in it, of a surname',
      'Varga, at a rally in Harbour Falls, Amity, said: “We sail at dawn.”',
      ['We sail at dawn. <- Varga (stated)'],
    ],
    [
      'to whom it was said, with a comma in it',
      'Varga, speaking to the crews in Harbour Falls, Amity, said: “We sail at dawn.”',
      ['We sail at dawn. <- Varga (stated)'],
    ],
    [
      'a letter to somebody, with a comma in it',
      'The mayor, in a letter to the council of Marvo, Caldonia, called the dam “a wreck”.',
      ['a wreck <- The mayor (stated)'],
    ],
    [
      'a number before its verb',
      'Asked about the boats, the 34-year-old mother of three replied, “They are a disgrace.”',
      ['They are a disgrace. <- the 34-year-old mother of three (stated)'],
    ],
    ['quoted as saying', 'Lund was quoted as saying the bridge was “a joke”.', ['a joke <- Lund (stated)']],
    [
      'passive with an agent',
      'The bridge was called “a joke” by the harbour master.',
      ['a joke <- the harbour master (stated)'],
    ],
    [
      'a participle in an aside with an agent',
      'Varga, described by Ada Lund as “the last honest man in town”, will stand again.',
      ['the last honest man in town <- Ada Lund (stated)'],
    ],
    [
      'a relative clause of whom it is said',
      'Varga, whom Ada Lund once called “the last honest man in town”, will stand again.',
      ['the last honest man in town <- Ada Lund (stated)'],
    ],
    [
      'another, without a noun',
      'One sailor tweeted, “It will rain all night.” Another tweeted, “It will snow before noon.”',
      ['It will rain all night. <- One sailor (stated)', 'It will snow before noon. <- Another (stated)'],
    ],
    [
      'some, without a noun',
      'Some said the dam was “a wreck in all but name”.',
      ['a wreck in all but name <- Some (stated)'],
    ],
    [
      'chants',
      'Supporters of the strike lined Quay Street and chanted “No more night boats!”',
      ['No more night boats! <- Supporters of the strike (stated)'],
    ],
    ['tweets', 'Ada Lund tweeted: “Rain at last.”', ['Rain at last. <- Ada Lund (stated)']],
    ['a document', 'The board’s report called the crossing “reckless”.', ['reckless <- The board’s report (stated)']],
    [
      'ellipsis and brackets',
      'The ministry said: “No one will force us [to] give up ... now.”',
      ['No one will force us [to] give up ... now. <- The ministry (stated)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('gives the cue as its verb group', () => {
    const cues = direct(
      'Ada Lund has also pledged “a bridge”. He made it clear that “it will rain.” Her remark that “it rained” stood.',
    );
    expect(cues.map(({ cue }) => cue?.text)).toEqual(['has also pledged', 'made it clear', 'remark']);
  });
});

describe('speech that reports speech', () => {
  it.each<[string, string, string[]]>([
    [
      'a pronoun that names',
      'The harbour ministry said it regarded the dam as “a gift”.',
      ['a gift <- The harbour ministry (stated)'],
    ],
    ['a pronoun that calls', 'Ada Lund said she called the plan “a gift”.', ['a gift <- Ada Lund (stated)']],
    [
      'words beside what others spoke of',
      'A dock clerk said the sailors had complained about the pump “again and again” in May.',
      ['again and again <- A dock clerk (stated)'],
    ],
    [
      'after that',
      'Lund said that the sailors had warned of the leak “more than twice”.',
      ['more than twice <- Lund (stated)'],
    ],
    [
      'words that others are said to have spoken',
      'Lund said the sailors had called the pump “a toy”.',
      ['a toy <- the sailors (stated)'],
    ],
    ['what others spoke of', 'Lund said the sailors had complained about “a toy”.', ['a toy <- the sailors (stated)']],
    [
      'a thing in marks within what they spoke of',
      'Lund said the sailors had complained about the “toy” pump.',
      ['toy <- the sailors (stated)'],
    ],
    [
      'what others spoke of, after an article',
      'Lund said the sailors had spoken of a “dark day” in May.',
      ['dark day <- the sailors (stated)'],
    ],
    [
      'without speech round it',
      'The sailors had complained about the pump “again and again” in May.',
      ['again and again <- The sailors (stated)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('words in marks that nobody is reported to have said', () => {
  it.each([
    ['a title', 'She starred in the film “The Long Quay” and left.'],
    ['a name given', 'They sailed in a boat called “Dusk” last year.'],
    ['so-called', 'The so-called “Quay Bill” passed.'],
    ['a sign', 'A sign at the gate read “Keep Out” all night.'],
    ['a banner that said', 'They held a banner that said “Go Ada” on the quay.'],
    ['placards saying', 'Students waved placards saying “Lund for Mayor” outside.'],
    ['scare quotes', 'The “temporary” fence is now ten years old.'],
    ['a nickname', 'Marta “Mars” Lund won the race.'],
    ['a refusal', 'The company refused to say whether it had sought “a quiet deal”.'],
    ['would not say', 'But she would not say whether it belonged on “old stone”.'],
    ['neither side', 'Neither side would say if the talks were “dead”.'],
    ['without saying', 'He left without saying it was “over”.'],
    ['what he is asked', 'Asked whether the plan was “a gift to the banks”, Lund laughed.'],
    ['what he is asked, behind', 'Lund laughed when asked if the plan was “a gift to the banks”.'],
    ['a description of him', 'Lund, once described as “the last honest man in town”, will stand again.'],
    ['some reported cases', 'In some reported cases “bad air” made the crews ill.'],
    ['neither of two', 'Neither Lund nor Brandt said the boats were “a disgrace to the town”.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    ['hypothetical', 'If asked, he would say it was “over”.'],
    ['denied', 'Lund denied calling it “a joke”.'],
  ])('%s: unsure, never named', (_, text) => {
    for (const quote of direct(text)) expect(quote.confidence).toBeLessThan(NAMED);
  });

  it('a plural that says what somebody wrote: his, or unsure', () =>
    expect(said('Prosecutors allege Brandt wrote that he was “sick of the whole business”.')[0]).toMatch(
      /<- (?:Brandt \(stated\)|[?])$/,
    ));

  it('the next sentence is hers who is in the clause before it, not of what opens it', () => {
    const text = 'When Ms Varga left the quay the boats sank. “I knew it would happen.”';
    expect(said(text)[0]).toMatch(/<- (?:Ms Varga \(carried\)|[?])$/);
  });

  it('but what he is asked about is his where he has said it himself, or unsure', () => {
    const text = 'Asked about his claim that the plan was “a gift to the banks”, Lund laughed.';
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toMatch(/<- (?:his|[?])/);
  });

  it('a heading in marks between what somebody said', () => {
    const first = '“We will mend every boat,” Ada Lund said on Monday.';
    for (const heading of ['‘All Boats Are Home.’', '“The Winter of the Long Quay”'])
      expect(said(`${first}\n\n${heading}\n\nThe harbour was quiet.`)).toHaveLength(1);
    expect(said(`${first}\n\n“Ada Lund.”\n\nThe harbour was quiet.`)).toHaveLength(2);
  });

  it('a sentence in marks without any speaker has none', () => {
    expect(said('The rain fell.\n\n“Nobody knows what the sea will do.”\n\nIt fell on.')).toEqual([
      'Nobody knows what the sea will do. <- nobody',
    ]);
  });
});

describe('a quote that follows another', () => {
  it('opens the next paragraph: the speaker before it, at the earlier phrase', () => {
    const text = '“We share a river,” the interior ministry said after the Lund dinner.\n\n“No fence will hold it.”\n';
    const [first, second] = direct(text);
    expect(second?.speaker).toEqual({ ...first?.speaker, how: 'carried' });
    expect(second?.cue).toBeNull();
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
  });

  it('after a cue whose words were in marks only in part', () => {
    expect(
      said('The ministry warned that the fence was “a dead letter”.\n\n“No one will make us climb it twice.”'),
    ).toEqual([
      'a dead letter <- The ministry (stated)',
      'No one will make us climb it twice. <- The ministry (carried)',
    ]);
  });

  it('over paragraphs, closed only at its end, with the cue first', () => {
    expect(said('Ada Lund said: “First we rest.\n\n“Then we eat.\n\n“Then we go.”\n\nThey went.')).toEqual([
      'First we rest. <- Ada Lund (stated)',
      'Then we eat. <- Ada Lund (carried)',
      'Then we go. <- Ada Lund (carried)',
    ]);
  });

  it('over paragraphs, with the cue last', () => {
    expect(said('The night was long.\n\n“First we rest.\n\n“Then we go,” said Ada Lund.')).toEqual([
      'First we rest. <- Ada Lund (carried)',
      'Then we go, <- Ada Lund (stated)',
    ]);
  });

  it('never closed: only its own paragraph', () => {
    expect(said('Ada Lund said: “First we rest.\n\nThe boats left at noon.')).toEqual([
      'First we rest. <- Ada Lund (stated)',
    ]);
  });

  it('a statement that is announced', () => {
    expect(said('The text of the union’s statement follows:\n\n“The boats stay in port. All of them.”')).toEqual([
      'The boats stay in port. All of them. <- The text of the union’s statement (carried)',
    ]);
  });

  it('a sentence about someone, then bare words in the same paragraph', () => {
    expect(said('Lund distanced herself from the march. “I am going to stay at home.”')).toEqual([
      'I am going to stay at home. <- Lund (carried)',
    ]);
  });

  it('not over a paragraph of something else', () => {
    expect(
      said('“We go,” said Ada Lund.\n\nThe boats left at noon.\n\n“Nobody knows what the sea will do.”').at(-1),
    ).toBe('Nobody knows what the sea will do. <- nobody');
  });

  it('a transcript that names each speaker', () => {
    expect(said('The radio sent this:\n\n“HOLM: Will it rain?\n\n“LUND: It will.”')).toEqual([
      'HOLM: Will it rain? <- HOLM (stated)',
      'LUND: It will. <- LUND (stated)',
    ]);
  });
});

describe('whom the speaker stands for', () => {
  it('the name that closes the phrase; staff, owners and companions are not it', () => {
    const text =
      '“A one,” said foreign minister Ada Lund. “B two,” said Ms Lund’s staff. “C three,” said Pal Vik of Lund Shipping. “D four,” she said.';
    const lund = entity('e1', text, [
      ['Ada Lund', 'name'],
      ['Lund', 'name'],
      ['she', 'pronoun'],
    ]);
    const vik = entity('e2', text, [['Pal Vik', 'name']]);
    const firm = entity('e3', text, [['Lund Shipping', 'name']], 'organization');
    expect(
      direct(text, [lund, vik, firm]).map(({ speaker }) => [speaker?.text, speaker?.entity, speaker?.how]),
    ).toEqual([
      ['foreign minister Ada Lund', 'e1', 'stated'],
      ['Ms Lund’s staff', undefined, 'stated'],
      ['Pal Vik of Lund Shipping', 'e2', 'stated'],
      ['she', 'e1', 'pronoun'],
    ]);
  });

  it('a role that stands for a person, an institution, and officials of a country', () => {
    const text =
      '“A one,” the trade secretary said. “B two,” the Harbour Board said. “C three,” Velmora officials said.';
    const lund = entity('e1', text, [['the trade secretary', 'nominal']]);
    const board = entity('e2', text, [['Harbour Board', 'name']], 'organization');
    const land = entity('e3', text, [['Velmora', 'name']], 'place');
    expect(direct(text, [lund, board, land]).map(({ speaker }) => speaker?.entity)).toEqual(['e1', 'e2', undefined]);
  });
});

describe('words left unsaid', () => {
  it.each([
    'Without saying “ransom,” President Ada Lund promised that no one would profit.',
    'Never saying “sorry,” Lund promised to mend the boat.',
  ])('are nobody’s: %s', (text) => {
    expect(said(text).filter((line) => !/<- (?:nobody|[?])$/.test(line))).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each<[string, string, string[]]>([
    [
      'a clause',
      'Velmoran officials said Mr Lund wanted to press Mr Berg on the dam.',
      ['Velmoran officials | said | Mr Lund wanted to press Mr Berg on the dam'],
    ],
    [
      'with that and a day',
      'Kalevo said on Tuesday that three sailors had been hurt.',
      ['Kalevo | said | three sailors had been hurt'],
    ],
    ['someone told', 'Ada Lund told the court that the boat was old.', ['Ada Lund | told | the boat was old']],
    [
      'content first',
      'The boat was old and badly kept, Ada Lund said.',
      ['Ada Lund | said | The boat was old and badly kept'],
    ],
    [
      'with a word in marks',
      'Ada Lund said the boat was “a wreck” at heart.',
      ['Ada Lund | said | the boat was “a wreck” at heart'],
    ],
    [
      'a second verb',
      'Ada Lund called the boat “a wreck” and said it had leaked.',
      ['Ada Lund | said | it had leaked'],
    ],
    [
      'an age and a relative clause between name and verb',
      'Lund, 54, who took over in 2021, said the yard’s founder, Dr. Pal Vik, would join the board.',
      ['Lund, 54, who took over in 2021, | said | the yard’s founder, Dr. Pal Vik, would join the board'],
    ],
    [
      'a role and a relative clause between name and verb',
      'Ada Lund, the harbour master, who took over in 2021, said the boat had leaked.',
      ['Ada Lund, the harbour master, who took over in 2021, | said | the boat had leaked'],
    ],
    [
      'an adverbial before a role with its clause',
      'Last week, the harbour master, who took over in 2021, said the boat had leaked.',
      ['the harbour master, who took over in 2021, | said | the boat had leaked'],
    ],
    ['all in marks', 'Ada Lund said: “The boat was old and wet.”', []],
    ['refused', 'Ada Lund declined to say that the boat was old.', []],
    [
      'denied',
      'Pal Vik, 54, the harbour master, denied that the boat was old.',
      ['Pal Vik, 54, the harbour master, | denied | the boat was old'],
    ],
    ['denied, not told', 'Ada Lund denied the claim that the boat was old.', []],
    ['denied by none', 'Ada Lund never denied that the boat was old.', []],
    [
      'a subject without an article',
      'Harbour master Ada Lund, 52, said fuel costs in the outer port would double by May.',
      ['Harbour master Ada Lund, 52, | said | fuel costs in the outer port would double by May'],
    ],
    ['no subject', 'Ada Lund said goodbye when the boat was ready.', []],
    ['no clause', 'Ada Lund said grace and had soup.', []],
    ['supposed', 'Ada Lund might say that the boat was old.', []],
    ['no speech', 'Ada Lund left the boat that was old.', []],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('the seed article', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../content/kerry-putin-sochi.txt'), 'utf8');

  it('has the ten answers’ quotes with their speakers', () => {
    expect(
      direct(text).map((q) => [q.sentence, q.text.slice(0, 20), q.speaker?.text, q.speaker?.how, q.cue?.text]),
    ).toEqual([
      [1, 'coercion', 'Russia', 'stated', 'insisted'],
      [4, 'Russia is ready for ', 'the Russian foreign ministry', 'stated', 'said'],
      [5, 'However cooperation ', 'the Russian foreign ministry', 'carried', undefined],
      [7, 'frank', 'Mr Kerry’s staff', 'stated', 'tweeted'],
      [7, 'productive', 'Mr Kerry’s staff', 'stated', 'tweeted'],
      [
        13,
        'We have a lot of bus',
        'a US senior state department official travelling on Mr Kerry’s plane',
        'stated',
        'said',
      ],
      [14, 'extremely positive', 'Kremlin spokesman Dmitry Peskov', 'stated', 'described'],
      [14, 'hot-button issues', 'Kremlin spokesman Dmitry Peskov', 'stated', 'said'],
      [16, 'We have been very, v', 'the US official', 'stated', 'said'],
      [17, 'the pressure will in', 'he', 'pronoun', 'made it clear'],
      [18, 'a dead end', 'The Russian foreign ministry', 'stated', 'warned'],
      [19, 'No one will manage t', 'The Russian foreign ministry', 'carried', undefined],
    ]);
    expect(direct(text).every(({ confidence }) => confidence >= NAMED)).toBe(true);
  });
});

describe('any text', () => {
  it.each([
    '',
    '"',
    '“',
    'said',
    '“a” said',
    'said “a”',
    ', said',
    '“,” said',
    'that that that “b c d”',
    '\u{1F916} said “\u{1F916}”',
    '“A b c.” —',
    'According to',
    'in the “view” of',
    '“A b c” by by by',
    'and and said “x y”',
    'who said “x y z”',
  ])('never throws: %j', (text) => {
    expect(Array.isArray(quotesOf(text))).toBe(true);
  });

  it.each([
    'Lund said “a b” and ',
    '“A b,” said ',
    'the man of the ',
    ', who said',
    '“a b c.” ',
    'Lund and ',
    'that said ',
    'His remark, ',
  ])('gives slices of a long line of %j', (unit) => {
    const text = unit.repeat(Math.floor(20_000 / unit.length));
    const whole = { start: 0, end: text.length };
    const article = {
      ...parse({ id: 'a', text: '' }),
      text,
      paragraphs: [whole],
      sentences: [{ ...whole, number: 1, paragraph: 0 }],
    };
    const quotes = attribute(article, segments(article), []);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quotes.map((quote) => quote.text));
    const direct = quotes.filter(({ kind }) => kind === 'direct');
    if (unit.startsWith('Lund said')) expect(direct).toHaveLength(20_000 / unit.length);
  });
});

// The hard cases of who said what, by their numbers in the list of real texts they were met in; every text here is made up. Where a
// case cannot be met the honest behaviour is pinned: unsure, not wrong.
import { describe, expect, it } from 'vitest';
import { NAMED } from '../../../../src/core/analysis/analysis.ts';
import { analyze } from '../../../../src/core/analysis/analyze.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** `words <- speaker` of each quote in marks; a question mark for one that is not sure enough to be named. */
const said = (text: string): string[] =>
  analyze(parse({ id: 'a', text })).quotes.flatMap(({ kind, text: words, speaker, confidence }) =>
    kind === 'direct' ? [`${words} <- ${speaker ? (confidence < NAMED ? '?' : speaker.text) : 'nobody'}`] : [],
  );

describe('hard cases: who said it', () => {
  it.each<[string, string, string[]]>([
    [
      '1 a quote split by its cue',
      '“There are three parts to it,” Okafor said on Friday in the capital. “First, open the schools. Second, pay the teachers.”',
      ['There are three parts to it, <- Okafor', 'First, open the schools. Second, pay the teachers. <- Okafor'],
    ],
    [
      '2 a long unnamed subject after its verb',
      '“Nobody has signed anything yet,” said a senior Caldonian trade ministry official travelling with Ms Varga.',
      ['Nobody has signed anything yet, <- a senior Caldonian trade ministry official travelling with Ms Varga'],
    ],
    [
      '3 a paragraph that goes on with the speaker before',
      '“The pipeline is closed for repairs,” the Tirrenzan energy ministry said.\n\n“However it will open again as soon as the inspectors have left.”',
      [
        'The pipeline is closed for repairs, <- the Tirrenzan energy ministry',
        'However it will open again as soon as the inspectors have left. <- the Tirrenzan energy ministry',
      ],
    ],
    [
      '4 a quote over paragraphs, closed only at its end',
      'Governor Elena Sato told the crowd: “We lost the bridge.\n\n“We did not lose the town.\n\n“We start again on Monday.”\n\nThe crowd went home.',
      [
        'We lost the bridge. <- Governor Elena Sato',
        'We did not lose the town. <- Governor Elena Sato',
        'We start again on Monday. <- Governor Elena Sato',
      ],
    ],
    [
      '6 an age between name and cue',
      'Haddad, 58, told Radio Amity the tunnel was “a very expensive hole”.',
      ['a very expensive hole <- Haddad, 58,'],
    ],
    [
      '7 a role before the name, after an adverbial',
      'In a statement to the Ledger, her senior policy adviser, Tomas Quinn, said: “She never saw the letter.”',
      ['She never saw the letter. <- her senior policy adviser, Tomas Quinn,'],
    ],
    [
      '8 a relative clause',
      'Ferreira, who has in the past described Moreau as “a man without a map”, left before the vote.',
      ['a man without a map <- Ferreira'],
    ],
    [
      '9 verbs joined to a subject far off',
      'The Amity senator tried to calm the hall, shook some hands and took a heckler in stride, saying he would “not be shouted down”.',
      ['not be shouted down <- The Amity senator'],
    ],
    [
      '10 a participle after another clause',
      'Varga celebrated in the square with her supporters, declaring it “another day for the small towns”.',
      ['another day for the small towns <- Varga'],
    ],
    [
      '11 an object beside the cue',
      'Quinn told Channel Nine that Idris Haddad “had a foolish plan”.',
      ['had a foolish plan <- Quinn'],
    ],
    [
      '12 nouns of speech and their owners',
      'In Okafor’s view, the tax is “a gift to the banks”. Mr Moreau’s description of the port as “a parking lot” stuck.',
      ['a gift to the banks <- Okafor', 'a parking lot <- Mr Moreau'],
    ],
    [
      '12 her remark',
      'Ferreira spoke for an hour. Her remark that “an island eats its young” made the hall laugh.',
      ['an island eats its young <- Her'],
    ],
    [
      '12 his warning, repeated by himself',
      'Quinn repeated his warning that the port would stand “last in every line”.',
      ['last in every line <- Quinn'],
    ],
    [
      '12 a view between commas',
      'The tax, in Ferreira’s view, is “a gift to the banks”.',
      ['a gift to the banks <- Ferreira'],
    ],
    [
      '12 what an institution claims',
      'The bank’s claim that its books are “as clean as snow” was met with silence.',
      ['as clean as snow <- The bank'],
    ],
    [
      '12 a description by a pronoun',
      'Haddad is no friend of the harbour. His description of it as “a parking lot for ghosts” stuck.',
      ['a parking lot for ghosts <- His'],
    ],
    ['12 an owner of something else', 'Haddad bought Quinn’s house, “Seven Winds”, in May.', []],
    [
      '13 a deed first, then bare words in the same paragraph',
      'Moreau distanced himself from the rally. “I am going to vote for the other side.”',
      ['I am going to vote for the other side. <- Moreau'],
    ],
    [
      '14 a fronted adverbial',
      'On his old school, Okafor says the rooms were “very cold rooms” because “nobody paid for coal”.',
      ['very cold rooms <- Okafor', 'nobody paid for coal <- Okafor'],
    ],
    [
      '15 several fragments',
      'Ms Sato’s office said that the talks had been “open” and “fruitful”.',
      ['open <- Ms Sato’s office', 'fruitful <- Ms Sato’s office'],
    ],
    ['16 scare quotes and titles', 'The “temporary” wall is ten years old. The play “A Winter Road” opens in May.', []],
    [
      '16 marks within a quote',
      '“They wrote “No Entry” on our door,” Varga said.',
      ['They wrote “No Entry” on our door, <- Varga'],
    ],
    [
      '17 institutions and capitals speak',
      'Caldonia said on Tuesday the strike was “piracy”. The Tirrenzan interior ministry warned that the fence was “a provocation”.',
      ['piracy <- Caldonia', 'a provocation <- The Tirrenzan interior ministry'],
    ],
    [
      '18 joint speakers',
      'Varga and Moreau issued a statement describing the toll as “unworthy of two free ports”.',
      ['unworthy of two free ports <- Varga and Moreau'],
    ],
    [
      '19 an unnamed source named again by its role and a pronoun',
      '“We told them twice,” the Caldonian official said. However, he made it clear that without rain “the wells will close.”',
      ['We told them twice, <- the Caldonian official', 'the wells will close. <- he'],
    ],
    [
      '29 British marks with apostrophes',
      '‘It wasn’t the pilot’s fault,’ said Layla Haddad. ‘We couldn’t see the mast.’',
      ['It wasn’t the pilot’s fault, <- Layla Haddad', 'We couldn’t see the mast. <- Layla Haddad'],
    ],
    [
      '30 an ellipsis and brackets',
      'The bank said: “No one will make us [pay] twice ... including the court.”',
      ['No one will make us [pay] twice ... including the court. <- The bank'],
    ],
    [
      '31 a negation within what is said',
      'Caldonia vowed to talk but insisted it would not bow to “blackmail”.',
      ['blackmail <- Caldonia'],
    ],
    ['31 a refusal', 'The company declined to say whether it had sought “a quiet deal”.', []],
    ['31 a cue that is left out', 'He left the stage without saying, “I am sorry”.', []],
    [
      '32 chants',
      'Supporters of the strike filled the square and chanted “No more night trains!”',
      ['No more night trains! <- Supporters of the strike'],
    ],
    ['32 a tweet', 'Elena Sato tweeted: “Rain at last.”', ['Rain at last. <- Elena Sato']],
    ['32 a sign', 'A banner that said “Water Now” hung from the tower.', []],
    [
      '34 the subject after its verb is the speaker and the verb is not',
      '“I never asked for it,” said Ferreira.',
      ['I never asked for it, <- Ferreira'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<[string, string, RegExp]>([
    [
      '5 a statement that is announced: the document, or its author',
      'The text of the bank’s statement follows:\n\n“The branches stay open. All of them.”',
      /<- (?:The text of the bank’s statement|the bank|[?])$/,
    ],
    [
      '12 a warning that others have in mind: his, or unsure',
      'Nobody has forgotten Okafor’s warning that the port would stand “last in every line”.',
      /<- (?:Okafor|[?])$/,
    ],
    ['31 a condition: unsure', 'If asked, he would say it was “over”.', /<- (?:[?]|nobody)$/],
    [
      '29 a mark that nothing closes',
      'Varga said: “First we rest.\n\nThe boats left at noon.',
      /^First we rest\. <- Varga$/,
    ],
  ])('%s', (_, text, expected) => {
    for (const line of said(text)) expect(line).toMatch(expected);
    expect(said(text).length).toBeGreaterThan(0);
  });
});

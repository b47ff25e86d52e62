// Short reports of invented people, annotated by hand: what the floor of the figures is measured on. [P …] a person, [O …] an
// organization, [L …] a place, [D …] a date, ¦ behind the end of a sentence (a title's and a dateline's too). `said` gives for each
// quoted segment its first words and the words that name its speaker; `he` for each he or she, in order, the name of whom it means.

export type Report = {
  marked: string;
  said?: readonly (readonly [quote: string, speaker: string])[];
  he?: readonly string[];
};

export const REPORTS: readonly Report[] = [
  {
    marked:
      'The mayor of [L Lisbon], [P Odra Vell], will not run again, she said on [D Monday].¦ “I have done what I came for,” [P Vell] told reporters outside the town hall.¦ [P Vell], 61, was elected in [D 2013] and again in [D 2017].¦',
    said: [['I have done', 'Vell told']],
    he: ['Odra Vell'],
  },
  {
    marked:
      '[L NAIROBI] —¦ Two ferries collided in thick fog off the coast of [L Kenya] on [D Friday] evening, killing at least four people, the coastguard said.¦ “We heard a bang and then nothing,” said [P Tam Okello], a cook on one of the boats.¦ He was pulled from the water after an hour.¦',
    said: [['We heard', 'Tam Okello, a cook']],
    he: ['Tam Okello'],
  },
  {
    marked:
      'Shares in [O Brisk Energy] fell by a fifth on [D Tuesday] after its chief executive, [P Jonas Lindqvist], resigned.¦ [P Lindqvist] had led the company since [D March 2019].¦ In a letter to staff he called the decision “the hardest of my life”.¦ The board named [P Ana Ferreira], its head of finance, to replace him.¦',
    said: [['the hardest of', 'he called']],
    he: ['Jonas Lindqvist', 'Jonas Lindqvist'],
  },
  {
    marked:
      '“No one asked us,” said a fisherman who gave his name only as [P Ruben].¦ “They came with diggers, and by noon the beach was gone.”¦ A spokeswoman for the [O Ministry of Works] said the plan had been on show since [D June].¦',
    said: [
      ['No one asked', 'a fisherman'],
      ['They came with', 'a fisherman'],
    ],
  },
  {
    marked:
      '[P Dr. Mira Castell], who studies glaciers at the [O University of Oslo], said the ice had thinned faster than expected.¦ “We lost eleven metres in one summer,” she said.¦ Her colleague [P Peter Aune] was more careful.¦ “One summer is one summer,” he said.¦',
    said: [
      ['We lost eleven', 'she said.'],
      ['One summer is', 'he said.'],
    ],
    he: ['Mira Castell', 'Mira Castell', 'Peter Aune'],
  },
  {
    marked:
      'A court in [L Peru] sentenced a former judge to nine years in prison on [D Thursday].¦ [P Hector Salvatierra] took bribes from a building firm between [D 2014] and [D 2018], prosecutors said.¦ His lawyer, [P Inez Robles], called the sentence “a sad day for justice”.¦ She said they would appeal.¦',
    said: [['a sad day', 'His lawyer']],
    he: ['Hector Salvatierra', 'Inez Robles'],
  },
  {
    marked:
      'Police in [L Chicago] are looking for a man who robbed three bakeries in one morning.¦ He took bread each time.¦ “He left the cash,” said Captain [P Leo Marsh].¦ “It makes no sense to me.”¦',
    said: [
      ['He left the', 'Captain Leo'],
      ['It makes no', 'Captain Leo'],
    ],
  },
  {
    marked:
      '[P Nadia Petrenko] won the women’s race in [L Berlin] in two hours and 21 minutes.¦ It was her first marathon.¦ “I did not know that it would hurt so much,” [P Petrenko] said, and laughed.¦ [P Ada Kiplagat] of [L Kenya] was second, [P Yuki Hamada] of [L Japan] third.¦',
    said: [['I did not', 'Petrenko said']],
    he: ['Nadia Petrenko'],
  },
  {
    marked:
      'The [O Harbour Workers’ Union] called off its strike late on [D Sunday].¦ “Both sides moved,” said its leader, [P Cora Winslow].¦ The port authority, which had offered four per cent, declined to comment.¦ The strike began on [D May 3].¦',
    said: [['Both sides moved', 'its leader, Cora']],
  },
  {
    marked:
      'In a speech in [L Warsaw] on [D Wednesday], Foreign Minister [P Marek Zielny] warned that [L Poland] would close the border if the talks failed.¦ “We have been patient,” he said.¦ “Patience is not weakness.”¦ [P Zielny] is due in [L Brussels] on [D Friday].¦',
    said: [
      ['We have been', 'he said'],
      ['Patience is not', 'he said'],
    ],
    he: ['Marek Zielny'],
  },
  {
    marked:
      'A school in [L Ohio] has banned pencils.¦ “Pens only from [D September],” wrote the headteacher, [P Gwen Tolliver], in a letter to parents.¦ Some were not amused.¦ “My son is six,” said [P Carl Dempsey], a father of two.¦',
    said: [
      ['Pens only from', 'the headteacher, Gwen'],
      ['My son is', 'Carl Dempsey'],
    ],
  },
  {
    marked:
      'According to [P Samir Haddad], an analyst at [O Corvus Bank], rates will rise twice before [D December].¦ “The market is asleep,” he wrote in a note to clients.¦ [O Corvus Bank] cut its forecast for growth in [L Turkey] to two per cent.¦',
    said: [['The market is', 'he wrote']],
    he: ['Samir Haddad'],
  },
  {
    marked:
      'Senator [P Ellen Drury] and Senator [P Frank Osei] do not agree on much.¦ On the dam they do.¦ “It was built on sand,” [P Drury] said on [D Saturday].¦ “She is right, and I hate to say so,” said [P Osei].¦',
    said: [
      ['It was built', 'Drury said'],
      ['She is right', 'Osei.'],
    ],
    he: ['Ellen Drury'],
  },
  {
    marked:
      'Rescue teams reached the village of [L Santa Brigida] on [D Tuesday], three days after the flood.¦ They found 40 people alive in the church.¦ “We sang to stay awake,” [P Rosa Quispe], 34, told a local radio station.¦ Her husband, [P Julio], is still missing.¦',
    said: [['We sang to', 'Rosa Quispe']],
    he: ['Rosa Quispe'],
  },
  {
    marked:
      '[P Oskar Blum], the painter of the [L Rhine], has died aged 88.¦ He was born in [L Cologne] in [D 1936] and hardly ever left it.¦ “A river is enough for one life,” he once told an interviewer.¦ [P Blum] is survived by his daughter, [P Lotte].¦',
    said: [['A river is', 'he once']],
    he: ['Oskar Blum', 'Oskar Blum', 'Oskar Blum'],
  },
  {
    marked:
      'A US official said on [D Monday] that the prisoners would be freed within days.¦ The official, who asked not to be named, said talks in [L Oman] had gone on all night.¦ “We are nearly there,” the official said.¦',
    said: [['We are nearly', 'the official said']],
  },
  {
    marked:
      '[O Tarn United] sacked their coach on [D Thursday], a day after a 5-0 defeat in [L Leeds].¦ [P Vic Harrow] had been in charge for 19 games.¦ “I leave with my head up,” [P Harrow] said in a statement.¦ The club said his assistant, [P Dan Okafor], would take over.¦',
    said: [['I leave with', 'Harrow said']],
    he: ['Vic Harrow'],
  },
  {
    marked:
      'Heavy snow closed the main road between [L Lyon] and [L Geneva] on [D January 14].¦ About 600 drivers spent the night in their cars.¦ “We shared biscuits with strangers,” said [P Claire Aubert], who was on her way to work.¦ The road opened again on [D January 15].¦',
    said: [['We shared biscuits', 'Claire Aubert']],
    he: ['Claire Aubert'],
  },
  {
    marked:
      'The opposition leader [P Grace Mwangi] said she would not attend the talks.¦ “You do not negotiate with a locked door,” she told supporters in [L Mombasa].¦ President [P David Karanja] said the door was open.¦ “It has always been open,” [P Karanja] said in a television address.¦',
    said: [
      ['You do not', 'she told'],
      ['It has always', 'Karanja said in'],
    ],
    he: ['Grace Mwangi', 'Grace Mwangi'],
  },
  {
    marked:
      'Mr. [P Alan Pruett] has kept bees on the roof of the [O Royal Bank of Alloa] since [D 2008].¦ The bank tolerates them.¦ “They have never stung a customer,” he said.¦ “A cashier, once.”¦',
    said: [
      ['They have never', 'he said'],
      ['A cashier, once', 'he said'],
    ],
    he: ['Alan Pruett'],
  },
  {
    marked:
      'Scientists in [L Chile] have found a frog that was thought to be lost.¦ “We had given up,” said [P Paula Inostroza] of the [O National Museum of Natural History].¦ The animal was last seen in [D 1976].¦ It is smaller than a thumb.¦',
    said: [['We had given', 'Paula Inostroza']],
  },
  {
    marked:
      'The trial of [P Milo Vance] opened in [L Toronto] on [D February 2, 2021].¦ He is accused of selling the same house to nine families.¦ [P Vance] denied all charges.¦ “I am a careless man, your honour, not a thief,” he told the judge.¦',
    said: [['I am a', 'he told']],
    he: ['Milo Vance', 'Milo Vance'],
  },
  {
    marked:
      'Farmers drove 300 tractors into the centre of [L Madrid] on [D Wednesday] to protest against the price of milk.¦ “We sell water for more,” read one banner.¦ [P Pilar Ortuño], who keeps 60 cows, said she would come back every week.¦ The agriculture ministry said it would meet them on [D Friday].¦',
    said: [['We sell water', 'one banner']],
    he: ['Pilar Ortuño'],
  },
  {
    marked:
      'An earthquake shook the north of [L Japan] early on [D Sunday].¦ No one was hurt.¦ The prime minister, [P Kenji Arakawa], cut short a visit to [L Vietnam].¦ “I will be in the region tonight,” he said at the airport in [L Hanoi].¦',
    said: [['I will be', 'he said']],
    he: ['Kenji Arakawa'],
  },
];

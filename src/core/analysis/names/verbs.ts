// Verbs that only someone who can speak or act has: evidence that the name beside them is a person, an institution or a capital.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const SPEECH = set(`
 said says say told tells tell added adds asked asks announced announces argued argues insisted insists warned warns claimed claims stated states
 noted notes explained explains declared declares denied denies admitted admits acknowledged confirmed confirms suggested suggests
 described describes called calls replied replies responded wrote writes tweeted tweets posted pledged pledges vowed vows promised promises urged urges
 stressed stresses emphasised emphasized criticised criticized condemned condemns praised praises accused accuses recalled recalls remarked
 observed commented complained conceded concluded continued predicted quipped joked reiterated repeated reported revealed
 shouted testified thinks believes believed hopes hoped demanded demands appealed rejected rejects dismissed dismisses
 echoed estimated expects expected feared hailed hinted maintained mentioned pointed proclaimed proposed ruled read
 reads signalled signaled speculated spoke speaks thanked voiced welcomed welcomes blamed blames boasted contended cautioned
`);

// Whether a block of a page is a note of the page itself, not of its article: an advert's label, a credit, an invitation, an imprint.
// A sentence of news that only speaks of such things is none: "Google changed its privacy policy on Tuesday."

/** A longer block is no note. Characters. */
const LONGEST = 260;
/** A longer credit has more to say. Characters. */
const LONGEST_CREDIT = 80;

/** What a note says in whole. */
const LABEL =
  /^(?:advert(?:isement|ising)?s?|ad|sponsored(?: content)?|iklan|anzeige|werbung|publicidade?|publicité|реклама|skip (?:advertisement|to (?:main )?content)|(?:read or )?share(?: (?:this|on|via)\b.{0,60})?|print|e-?mail|comments?|\d+ comments?|leave a (?:comment|reply)|view (?:all )?comments|tell us what you think|join the conversation|continue reading|read (?:more|on|(?:the )?full story)|load(?:ing)?(?: more)?|enlarge(?: (?:this )?image)?|view (?:gallery|author archive|photos?)|(?:image|photo|slide) \d+ (?:of|\/).{0,8}|\d+ (?:of|\/) \d+|caption|close|(?:show|hide) caption|this slideshow requires javascript|back to (?:the )?top|go to top|follow(?: us)?|sign up(?: now)?|subscribe(?: now| to (?:(?:our|the|this) )?podcasts?)?|download (?:the )?(?:audio|video|podcast|mp3)|listen|watch(?: (?:now|live|video))?|play video|video|(?:more|related|recommended|most popular|trending|you may also like|what to read next)(?: (?:news|stories|articles|coverage|content|topics|reading|posts|links|videos?))?|tags?|topics|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m)?\.?(?: [a-z]{2,4})?|about the authors?|(?:story|article) continues .{0,30}|scroll to continue.{0,20}|end of (?:advert|content).{0,30})[\W_]*$/iu;
/** How a note opens that goes on after a colon. */
const OPENING =
  /^(?:related|also|see also|more|read more|read also|read next|also read|watch|listen|don['’]t miss|must[- ]read|more from|more on|further reading|recommended|tags?|topics|filed under|categories|posted in|sources?|via|photos?|images?|picture|credit|(?:photo|image) credit|photograph|copyright|citation)(?: (?:by|from|credit|copyright))?\s*[:|©]/iu;
/** Who made a picture. */
const CREDIT = /^(?:image|photo) (?:copyright|credit)\b|\bgetty images\b/iu;
/** What a reader is told to do. */
const ORDER =
  /^(?:please )?(?:sign up|subscribe|register|follow|like|join|get|click|tap|listen|download|support|become|send|e-?mail|stay|check out|visit|want|never miss|don['’]t miss|enjoy(?:ing|ed)?|have a|if you|for (?:more|the latest)|our|by (?:signing|subscribing|using|continuing|clicking))\b/iu;
/** And what about. */
const ABOUT =
  /\b(?:newsletters?|inbox|alerts|e-?mail updates|latest updates|our (?:podcast|app|channel|community|forums?)|youtube channel|(?:on|via|us on) (?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|whatsapp|telegram|bluesky|mastodon|threads|@\w+)|click here|here for more|news tip|a tip\?|member(?:ship)?s? today|subscriber today|our (?:work|journalism)|terms (?:of (?:use|service)|and conditions)|privacy policy|delivered|unlimited (?:digital )?access)\b/iu;
/** What stands where the rest of the story is for subscribers. */
const WALL =
  /^(?:please )?(?:subscribe|register|log ?in|sign (?:in|up))\b.{0,40}\b(?:continue|keep reading|read (?:on|more|the rest)|unlock)\b/iu;
/** No word in it, or a form for words that a script was to fill. */
const NOTHING = /^[^\p{L}\p{N}]*$|\{\{.*\}\}/su;
/** What leads on. */
const ARROW = /^[^«»‹›.!?]{1,60}\s[»›→]$/u;
/** What a player wants of a reader. */
const PLAYER =
  /^(?:to (?:view|watch|see|play|listen to|use) (?:this|the|our)\b|please (?:enable|turn on)\b).{0,60}\bjavascript\b/iu;
/** What no sentence of news says. */
const IMPRINT =
  /\ball rights reserved\b|\bmay not be (?:published|broadcast|rewritten|reproduced)\b|\bno part may be reproduced\b|\b(?:this|our) (?:web)?site uses cookies\b|\bwe use cookies\b|\b(?:may|can) be reached at \S+@|\breach (?:him|her|them|the \w+) at \S+@|^\[\w+ [^\]]*\]|©\s*(?:19|20)\d\d|^copyright\b.{0,8}\b(?:19|20)\d\d\b/iu;

export function isNote(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (NOTHING.test(text) || WALL.test(text) || LABEL.test(text) || OPENING.test(text) || IMPRINT.test(text))
    return true;
  if (ARROW.test(text) || PLAYER.test(text)) return true;
  if (CREDIT.test(text)) return text.length <= LONGEST_CREDIT;
  return ORDER.test(text) && ABOUT.test(text);
}

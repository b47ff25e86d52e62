// Finds the credit at the foot: "* Agence France-Presse", "— AP", "(Reuters)", "Additional reporting by …".

/** A credit's line has no more words than this. */
const MOST_WORDS = 40;
/** A name alone has no more. */
const NAME_WORDS = 6;

const AGENCIES =
  'Agence France-Presse|AFP|(?:The )?Associated Press|AP|Reuters|Thomson Reuters|United Press International|UPI|Press Association|PA|PA Media|' +
  'dpa|DPA|Xinhua|TASS|Itar-Tass|Interfax|RIA Novosti|Bloomberg(?: News)?|Kyodo|Yonhap|ANSA|EFE|Anadolu(?: Agency)?|PTI|Press Trust of India|ANI|IANS|' +
  'Bernama|WAM|KUNA|QNA|SPA|SANA|MENA|Petra|Saudi Press Agency|IPS|Inter Press Service|Deutsche Welle|BBC|CNN|AAP|Australian Associated Press|Canadian Press|The Canadian Press|(?:The )?New York Times|(?:The )?Washington Post|(?:The )?Guardian';
const AGENCY = new RegExp(`^(?:${AGENCIES})(?:(?:,| and|/| &) ?(?:${AGENCIES}))*$`, 'i');
const TAIL = new RegExp(
  `[.!?…]["”’')]*\\s+((?:—|–|--|-)\\s*(?:${AGENCIES})\\.?|\\((?:with (?:inputs from )?)?(?:${AGENCIES})\\))$`,
);
/** "CNN's Ann Roe contributed to this report." as the last sentence of a paragraph. */
const TAIL_CONTRIBUTED =
  /(?<=[\p{Ll}\d)”"’][.!?]["”’)]{0,2}\s+)\p{Lu}[^.!?]*(?:\p{Lu}\.[^.!?]+)*\bcontributed to (?:this|the) (?:report|story|article)\.$/u;
const CONTRIBUTED_REACH = 220;

const REPORTING =
  /^\(?(?:(?:with )?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|translated|written|files) (?:by|from)\b|with (?:inputs?|files|agencies|additional reporting|reporting)\b|from agencies\b|copyright\b|©|\(c\) )/i;
const CONTRIBUTED = /\bcontributed to (?:this|the) (?:report|story|article)\.?\)?$/i;
const MARKED = /^(?:[*•†]|(?:—|–|--|-)\s?)\s*(?=\p{L})/u;
const SOURCE = /^(?:source|agency|via)s?: ?\p{Lu}/iu;

const name = (text: string): string =>
  text
    .replace(/^[*•†(\s—–-]+/, '')
    .replace(/^(?:source|agency|via)s?: ?/i, '')
    .replace(/^with (?:inputs from )?/i, '')
    .replace(/[.)\s]+$/, '');

const isName = (text: string): boolean =>
  text !== '' &&
  text.split(/\s+/).length <= NAME_WORDS &&
  /^\p{L}/u.test(text) &&
  !/[.!?,;:]/.test(text) &&
  /^\p{Lu}|^dpa$/u.test(text);

/** Whether a whole paragraph at the foot is a credit, and the outlet it names where it names one. */
export function credit(paragraph: string): { outlet?: string } | null {
  if (paragraph.length > MOST_WORDS * 12 || paragraph.split(/\s+/).length > MOST_WORDS) return null;
  const bare = name(paragraph);
  if (REPORTING.test(paragraph) || CONTRIBUTED.test(paragraph)) return {};
  if (paragraph.startsWith('(')) return AGENCY.test(bare) ? { outlet: bare } : null;
  if (SOURCE.test(paragraph) || MARKED.test(paragraph))
    return isName(bare) && (!/[.!?]$/.test(paragraph) || AGENCY.test(bare)) ? { outlet: bare } : null;
  return AGENCY.test(bare) ? { outlet: bare } : null;
}

/** "(Reporting by Ann Roe; Editing by Tom Berg)" behind the last sentence. */
const TAIL_REPORTING =
  /[.!?…]["”’]*\s+(\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated) (?:by|from) [^()]{3,200}\))$/;

/** True for an agency's name and nothing else. */
export const isAgency = (line: string): boolean => line.length < 80 && AGENCY.test(line);

/** A credit that ends the last paragraph: where in it the credit starts, and its outlet. */
export function creditTail(paragraph: string): { at: number; outlet?: string } | null {
  if (/contributed to (?:this|the) (?:report|story|article)\.$/.test(paragraph.slice(-40))) {
    const start = Math.max(0, paragraph.length - CONTRIBUTED_REACH);
    const thanks = TAIL_CONTRIBUTED.exec(paragraph.slice(start));
    return thanks === null ? null : { at: start + thanks.index };
  }
  const reporting = TAIL_REPORTING.exec(paragraph.slice(-CONTRIBUTED_REACH))?.[1];
  if (reporting !== undefined) return { at: paragraph.length - reporting.length };
  const from = Math.max(0, paragraph.length - 120);
  const match = TAIL.exec(paragraph.slice(from));
  const words = match?.[1];
  if (words === undefined) return null;
  return { at: paragraph.length - words.length, outlet: name(words) };
}

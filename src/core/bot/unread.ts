// Articles that are on the desk and not read, as they are not in English. In: articles; out: a line of the bot's own voice that lists them.
import type { Block } from '../chat/message.ts';
import type { Read } from '../inquiry/line.ts';
import { sourceText } from './say.ts';

/** So many are named; more are counted. */
const NAMED = 10;

/** A language's name in English. */
export const languageName = (code: string): string => {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language' });
    return code === 'und' ? 'a language that is not known here' : (names.of(code) ?? code);
  } catch {
    return code;
  }
};

export const isUnread = ({ analysis }: Read): boolean => analysis.language !== undefined;

/** One block a language, in the order the articles come; none where all are read. */
export const listed = (reads: readonly Read[]): Block[] => {
  const byLanguage = new Map<string, Read[]>();
  for (const read of reads) {
    const { language } = read.analysis;
    if (language === undefined) continue;
    const name = languageName(language);
    byLanguage.set(name, [...(byLanguage.get(name) ?? []), read]);
  }
  return [...byLanguage].map(([name, of]): Block => {
    const more = of.length > NAMED ? `; and ${of.length - NAMED} more` : '';
    return {
      kind: 'text',
      text: `In ${name}: listed, not read. ${of.slice(0, NAMED).map(sourceText).join('; ')}${more}`,
    };
  });
};

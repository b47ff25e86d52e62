// What is said where no article is on the desk. In: the sources that are seen; out: why, and the mend, in the bot's own voice.
import type { Listed } from '../desk/listing.ts';

/** The title of such an answer. */
export const NO_ARTICLE = 'No article is on the desk';

const isAwaited = ({ read, failing }: Listed): boolean => read === undefined && failing === undefined;

export const whyBare = (sources: readonly Listed[]): string => {
  const many = sources.length;
  if (many === 0)
    return 'Put a .txt, .md or .html file into the content folder, or follow a site: source add https://example.com';
  if (sources.some(isAwaited))
    return `${many === 1 ? 'The source here is' : `${many} sources here are`} being read for the first time: ask again in a minute.`;
  return `${many === 1 ? 'The source here has' : `The ${many} sources here have`} brought no article yet: "source list" shows how ${many === 1 ? 'it fares' : 'they fare'}.`;
};

// To whom something is said is not what is said: "told reporters", "informed the players". In the text of reported content, out a yes or no.
import { GROUP } from '../names/titles.ts';

const WHOM = /^(?:the |his |her |its |their |some |two |three )?(\p{Ll}+)$/u;

export const isAddressee = (content: string): boolean => GROUP.has(WHOM.exec(content)?.[1] ?? '');

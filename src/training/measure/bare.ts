// Names as they are compared: without title and possessive, on the side of the gold and of the system alike.
import type { Span } from '../../core/text/span.ts';

const TITLES =
  'mr|mrs|ms|miss|mx|messrs|dr|doctor|drs|prof|professor|sir|dame|lord|lady|rev|reverend|fr|father|hon|honourable|honorable|sheikh|sheik|shaikh|' +
  'pope|saint|king|queen|prince|princess|emperor|president|vice president|vice-president|prime minister|chancellor|minister|secretary|senator|sen|' +
  'representative|rep|congressman|congresswoman|governor|gov|mayor|ambassador|judge|justice|captain|capt|general|gen|lieutenant|lt|colonel|col|' +
  'major|maj|sergeant|sgt|commander|admiral|inspector|detective|officer|imam|ayatollah|rabbi|bishop|archbishop|cardinal|pastor|coach';
const HEAD = new RegExp(`^(?:the\\s+)?(?:(?:${TITLES})(?:\\.\\s*|\\s+))+(?=\\S)`, 'i');
const THE = /^the\s+(?=\S)/i;
const POSSESSIVE = /(?:['’][sS]?)$/;

/** Never empty: what is a title alone stays. */
export function bare(text: string, span: Span): Span {
  const whole = text.slice(span.start, span.end);
  const rest = whole.replace(HEAD, '').replace(THE, '');
  const name = rest.replace(POSSESSIVE, '').trimEnd();
  if (name === '') return { start: span.start, end: span.end };
  const start = span.end - rest.length;
  return { start, end: start + name.length };
}

/** The name's letters, one space between words. */
export const bareText = (text: string): string => {
  const { start, end } = bare(text, { start: 0, end: text.length });
  return text.slice(start, end).replace(/\s+/g, ' ');
};

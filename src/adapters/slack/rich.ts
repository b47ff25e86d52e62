// Parts of a message as elements of Slack's rich text, which is never parsed: no markup, mention or address in a text element comes alive.
// In: voices and points; out: elements. Every text passes `visible` here, once.
import { timeText } from '../../core/chat/plain.ts';
import type { Citation, Inline, Point, Voice } from '../../core/chat/message.ts';
import { visible } from '../../core/text/visible.ts';
import { LIMITS, LINKED_BYTES } from './limits.ts';

export type Style = { bold?: true };
export type Element =
  | { type: 'text'; text: string; style?: Style }
  | { type: 'link'; url: string; text?: string; style?: Style }
  | { type: 'date'; timestamp: number; format: string; fallback: string };

export const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

/** A web address as Slack may open it, or null. */
export const webAddress = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= LIMITS.url ? href : null;
};

export const textOf = (text: string, style?: Style): Element[] => {
  const shown = visible(text);
  return shown === '' ? [] : [{ type: 'text', text: shown, ...(style ? { style } : {}) }];
};

/** Neighbours of one style become one element; what is left of a section is short. */
export const joined = (elements: readonly Element[]): Element[] => {
  const out: Element[] = [];
  for (const element of elements) {
    const last = out.at(-1);
    if (last?.type === 'text' && element.type === 'text' && last.style?.bold === element.style?.bold)
      out[out.length - 1] = { ...last, text: last.text + element.text };
    else out.push(element);
  }
  return out;
};

const inlineElements = (inline: Inline): Element[] => {
  if (typeof inline === 'string') return textOf(inline);
  if ('bold' in inline) return textOf(inline.bold, { bold: true });
  if ('link' in inline) {
    const url = webAddress(inline.link.url);
    const text = visible(inline.link.text);
    if (url === null) return textOf(`${inline.link.text} (${inline.link.url})`);
    return [{ type: 'link', url, ...(text.trim() ? { text } : {}) }];
  }
  const { at, zone } = inline.time;
  const fallback = timeText(at, zone);
  // Shown in the reader's own zone; Slack knows no date before 1970.
  if (at < 0) return textOf(fallback);
  return [{ type: 'date', timestamp: Math.floor(at / 1000), format: '{date_short_pretty} at {time}', fallback }];
};

export const voiceElements = (voice: Voice): Element[] =>
  joined(typeof voice === 'string' ? textOf(voice) : voice.flatMap(inlineElements));

const citationElements = (citations: readonly Citation[] = [], linked: boolean): Element[] =>
  citations.flatMap((citation) => {
    const url = linked && citation.url !== undefined ? webAddress(citation.url) : null;
    const label = visible(citation.label);
    if (url === null) return textOf(` [${label}]`);
    return [...textOf(' '), { type: 'link', url, text: `[${label}]` } satisfies Element];
  });

const allElements = (point: Point, linked: boolean, style?: Style): Element[] =>
  joined([
    ...textOf(point.text, style),
    ...citationElements(point.citations, linked),
    ...(point.speaker
      ? [
          ...textOf(' — '),
          ...point.speaker.flatMap((piece) => [...textOf(piece.text), ...citationElements(piece.citations, linked)]),
        ]
      : []),
  ]);

/** The point's words, sentence numbers and, after an em dash, its speaker. */
export const pointElements = (point: Point, style?: Style): Element[] => {
  const elements = allElements(point, true, style);
  return bytesOf(elements) <= LINKED_BYTES ? elements : allElements(point, false, style);
};

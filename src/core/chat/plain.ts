// The plain form of a message: what a terminal shows, and what a platform without blocks would. In: a message; out: lines of text.
import { visible } from '../text/visible.ts';
import type { Block, Citation, Message, Piece, Point, Voice } from './message.ts';

const marks = (citations: readonly Citation[] = []): string =>
  citations.map((citation) => ` [${visible(citation.label)}]`).join('');

/** A time as a person reads it, in its zone: `Wed 25 Nov 2026, 08:00 (Europe/Berlin)`. */
export const timeText = (at: number, zone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${get('weekday')} ${get('day')} ${get('month')} ${get('year')}, ${get('hour')}:${get('minute')} (${zone})`;
};

/** Own voice without markup. */
export const voiceText = (voice: Voice): string =>
  visible(
    typeof voice === 'string'
      ? voice
      : voice
          .map((inline) => {
            if (typeof inline === 'string') return inline;
            if ('bold' in inline) return inline.bold;
            if ('link' in inline) return `${inline.link.text} (${inline.link.url})`;
            return timeText(inline.time.at, inline.time.zone);
          })
          .join(''),
  );

const pieceText = (piece: Piece): string => visible(piece.text) + marks(piece.citations);

/** One point on one line: its words, its sentence numbers, its speaker. */
export const pointText = (point: Point): string =>
  visible(point.text) + marks(point.citations) + (point.speaker ? ` — ${point.speaker.map(pieceText).join('')}` : '');

const blockLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'text':
      return [voiceText(block.text)];
    case 'note':
      return [`(${voiceText(block.text)})`];
    case 'buttons':
      return block.buttons.map(({ label, line }) => `  ${label === line ? '' : `${visible(label)}: `}${visible(line)}`);
    case 'points': {
      const points = block.points.map(pointText);
      const label = block.label ? `${visible(block.label)}:` : '';
      if (block.layout === 'list') return [...(label ? [label] : []), ...points.map((point) => `- ${point}`)];
      return [[label, points.join(' · ')].filter(Boolean).join(' ')];
    }
  }
};

/** The whole message, a line an entry; never empty. */
export const plainLines = (message: Message): string[] => {
  const titled = message.blocks.some((block) => block.kind === 'points' && block.layout === 'title');
  return [...(titled ? [] : [visible(message.title)]), ...message.blocks.flatMap(blockLines)];
};

export const plain = (message: Message): string => plainLines(message).join('\n');

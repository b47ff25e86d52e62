// Where an item of a source stands, in words. In: what the catalogue knows of it; out: a few words, or a sentence with the reason.
import { type Stage, type Tracked, TRIES } from '../desk/catalogue.ts';

/** In a few words, for a list. */
export const STAGES: Readonly<Record<Stage, string>> = {
  waiting: 'waits to be read',
  taken: 'taken in',
  known: 'here already',
  beyond: 'left out',
  old: 'too old',
  empty: 'without text',
  parked: 'cannot be read',
  refused: 'unusable',
  left: 'has left the desk',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const end = (text: string): string => text.replace(/\.?$/, '.');

export const stageText = ({ stage, reason, tries }: Pick<Tracked, 'stage' | 'reason' | 'tries'>): string => {
  const why = reason === undefined ? '' : `: ${reason}`;
  switch (stage) {
    case 'waiting':
      return reason === undefined
        ? 'It waits to be read, which takes a minute or two.'
        : end(`It could not be read yet (${tries} of ${TRIES} tries) and is tried again${why}`);
    case 'taken':
      return reason === undefined ? 'It was taken in.' : `It was taken in. ${end(capital(reason))}`;
    case 'known':
      return end(`It was not taken in a second time${why}`);
    case 'beyond':
    case 'old':
    case 'empty':
      return end(`It was not taken in${why}`);
    case 'parked':
      return end(`It could not be read, and is not tried again until its source changes it${why}`);
    case 'refused':
      return end(`It is nothing that can be read${why}`);
    case 'left':
      return end(`It has left the desk${why}`);
  }
};

// The shelf of peers.
import type { System } from '../measure/system.ts';
import { chrono } from './chrono.ts';
import { compromise } from './compromise.ts';
import { segmenter } from './segmenter.ts';
import { lexRank, nodeSummarizer, tsTextRank } from './summarizers.ts';
import { wink } from './wink.ts';

/** Each brings its package when it is called. */
export const PEERS: readonly (() => System)[] = [
  compromise,
  wink,
  segmenter,
  chrono,
  nodeSummarizer,
  tsTextRank,
  lexRank,
];

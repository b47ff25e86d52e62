// The keep's table: small named values, some with an end.
import type { Step } from '../step.ts';

export type KeepTables = { keep: { name: string; value: string; until: number | null } };

export const keepSteps: readonly Step[] = [
  {
    name: 'keep-1',
    up: ({ text, whole, end }) => [
      `create table keep (name ${text} primary key not null, value ${text} not null, until ${whole}) ${end}`,
      `create index keep_until on keep (until) where until is not null`,
    ],
  },
];

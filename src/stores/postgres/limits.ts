// How long and how much: the limits of a connection to Postgres. All of them are the project's own choice. Times are in milliseconds.

/** From the first packet to a connection that may be used, and for a turn when all of them are lent. */
export const CONNECT_MOST = 10_000;
/** The server breaks off a statement that takes longer. */
export const STATEMENT_MOST = 30_000;
/** A server that has not answered by then is lost: a network may swallow what it is sent without a word. */
export const ANSWER_MOST = STATEMENT_MOST + 5_000;
/** The server ends a transaction whose program does nothing for so long: a frozen program holds no rows for ever. */
export const IDLE_MOST = 60_000;
/** How long one program waits for another that brings the tables up to date. */
export const MIGRATION_MOST = 600_000;
/** Connections of one program at once: work of a tick's lanes and of people's questions; a server has a hundred for all. */
export const CONNECTIONS = 10;
/** A connection that nobody uses is tested by the system from then on. */
export const SILENT_MOST = 10_000;

// What Slack allows, each number with its source. In: nothing; out: one frozen table.
/**
 * @see https://docs.slack.dev/reference/block-kit/blocks (blocks), https://docs.slack.dev/reference/block-kit/composition-objects/text-object,
 * https://docs.slack.dev/reference/methods/chat.postMessage, https://github.com/slackapi/manifest-schema (manifest).
 */
export const LIMITS = Object.freeze({
  /** Blocks in a message (Block Kit reference). */
  blocks: 50,
  /** Plain text of a header (header block). */
  header: 150,
  /** One text object, as a note has it (text object). */
  text: 3000,
  /** Buttons in an actions block (actions block). */
  actions: 25,
  /** A button's label (button element). */
  label: 75,
  /** A button's value (button element). */
  value: 2000,
  /** An action_id, unique in its message (button element). */
  actionId: 255,
  /** An address behind a button or a link (button element: 3,000); longer ones than this are shown as words. */
  url: 1000,
  /** Text of all blocks: undocumented; 9,597 were taken, 11,341 refused as msg_blocks_too_long (bolt-js issue 2867). */
  characters: 9000,
  /** JSON of a whole body, in bytes: 15.5 kB were taken, 17.7 kB refused (bolt-js issue 2867). */
  bytes: 15_000,
  /** Top-level text: more is cut off by Slack (chat.postMessage: 40,000). */
  fallback: 40_000,
  /** A command of the manifest with its slash, its description and usage hint (manifest schema 2). */
  command: 32,
  description: 2000,
  hint: 1000,
});

/** Longer texts go on in a further point: with the longest speaker's credit it still leaves room for notes and buttons on the page. */
export const PIECE_CHARACTERS = 1200;
/** A label of points, in own voice, is shown up to here. */
export const LABEL_CHARACTERS = 200;
/** Buttons that stand together on a page. */
export const ROW_BUTTONS = 10;
/** A point whose citations are links takes at most this; beyond, its sentence numbers are words. */
export const LINKED_BYTES = 4000;
/** What a body takes beside its blocks and text. */
export const ENVELOPE_BYTES = 200;

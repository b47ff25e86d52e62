// Discord's limits as one frozen table, each number with its source. Nothing else in this folder states one.

/** @see https://docs.discord.com/developers/ ; the page is named behind each number */
export const LIMITS = Object.freeze({
  /** `content` of a message. resources/message, "Create Message". */
  content: 2000,
  /** Own budget for all text of a page with its markup, so that the same page also fits `content`. */
  page: 1900,
  /** Components of a message, counting nested ones. components/reference, "Component Limits" under IS_COMPONENTS_V2. */
  components: 40,
  /** Buttons in an action row. components/reference, "Action Row". */
  row: 5,
  /** Action rows of a message without IS_COMPONENTS_V2. components/reference, "Legacy Message Component Behavior". */
  rows: 5,
  /** A button's label. components/reference, "Button". */
  label: 80,
  /** A `custom_id`. components/reference, "Custom ID". */
  id: 100,
  /** `nonce` of a message. resources/message, "Create Message". */
  nonce: 25,
  /** A command's or option's name and its description. interactions/application-commands. */
  name: 32,
  describe: 100,
  /** Options of a command or sub, choices of an option, and values of an autocomplete. interactions/application-commands. */
  options: 25,
  choices: 25,
  /** A choice's name and value. interactions/application-commands, "Option Choice Structure". */
  choice: 100,
  /** Name, description and value characters of one command in all. interactions/application-commands. */
  command: 8000,
  /** How long an interaction may stay unanswered, and how long its token edits. interactions/receiving-and-responding. */
  acknowledgeMs: 3000,
  /** A message's time mark `<t:SECONDS>`: the range of JavaScript's dates. reference, "Timestamp Styles". */
  timeSeconds: 8_640_000_000_000,
});

/** Message flags. resources/message, "Message Flags". */
export const FLAG = Object.freeze({
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
});

/** Component types. components/reference, "Component Types". */
export const TYPE = Object.freeze({ row: 1, button: 2, text: 10, container: 17 });

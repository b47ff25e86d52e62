// A verb used wrongly: the message says what is wrong; the command line adds how the verb is used and exits with 2.
export class Usage extends Error {}

// Makes any text harmless to look at: one line, no control, bidi or invisible characters. Markup is the renderer's matter.

/** C0, C1 and line separators: shown as a space. Surrogates without their partner: shown as U+FFFD. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Bidi controls, zero-width and other default-ignorable characters that change how the rest reads, tag characters; the joiners of emoji stay. */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** Linear in the length; the words stay as they are. */
export const visible = (text: string): string => text.toWellFormed().replace(CONTROL, ' ').replace(HIDDEN, '');

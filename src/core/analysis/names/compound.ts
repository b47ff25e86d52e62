// What stands behind a name's hyphen: in a word in lower case, out whether it qualifies another word or is the name's own second half.
const QUALIFIERS = new Set(
  'led run born made era style like wide built owned held bound level side area type size friendly only grown bred taught backed'.split(
    ' ',
  ),
);

/** "London-based", "US-led", "Thatcher-era": the name ends at the hyphen. "Jae-won" is whole. */
export const qualifies = (tail: string): boolean =>
  QUALIFIERS.has(tail) || (tail.length > 4 && /(?:ed|ing)$/.test(tail));

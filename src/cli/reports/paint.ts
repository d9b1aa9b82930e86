const CODES = { bold: 1, dim: 2, underline: 4, red: 31, yellow: 33, cyan: 36 } as const;

type Style = keyof typeof CODES;

/** Styles a piece of text for a terminal. */
export type Paint = (style: Style, text: string) => string;

/** A painter that leaves text as it is where there are no colors. */
export function makePaint(colors: boolean): Paint {
  return (style, text) => (colors ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text);
}

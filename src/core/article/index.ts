import type { Furniture, FurnitureKind } from '../facts';
import type { Span } from '../text/span';

/** One line that is not blank, without its line end and the white space around it. */
export interface ArticleLine extends Span {
  /** Of the line in normalised form: equal for lines that a reader would call the same. 32 bits, unsigned. */
  readonly hash: number;
  /** How sure the line by itself and its neighbours make us that it is furniture: log-odds, above 0 means furniture. */
  readonly score: number;
  readonly kind: FurnitureKind;
}

/** How an article is laid out, as far as the article alone can tell. Lines in the order of the text. */
export interface Layout {
  readonly lines: readonly ArticleLine[];
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
}

/** How often a line stands in the corpus, the article itself included. */
export interface Repetition {
  /** Articles of the same group (site or folder) that hold a line of this hash, and how many articles the group has. */
  inGroup(hash: number): { readonly articles: number; readonly of: number };
  /** Articles of the whole corpus that hold it, and how many articles the corpus has. */
  inCorpus(hash: number): { readonly articles: number; readonly of: number };
}

/** Reads the layout of an article. Linear in the text. Never throws on any text. */
export function readLayout(text: string): Layout {
  const lines: ArticleLine[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) lines.push({ start, end, hash: 0, score: -1, kind: 'other' });
  }
  return { lines, headline: lines[0] ?? null, byline: null, dateline: null };
}

/** The page furniture of an article, with what repeats in the corpus as evidence where it is given. In the order of the text. */
export function decideFurniture(layout: Layout, _repetition?: Repetition): Furniture[] {
  return layout.lines.filter((line) => line.score > 0).map(({ start, end, kind }) => ({ start, end, kind }));
}

/** Which rows of a longer list are asked for. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** The rows of a window, and how many there are in all. */
export interface Page<T> {
  readonly total: number;
  readonly rows: T[];
}

/** The names of the formats that some reports come in, in their order. */
export function listFormats<Reports extends object>(reports: Reports): (keyof Reports & string)[] {
  // Reports are literals, which have no keys but those that their type says.
  return Object.keys(reports) as (keyof Reports & string)[];
}

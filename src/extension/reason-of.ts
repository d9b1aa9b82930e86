/** Why something failed, as people are told. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

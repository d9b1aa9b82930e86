/** The command line was called in a way that it does not take; the message says what it takes. */
export class UsageError extends Error {}

import { fillIn } from '../core';

/** A sentence for people: its English form with {0}, {1} … and what these stand for, other sentences among it. */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | Message)[];
}

/** What stands for {0}, {1} … is given behind the English form. */
export function say(template: string, ...args: readonly (string | Message)[]): Message {
  return { template, args };
}

/**
 * The words of a message.
 * @param translate puts a template into the reader's language, and the arguments into it
 */
export function wordMessage(
  { template, args }: Message,
  translate: (template: string, args: readonly string[]) => string = fillIn,
): string {
  const words = args.map((arg) => (typeof arg === 'string' ? arg : wordMessage(arg, translate)));
  return translate(template, words);
}

/** Why something failed, as people are told. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type { StringTable } from '../../columns';

/** The text without case and accents, for finding names however they are typed. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const PLAIN = /^[ -~]*$/;

/** Names by their numbers, folded when that is first asked for. */
export class FoldedNames {
  readonly #folded: string[] = [];

  constructor(private readonly names: StringTable) {}

  at(name: number): string {
    for (let next = this.#folded.length; next <= name; next++) this.#folded.push(foldText(this.names.at(next)));
    return this.#folded[name] ?? '';
  }

  /** Tells which names hold folded words. Looks at all of them once. */
  find(words: string): (name: number) => boolean {
    const holds = new Uint8Array(this.names.size);
    for (let name = 0; name < holds.length; name++) if (this.at(name).includes(words)) holds[name] = 1;
    return (name) => holds[name] === 1;
  }
}

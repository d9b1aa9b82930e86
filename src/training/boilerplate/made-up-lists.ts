import type { Random } from './random';

/**
 * The lines of a list as stories hold them, made up of words of the story: a ranking, a table, dates, results, brands.
 * @param names words with a capital
 * @param words words without
 */
export function makeUpList(names: readonly string[], words: readonly string[], random: Random): string[] {
  const { between, pick } = random;
  const name = () => Array.from({ length: between(1, 3) }, () => pick(names)).join(' ');
  const phrase = () => capitalize(Array.from({ length: between(2, 7) }, () => pick(words)).join(' '));
  const separator = pick([': ', ' - ', ' – ', ', ', ' ', ' | ']);
  let year = between(1990, 2023);
  let rank = between(1, 3);
  const row = pick<() => string[]>([
    () => [`${year--}${separator}${name()}`],
    () => [`${rank++}. ${name()}`],
    () => [`${rank++}. ${name()}${separator}${between(1, 900)}`],
    () => [name()],
    () => [name(), `${between(1, 99)}`],
    () => [`| ${pick(names)} |`, `${between(1, 99)} |`, `${between(1, 100)}% |`],
    () => [name(), pick(names), `${between(0, 99)}`, `${between(0, 99)}.${between(0, 9)}%`],
    () => [`${pick(names)} ${between(0, 5)} ${pick(names)} ${between(0, 5)}`],
    () => [`${pick(MONTHS)} ${between(1, 30)}${separator}${name()}, ${pick(names)} @ ${name()}`],
    () => [`${pick(names)} ${between(1, 99)} cts vs ${between(1, 99)} cts`],
    () => [`${name()} (${pick(names)}) ${between(1, 59)}:${between(10, 59)}.${between(10, 99)}`],
    () => [`• ${name()} (${phrase()})`],
    () => [`* ${phrase()}`],
    () => [`${name()}: ${phrase()}`],
    () => [`${name()}${separator}$${between(1, 900)} million`],
    () => [`Best ${phrase()}${separator}${name()}`],
    () => [phrase()],
    () => [`- ${name()}`],
    () => [`${pick(names)}   ${between(1, 9)},${between(100, 999)}   ${between(1, 9)},${between(100, 999)}`],
    () => [`${name()}, ${between(18, 70)}, ${phrase().toLowerCase()}`],
    () => [`${phrase()}?`, `${phrase()}.`],
    () => [`${name()} to win${separator}${between(1, 9)}/${between(1, 9)}`],
  ]);
  const lines: string[] = [];
  if (random.chance(0.5)) lines.push(phrase() + (random.chance(0.5) ? ':' : ''));
  if (random.chance(0.3)) lines.push(pick(names), pick(names));
  const length = between(4, 30);
  while (lines.length < length) lines.push(...row());
  return lines;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  ...['December', 'Jan', 'Feb', 'Mar', 'Apr'],
];

function capitalize(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

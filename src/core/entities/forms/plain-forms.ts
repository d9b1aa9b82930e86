/**
 * The form that says the same as the most frequent one without what only its place gave it, if there is such: "Mobil" or
 * "Mobil Corp" for "MOBIL" from headlines, "Fell Corp" for "Fell Corp." from the ends of sentences. What is rarely written
 * otherwise stays in capitals.
 * @param counts how often each form occurs, the given one among them
 */
export function pickPlainForm(form: string, counts: Iterable<readonly [string, number]>): string {
  if (!isDressed(form)) return form;
  let [best, most, own] = [form, 0, 0];
  const plain: (readonly [string, number])[] = [];
  for (const pair of counts) {
    if (pair[0] === form) own = pair[1];
    else if (isPlain(pair[0], form)) plain.push(pair);
  }
  for (const [other, count] of plain) if (count > most && count >= LEAST_SHARE * own) [best, most] = [other, count];
  return best;
}

function isDressed(form: string): boolean {
  return LAST_STOP.test(form) || IN_CAPITALS.test(form);
}

/** Whether a form is another one without the last full stop, or begins with its words in lower case. */
function isPlain(form: string, dressed: string): boolean {
  if (LAST_STOP.test(dressed)) return form === dressed.slice(0, -1);
  const opening = form.slice(0, dressed.length);
  return LOWER_CASE.test(opening) && opening.toLowerCase() === dressed.toLowerCase();
}

const LOWER_CASE = /\p{Ll}/u;
const LAST_STOP = /\p{Ll}\.$/u;
/** Of shorter ones many are acronyms. */
const IN_CAPITALS = /^(?=[^\p{L}]*\p{L}{4})[^\p{Ll}]{4,60}$/u;
const LEAST_SHARE = 0.1;

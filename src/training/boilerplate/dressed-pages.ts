import { insertLists } from './made-up-pages';
import { PAGE_PHRASES, type PhraseGroup } from './page-phrases';
import { foldOf, type LabeledLine, makePage, type Page, STACKING_FOLDS } from './pages';
import { type Random, seededRandom } from './random';

/**
 * Stories dressed as the pages of made-up sites: a menu, tools, links, advertisements, comments and a footer around
 * them, of phrases that pages used when no labeled page here was made. The pages of a fold use phrases that the pages
 * of no other fold use, so that held-out phrases stay unheard. Deterministic.
 * @param stories without furniture
 */
export function dressPages(stories: readonly Page[]): Page[] {
  const random = seededRandom(2008);
  const titles = stories.flatMap(({ lines }) => lines.slice(0, 1)).map(({ text }) => text);
  const headlines = [
    ...HEADLINES,
    ...titles.filter((title) => title.length < LONGEST_TITLE && !/[.!?]["”’]?$/.test(title)),
  ];
  return stories.map((story) => {
    const site = new Site(foldOf(story), random, headlines);
    const told = random.chance(0.5) ? breakParagraphs(story.lines, random) : story.lines;
    const listed = random.chance(0.4) ? insertLists(told, random.chance(0.3), random) : told;
    return makePage('dressed', story.site, site.dress(listed));
  });
}

/** The story a sentence or two a line, as many sites set it. */
export function breakParagraphs(lines: readonly LabeledLine[], random: Random): LabeledLine[] {
  return lines.flatMap(({ text, label }) =>
    text
      .split(/(?<=[.!?]["”’]?) (?=["“‘A-Z])/)
      .reduce<string[]>((parts, sentence) => {
        const last = parts[parts.length - 1];
        if (last !== undefined && (last.length < 40 || random.chance(0.25)))
          parts[parts.length - 1] = `${last} ${sentence}`;
        else parts.push(sentence);
        return parts;
      }, [])
      .map((part) => ({ text: part, label })),
  );
}

/** A made-up site: what its pages say around their stories. */
export class Site {
  readonly #name: string;
  readonly #year: number;
  readonly #phrases: ReadonlyMap<PhraseGroup, readonly string[]>;

  constructor(
    fold: number,
    readonly random: Random,
    readonly headlines: readonly string[] = HEADLINES,
  ) {
    this.#name = `${random.pick(PLACES)} ${random.pick(TITLES)}`;
    this.#year = random.between(1999, 2015);
    this.#phrases = new Map(GROUPS.map((group) => [group, phrasesOf(group, fold)]));
  }

  dress(story: readonly LabeledLine[]): LabeledLine[] {
    const { random } = this;
    const tools = this.#some('tools', 2, 14);
    const above = [...this.#header(), ...(random.chance(0.6) ? tools : [])];
    const below = [...this.#closing(random.chance(0.7) ? tools : []), ...this.#footer()];
    return [...above.map(asFurniture), ...this.#interrupt(story), ...below.map(asFurniture)];
  }

  /** A line of furniture that says by itself what it is. */
  label(): LabeledLine {
    const group = this.random.pick(LABEL_GROUPS);
    return asFurniture(this.#some(group, 1, 1)[0] ?? 'Advertisement');
  }

  #header(): string[] {
    const { random } = this;
    const sections = this.#some('sections', 4, 24);
    const menu = random.chance(0.7) ? sections : [sections.join(random.pick([' | ', ' ', ' · ', ' - ', ' :: ']))];
    return [...(random.chance(0.6) ? [this.#name] : []), ...random.shuffled([menu, this.#some('top', 1, 12)]).flat()];
  }

  #interrupt(story: readonly LabeledLine[]): LabeledLine[] {
    const { random } = this;
    return story.flatMap((line, index) => {
      const here = index > 0 && index < story.length - 1 && line.text.length > 60 && random.chance(0.12);
      return here ? [line, ...this.#some('between', 1, 3).map(asFurniture)] : [line];
    });
  }

  #closing(tools: readonly string[]): string[] {
    const { random } = this;
    const blocks = [
      tools,
      ...Array.from({ length: random.between(1, 3) }, () => this.#links()),
      ...(random.chance(0.6) ? [this.#some('talk', 1, 14)] : []),
      ...(random.chance(0.6) ? [this.#some('ads', 1, 10)] : []),
      ...(random.chance(0.5) ? [this.#some('services', 1, 8)] : []),
    ];
    return random.shuffled(blocks).flat();
  }

  #links(): string[] {
    const { random } = this;
    const mark = random.pick(['', '', '', '• ', '» ', '- ']);
    const numbered = random.chance(0.25);
    const rows = Array.from({ length: random.between(1, 8) }, (_, at) =>
      numbered ? `${at + 1}. ${random.pick(this.headlines)}` : mark + random.pick(this.headlines),
    );
    return [...this.#some('links', 1, 2), ...rows, ...(random.chance(0.3) ? this.#some('links', 1, 4) : [])];
  }

  #footer(): string[] {
    return [...(this.random.chance(0.3) ? this.#some('sections', 4, 20) : []), ...this.#some('bottom', 2, 14)];
  }

  /** So many phrases of a group, filled in. */
  #some(group: PhraseGroup, least: number, most: number): string[] {
    const { random } = this;
    const all = this.#phrases.get(group) ?? [];
    const phrases = random.shuffled(all).slice(0, random.between(least, most));
    return phrases.map((phrase) =>
      phrase
        .replace('@', this.#name)
        .replace('~', random.pick(this.headlines))
        .replace(/#/g, () => `${/©|copyright/i.test(phrase) ? this.#year : random.between(2, 90)}`),
    );
  }
}

const GROUPS: readonly PhraseGroup[] = [
  ...(['sections', 'top', 'tools', 'between', 'links'] as const),
  ...(['ads', 'talk', 'services', 'bottom'] as const),
];

const LABEL_GROUPS: readonly PhraseGroup[] = [
  ...(['tools', 'tools', 'between', 'links'] as const),
  ...(['talk', 'ads', 'services', 'bottom'] as const),
];

/** The phrases of a group that a fold may use. */
function phrasesOf(group: PhraseGroup, fold: number): string[] {
  return PAGE_PHRASES[group]
    .split(/\n|(?<=\S)\|(?=\S)/)
    .filter((phrase, index) => phrase !== '' && index % STACKING_FOLDS === fold);
}

function asFurniture(text: string): LabeledLine {
  return { text, label: 'boilerplate' };
}

const LONGEST_TITLE = 110;
const HEADLINES = [
  ...[
    'Ferry strike called off',
    'Teenager hurt in quad bike crash',
    'New supermarket plan rejected',
    'Shares slip again',
  ],
  ...[
    'Rovers sign striker',
    'The village with no cars',
    'Man bailed over shop raid',
    'Why stretching hurts',
    'Library hours cut',
  ],
  ...[
    'Oil hits record high',
    'Review: The Long Span',
    'Ten ways to save on fuel',
    'Storm warning for the coast',
    'A town and its mill',
  ],
];

const PLACES = [
  'Ellery',
  'Easterby',
  'Lakeland',
  'Marlow',
  'Norland',
  'Harbor',
  'Sunbelt',
  'Valley',
  'Capital',
  'Metro',
];
const TITLES = ['Times', 'Herald', 'Post', 'Echo', 'News', 'Star', 'Tribune', 'Online', 'Live', 'Daily', '24', 'TV'];

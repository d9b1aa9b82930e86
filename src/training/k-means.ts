/** Points of equal length, end to end. */
export interface Points {
  readonly values: Float32Array;
  readonly size: number;
}

/** The centres found, and the nearest to each point. */
export interface Centres extends Points {
  readonly nearest: Uint16Array;
}

export interface MeansPlan {
  readonly count: number;
  readonly rounds: number;
  /** Only each so-manieth point moves the centres. */
  readonly stride: number;
}

/** Finds centres such that each is the mean of the points that are nearest to it (Lloyd 1982). Deterministic. */
export function findMeans(points: Points, plan: MeansPlan, random: () => number): Centres {
  const { values, size } = points;
  const pointCount = values.length / size;
  const centres = new Float32Array(plan.count * size);
  const choosePoint = (): number => plan.stride * Math.floor((random() * pointCount) / plan.stride);
  const jump = (centre: number): void => {
    const from = choosePoint() * size;
    centres.set(values.subarray(from, from + size), centre * size);
  };
  for (let centre = 0; centre < plan.count; centre++) jump(centre);
  const nearest = new Uint16Array(pointCount);
  for (let round = 0; round < plan.rounds; round++) {
    assign(points, centres, nearest, plan.stride);
    for (const centre of average(points, centres, nearest, plan.stride)) jump(centre);
  }
  assign(points, centres, nearest, 1);
  return { values: centres, size, nearest };
}

/** Finds the centre nearest to each point: of those, half the square less the product is the least. */
function assign({ values, size }: Points, centres: Float32Array, nearest: Uint16Array, stride: number): void {
  const halves = Float32Array.from({ length: centres.length / size }, (_, centre) => {
    const own = centres.subarray(centre * size, (centre + 1) * size);
    return own.reduce((sum, value) => sum + value * value, 0) / 2;
  });
  for (let point = 0; point < nearest.length; point += stride) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let centre = 0; centre < halves.length; centre++) {
      const far = (halves[centre] as number) - multiply(values, point * size, centres, centre * size, size);
      if (far < least) {
        least = far;
        best = centre;
      }
    }
    nearest[point] = best;
  }
}

function multiply(a: Float32Array, fromA: number, b: Float32Array, fromB: number, size: number): number {
  let [even, odd] = [0, 0];
  for (let at = 0; at < size; at += 2) {
    even += (a[fromA + at] as number) * (b[fromB + at] as number);
    odd += (a[fromA + at + 1] as number) * (b[fromB + at + 1] as number);
  }
  return even + odd;
}

/** Moves each centre to the mean of its points; returns those without any. */
function average({ values, size }: Points, centres: Float32Array, nearest: Uint16Array, stride: number): number[] {
  const counts = new Int32Array(centres.length / size);
  centres.fill(0);
  for (let point = 0; point < nearest.length; point += stride) {
    const centre = nearest[point] as number;
    counts[centre] = (counts[centre] as number) + 1;
    for (let at = 0; at < size; at++)
      centres[centre * size + at] = (centres[centre * size + at] as number) + (values[point * size + at] as number);
  }
  for (let at = 0; at < centres.length; at++)
    centres[at] = (centres[at] as number) / ((counts[Math.floor(at / size)] as number) || 1);
  return [...counts.keys()].filter((centre) => counts[centre] === 0);
}

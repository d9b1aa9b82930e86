/** Points of equal length, end to end. */
export interface Points {
  readonly values: Float32Array;
  readonly size: number;
}

/** The centers found, and the nearest to each point. */
export interface Centers extends Points {
  readonly nearest: Uint16Array;
}

export interface MeansPlan {
  readonly count: number;
  readonly rounds: number;
  /** Only each so-manieth point moves the centers. */
  readonly stride: number;
}

/** Finds centers such that each is the mean of the points that are nearest to it (Lloyd 1982). Deterministic. */
export function findMeans(points: Points, plan: MeansPlan, random: () => number): Centers {
  const { values, size } = points;
  const pointCount = values.length / size;
  const centers = new Float32Array(plan.count * size);
  const choosePoint = (): number => plan.stride * Math.floor((random() * pointCount) / plan.stride);
  const jump = (center: number): void => {
    const from = choosePoint() * size;
    centers.set(values.subarray(from, from + size), center * size);
  };
  for (let center = 0; center < plan.count; center++) jump(center);
  const nearest = new Uint16Array(pointCount);
  for (let round = 0; round < plan.rounds; round++) {
    assign(points, centers, nearest, plan.stride);
    for (const center of average(points, centers, nearest, plan.stride)) jump(center);
  }
  assign(points, centers, nearest, 1);
  return { values: centers, size, nearest };
}

/** Finds the center nearest to each point: of those, half the square less the product is the least. */
function assign({ values, size }: Points, centers: Float32Array, nearest: Uint16Array, stride: number): void {
  const halves = Float32Array.from({ length: centers.length / size }, (_, center) => {
    const own = centers.subarray(center * size, (center + 1) * size);
    return own.reduce((sum, value) => sum + value * value, 0) / 2;
  });
  for (let point = 0; point < nearest.length; point += stride) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let center = 0; center < halves.length; center++) {
      const far = (halves[center] as number) - multiply(values, point * size, centers, center * size, size);
      if (far < least) {
        least = far;
        best = center;
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

/** Moves each center to the mean of its points; returns those without any. */
function average({ values, size }: Points, centers: Float32Array, nearest: Uint16Array, stride: number): number[] {
  const counts = new Int32Array(centers.length / size);
  centers.fill(0);
  for (let point = 0; point < nearest.length; point += stride) {
    const center = nearest[point] as number;
    counts[center] = (counts[center] as number) + 1;
    for (let at = 0; at < size; at++)
      centers[center * size + at] = (centers[center * size + at] as number) + (values[point * size + at] as number);
  }
  for (let at = 0; at < centers.length; at++)
    centers[at] = (centers[at] as number) / ((counts[Math.floor(at / size)] as number) || 1);
  return [...counts.keys()].filter((center) => counts[center] === 0);
}

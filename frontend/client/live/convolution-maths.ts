/** What nn.Conv2d and nn.ConvTranspose2d compute, for one channel and without bias. */
export type Grid = number[][];

export interface Settings {
  stride: number;
  padding: number;
  transposed: boolean;
}

/** A product that goes into the output: its place in the image (perhaps in the padding), in the kernel, in the output. */
export interface Term {
  row: number;
  column: number;
  kernelRow: number;
  kernelColumn: number;
  outRow: number;
  outColumn: number;
  value: number;
  weight: number;
}

export function outputSize(size: number, kernel: number, { stride, padding, transposed }: Settings): number {
  return transposed ? (size - 1) * stride - 2 * padding + kernel : Math.floor((size + 2 * padding - kernel) / stride) + 1;
}

/** How many steps there are: one for each number of the output, or of the image where each is spread over the output. */
export function steps(size: number, kernel: number, settings: Settings): number {
  const output = outputSize(size, kernel, settings);
  if (output < 1) return 0;
  return settings.transposed ? size * size : output * output;
}

/** The products of a step. Places outside the image count as zeros; those outside the output are cut away. */
export function terms(image: Grid, kernel: Grid, settings: Settings, step: number): Term[] {
  const { stride, padding, transposed } = settings;
  const size = image.length;
  const output = outputSize(size, kernel.length, settings);
  const across = transposed ? size : output;
  const i = Math.floor(step / across);
  const j = step % across;
  return kernel.flatMap((line, kernelRow) =>
    line.map((weight, kernelColumn) => {
      const row = i * stride - padding + kernelRow;
      const column = j * stride - padding + kernelColumn;
      return transposed
        ? { row: i, column: j, kernelRow, kernelColumn, outRow: row, outColumn: column, value: image[i][j], weight }
        : { row, column, kernelRow, kernelColumn, outRow: i, outColumn: j, value: image[row]?.[column] ?? 0, weight };
    }),
  );
}

/** The output after some steps; null where nothing has arrived yet. */
export function output(image: Grid, kernel: Grid, settings: Settings, taken: number): (number | null)[][] {
  const size = Math.max(outputSize(image.length, kernel.length, settings), 0);
  const out: (number | null)[][] = Array.from({ length: size }, () => Array<number | null>(size).fill(null));
  for (let step = 0; step < taken; step++) {
    for (const { outRow, outColumn, value, weight } of terms(image, kernel, settings, step)) {
      if (out[outRow]?.[outColumn] === undefined) continue;
      out[outRow][outColumn] = (out[outRow][outColumn] ?? 0) + value * weight;
    }
  }
  return out;
}

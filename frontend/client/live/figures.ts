import { convolution } from './convolution';
import type { MakeFigure } from './figure';
import { orbit } from './orbit';

/** The live figures by their names in lessons, see LiveFigure.java. */
export const figures: Record<string, MakeFigure> = { convolution, orbit };

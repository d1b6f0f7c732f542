import type { MakeFigure } from './figure';

/** The live figures by their names in lessons, see LiveFigure.java. */
export const figures: Record<string, MakeFigure> = {};

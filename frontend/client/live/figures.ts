import { convolution } from './convolution';
import { drawDigit } from './draw-digit';
import type { MakeFigure } from './figure';
import { graph } from './graph';
import { idealLoss } from './ideal-loss';
import { latent } from './latent';
import { network } from './network';
import { orbit } from './orbit';
import { probability } from './probability';
import { table } from './table';

/** The live figures by their names in lessons, see LiveFigure.java. */
export const figures: Record<string, MakeFigure> = {
  convolution,
  'draw-digit': drawDigit,
  graph,
  'ideal-loss': idealLoss,
  latent,
  network,
  orbit,
  probability,
  table,
};

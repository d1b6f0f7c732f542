import { word } from '../words/words';

/** A variable of the session; see _ganbook/inquiry/variables.py. */
export interface Variable {
  name: string;
  type: string;
  group: 'values' | 'definitions';
  preview: string;
  shape?: number[];
  length?: number;
  dtype?: string;
  device?: string;
  bytes?: number;
  grad?: boolean;
  picture?: boolean;
  parameters?: number;
}

export interface Memory {
  tensors: number;
  'tensors-limit': number;
  'tensors-peak': number;
  arrays: number;
  'arrays-limit': number;
  heap: number;
  'heap-limit': number;
}

export interface Variables {
  variables: Variable[];
  /** How many there are besides. */
  more: number;
  /** Bytes of tensors and arrays that variables lead to. */
  named: number;
  memory: Memory;
  device: string;
}

/** A closer look at a variable; see _ganbook/inquiry/preview.py. */
export interface Preview {
  gone?: boolean;
  text?: string;
  layouts?: Layout[];
  layout?: Layout;
  count?: number;
  at?: number;
  width?: number;
  height?: number;
  low?: number;
  high?: number;
  png?: string;
}

export type Layout = 'first' | 'last' | 'flat' | 'plain';

export const shapeText = (shape: number[]): string => (shape.length ? shape.join(' × ') : '()');

/** What kind of thing it is, in a few words. */
export function facts({ type, shape, length, dtype, device, grad, parameters }: Variable): string {
  return [
    type,
    shape ? shapeText(shape) : '',
    dtype?.replace(/^torch\./, '') ?? '',
    device && device !== 'cpu' ? device : '',
    length !== undefined && !shape ? word('session.items', length) : '',
    parameters !== undefined ? word('session.parameters', parameters) : '',
    grad ? word('session.grad') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

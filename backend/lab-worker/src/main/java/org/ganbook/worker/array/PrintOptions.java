package org.ganbook.worker.array;

/**
 * How arrays are printed, with the meaning of {@code numpy.set_printoptions}.
 *
 * @param precision digits after the point at most
 * @param threshold elements above which the middle is left out
 * @param edgeItems elements shown at each end of a shortened axis
 * @param lineWidth characters a line
 * @param suppress whether small numbers are shown without an exponent
 * @param fixed whether all numbers get exactly {@code precision} digits
 */
record PrintOptions(int precision, long threshold, int edgeItems, int lineWidth, boolean suppress, boolean fixed) {}

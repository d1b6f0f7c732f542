package org.ganbook.worker.figure;

import org.ganbook.worker.figure.color.Rgba;

/**
 * The sign at a point.
 *
 * @param shape matplotlib's letter for it, such as {@code o}, {@code .}, {@code x}, or a text {@code $…$}
 * @param size its width in points
 * @param edgeWidth in points
 */
public record Marker(String shape, double size, Rgba face, Rgba edge, double edgeWidth) {}

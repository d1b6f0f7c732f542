package org.ganbook.worker.figure.draw;

import org.ganbook.worker.figure.Artist;

/** Draws pictures: pixel for pixel when enlarged, averaged when there are more pixels than a screen shows. */
record ImagePainter(Canvas canvas, View view) {

    /** Pixels of a picture per pixel of the page that are kept. */
    private static final double SHARPNESS = 2;

    void draw(Artist.Image image) {
        double left = view.x(image.left());
        double right = view.x(image.right());
        double top = view.y(image.top());
        double bottom = view.y(image.bottom());
        Rect at = Rect.between(
                Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
        if (image.columns() == 0 || image.rows() == 0 || !(at.width() > 0) || !(at.height() > 0)) {
            return;
        }
        int columns = Math.min(image.columns(), (int) Math.ceil(Math.max(at.width(), 1) * SHARPNESS));
        int rows = Math.min(image.rows(), (int) Math.ceil(Math.max(at.height(), 1) * SHARPNESS));
        int[] pixels =
                columns == image.columns() && rows == image.rows() ? image.argb() : averaged(image, columns, rows);
        canvas.image(columns, rows, flipped(pixels, columns, rows, left > right, top > bottom), at, image.smooth());
    }

    private static int[] flipped(int[] pixels, int columns, int rows, boolean horizontally, boolean vertically) {
        if (!horizontally && !vertically) {
            return pixels;
        }
        int[] turned = new int[pixels.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int fromRow = vertically ? rows - 1 - row : row;
                int fromColumn = horizontally ? columns - 1 - column : column;
                turned[row * columns + column] = pixels[fromRow * columns + fromColumn];
            }
        }
        return turned;
    }

    private static int[] averaged(Artist.Image image, int columns, int rows) {
        int[] small = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int top = (int) ((long) row * image.rows() / rows);
            int bottom = Math.max(top + 1, (int) ((row + 1L) * image.rows() / rows));
            for (int column = 0; column < columns; column++) {
                int left = (int) ((long) column * image.columns() / columns);
                int right = Math.max(left + 1, (int) ((column + 1L) * image.columns() / columns));
                small[row * columns + column] = average(image, left, right, top, bottom);
            }
        }
        return small;
    }

    private static int average(Artist.Image image, int left, int right, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                int pixel = image.argb()[row * image.columns() + column];
                int a = pixel >>> 24;
                alpha += a;
                red += (long) a * (pixel >> 16 & 0xff);
                green += (long) a * (pixel >> 8 & 0xff);
                blue += (long) a * (pixel & 0xff);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        long count = (long) (right - left) * (bottom - top);
        return (int) (alpha / count) << 24
                | (int) (red / alpha) << 16
                | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }
}

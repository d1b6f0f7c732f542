package org.ganbook.worker.figure.color;

/** A colour; every part from 0 to 1. */
public record Rgba(double red, double green, double blue, double alpha) {

    public static final Rgba BLACK = new Rgba(0, 0, 0, 1);
    public static final Rgba WHITE = new Rgba(1, 1, 1, 1);
    public static final Rgba NONE = new Rgba(0, 0, 0, 0);

    public Rgba {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
        alpha = clamp(alpha);
    }

    /** @param argb 8 bits each: alpha, red, green, blue */
    public static Rgba of(int argb) {
        return new Rgba(
                (argb >> 16 & 0xff) / 255.0, (argb >> 8 & 0xff) / 255.0, (argb & 0xff) / 255.0, (argb >>> 24) / 255.0);
    }

    public int argb() {
        return (int) Math.round(alpha * 255) << 24 | rgb();
    }

    public int rgb() {
        return (int) Math.round(red * 255) << 16 | (int) Math.round(green * 255) << 8 | (int) Math.round(blue * 255);
    }

    public Rgba withAlpha(double newAlpha) {
        return new Rgba(red, green, blue, newAlpha);
    }

    /** As six hexadecimal digits, without the alpha. */
    public String hex() {
        return String.format("#%06x", rgb());
    }

    /** WCAG's relative luminance, from 0 for black to 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** This colour mixed with another; {@code share} is the other's part. */
    public Rgba mixedWith(Rgba other, double share) {
        return new Rgba(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share,
                alpha);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double clamp(double part) {
        return part >= 0 ? Math.min(1, part) : 0;
    }
}

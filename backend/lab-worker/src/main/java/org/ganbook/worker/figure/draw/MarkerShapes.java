package org.ganbook.worker.figure.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The outlines of markers around the origin; y downwards. */
final class MarkerShapes {

    private MarkerShapes() {}

    /** Whether a marker is only lines. */
    static boolean isOpen(String marker) {
        return "x+|_1234".contains(marker);
    }

    /** @param size its width in pixels */
    static Shape of(String marker, double size) {
        double r = size / 2;
        return switch (marker) {
            case "." -> circle(r / 2);
            case "," -> polygon(4, 0.5, 45);
            case "s" -> box(r, r);
            case "D" -> turned(box(r * 0.7071, r * 0.7071), 45, 1);
            case "d" -> turned(box(r * 0.7071, r * 0.7071), 45, 0.6);
            case "^" -> path(-r, r, 0, -r, r, r);
            case "v" -> path(-r, -r, 0, r, r, -r);
            case "<" -> path(r, -r, -r, 0, r, r);
            case ">" -> path(-r, -r, r, 0, -r, r);
            case "p" -> polygon(5, r, 0);
            case "h" -> polygon(6, r, 0);
            case "H" -> polygon(6, r, 30);
            case "8" -> polygon(8, r, 22.5);
            case "*" -> star(r);
            case "+" -> lines(-r, 0, r, 0, 0, -r, 0, r);
            case "x" -> lines(-r, -r, r, r, -r, r, r, -r);
            case "|" -> lines(0, -r, 0, r);
            case "_" -> lines(-r, 0, r, 0);
            case "1" -> lines(0, 0, 0, r, 0, 0, -0.8 * r, -r / 2, 0, 0, 0.8 * r, -r / 2);
            case "2" -> lines(0, 0, 0, -r, 0, 0, -0.8 * r, r / 2, 0, 0, 0.8 * r, r / 2);
            case "3" -> lines(0, 0, -r, 0, 0, 0, r / 2, -0.8 * r, 0, 0, r / 2, 0.8 * r);
            case "4" -> lines(0, 0, r, 0, 0, 0, -r / 2, -0.8 * r, 0, 0, -r / 2, 0.8 * r);
            case "P" -> cross(r, 0);
            case "X" -> cross(r, 45);
            default -> circle(r);
        };
    }

    private static Shape circle(double r) {
        return new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
    }

    private static Path2D.Double box(double rx, double ry) {
        return path(-rx, -ry, rx, -ry, rx, ry, -rx, ry);
    }

    private static Shape turned(Shape shape, double degrees, double narrowing) {
        AffineTransform turn = AffineTransform.getScaleInstance(narrowing, 1);
        turn.rotate(Math.toRadians(degrees));
        return turn.createTransformedShape(shape);
    }

    private static Path2D.Double polygon(int corners, double r, double degrees) {
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(degrees - 90) + 2 * Math.PI * i / corners;
            points[2 * i] = r * Math.cos(angle);
            points[2 * i + 1] = r * Math.sin(angle);
        }
        return path(points);
    }

    private static Path2D.Double star(double r) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double angle = -Math.PI / 2 + Math.PI * i / 5;
            double reach = i % 2 == 0 ? r : r * 0.381966;
            points[2 * i] = reach * Math.cos(angle);
            points[2 * i + 1] = reach * Math.sin(angle);
        }
        return path(points);
    }

    private static Shape cross(double r, double degrees) {
        double s = r / 3;
        Path2D.Double plus = path(-s, -r, s, -r, s, -s, r, -s, r, s, s, s, s, r, -s, r, -s, s, -r, s, -r, -s, -s, -s);
        return turned(plus, degrees, 1);
    }

    private static Path2D.Double path(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Path2D.Double lines(double... ends) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < ends.length; i += 4) {
            path.moveTo(ends[i], ends[i + 1]);
            path.lineTo(ends[i + 2], ends[i + 3]);
        }
        return path;
    }
}

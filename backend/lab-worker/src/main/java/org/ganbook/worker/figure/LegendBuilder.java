package org.ganbook.worker.figure;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** Takes a legend from Python entry by entry. */
public final class LegendBuilder {

    private final List<Legend.Entry> entries = new ArrayList<>();
    private final String heading;
    private final String place;
    private final int columns;
    private final double size;
    private final boolean frame;
    private double @Nullable [] anchor;
    private Legend.Frame look = new Legend.Frame(0.85, null, null);

    LegendBuilder(String heading, String place, int columns, double size, boolean frame) {
        this.heading = heading;
        this.place = place;
        this.columns = columns;
        this.size = size;
        this.frame = frame;
    }

    /** @param fractions x, y and perhaps width, height */
    @HostAccess.Export
    public void anchor(List<Double> fractions) {
        if (fractions.size() != 2 && fractions.size() != 4) {
            throw new IllegalArgumentException("an anchor has 2 or 4 numbers");
        }
        anchor = fractions.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @param face 0xAARRGGBB, 0 for the page's own; edge likewise */
    @HostAccess.Export
    public void frame(double opacity, long face, long edge) {
        look = new Legend.Frame(opacity, ArtistSink.colorOrNull(face), ArtistSink.colorOrNull(edge));
    }

    /** @param area 0xAARRGGBB, 0 for none */
    @HostAccess.Export
    public void entry(String label, @Nullable Stroke line, @Nullable Marker marker, long area) {
        entries.add(new Legend.Entry(label, line, marker, ArtistSink.colorOrNull(area)));
    }

    Legend build() {
        return new Legend(List.copyOf(entries), heading, place, anchor, columns, size, frame ? look : null);
    }
}

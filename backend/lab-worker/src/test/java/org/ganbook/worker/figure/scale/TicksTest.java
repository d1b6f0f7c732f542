package org.ganbook.worker.figure.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are what matplotlib 3.6's AutoLocator and ScalarFormatter give. */
class TicksTest {

    @Test
    void choosesRoundNumbers() {
        assertArrayEquals(new double[] {0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25}, auto(0.9, 3.1), 1e-12);
        assertArrayEquals(new double[] {-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2}, auto(-0.05, 1.05), 1e-12);
        assertArrayEquals(new double[] {-10, 0, 10, 20, 30, 40, 50, 60}, auto(-2.45, 51.45), 1e-12);
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2}, auto(0, 2), 1e-12);
    }

    @Test
    void writesAsManyDecimalsAsNeeded() {
        assertEquals(List.of("0.0", "0.5", "1.0"), texts(0, 1, 0, 0.5, 1));
        assertEquals(List.of("1.00", "1.25", "1.50"), texts(1, 1.5, 1, 1.25, 1.5));
        assertEquals(List.of("\u221210", "0", "10"), texts(-10, 10, -10, 0, 10));
        assertEquals(
                new TickLabels(List.of("0.0", "0.5", "1.0"), "1e6"),
                TickLabels.linear(new double[] {0, 500_000, 1_000_000}, new Range(0, 1e6)));
        assertEquals(
                new TickLabels(List.of("0", "1", "2"), "1e\u22125"),
                TickLabels.linear(new double[] {0, 1e-5, 2e-5}, new Range(0, 2e-5)));
    }

    @Test
    void writesWhatLargeNumbersHaveInCommonOnce() {
        TickLabels labels = TickLabels.linear(new double[] {100_000, 100_001, 100_002}, new Range(100_000, 100_002));
        assertEquals(new TickLabels(List.of("0", "1", "2"), "+1e5"), labels);
    }

    @Test
    void raisesExponents() {
        assertEquals(
                List.of("10⁻²", "10⁰", "10¹²"),
                TickLabels.powers(new double[] {0.01, 1, 1e12}, 10).texts());
    }

    private static double[] auto(double from, double to) {
        return LinearTicks.automatic(9).of(from, to);
    }

    private static List<String> texts(double from, double to, double... ticks) {
        return TickLabels.linear(ticks, new Range(from, to)).texts();
    }
}

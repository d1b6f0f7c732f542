package org.ganbook.page.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Bytes as people read them, as {@code amounts.ts} writes them too. */
final class Amounts {

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");
    private static final int STEP = 1024;
    /** With four digits before the point nobody sees the size at a glance. */
    private static final int LARGEST = 1000;

    private Amounts() {}

    static String bytes(long count, Locale locale) {
        double amount = count;
        int unit = 0;
        while (amount >= LARGEST && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        return format.format(new BigDecimal(amount).round(new MathContext(3))) + " " + UNITS.get(unit);
    }
}

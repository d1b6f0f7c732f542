package org.ganbook.worker.array;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Arrays and numbers as text, for numpy's printing. */
public final class TextHost {

    private final HostCalls calls;
    private PrintOptions options = new PrintOptions(8, 1000, 3, 75, false, false);

    TextHost(HostCalls calls) {
        this.calls = calls;
    }

    @HostAccess.Export
    public void options(int precision, long threshold, int edgeItems, int lineWidth, boolean suppress, boolean fixed) {
        options = new PrintOptions(precision, threshold, edgeItems, lineWidth, suppress, fixed);
    }

    /** An array with its brackets. */
    @HostAccess.Export
    public String array(NdArray array, String separator, int prefix, int suffix) {
        return calls.call(() -> ArrayText.of(array, separator, prefix, suffix, options));
    }

    /** The elements of an array that are shown. */
    @HostAccess.Export
    public NdArray summary(NdArray array) {
        return calls.call(() -> ArrayText.summary(array, options));
    }

    /** Brackets around words, one for each element of the summary. */
    @HostAccess.Export
    public String layOut(Value words, long[] shape, String separator, int prefix, int suffix) {
        return calls.call(() -> {
            String[] all = new String[Math.toIntExact(words.getArraySize())];
            for (int i = 0; i < all.length; i++) {
                all[i] = words.getArrayElement(i).asString();
            }
            return ArrayText.layOut(all, shape, separator, prefix, suffix, options);
        });
    }

    /** A number as a numpy scalar of that type shows it. */
    @HostAccess.Export
    public String scalar(double value, int type) {
        return FloatText.scalar(value, DType.values()[type]);
    }
}

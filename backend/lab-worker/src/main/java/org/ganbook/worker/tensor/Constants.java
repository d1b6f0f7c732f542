package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * IValues of the numbers that operations are called with again and again, such as a stride or a flag: made once for
 * the process and never deleted. Making one for each call costs more than looking it up.
 */
final class Constants {

    /** Programs may use any number of numbers; those that come later are made for each call. */
    private static final int MOST = 4096;

    private static final Map<Object, Long> MADE = new ConcurrentHashMap<>();

    private Constants() {}

    /** The IValue, or 0 where there is none and none will be made. */
    static long of(boolean value) {
        return of((Boolean) value, LibTorch::valueOf);
    }

    /** The IValue, or 0 where there is none and none will be made. */
    static long of(long value) {
        return of((Long) value, LibTorch::valueOf);
    }

    /** The IValue, or 0 where there is none and none will be made. */
    static long of(double value) {
        return of((Double) value, LibTorch::valueOf);
    }

    /** The IValue of a list, or 0 where there is none and none will be made. Nothing may change the list. */
    static long of(long[] values) {
        Long known = MADE.get(LongBuffer.wrap(values));
        return known != null ? known : of(LongBuffer.wrap(values.clone()), key -> LibTorch.valueOfLongs(key.array()));
    }

    private static <T> long of(T value, ToLongFunction<T> make) {
        Long known = MADE.get(value);
        if (known == null && MADE.size() < MOST) {
            known = MADE.computeIfAbsent(value, any -> make.applyAsLong(value));
        }
        return known == null ? 0 : known;
    }
}

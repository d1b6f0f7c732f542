package org.ganbook.worker.loop;

import java.lang.foreign.MemorySegment;
import org.ganbook.worker.array.NdArray;

/**
 * The elements of an array while a loop runs. They are a copy: fast to reach long before the JVM has compiled the loop
 * well, and what the loop wrote is forgotten where Python has to run it after all.
 */
final class LoopArray {

    private static final double[] NO_REALS = {};
    private static final long[] NO_WHOLES = {};

    private final NdArray source;
    private final long rows;
    private final long columns;
    private final double[] reals;
    private final long[] wholes;

    /** Copies an array of one or two axes. */
    LoopArray(NdArray source, boolean real) {
        this.source = source;
        this.rows = source.length(0);
        this.columns = source.rank() == 2 ? source.length(1) : 1;
        this.reals = real ? source.toDoubles() : NO_REALS;
        this.wholes = real ? NO_WHOLES : source.toLongs();
    }

    /** Puts the elements back. */
    void keep() {
        if (wholes.length > 0) {
            source.setAll(wholes);
        } else {
            source.setAll(reals);
        }
    }

    /** Whether the array can't be written, or several of its places are one in memory. */
    boolean isFixed() {
        for (int axis = 0; axis < source.rank(); axis++) {
            if (source.stride(axis) == 0 && source.length(axis) > 1) {
                return true;
            }
        }
        return source.memory().isReadOnly();
    }

    /** Whether writing one of them may change the other. */
    boolean overlaps(LoopArray other) {
        MemorySegment mine = source.memory();
        MemorySegment theirs = other.source.memory();
        return mine.isNative()
                && theirs.isNative()
                && mine.address() < theirs.address() + theirs.byteSize()
                && theirs.address() < mine.address() + mine.byteSize();
    }

    private static int at(long index, long length) {
        long at = index < 0 ? index + length : index;
        if (at < 0 || at >= length) {
            throw LoopArithmetic.leave();
        }
        return (int) at;
    }

    private int at2(long i, long j) {
        return at(i, rows) * (int) columns + at(j, columns);
    }

    static double real(LoopArray array, long i) {
        return array.reals[at(i, array.rows)];
    }

    static double real(LoopArray array, long i, long j) {
        return array.reals[array.at2(i, j)];
    }

    static long whole(LoopArray array, long i) {
        return array.wholes[at(i, array.rows)];
    }

    static long whole(LoopArray array, long i, long j) {
        return array.wholes[array.at2(i, j)];
    }

    static void store(LoopArray array, long i, double value) {
        array.reals[at(i, array.rows)] = LoopArithmetic.kept(value);
    }

    static void store(LoopArray array, long i, long j, double value) {
        array.reals[array.at2(i, j)] = LoopArithmetic.kept(value);
    }

    static void store(LoopArray array, long i, long value) {
        array.wholes[at(i, array.rows)] = value;
    }

    static void store(LoopArray array, long i, long j, long value) {
        array.wholes[array.at2(i, j)] = value;
    }
}

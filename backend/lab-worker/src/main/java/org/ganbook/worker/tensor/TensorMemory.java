package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of one session: what its tensors take, and the handles that have to be given back. A tensor that
 * nothing reaches any more is freed at the next operation of its session; closing frees all.
 *
 * <p>A tensor's elements count as long as the tensor, a view of it or a graph that may have saved it is reachable.
 */
public final class TensorMemory {

    /** What libtorch needs for a tensor besides its elements, about. */
    private static final long OVERHEAD = 512;
    /** Smaller tensors' elements are counted with their handle alone. */
    private static final long SMALL = 16 << 10;
    /** So long may the collector's thread be kept from handing its findings over, on a machine where all is busy. */
    private static final long PATIENCE_MILLIS = 5_000;

    private static final long STRAGGLERS_MILLIS = 2;
    /** Refusing a tensor for want of memory that is free already would be worse than this wait. */
    private static final long STRAGGLERS_BEFORE_REFUSAL_MILLIS = 100;

    private final long limit;
    private final ReferenceQueue<Object> garbage = new ReferenceQueue<>();
    private final List<Tensor> gradients = new ArrayList<>();
    private final Slot first;
    private volatile long used;
    private volatile long peak;
    private long liveAfterCollection;
    private boolean closed;

    /** @param limit bytes that the session's tensors may take */
    public TensorMemory(long limit) {
        this.limit = limit;
        this.first = new Slot(new Object(), garbage, 0, 0);
    }

    public long limit() {
        return limit;
    }

    /** Bytes that reachable tensors take, and those of garbage that was not yet found. */
    public long used() {
        return used;
    }

    public long peak() {
        return peak;
    }

    void resetPeak() {
        peak = used;
    }

    /** What a tensor's elements take; shared by its views and by the graph nodes that may need it. */
    static final class Storage {
        private @Nullable Slot slot;
    }

    /** The storage of a tensor that is counted elsewhere. */
    static final Storage NOTHING = new Storage();

    static final class Slot extends PhantomReference<Object> {
        private long handle;
        private final long bytes;
        private @Nullable Slot previous;
        private @Nullable Slot next;

        private Slot(Object referent, ReferenceQueue<Object> garbage, long handle, long bytes) {
            super(referent, garbage);
            this.handle = handle;
            this.bytes = bytes;
        }

        long handle() {
            return handle;
        }
    }

    /**
     * Takes a handle that lives as long as its owner.
     *
     * @param bytes what the elements take, 0 for a view
     */
    Slot keep(Object owner, long handle, long bytes) {
        Slot slot = new Slot(owner, garbage, handle, OVERHEAD + (bytes < SMALL ? bytes : 0));
        link(slot);
        return slot;
    }

    /** Counts a large tensor's elements until the returned storage is unreachable; null for a small one. */
    @Nullable
    Storage count(long bytes) {
        if (bytes < SMALL) {
            return null;
        }
        Storage storage = new Storage();
        Slot slot = new Slot(storage, garbage, 0, bytes);
        storage.slot = slot;
        link(slot);
        return storage;
    }

    /** Frees a tensor that nobody else can know of, without waiting for the garbage collector. */
    void release(Tensor tensor) {
        releaseHandle(tensor);
        Storage storage = tensor.storage();
        if (storage != null && storage.slot != null) {
            free(storage.slot);
        }
    }

    /** Gives back the handle of a tensor that nobody else can know of; its elements count on for the graph's sake. */
    void releaseHandle(Tensor tensor) {
        Slot slot = tensor.slot();
        if (slot != null) {
            free(slot);
        }
    }

    /**
     * Frees a gradient just before the next ones are made, which then take its place. If its memory were free in
     * between, small tensors of the forward pass would nibble at it, and no room of that size would be left: every
     * step would get fresh pages from the system.
     */
    void releaseBeforeBackward(Tensor gradient) {
        if (gradient.slot() != null) {
            gradients.add(gradient);
        }
    }

    /** Frees the gradients that were put aside. */
    void releaseGradients() {
        for (Tensor gradient : gradients) {
            release(gradient);
        }
        gradients.clear();
    }

    /**
     * Looks whether a new tensor still fits.
     *
     * @throws TorchException of kind MEMORY if it doesn't; the tensor is freed then
     */
    void check(Tensor tensor, long bytes) {
        if (mayBeGarbage(0, bytes)) {
            collect(STRAGGLERS_MILLIS);
        }
        if (used <= limit) {
            return;
        }
        collect(STRAGGLERS_BEFORE_REFUSAL_MILLIS);
        if (used > limit) {
            release(tensor);
            throw overLimit(bytes);
        }
    }

    /**
     * Looks for room before an allocation.
     *
     * @throws TorchException of kind MEMORY if reachable tensors and these bytes go over the session's limit
     */
    void reserve(long bytes) {
        drain();
        if (mayBeGarbage(bytes, bytes)) {
            collect(STRAGGLERS_MILLIS);
        }
        if (used + bytes > limit) {
            collect(STRAGGLERS_BEFORE_REFUSAL_MILLIS);
            if (used + bytes > limit) {
                throw overLimit(bytes);
            }
        }
    }

    /** Frees what nothing reaches, now. */
    void tidy() {
        collect(STRAGGLERS_BEFORE_REFUSAL_MILLIS);
    }

    /** Whether so much has been made since the last collection that looking for garbage is worth its time. */
    private boolean mayBeGarbage(long missing, long bytes) {
        return bytes >= SMALL && used + missing > liveAfterCollection + Math.max(limit / 8, liveAfterCollection / 2);
    }

    TorchException overLimit(long bytes) {
        return new TorchException(
                TorchException.Kind.MEMORY,
                "[enforce fail at alloc_cpu.cpp] . DefaultCPUAllocator: can't allocate memory: you tried to allocate "
                        + bytes + " bytes. The tensors of a session may take " + (limit >> 20)
                        + " MB together; " + (used >> 20) + " MB are in use.");
    }

    /** Frees what the garbage collector has found so far. */
    void drain() {
        Reference<?> dead = garbage.poll();
        while (dead != null) {
            free((Slot) dead);
            dead = garbage.poll();
        }
    }

    private synchronized void free(Slot slot) {
        Slot previous = slot.previous;
        if (previous == null) {
            return;
        }
        previous.next = slot.next;
        if (slot.next != null) {
            slot.next.previous = previous;
        }
        slot.previous = null;
        slot.next = null;
        used -= slot.bytes;
        if (slot.handle != 0) {
            LibTorch.delete(slot.handle);
            slot.handle = 0;
        }
        slot.clear();
    }

    /** Frees every tensor of the session. Nothing may use them afterwards. */
    synchronized void close() {
        closed = true;
        while (first.next != null) {
            free(first.next);
        }
    }

    private synchronized void link(Slot slot) {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
        slot.next = first.next;
        slot.previous = first;
        if (slot.next != null) {
            slot.next.previous = slot;
        }
        first.next = slot;
        used += slot.bytes;
        if (used > peak) {
            peak = used;
        }
    }

    /**
     * Frees what nothing reaches.
     *
     * @param stragglers milliseconds to wait for more after the last
     */
    private void collect(long stragglers) {
        releaseGradients();
        // The collector hands references over by a thread of its own; this one says that it has begun to.
        Slot sign = new Slot(new Object(), garbage, 0, 0);
        System.gc();
        try {
            long patience = PATIENCE_MILLIS;
            Reference<?> dead = garbage.remove(patience);
            while (dead != null) {
                free((Slot) dead);
                patience = dead == sign ? stragglers : patience;
                dead = garbage.remove(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        liveAfterCollection = used;
    }
}

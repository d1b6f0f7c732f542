package org.ganbook.worker.tensor;

import java.util.concurrent.atomic.AtomicLong;
import org.ganbook.worker.tensor.TensorMemory.Storage;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * A step of the graph behind a tensor, beside libtorch's own node of it: who was before, down to the leaves that
 * gradients are wanted for. A leaf's node is an {@code AccumulateGrad}.
 */
public class Node {

    static final String ACCUMULATE = "AccumulateGrad";
    private static final @Nullable Node[] NO_INPUTS = {};
    private static final AtomicLong CREATED = new AtomicLong();

    private final String name;
    private final @Nullable Node[] next;
    private final @Nullable Tensor leaf;
    private final @Nullable Storage saved;
    private @Nullable Number number;
    private @Nullable Tensor watched;
    private final long order = CREATED.incrementAndGet();
    private long mark;

    Node(String name, @Nullable Node[] next, @Nullable Storage saved) {
        this.name = name;
        this.next = next;
        this.leaf = null;
        this.saved = saved;
    }

    private Node(Tensor leaf) {
        this.name = ACCUMULATE;
        this.next = NO_INPUTS;
        this.leaf = leaf;
        this.saved = null;
    }

    static Node accumulating(Tensor leaf) {
        return new Node(leaf);
    }

    @HostAccess.Export
    public String name() {
        return name;
    }

    /** The number of inputs. */
    @HostAccess.Export
    public int inputs() {
        return next.length;
    }

    /** The node behind an input, null for one that needs no gradient. */
    @HostAccess.Export
    public @Nullable Node input(int i) {
        return i >= 0 && i < next.length ? next[i] : null;
    }

    /** The tensor whose gradient an {@code AccumulateGrad} collects. */
    @HostAccess.Export
    public @Nullable Tensor variable() {
        return leaf;
    }

    /** The number that this step takes beside a tensor, for those who look at the graph; null for a step of tensors. */
    @HostAccess.Export
    public @Nullable Number number() {
        return number;
    }

    void takes(Number operand) {
        number = operand;
    }

    /** The result of this step, if its own gradient is wanted. */
    @Nullable
    Tensor watched() {
        return watched;
    }

    void watch(Tensor tensor) {
        this.watched = tensor;
    }

    /** Greater than that of every step that this one follows from. */
    long order() {
        return order;
    }

    /** Marks this node for a walk; false if that walk has been here. */
    boolean visit(long walk) {
        if (mark == walk) {
            return false;
        }
        mark = walk;
        return true;
    }

    /** Elements that libtorch's node may hold on to; they count as long as this node is reachable. */
    @Nullable
    Storage saved() {
        return saved;
    }
}

package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.List;
import org.ganbook.worker.tensor.TensorMemory.Slot;
import org.ganbook.worker.tensor.TensorMemory.Storage;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A tensor of one session: a handle of libtorch's, and its place in the graph of gradients. Used by one thread at a
 * time.
 */
public final class Tensor {

    private final TensorMemory memory;
    private @Nullable Slot slot;
    private @Nullable Storage storage;
    /** The tensor that this one is a view of, if any: changing one in place changes the other's history. */
    private final @Nullable Tensor base;

    /** The elements, as long as libtorch was not given them. */
    private @Nullable Deferred deferred;
    /** The tensor whose elements the deferred ones are too. */
    private @Nullable Tensor twin;

    private @Nullable Form form;
    private @Nullable Node node;
    private @Nullable Node nodeOfBase;
    private @Nullable Node accumulator;
    private @Nullable Tensor grad;
    private boolean gradSeen;

    private int gradChanges;
    private @Nullable Object memoryOwner;
    private @Nullable Value face;
    private boolean retainsGrad;
    private List<GradientHook> hooks = List.of();

    /** What changes only where an operation in place changes it. */
    private record Form(long[] shape, ScalarType type, boolean contiguous) {}

    Tensor(TensorMemory memory, long handle, long bytes, @Nullable Storage shared, @Nullable Tensor base) {
        this.memory = memory;
        this.slot = memory.keep(this, handle, shared == null ? bytes : 0);
        this.storage = shared == null ? memory.count(bytes) : shared;
        this.base = base;
        this.nodeOfBase = base == null ? null : base.node();
    }

    /** @param twin the tensor that shares the elements, null if they belong to this one alone */
    Tensor(TensorMemory memory, Deferred deferred, @Nullable Tensor twin) {
        this.memory = memory;
        this.deferred = deferred;
        this.twin = twin;
        this.base = null;
    }

    /** libtorch's tensor; makes it if there is none yet. */
    long handle() {
        Deferred elements = deferred;
        if (elements != null) {
            enter(elements);
        }
        long handle = slot == null ? 0 : slot.handle();
        if (handle == 0) {
            throw new IllegalStateException("this tensor's memory was given back");
        }
        return handle;
    }

    private void enter(Deferred elements) {
        deferred = null;
        Tensor other = twin;
        twin = null;
        if (other != null) {
            long handle = LibTorch.detach(other.handle());
            slot = memory.keep(this, handle, 0);
            storage = other.storage == null ? TensorMemory.NOTHING : other.storage;
            return;
        }
        long count = Estimate.elements(elements.shape());
        memory.reserve(4 * count);
        memory.releaseGradients();
        long handle = LibTorch.empty(elements.shape(), ScalarType.FLOAT32.djl);
        if (count > 0) {
            elements.write(NativeTensor.floats(handle, count));
        }
        if (node instanceof Step step) {
            handle = step.enter(new Tensor(memory, handle, 4 * count, null, null));
        }
        slot = memory.keep(this, handle, 4 * count);
        storage = memory.count(4 * count);
    }

    /** The elements, if libtorch does not have them. */
    @Nullable
    Deferred deferred() {
        if (twin != null) {
            Deferred elements = twin.deferred();
            if (elements == null) {
                // They may be changed in place there from now on.
                long ignored = handle();
            } else {
                deferred = elements;
            }
        }
        return deferred;
    }

    /** Puts other elements in the place of deferred ones. */
    void defer(Deferred elements) {
        deferred = elements;
    }

    @Nullable
    Slot slot() {
        return slot;
    }

    @Nullable
    Storage storage() {
        return storage;
    }

    @Nullable
    Tensor base() {
        return base;
    }

    /** Not to be changed. */
    long[] shape() {
        return deferred == null ? form().shape : deferred.shape();
    }

    ScalarType type() {
        return deferred == null ? form().type : ScalarType.FLOAT32;
    }

    /** Whether the elements are of float32 and lie in order, or will. */
    boolean isPlain() {
        return deferred != null || form().contiguous && form().type == ScalarType.FLOAT32;
    }

    private Form form() {
        Form known = form;
        if (known == null) {
            long handle = handle();
            known = new Form(LibTorch.sizes(handle), readType(handle), LibTorch.isContiguous(handle));
            form = known;
        }
        return known;
    }

    /** After an operation in place. */
    void forgetForm() {
        form = null;
    }

    private static ScalarType readType(long handle) {
        ScalarType type = ScalarType.ofDjl(LibTorch.djlType(handle));
        if (type != null) {
            return type;
        }
        long argument = LibTorch.valueOfTensor(handle);
        long answer = Script.shared().run("dtype_of", new long[] {argument});
        long number = LibTorch.toLong(answer);
        LibTorch.deleteValue(argument);
        LibTorch.deleteValue(answer);
        return ScalarType.of(number);
    }

    /** How often the elements were changed in place, by libtorch's count. */
    @HostAccess.Export
    public long version() {
        return deferred() == null ? NativeTensor.version(handle()) : 0;
    }

    /** Differs when the elements or the gradient were changed; that Python asks for it leaves the gradient unseen. */
    @HostAccess.Export
    public long stamp() {
        Tensor gradient = grad;
        long ofGradient = gradient == null ? 0 : 1 + gradient.version();
        return (version() * 31 + gradChanges) * 31 + ofGradient;
    }

    /** The number of axes. */
    @HostAccess.Export
    public int dim() {
        return shape().length;
    }

    /** The length of an axis, 0 for an axis that there isn't. */
    @HostAccess.Export
    public long size(int axis) {
        long[] shape = shape();
        return axis >= 0 && axis < shape.length ? shape[axis] : 0;
    }

    @HostAccess.Export
    public long numel() {
        long count = 1;
        for (long length : shape()) {
            count *= length;
        }
        return count;
    }

    /** libtorch's number of the dtype. */
    @HostAccess.Export
    public int dtype() {
        return type().number;
    }

    /** The same number for all tensors that share their elements. */
    @HostAccess.Export
    public long place() {
        Tensor owner = this;
        for (Tensor next = source(); next != null; next = next.source()) {
            owner = next;
        }
        Object elements = owner.storage;
        return System.identityHashCode(elements == null || elements == TensorMemory.NOTHING ? owner : elements);
    }

    /** The tensor whose elements these are. */
    private @Nullable Tensor source() {
        return twin == null ? base : twin;
    }

    /** The address of the first element. */
    @HostAccess.Export
    public long address() {
        return Dispatcher.address(handle());
    }

    @HostAccess.Export
    public boolean contiguous() {
        return deferred != null || form().contiguous;
    }

    @HostAccess.Export
    public boolean requiresGrad() {
        return deferred != null ? node != null : NativeTensor.requiresGrad(handle());
    }

    @HostAccess.Export
    public boolean isLeaf() {
        return node() == null;
    }

    /** The gradient that backward has collected here. */
    @HostAccess.Export
    public @Nullable Tensor grad() {
        gradSeen = true;
        return grad;
    }

    @HostAccess.Export
    public void setGrad(@Nullable Tensor gradient) {
        gradSeen = true;
        gradChanges++;
        grad = gradient;
    }

    /** The gradient for our own use: Python does not get to know it by this. */
    @Nullable
    Tensor currentGrad() {
        return grad;
    }

    /** Puts another gradient in the place of one; what Python has never seen is freed without waiting for it. */
    void replaceGrad(@Nullable Tensor gradient, TensorMemory memory) {
        Tensor before = grad;
        grad = gradient;
        gradChanges++;
        if (before != null && !gradSeen && before.node == null) {
            memory.releaseBeforeBackward(before);
        }
        gradSeen = false;
    }

    /** Adds to the gradient, in place as PyTorch does: whoever has it sees the sum. */
    void addToGrad(Deferred gradient, TensorMemory memory) {
        Tensor before = grad;
        if (before == null) {
            replaceGrad(new Tensor(memory, gradient, null), memory);
            return;
        }
        gradChanges++;
        Deferred known = before.deferred();
        Deferred sum = known == null ? null : known.plus(gradient);
        if (sum != null) {
            before.defer(sum);
        } else if (before.isPlain()) {
            long handle = before.handle();
            gradient.addTo(NativeTensor.floats(handle, before.numel()), 1);
            NativeTensor.bumpVersion(handle);
        } else {
            Tensor added = new Tensor(memory, gradient, null);
            LibTorch.setGradMode(false);
            LibTorch.addInPlace(before.handle(), added.handle());
            memory.release(added);
        }
    }

    /** What Python knows this tensor by, as it was told: a weak reference of Python's. */
    @HostAccess.Export
    public @Nullable Value face() {
        return face;
    }

    @HostAccess.Export
    public void setFace(Value reference) {
        face = reference;
    }

    /** Keeps what owns this tensor's memory as long as the tensor. */
    void keepAlive(Object owner) {
        memoryOwner = owner;
    }

    @Nullable
    Object memoryOwner() {
        return memoryOwner;
    }

    /** The step that made this tensor, null for a leaf. */
    @HostAccess.Export
    public @Nullable Node node() {
        if (base != null && base.node() != nodeOfBase && requiresGrad()) {
            // The base was changed in place since: what libtorch says now is how this view follows from it.
            nodeOfBase = base.node();
            node = new Node(name(), new Node[] {base.edge()}, storage);
        }
        return node;
    }

    /** The node that a result made from this tensor leads back to; null if it needs no gradient. */
    @Nullable
    Node edge() {
        if (!requiresGrad()) {
            return null;
        }
        Node made = node();
        if (made != null) {
            return made;
        }
        if (accumulator == null) {
            accumulator = Node.accumulating(this);
        }
        return accumulator;
    }

    boolean retainsGrad() {
        return retainsGrad;
    }

    void retainGrad() {
        retainsGrad = true;
    }

    /** Those that are told of this tensor's gradient, first registered first. */
    List<GradientHook> hooks() {
        return hooks;
    }

    void setHooks(List<GradientHook> newHooks) {
        hooks = List.copyOf(newHooks);
    }

    /** Makes this tensor a leaf, as {@code detach_()} does. */
    @HostAccess.Export
    public void forgetNode() {
        node = null;
        nodeOfBase = base == null ? null : base.node();
    }

    void madeBy(@Nullable Node step) {
        this.node = step;
        this.nodeOfBase = base == null ? null : base.node();
    }

    /** libtorch's name of the step that made this tensor. */
    String name() {
        return NativeTensor.gradientName(handle());
    }
}

package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;

/** What stands between the brackets of {@code x[…]}, item by item. */
public final class IndexExpression {

    private sealed interface Item {
        record At(long index) implements Item {}

        record Slice(long start, long end, long step, int open) implements Item {}

        record NewAxis() implements Item {}

        record Ellipsis() implements Item {}

        record By(Tensor tensor) implements Item {}
    }

    private final List<Item> items = new ArrayList<>();

    @HostAccess.Export
    public void at(long index) {
        items.add(new Item.At(index));
    }

    /** @param open 1 if there is no end, 2 if there is no start, 3 for neither */
    @HostAccess.Export
    public void slice(long start, long end, long step, int open) {
        items.add(new Item.Slice(start, end, step, open));
    }

    @HostAccess.Export
    public void newAxis() {
        items.add(new Item.NewAxis());
    }

    @HostAccess.Export
    public void ellipsis() {
        items.add(new Item.Ellipsis());
    }

    @HostAccess.Export
    public void by(Tensor tensor) {
        items.add(new Item.By(tensor));
    }

    /** Whether it picks elements by tensors, so that the result is a copy. */
    boolean copies() {
        return items.stream().anyMatch(Item.By.class::isInstance);
    }

    /** libtorch's form of it; whoever asked deletes it. */
    long toNative() {
        long index = LibTorch.newIndex(items.size());
        for (Item item : items) {
            switch (item) {
                case Item.At(long at) -> LibTorch.indexInt(index, at);
                case Item.Slice(long start, long end, long step, int open) ->
                    LibTorch.indexSlice(index, start, end, step, open);
                case Item.NewAxis() -> LibTorch.indexNone(index);
                case Item.Ellipsis() -> LibTorch.indexEllipsis(index);
                case Item.By(Tensor tensor) -> LibTorch.indexTensor(index, tensor.handle());
            }
        }
        return index;
    }
}

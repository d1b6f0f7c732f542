package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.graalvm.polyglot.HostAccess;

/**
 * PyTorch's random numbers (a Mersenne twister), one stream per session: libtorch's default generator is one for the
 * whole process, so that learners' seeds would mix.
 */
public final class RandomGenerator {

    /** What an unseeded CPU generator of PyTorch starts with (c10/core/GeneratorImpl.h). */
    static final long DEFAULT_SEED = 67280421310721L;

    private long handle;
    private long seed;

    RandomGenerator(long seed) {
        seed(seed);
    }

    long handle() {
        return handle;
    }

    @HostAccess.Export
    public void seed(long newSeed) {
        close();
        long argument = LibTorch.valueOf(newSeed);
        handle = Script.shared().run("generator", new long[] {argument});
        seed = newSeed;
        LibTorch.deleteValue(argument);
    }

    @HostAccess.Export
    public long initialSeed() {
        return seed;
    }

    /** The whole state, as PyTorch lays it out. */
    byte[] state() {
        return NativeGenerator.state(handle);
    }

    /** @throws TorchException for what is no state */
    void setState(byte[] state) {
        NativeGenerator.setState(handle, state);
        seed = ByteBuffer.wrap(state).order(ByteOrder.nativeOrder()).getLong(0);
    }

    /** Gives its numbers for another's: what is drawn in between leaves the learner's stream as it was. */
    @HostAccess.Export
    public void exchange(RandomGenerator other) {
        long itsHandle = other.handle;
        long itsSeed = other.seed;
        other.handle = handle;
        other.seed = seed;
        handle = itsHandle;
        seed = itsSeed;
    }

    void close() {
        if (handle != 0) {
            LibTorch.deleteValue(handle);
            handle = 0;
        }
    }
}

package org.ganbook.worker.array;

import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Lets what fails inside a call from Python arrive there as an exception of Python's own. */
final class HostCalls {

    private @Nullable Value raise;

    /** @param raise a Python function of a kind's name and a message that raises */
    void raiseWith(Value raise) {
        this.raise = raise;
    }

    <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (ArrayException e) {
            throw raised(e.kind().name(), String.valueOf(e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            throw raised("MEMORY", "Unable to allocate: " + e.getMessage(), new IllegalStateException(e));
        } catch (ArithmeticException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw raised("VALUE", "array is too big or its layout is invalid: " + e.getMessage(), e);
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private RuntimeException raised(String kind, String message, RuntimeException cause) {
        Value function = raise;
        if (function != null) {
            // Ends in the exception that Python raises, which passes through Java unchanged.
            function.executeVoid(kind, message);
        }
        return cause;
    }
}

package org.ganbook.worker.tensor;

import ai.djl.engine.EngineException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Python program did wrong with a tensor: PyTorch's message, and the Python type that carries it. */
public final class TorchException extends RuntimeException {

    /** The Python exception that this becomes. */
    public enum Kind {
        RUNTIME("RuntimeError"),
        TYPE("TypeError"),
        VALUE("ValueError"),
        INDEX("IndexError"),
        MEMORY("RuntimeError"),
        NOT_IMPLEMENTED("NotImplementedError");

        private final String python;

        Kind(String python) {
            this.python = python;
        }

        public String python() {
            return python;
        }
    }

    /** libtorch throws these as c10::IndexError; the natives pass on the text alone. */
    private static final List<Pattern> INDEX_ERRORS = List.of(
            Pattern.compile("index -?\\d+ is out of bounds for dimension .*", Pattern.DOTALL),
            Pattern.compile("index out of range in self"),
            Pattern.compile("out of range: tried to access index .*"),
            Pattern.compile("select\\(\\): index .*", Pattern.DOTALL),
            Pattern.compile("\\w+\\(\\): Expected reduction dim (?!.*Specify the reduction dim).*", Pattern.DOTALL),
            Pattern.compile("Target -?\\d+ is out of bounds\\."),
            Pattern.compile("Dimension out of range \\(expected .*", Pattern.DOTALL),
            Pattern.compile("Dimension specified as .* but tensor has no dimensions.*", Pattern.DOTALL),
            Pattern.compile("too many indices for tensor of dimension .*", Pattern.DOTALL),
            Pattern.compile("tensors used as indices must be .*", Pattern.DOTALL),
            Pattern.compile("index out of range in self"),
            Pattern.compile("shape mismatch: indexing tensors could not .*", Pattern.DOTALL),
            Pattern.compile("The shape of the mask .*", Pattern.DOTALL),
            Pattern.compile("invalid index of a 0-dim tensor.*", Pattern.DOTALL));

    /** libtorch throws these as c10::ValueError. */
    private static final List<Pattern> VALUE_ERRORS = List.of(
            Pattern.compile("Expected input batch_size \\(\\d+\\) to match target batch_size .*", Pattern.DOTALL));

    /** C++ names a tensor's type otherwise than Python. */
    private static final Pattern NATIVE_TYPE = Pattern.compile("\\bCPU(\\w+)Type\\b");

    private static final Pattern STEP = Pattern.compile("(?<=which is output \\d{1,3} of )\\w+");

    /** Where one of two matrices is a vector, a kernel sees first that their types differ, and names C++'s types. */
    private static final Pattern UNLIKE =
            Pattern.compile("expected m1 and m2 to have the same dtype, but got: (.+) != (.+)");

    private static final Map<String, String> SCALARS = Map.of(
            "float", "Float",
            "double", "Double",
            "long int", "Long",
            "long", "Long",
            "int", "Int",
            "short int", "Short",
            "short", "Short",
            "signed char", "Char",
            "unsigned char", "Byte",
            "bool", "Bool");

    private static final String SCRIPT_ERROR = "\nRuntimeError: ";

    private final transient Kind kind;

    public TorchException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static TorchException runtime(String message) {
        return new TorchException(Kind.RUNTIME, message);
    }

    /** What libtorch reported, without TorchScript's and C++'s stack traces. */
    static TorchException of(EngineException error) {
        String text = String.valueOf(error.getMessage());
        int script = text.lastIndexOf(SCRIPT_ERROR);
        if (script >= 0) {
            text = text.substring(script + SCRIPT_ERROR.length());
        }
        int trace = text.indexOf("\nException raised from ");
        if (trace >= 0) {
            text = text.substring(0, trace);
        }
        String message = NATIVE_TYPE.matcher(text.stripTrailing()).replaceAll("torch.$1Tensor");
        message = STEP.matcher(message).replaceAll(step -> GradientNames.pythonic(step.group()));
        Matcher unlike = UNLIKE.matcher(message);
        if (unlike.matches()) {
            return runtime("mat1 and mat2 must have the same dtype, but got " + scalar(unlike.group(1)) + " and "
                    + scalar(unlike.group(2)));
        }
        return new TorchException(kind(message), message);
    }

    private static Kind kind(String message) {
        if (INDEX_ERRORS.stream().anyMatch(p -> p.matcher(message).matches())) {
            return Kind.INDEX;
        }
        return VALUE_ERRORS.stream().anyMatch(p -> p.matcher(message).matches()) ? Kind.VALUE : Kind.RUNTIME;
    }

    private static String scalar(String name) {
        return SCALARS.getOrDefault(name, name);
    }
}

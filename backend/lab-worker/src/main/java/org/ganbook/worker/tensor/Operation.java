package org.ganbook.worker.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the script says of one of its methods.
 *
 * @param inPlace the result is the first argument, changed
 * @param view the result may share the first argument's memory
 */
record Operation(String name, List<Parameter> parameters, Result result, boolean inPlace, boolean view) {

    /** What an argument is; an optional one may be None. */
    enum Type {
        TENSOR,
        TENSORS,
        INT,
        FLOAT,
        NUMBER,
        BOOL,
        STRING,
        INTS,
        FLOATS,
        GENERATOR
    }

    record Parameter(String name, Type type, boolean optional) {}

    enum Result {
        NONE,
        TENSOR,
        TENSORS,
        TENSOR_TUPLE,
        INT,
        BOOL,
        INTS,
        OTHER
    }

    private static final Map<String, Type> TYPES = Map.of(
            "Tensor", Type.TENSOR,
            "List[Tensor]", Type.TENSORS,
            "int", Type.INT,
            "float", Type.FLOAT,
            "number", Type.NUMBER,
            "bool", Type.BOOL,
            "str", Type.STRING,
            "List[int]", Type.INTS,
            "List[float]", Type.FLOATS,
            "Generator", Type.GENERATOR);

    private static final Set<String> VIEWS = Set.of(
            "data",
            "window",
            "as_strided",
            "view",
            "reshape",
            "permute",
            "transpose",
            "t",
            "numpy_t",
            "mt",
            "squeeze",
            "squeeze_dim",
            "squeeze_one",
            "unsqueeze",
            "flatten",
            "unflatten",
            "expand",
            "broadcast_tensors",
            "split",
            "split_sizes",
            "chunk",
            "unbind",
            "tensor_split",
            "select",
            "narrow",
            "diagonal",
            "movedim",
            "unfold_dim",
            "real",
            "imag",
            "positive",
            "view_as_real",
            "view_as_complex",
            "tensor_split_at",
            "detach_");

    /** Whether it takes a tensor and a number and nothing else. */
    boolean takesNumber() {
        return parameters.size() == 2
                && parameters.getFirst().type() == Type.TENSOR
                && parameters.getLast().type() == Type.NUMBER;
    }

    static Operation parse(String name, String parameters, String result) {
        List<Parameter> list = new ArrayList<>();
        if (!parameters.isEmpty()) {
            for (String parameter : parameters.split(", ")) {
                String[] parts = parameter.split(": ");
                String type = parts[1];
                boolean optional = type.startsWith("Optional[");
                String plain = optional ? type.substring("Optional[".length(), type.length() - 1) : type;
                Type known = TYPES.get(plain);
                if (known == null) {
                    throw new IllegalStateException("ops.py: no such type: " + type);
                }
                list.add(new Parameter(parts[0], known, optional));
            }
        }
        boolean inPlace =
                name.endsWith("_") && !list.isEmpty() && list.getFirst().type() == Type.TENSOR;
        return new Operation(name, List.copyOf(list), result(result), inPlace, VIEWS.contains(name));
    }

    private static Result result(String type) {
        return switch (type) {
            case "Tensor" -> Result.TENSOR;
            case "List[Tensor]" -> Result.TENSORS;
            case "Tuple[Tensor, Tensor]", "Tuple[Tensor, Tensor, Tensor]", "Tuple[Tensor, Tensor, Tensor, Tensor]" ->
                Result.TENSOR_TUPLE;
            case "int" -> Result.INT;
            case "bool" -> Result.BOOL;
            case "List[int]" -> Result.INTS;
            default -> Result.OTHER;
        };
    }
}

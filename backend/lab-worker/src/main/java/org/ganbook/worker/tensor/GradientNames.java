package org.ganbook.worker.tensor;

/** Names of graph nodes as PyTorch's Python shows them. */
final class GradientNames {

    private static final String NAMESPACE = "torch::autograd::";

    private GradientNames() {}

    /**
     * From Python a number becomes a tensor before it is added, so that PyTorch records the step of two tensors where
     * TorchScript records that of a tensor and a number.
     */
    static String pythonic(String name) {
        return switch (name) {
            case "SlowConv2DBackward0" -> "ConvolutionBackward0";
            case "AddBackward1" -> "AddBackward0";
            case "SubBackward1" -> "SubBackward0";
            case "MulBackward1" -> "MulBackward0";
            case "DivBackward1" -> "DivBackward0";
            case "DivBackward3" -> "DivBackward2";
            default -> name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
        };
    }
}

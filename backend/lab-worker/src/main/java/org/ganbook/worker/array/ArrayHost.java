package org.ganbook.worker.array;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * What the Python package numpy calls: one object per kernel, {@code _lab.array}. Types travel as ordinals of
 * {@link DType}, functions as ordinals of {@link BinaryOp} and {@link UnaryOp}.
 */
public final class ArrayHost {

    private static final BinaryOp[] BINARY = BinaryOp.values();
    private static final UnaryOp[] UNARY = UnaryOp.values();
    private static final DType[] TYPES = DType.values();
    private static final Reduction.Fold[] FOLDS = Reduction.Fold.values();

    private final HostCalls calls = new HostCalls();
    private final RandomHost random = new RandomHost(calls);
    private final TextHost text = new TextHost(calls);
    private final TableHost table = new TableHost(calls);
    private final PictureHost pictures = new PictureHost(calls);
    private final MatrixRoutine routine;

    /** @param routine multiplies large matrices */
    public ArrayHost(MatrixRoutine routine) {
        this.routine = routine;
    }

    @HostAccess.Export
    public void raiseWith(Value function) {
        calls.raiseWith(function);
    }

    @HostAccess.Export
    public RandomHost random() {
        return random;
    }

    @HostAccess.Export
    public GeneratorHost generator() {
        return new GeneratorHost(calls);
    }

    @HostAccess.Export
    public TextHost text() {
        return text;
    }

    @HostAccess.Export
    public TableHost table() {
        return table;
    }

    @HostAccess.Export
    public PictureHost pictures() {
        return pictures;
    }

    /** The names of types, functions of two and of one argument, and folds, each list in the order of the ordinals. */
    @HostAccess.Export
    public String names(String what) {
        Object[] all =
                switch (what) {
                    case "types" -> TYPES;
                    case "binary" -> BINARY;
                    case "unary" -> UNARY;
                    default -> FOLDS;
                };
        return Arrays.stream(all)
                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    // Creation

    @HostAccess.Export
    public NdArray allocate(int type, long[] shape) {
        return calls.call(() -> NdArray.allocate(TYPES[type], shape));
    }

    /** A vector of the floats in a list. */
    @HostAccess.Export
    public NdArray fromReals(Value list, int type) {
        return calls.call(() -> {
            double[] values = new double[Math.toIntExact(list.getArraySize())];
            for (int i = 0; i < values.length; i++) {
                values[i] = list.getArrayElement(i).asDouble();
            }
            NdArray array = NdArray.allocate(TYPES[type], values.length);
            new Cursor(array).write(values, values.length);
            return array;
        });
    }

    /** A vector of the integers in a list. */
    @HostAccess.Export
    public NdArray fromWholes(Value list, int type) {
        return calls.call(() -> {
            long[] values = new long[Math.toIntExact(list.getArraySize())];
            for (int i = 0; i < values.length; i++) {
                Value value = list.getArrayElement(i);
                if (!value.fitsInLong()) {
                    throw new ArrayException(ArrayException.Kind.OVERFLOW, "Python int too large to convert to C long");
                }
                values[i] = value.asLong();
            }
            NdArray array = NdArray.allocate(TYPES[type], values.length);
            new Cursor(array).write(values, values.length);
            return array;
        });
    }

    /** The elements' bytes, one character each, as an array; the inverse of {@link #bytes}. */
    @HostAccess.Export
    public NdArray fromBytes(String latin1, int type, long[] shape) {
        return calls.call(() -> {
            byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
            NdArray array = NdArray.allocate(TYPES[type], shape);
            if (array.size() * array.dtype().itemSize() != bytes.length) {
                throw ArrayException.value("cannot reshape array of size "
                        + bytes.length / array.dtype().itemSize() + " into shape " + NdArray.tuple(shape, ","));
            }
            array.buffer().put(bytes);
            return array;
        });
    }

    @HostAccess.Export
    public String bytes(NdArray array) {
        return calls.call(() -> {
            NdArray packed = array.contiguous();
            byte[] bytes =
                    new byte[Math.toIntExact(packed.size() * packed.dtype().itemSize())];
            packed.buffer().get(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        });
    }

    @HostAccess.Export
    public NdArray rangeReals(double start, double step, long n, int type) {
        return calls.call(() -> {
            NdArray array = NdArray.allocate(TYPES[type], n);
            double[] values = new double[Math.toIntExact(n)];
            for (int i = 0; i < values.length; i++) {
                values[i] = start + i * step;
            }
            new Cursor(array).write(values, values.length);
            return array;
        });
    }

    @HostAccess.Export
    public NdArray rangeWholes(long start, long step, long n, int type) {
        return calls.call(() -> {
            NdArray array = NdArray.allocate(TYPES[type], n);
            long[] values = new long[Math.toIntExact(n)];
            for (int i = 0; i < values.length; i++) {
                values[i] = start + i * step;
            }
            new Cursor(array).write(values, values.length);
            return array;
        });
    }

    @HostAccess.Export
    public NdArray astype(NdArray array, int type) {
        return calls.call(() -> array.astype(TYPES[type]));
    }

    /** All elements in C order: a list of floats, ints or bools. */
    @HostAccess.Export
    public ProxyArray list(NdArray array) {
        return calls.call(() -> {
            Object[] values = new Object[Math.toIntExact(array.size())];
            if (array.dtype().isFloat()) {
                double[] all = array.toDoubles();
                Arrays.setAll(values, i -> all[i]);
            } else {
                long[] all = array.toLongs();
                boolean bool = array.dtype() == DType.BOOL;
                Arrays.setAll(values, i -> bool ? (Object) (all[i] != 0) : (Object) all[i]);
            }
            return ProxyArray.fromArray(values);
        });
    }

    // Assignment

    @HostAccess.Export
    public void assign(NdArray to, NdArray from) {
        calls.run(() -> {
            NdArray source = from;
            // Leading axes of length 1 more than the target has do no harm.
            while (source.rank() > to.rank() && source.length(0) == 1) {
                source = Layout.row(source, 0);
            }
            NdArray same = Elementwise.broadcastTo(source, to.shape());
            Transfer.copy(to.memory().asOverlappingSlice(from.memory()).isPresent() ? same.copy() : same, to);
        });
    }

    @HostAccess.Export
    public void fillReal(NdArray to, double value) {
        calls.run(() -> Transfer.copy(new Cursor(value, 0), new Cursor(to), true, to.size()));
    }

    @HostAccess.Export
    public void fillWhole(NdArray to, long value) {
        calls.run(() -> Transfer.copy(new Cursor(value, value), new Cursor(to), false, to.size()));
    }

    // Layout

    @HostAccess.Export
    public NdArray index(NdArray array, long[] items) {
        return calls.call(() -> Layout.index(array, items));
    }

    /** A view of an array's memory as elements of a type; start and strides count bytes. */
    @HostAccess.Export
    public NdArray window(NdArray array, int type, long[] shape, long[] strides, long start) {
        return calls.call(() -> array.window(TYPES[type], shape, strides, start));
    }

    @HostAccess.Export
    public NdArray transpose(NdArray array, int[] axes) {
        return calls.call(() -> Layout.transpose(array, axes));
    }

    @HostAccess.Export
    public NdArray reshape(NdArray array, long[] shape) {
        return calls.call(() -> Layout.reshape(array, shape));
    }

    @HostAccess.Export
    public NdArray diagonal(NdArray array, long shift) {
        return calls.call(() -> Layout.diagonal(array, shift));
    }

    @HostAccess.Export
    public NdArray broadcastTo(NdArray array, long[] shape) {
        return calls.call(() -> Elementwise.broadcastTo(array, shape));
    }

    @HostAccess.Export
    public NdArray concatenate(Value arrays, int axis, int type) {
        return calls.call(() -> Layout.concatenate(arrays(arrays), axis, TYPES[type]));
    }

    // Index arrays

    @HostAccess.Export
    public NdArray gather(NdArray array, int[] axes, Value indices, boolean front) {
        return calls.call(() -> Indexing.gather(array, axes, arrays(indices), front));
    }

    @HostAccess.Export
    public void scatter(NdArray array, int[] axes, Value indices, NdArray values, boolean front) {
        calls.run(() -> Indexing.scatter(array, axes, arrays(indices), values, front));
    }

    @HostAccess.Export
    public ProxyArray nonzero(NdArray array) {
        return calls.call(() -> ProxyArray.fromArray((Object[]) Indexing.nonzero(array)));
    }

    // Functions of elements

    @HostAccess.Export
    public NdArray binary(int op, NdArray a, NdArray b) {
        return calls.call(() -> Elementwise.apply(BINARY[op], a, b));
    }

    @HostAccess.Export
    public NdArray binaryReal(int op, NdArray a, double b, boolean reversed) {
        return calls.call(
                () -> Elementwise.apply(BINARY[op], a, new Elementwise.Scalar(DType.FLOAT64, b, (long) b), reversed));
    }

    @HostAccess.Export
    public NdArray binaryWhole(int op, NdArray a, long b, boolean reversed) {
        return calls.call(() -> Elementwise.apply(BINARY[op], a, new Elementwise.Scalar(DType.INT64, b, b), reversed));
    }

    @HostAccess.Export
    public void binaryInto(int op, NdArray a, NdArray b, NdArray out) {
        calls.run(() -> Elementwise.applyInto(BINARY[op], a, b, out));
    }

    @HostAccess.Export
    public void binaryRealInto(int op, NdArray a, double b, NdArray out) {
        calls.run(() -> Elementwise.applyInto(BINARY[op], a, new Elementwise.Scalar(DType.FLOAT64, b, (long) b), out));
    }

    @HostAccess.Export
    public void binaryWholeInto(int op, NdArray a, long b, NdArray out) {
        calls.run(() -> Elementwise.applyInto(BINARY[op], a, new Elementwise.Scalar(DType.INT64, b, b), out));
    }

    @HostAccess.Export
    public NdArray unary(int op, NdArray a) {
        return calls.call(() -> Elementwise.apply(UNARY[op], a));
    }

    @HostAccess.Export
    public void unaryInto(int op, NdArray a, NdArray out) {
        calls.run(() -> Elementwise.applyInto(UNARY[op], a, out));
    }

    @HostAccess.Export
    public NdArray where(NdArray condition, NdArray a, NdArray b) {
        return calls.call(() -> Elementwise.where(condition, a, b));
    }

    @HostAccess.Export
    public NdArray round(NdArray array, int decimals) {
        return calls.call(() -> Elementwise.round(array, decimals));
    }

    /** The ordinal of the type in which both can be computed. */
    @HostAccess.Export
    public int commonType(NdArray a, NdArray b) {
        return Elementwise.commonType(a, b).ordinal();
    }

    @HostAccess.Export
    public int promote(int a, int b) {
        return DType.promote(TYPES[a], TYPES[b]).ordinal();
    }

    // Folds

    @HostAccess.Export
    public NdArray reduce(int fold, NdArray array, int[] axes, int type) {
        return calls.call(() -> Reduction.apply(FOLDS[fold], array, axes, TYPES[type]));
    }

    @HostAccess.Export
    public NdArray arg(NdArray array, int axis, boolean largest) {
        return calls.call(() -> Reduction.arg(array, Layout.axis(axis, array.rank()), largest));
    }

    @HostAccess.Export
    public NdArray cumulate(NdArray array, int axis, boolean product, int type) {
        return calls.call(() -> Reduction.cumulate(array, Layout.axis(axis, array.rank()), product, TYPES[type]));
    }

    // Order

    @HostAccess.Export
    public NdArray sort(NdArray array, int axis) {
        return calls.call(() -> Sorting.sort(array, Layout.axis(axis, array.rank())));
    }

    @HostAccess.Export
    public void sortInPlace(NdArray array, int axis) {
        calls.run(() -> Sorting.sortInPlace(array, Layout.axis(axis, array.rank())));
    }

    @HostAccess.Export
    public NdArray argsort(NdArray array, int axis) {
        return calls.call(() -> Sorting.argsort(array, Layout.axis(axis, array.rank())));
    }

    @HostAccess.Export
    public NdArray searchSorted(NdArray sorted, NdArray values, boolean right) {
        return calls.call(() -> Sorting.searchSorted(sorted, values, right));
    }

    // Linear algebra

    @HostAccess.Export
    public NdArray matmul(NdArray a, NdArray b) {
        return calls.call(() -> Products.matmul(a, b, routine));
    }

    @HostAccess.Export
    public NdArray solve(NdArray a, NdArray b) {
        return calls.call(() -> Linear.solve(a, b));
    }

    @HostAccess.Export
    public double determinant(NdArray a) {
        return calls.call(() -> Linear.determinant(a));
    }

    @HostAccess.Export
    public ProxyArray symmetricEigen(NdArray a) {
        return calls.call(() -> ProxyArray.fromArray((Object[]) Linear.symmetricEigen(a)));
    }

    static NdArray[] arrays(Value list) {
        List<NdArray> arrays = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            arrays.add(list.getArrayElement(i).as(NdArray.class));
        }
        return arrays.toArray(NdArray[]::new);
    }
}

package org.ganbook.worker.loop;

import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganbook.worker.array.NdArray;
import org.ganbook.worker.loop.LoopTree.Expression;
import org.ganbook.worker.loop.LoopTree.For;
import org.ganbook.worker.loop.LoopTree.Name;
import org.ganbook.worker.loop.LoopTree.Operation;
import org.ganbook.worker.loop.LoopTree.Statement;
import org.ganbook.worker.loop.LoopTree.Whole;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A loop of some cell, and its compiled forms: one for each combination of its inputs' kinds. */
public final class NumericLoop {

    /** Fewer turns are done by Python before the loop would be compiled. */
    private static final long FEWEST_TURNS = 4000;
    /** Arrays are copied, which has to be little beside what the loop does with them. */
    private static final long ELEMENTS_A_TURN = 16;

    private static final long MOST_ELEMENTS = 4L << 20;

    private static final int MOST_RETURNS_TO_PYTHON = 2;
    private static final int MOST_FORMS = 16;

    private final LoopTree tree;
    private final Map<String, Optional<Form>> forms = new ConcurrentHashMap<>();

    NumericLoop(String text) {
        this.tree = LoopTree.parse(text);
    }

    /** The compiled loop for certain kinds. */
    private static final class Form {
        final LoopKinds.Found kinds;
        final List<String> arrays;
        final List<String> variables;
        final MethodHandle code;
        final AtomicInteger returns = new AtomicInteger();

        Form(LoopTree tree, LoopKinds.Found kinds) {
            this.kinds = kinds;
            this.arrays = List.copyOf(kinds.elements().keySet());
            this.variables = List.copyOf(kinds.variables().keySet());
            this.code = LoopCompiler.compile(tree, kinds, arrays, variables);
        }
    }

    @Nullable
    LoopResult run(NumericLoops loops, String letters, Value values) {
        Map<String, Long> known = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == Kind.WHOLE.letter()) {
                if (!values.getArrayElement(i).fitsInLong()) {
                    return null;
                }
                known.put(tree.inputs().get(i), values.getArrayElement(i).asLong());
            }
        }
        long turns = turns(tree.loop(), known);
        if (turns < FEWEST_TURNS) {
            return null;
        }
        Form form = form(letters);
        if (form == null) {
            return null;
        }
        LoopArray @Nullable [] arrays = arrays(form, values, Math.min(MOST_ELEMENTS, turns * ELEMENTS_A_TURN));
        return arrays == null ? null : run(loops, form, values, known, arrays);
    }

    private @Nullable Form form(String letters) {
        Optional<Form> form = forms.get(letters);
        if (form == null && forms.size() < MOST_FORMS) {
            form = forms.computeIfAbsent(
                    letters, missing -> LoopKinds.of(tree, missing).map(kinds -> new Form(tree, kinds)));
        }
        return form == null || form.isEmpty() || form.get().returns.get() >= MOST_RETURNS_TO_PYTHON ? null : form.get();
    }

    private @Nullable LoopResult run(
            NumericLoops loops, Form form, Value values, Map<String, Long> known, LoopArray[] arrays) {
        long[] wholes = new long[form.variables.size()];
        double[] reals = new double[form.variables.size()];
        boolean[] set = new boolean[form.variables.size()];
        List<String> inputs = tree.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            String name = inputs.get(i);
            if (form.arrays.contains(name)) {
                continue;
            }
            int place = form.variables.indexOf(name);
            boolean real = form.kinds.variable(name).isReal();
            Long whole = known.get(name);
            if (real && whole != null && !LoopArithmetic.isExact(whole)) {
                return null;
            }
            if (whole != null) {
                wholes[place] = whole;
                reals[place] = whole;
            } else if (real) {
                reals[place] = values.getArrayElement(i).asDouble();
            } else {
                wholes[place] = values.getArrayElement(i).asLong();
            }
        }
        try {
            form.code.invokeExact(loops, arrays, wholes, reals, set);
        } catch (LoopArithmetic.Interrupted e) {
            keep(form, arrays);
            return null;
        } catch (LoopArithmetic.LeftToPython | ArithmeticException e) {
            form.returns.incrementAndGet();
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        keep(form, arrays);
        return result(form, wholes, reals, set);
    }

    private static void keep(Form form, LoopArray[] arrays) {
        for (int i = 0; i < arrays.length; i++) {
            if (form.kinds.stored().contains(form.arrays.get(i))) {
                arrays[i].keep();
            }
        }
    }

    private LoopResult result(Form form, long[] wholes, double[] reals, boolean[] set) {
        List<String> outputs = tree.outputs();
        StringBuilder letters = new StringBuilder();
        long[] wholesOut = new long[outputs.size()];
        double[] realsOut = new double[outputs.size()];
        for (int i = 0; i < outputs.size(); i++) {
            String name = outputs.get(i);
            int place = form.variables.indexOf(name);
            letters.append(set[place] ? form.kinds.variable(name).letter() : '-');
            wholesOut[i] = wholes[place];
            realsOut[i] = reals[place];
        }
        return new LoopResult(letters.toString(), wholesOut, realsOut);
    }

    /** Copies the arrays of a loop; returns null where there is too much of them or they can't be kept apart. */
    private LoopArray @Nullable [] arrays(Form form, Value values, long mostElements) {
        LoopArray[] arrays = new LoopArray[form.arrays.size()];
        long elements = 0;
        for (int i = 0; i < arrays.length; i++) {
            String name = form.arrays.get(i);
            NdArray source = values.getArrayElement(tree.inputs().indexOf(name)).asHostObject();
            elements += source.size();
            if (elements > mostElements) {
                return null;
            }
            arrays[i] = new LoopArray(source, form.kinds.element(name).isReal());
        }
        for (int i = 0; i < arrays.length; i++) {
            if (!form.kinds.stored().contains(form.arrays.get(i))) {
                continue;
            }
            for (int j = 0; j < arrays.length; j++) {
                if (arrays[i].isFixed() || i != j && arrays[i].overlaps(arrays[j])) {
                    return null;
                }
            }
        }
        return arrays;
    }

    /** The number of turns as far as it can be told beforehand, that of loops whose ends are not known taken as one. */
    private static long turns(For loop, Map<String, Long> known) {
        Long start = value(loop.start(), known);
        Long stop = value(loop.stop(), known);
        Long step = value(loop.step(), known);
        long own = start == null || stop == null || step == null || step == 0
                ? 1
                : Math.max(0, (stop - start + step - Long.signum(step)) / step);
        long most = 1;
        for (Statement statement : loop.body()) {
            if (statement instanceof For inner) {
                most = Math.max(most, turns(inner, known));
            }
        }
        return Math.min(own, 1L << 31) * Math.min(most, 1L << 31);
    }

    private static @Nullable Long value(Expression expression, Map<String, Long> known) {
        return switch (expression) {
            case Whole(long value) -> value;
            case Name(String name) -> known.get(name);
            case Operation(LoopTree.Operator operator, Expression left, Expression right) -> {
                Long a = value(left, known);
                Long b = value(right, known);
                if (a == null || b == null) {
                    yield null;
                }
                yield switch (operator) {
                    case PLUS -> a + b;
                    case MINUS -> a - b;
                    case TIMES -> a * b;
                    default -> null;
                };
            }
            default -> null;
        };
    }
}

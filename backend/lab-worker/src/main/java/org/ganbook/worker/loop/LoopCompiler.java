package org.ganbook.worker.loop;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ganbook.worker.loop.LoopTree.All;
import org.ganbook.worker.loop.LoopTree.Any;
import org.ganbook.worker.loop.LoopTree.Comparison;
import org.ganbook.worker.loop.LoopTree.Expression;
import org.ganbook.worker.loop.LoopTree.For;
import org.ganbook.worker.loop.LoopTree.If;
import org.ganbook.worker.loop.LoopTree.Item;
import org.ganbook.worker.loop.LoopTree.Jump;
import org.ganbook.worker.loop.LoopTree.Name;
import org.ganbook.worker.loop.LoopTree.Negative;
import org.ganbook.worker.loop.LoopTree.Not;
import org.ganbook.worker.loop.LoopTree.Operation;
import org.ganbook.worker.loop.LoopTree.Real;
import org.ganbook.worker.loop.LoopTree.Statement;
import org.ganbook.worker.loop.LoopTree.Store;
import org.ganbook.worker.loop.LoopTree.Test;
import org.ganbook.worker.loop.LoopTree.While;
import org.ganbook.worker.loop.LoopTree.Whole;

/**
 * Writes a loop as a static method of a class of its own, for the JVM to compile:
 * {@code run(NumericLoops, LoopArray[] arrays, long[] wholes, double[] reals, boolean[] set)}. Numbers come in and go out
 * at the place of their name among all variables; {@code set} says afterwards which of them the loop has set.
 */
final class LoopCompiler {

    static final MethodType TYPE = MethodType.methodType(
            void.class, NumericLoops.class, LoopArray[].class, long[].class, double[].class, boolean[].class);

    private static final ClassDesc ARITHMETIC =
            LoopArithmetic.class.describeConstable().orElseThrow();
    private static final ClassDesc LOOPS =
            NumericLoops.class.describeConstable().orElseThrow();
    private static final ClassDesc ARRAY = LoopArray.class.describeConstable().orElseThrow();
    private static final ClassDesc MATH = Math.class.describeConstable().orElseThrow();
    private static final ClassDesc EXCEPTION =
            RuntimeException.class.describeConstable().orElseThrow();
    private static final ClassDesc LONG = ConstantDescs.CD_long;
    private static final ClassDesc DOUBLE = ConstantDescs.CD_double;
    /** Between two looks whether the cell is interrupted: a power of two. */
    private static final int TURNS_BETWEEN_CHECKS = 1 << 14;

    private static final int LOOPS_SLOT = 0;
    private static final int ARRAYS_SLOT = 1;
    private static final int WHOLES_SLOT = 2;
    private static final int REALS_SLOT = 3;
    private static final int SET_SLOT = 4;

    private record Targets(Label leave, Label next) {}

    private final LoopKinds.Found kinds;
    private final List<String> arrays;
    private final List<String> variables;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> flags = new HashMap<>();
    private final Deque<Targets> around = new ArrayDeque<>();
    private final CodeBuilder code;
    private final int turns;

    private LoopCompiler(CodeBuilder code, LoopKinds.Found kinds, List<String> arrays, List<String> variables) {
        this.code = code;
        this.kinds = kinds;
        this.arrays = arrays;
        this.variables = variables;
        this.turns = code.allocateLocal(TypeKind.INT);
    }

    static MethodHandle compile(LoopTree tree, LoopKinds.Found kinds, List<String> arrays, List<String> variables) {
        byte[] bytes = ClassFile.of()
                .build(
                        ClassDesc.of(LoopCompiler.class.getPackageName(), "CompiledLoop"),
                        type -> type.withMethodBody(
                                "run",
                                TYPE.describeConstable().orElseThrow(),
                                ClassFile.ACC_STATIC,
                                code -> new LoopCompiler(code, kinds, arrays, variables).method(tree)));
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return lookup.findStatic(lookup.lookupClass(), "run", TYPE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void method(LoopTree tree) {
        code.iconst_0().istore(turns);
        for (int i = 0; i < arrays.size(); i++) {
            int slot = code.allocateLocal(TypeKind.REFERENCE);
            slots.put(arrays.get(i), slot);
            code.aload(ARRAYS_SLOT).loadConstant(i).aaload().astore(slot);
        }
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i);
            boolean real = isReal(name);
            int slot = code.allocateLocal(real ? TypeKind.DOUBLE : TypeKind.LONG);
            slots.put(name, slot);
            if (real) {
                code.aload(REALS_SLOT).loadConstant(i).daload().dstore(slot);
            } else {
                code.aload(WHOLES_SLOT).loadConstant(i).laload().lstore(slot);
            }
            int flag = code.allocateLocal(TypeKind.INT);
            flags.put(name, flag);
            code.iconst_0().istore(flag);
        }
        statement(tree.loop());
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i);
            if (isReal(name)) {
                code.aload(REALS_SLOT).loadConstant(i).dload(slot(name)).dastore();
            } else {
                code.aload(WHOLES_SLOT).loadConstant(i).lload(slot(name)).lastore();
            }
            code.aload(SET_SLOT).loadConstant(i).iload(flag(name)).bastore();
        }
        code.return_();
    }

    private boolean isReal(String variable) {
        return kinds.variable(variable).isReal();
    }

    private int slot(String name) {
        return Objects.requireNonNull(slots.get(name));
    }

    private int flag(String name) {
        return Objects.requireNonNull(flags.get(name));
    }

    private void statement(Statement statement) {
        switch (statement) {
            case For loop -> loop(loop);
            case While loop -> loop(loop);
            case If branch -> branch(branch);
            case LoopTree.Set set -> {
                if (isReal(set.name())) {
                    real(set.value());
                    call("kept", DOUBLE, DOUBLE);
                    code.dstore(slot(set.name()));
                } else {
                    whole(set.value());
                    code.lstore(slot(set.name()));
                }
                code.iconst_1().istore(flag(set.name()));
            }
            case Store store -> store(store);
            case Jump.BREAK -> code.goto_(around.getFirst().leave());
            case Jump.CONTINUE -> code.goto_(around.getFirst().next());
        }
    }

    /** The number of turns is known before the first; what the body does to the variable changes nothing about it. */
    private void loop(For loop) {
        int value = code.allocateLocal(TypeKind.LONG);
        int step = code.allocateLocal(TypeKind.LONG);
        int left = code.allocateLocal(TypeKind.LONG);
        whole(loop.start());
        code.lstore(value);
        whole(loop.step());
        code.lstore(step);
        code.lload(value);
        whole(loop.stop());
        code.lload(step);
        call("count", LONG, LONG, LONG, LONG);
        code.lstore(left);
        Targets targets = new Targets(code.newLabel(), code.newLabel());
        Label head = code.newBoundLabel();
        code.lload(left).lconst_0().lcmp().ifle(targets.leave());
        code.lload(value).lstore(slot(loop.target()));
        code.iconst_1().istore(flag(loop.target()));
        body(loop.body(), targets);
        code.labelBinding(targets.next());
        code.lload(value).lload(step).ladd().lstore(value);
        code.lload(left).lconst_1().lsub().lstore(left);
        again(head);
        code.labelBinding(targets.leave());
    }

    private void loop(While loop) {
        Targets targets = new Targets(code.newLabel(), code.newLabel());
        code.labelBinding(targets.next());
        jumpUnless(loop.test(), targets.leave());
        body(loop.body(), targets);
        again(targets.next());
        code.labelBinding(targets.leave());
    }

    private void body(List<Statement> statements, Targets targets) {
        around.push(targets);
        statements.forEach(this::statement);
        around.pop();
    }

    private void again(Label head) {
        Label unasked = code.newLabel();
        code.iinc(turns, 1)
                .iload(turns)
                .loadConstant(TURNS_BETWEEN_CHECKS - 1)
                .iand()
                .ifne(unasked);
        code.aload(LOOPS_SLOT).invokestatic(ARITHMETIC, "check", MethodTypeDesc.of(ConstantDescs.CD_void, LOOPS));
        code.labelBinding(unasked);
        code.goto_(head);
    }

    private void branch(If branch) {
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        jumpUnless(branch.test(), otherwise);
        branch.then().forEach(this::statement);
        code.goto_(end);
        code.labelBinding(otherwise);
        branch.otherwise().forEach(this::statement);
        code.labelBinding(end);
    }

    private void store(Store store) {
        boolean real = kinds.element(store.array()).isReal();
        code.aload(slot(store.array()));
        store.indexes().forEach(this::whole);
        if (real) {
            real(store.value());
        } else {
            whole(store.value());
        }
        ClassDesc element = real ? DOUBLE : LONG;
        if (store.indexes().size() == 1) {
            reach("store", ConstantDescs.CD_void, ARRAY, LONG, element);
        } else {
            reach("store", ConstantDescs.CD_void, ARRAY, LONG, LONG, element);
        }
    }

    private void jumpUnless(Test test, Label target) {
        switch (test) {
            case Comparison comparison -> compare(comparison, target);
            case All(List<Test> parts) -> parts.forEach(part -> jumpUnless(part, target));
            case Any(List<Test> parts) -> {
                Label holds = code.newLabel();
                for (Test part : parts.subList(0, parts.size() - 1)) {
                    Label fails = code.newLabel();
                    jumpUnless(part, fails);
                    code.goto_(holds);
                    code.labelBinding(fails);
                }
                jumpUnless(parts.getLast(), target);
                code.labelBinding(holds);
            }
            case Not(Test inner) -> {
                Label fails = code.newLabel();
                jumpUnless(inner, fails);
                code.goto_(target);
                code.labelBinding(fails);
            }
        }
    }

    private void compare(Comparison comparison, Label unless) {
        boolean real = kinds.of(comparison.left()).isReal()
                || kinds.of(comparison.right()).isReal();
        if (real) {
            real(comparison.left());
            real(comparison.right());
            // NaN compares as false: where smaller is asked for it counts as larger, and the other way round.
            if (comparison.sign().startsWith("<")) {
                code.dcmpg();
            } else {
                code.dcmpl();
            }
        } else {
            whole(comparison.left());
            whole(comparison.right());
            code.lcmp();
        }
        Opcode jump =
                switch (comparison.sign()) {
                    case "<" -> Opcode.IFGE;
                    case "<=" -> Opcode.IFGT;
                    case ">" -> Opcode.IFLE;
                    case ">=" -> Opcode.IFLT;
                    case "==" -> Opcode.IFNE;
                    case "!=" -> Opcode.IFEQ;
                    default -> throw new IllegalArgumentException("no comparison: " + comparison.sign());
                };
        code.branch(jump, unless);
    }

    private void real(Expression expression) {
        if (!kinds.of(expression).isReal()) {
            whole(expression);
            code.l2d();
            return;
        }
        switch (expression) {
            case Name(String name) -> {
                checkSet(name);
                code.dload(slot(name));
            }
            case Real(double value) -> code.loadConstant(value);
            case Item item -> item(item, "real", DOUBLE);
            case Negative(Expression value) -> {
                real(value);
                code.dneg();
            }
            case Operation operation -> real(operation);
            case Whole _ -> throw new IllegalStateException();
        }
    }

    private void real(Operation operation) {
        Expression left = operation.left();
        Expression right = operation.right();
        if (operation.operator() == LoopTree.Operator.DIVIDE
                && !kinds.of(left).isReal()
                && !kinds.of(right).isReal()) {
            whole(left);
            whole(right);
            call("divide", DOUBLE, LONG, LONG);
            return;
        }
        real(left);
        real(right);
        switch (operation.operator()) {
            case PLUS -> code.dadd();
            case MINUS -> code.dsub();
            case TIMES -> code.dmul();
            case DIVIDE -> call("divide", DOUBLE, DOUBLE, DOUBLE);
            case FLOOR -> call("floor", DOUBLE, DOUBLE, DOUBLE);
            case REMAINDER -> call("remainder", DOUBLE, DOUBLE, DOUBLE);
            case POWER -> code.invokestatic(MATH, "pow", MethodTypeDesc.of(DOUBLE, DOUBLE, DOUBLE));
        }
    }

    private void whole(Expression expression) {
        switch (expression) {
            case Name(String name) -> {
                checkSet(name);
                code.lload(slot(name));
            }
            case Whole(long value) -> code.loadConstant(value);
            case Item item -> item(item, "whole", LONG);
            case Negative(Expression value) -> {
                whole(value);
                exactly("negateExact", LONG);
            }
            case Operation(LoopTree.Operator operator, Expression left, Expression right) -> {
                whole(left);
                whole(right);
                switch (operator) {
                    case PLUS -> exactly("addExact", LONG, LONG);
                    case MINUS -> exactly("subtractExact", LONG, LONG);
                    case TIMES -> exactly("multiplyExact", LONG, LONG);
                    case FLOOR -> call("floor", LONG, LONG, LONG);
                    case REMAINDER -> call("remainder", LONG, LONG, LONG);
                    case POWER -> call("power", LONG, LONG, LONG);
                    case DIVIDE -> throw new IllegalStateException();
                }
            }
            case Real _ -> throw new IllegalStateException();
        }
    }

    private void item(Item item, String name, ClassDesc element) {
        code.aload(slot(item.array()));
        item.indexes().forEach(this::whole);
        if (item.indexes().size() == 1) {
            reach(name, element, ARRAY, LONG);
        } else {
            reach(name, element, ARRAY, LONG, LONG);
        }
    }

    /** A name that has no value yet is an error, which is Python's to tell. */
    private void checkSet(String name) {
        if (kinds.given().containsKey(name)) {
            return;
        }
        Label isSet = code.newLabel();
        code.iload(flag(name)).ifne(isSet);
        code.invokestatic(ARITHMETIC, "leave", MethodTypeDesc.of(EXCEPTION)).athrow();
        code.labelBinding(isSet);
    }

    private void call(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(ARITHMETIC, name, MethodTypeDesc.of(result, parameters));
    }

    private void reach(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(ARRAY, name, MethodTypeDesc.of(result, parameters));
    }

    private void exactly(String name, ClassDesc... parameters) {
        code.invokestatic(MATH, name, MethodTypeDesc.of(LONG, parameters));
    }
}

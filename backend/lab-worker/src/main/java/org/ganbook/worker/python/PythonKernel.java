package org.ganbook.worker.python;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ganbook.lab.api.CellEvent;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;

/** One learner's Python: its variables, its imports, its output. Used by one thread at a time. */
public final class PythonKernel implements AutoCloseable {

    private final Context context;
    private final Value run;

    private PythonKernel(Context context, Value run) {
        this.context = context;
        this.run = run;
    }

    static PythonKernel start(Context context, Map<String, Object> hosts, Consumer<CellEvent> events) {
        Value main = context.getBindings("python");
        main.putMember("_hosts", ProxyObject.fromMap(hosts));
        main.putMember("_names", ProxyArray.fromList(List.copyOf(hosts.keySet())));
        main.putMember("_output", new KernelOutput(events));
        Value run =
                context.eval("python", "import _ganbook.kernel as _k; _run = _k.start(_hosts, _output, _names); _run");
        for (String name : new String[] {"_hosts", "_names", "_output", "_k", "_run"}) {
            main.removeMember(name);
        }
        return new PythonKernel(context, run);
    }

    /** Runs a cell; what it prints, shows or raises goes to the kernel's events. Returns whether it ended well. */
    public boolean run(String cellId, String code) {
        return run.execute(cellId, code).asBoolean();
    }

    @Override
    public void close() {
        context.close(true);
    }
}

package org.ganbook.worker;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.netty.shaded.io.netty.util.internal.RecyclableArrayList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.ganbook.worker.notebook.NotebookCommand;
import org.ganbook.worker.session.Limits;
import org.ganbook.worker.session.Sessions;
import org.ganbook.worker.session.Workbench;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * The worker's program: {@code serve} answers the application over gRPC until its standard input ends, {@code notebook}
 * runs notebooks and ends.
 */
public final class WorkerMain {

    private static final int READY_SESSIONS = 2;
    private static final Duration RUNAWAY_INTERVAL = Duration.ofSeconds(5);
    private static final int RUNAWAY_LOOKS = 12;

    private WorkerMain() {}

    /** @param arguments the command, then {@code --name=value} options and file names */
    public static void main(String[] arguments) throws Exception {
        String command = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (command) {
            case "serve" -> serve(WorkerOptions.parse(rest));
            case "notebook" -> System.exit(NotebookCommand.run(rest, System.out, System.err));
            default -> throw new IllegalArgumentException("the worker knows the commands serve and notebook");
        }
    }

    private static void serve(WorkerOptions options) throws IOException, InterruptedException {
        // As long as no subclass of ArrayList is loaded, compiled code is made for none. gRPC loads one when it first
        // has much to send, and would have hundreds of methods compiled anew just then.
        var unused = RecyclableArrayList.newInstance().recycle();
        endWithParent();
        leaveSignalsToParent();
        String token = System.getenv("GANBOOK_WORKER_TOKEN");
        if (token == null || token.isEmpty()) {
            throw new IllegalArgumentException("the worker needs a token in GANBOOK_WORKER_TOKEN");
        }
        Workbench bench = Workbench.start(
                options.home(), options.datasets(), Limits.DEFAULT.withDisk(options.diskBytes()), READY_SESSIONS);
        Dormitory dormitory = new Dormitory(options.sleeping(), options.keep(), InstantSource.system());
        LabService service = new LabService(
                UUID.randomUUID().toString(),
                bench.device(),
                bench.engine(),
                bench.sessions(),
                options.files(),
                dormitory);
        Server server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .maxInboundMessageSize(64 << 20)
                .intercept(new TokenCheck(token))
                .addService(service)
                .build()
                .start();
        endWhenOverrun(bench.sessions());
        keepTidy(dormitory);
        System.out.println("GANBOOK WORKER READY " + server.getPort());
        server.awaitTermination();
    }

    private static void keepTidy(Dormitory dormitory) {
        dormitory.clear();
        var unused = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("dormitory").factory())
                .scheduleWithFixedDelay(dormitory::tidy, 0, 1, TimeUnit.HOURS);
    }

    /**
     * The last resort against cells that can't be ended: while they take all cores for long, nobody else gets on. The
     * application starts the next worker.
     */
    private static void endWhenOverrun(Sessions sessions) {
        int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
        Thread.ofPlatform().daemon().name("runaway-watch").start(() -> {
            int seen = 0;
            while (seen < RUNAWAY_LOOKS) {
                try {
                    Thread.sleep(RUNAWAY_INTERVAL);
                } catch (InterruptedException e) {
                    return;
                }
                seen = sessions.runaways() >= cores ? seen + 1 : 0;
            }
            System.err.println("cells that can't be ended take every core: this worker ends");
            Runtime.getRuntime().halt(1);
        });
    }

    /**
     * A signal to the whole group of processes, by Ctrl+C or from a service manager, must not end the worker before the
     * application has put its sessions away.
     */
    private static void leaveSignalsToParent() {
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        Signal.handle(new Signal("TERM"), SignalHandler.SIG_IGN);
    }

    /** The application holds the other end of our standard input: when it ends, in whatever way, so do we. */
    private static void endWithParent() {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // Nothing is ever sent; only the end matters.
                }
            } catch (IOException e) {
                System.err.println("standard input: " + e.getMessage());
            }
            Runtime.getRuntime().halt(0);
        });
    }
}

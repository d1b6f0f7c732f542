package org.ganbook.lab.api;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.ganbook.lab.proto.DescribeRequest;
import org.ganbook.lab.proto.LabGrpc;
import org.ganbook.lab.proto.WorkerDescription;
import org.jspecify.annotations.Nullable;

/**
 * One run of a worker: a child process and the channel to it. The child ends when its standard input does, so it can't
 * outlive this process, however that one ends.
 */
final class WorkerProcess implements AutoCloseable {

    /** The worker prints this and its port when it can be called. */
    static final String READY = "GANBOOK WORKER READY ";

    static final Metadata.Key<String> TOKEN = Metadata.Key.of("ganbook-token", Metadata.ASCII_STRING_MARSHALLER);

    private final Process process;
    private final ManagedChannel channel;
    private final LabGrpc.LabBlockingStub stub;
    private final WorkerDescription description;

    private WorkerProcess(
            Process process, ManagedChannel channel, LabGrpc.LabBlockingStub stub, WorkerDescription description) {
        this.process = process;
        this.channel = channel;
        this.stub = stub;
        this.description = description;
    }

    /**
     * Starts a worker and waits until it is warm.
     *
     * @param log hears every line that the worker prints
     * @throws IOException with the worker's last words when it ends or keeps silent instead
     */
    static WorkerProcess start(WorkerInstallation installation, long timeoutSeconds, Consumer<String> log)
            throws IOException, InterruptedException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        ProcessBuilder builder = new ProcessBuilder(installation.command()).redirectErrorStream(true);
        // The token travels in the environment: a command line is for everybody on the machine to read.
        builder.environment().put("GANBOOK_WORKER_TOKEN", token);
        // What glibc's small pieces cost a training step: docs/decisions/009.
        builder.environment().putIfAbsent("GLIBC_TUNABLES", "glibc.malloc.mxfast=0:glibc.malloc.tcache_count=127");
        Process process = builder.start();
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread.ofVirtual().name("worker-log").start(() -> follow(process, port, log));
        try {
            ManagedChannel channel = NettyChannelBuilder.forAddress(
                            "127.0.0.1", port.get(timeoutSeconds, TimeUnit.SECONDS))
                    .usePlaintext()
                    .intercept(new TokenInterceptor(token))
                    .maxInboundMessageSize(64 << 20)
                    .build();
            LabGrpc.LabBlockingStub stub = LabGrpc.newBlockingStub(channel);
            return new WorkerProcess(
                    process,
                    channel,
                    stub,
                    stub.withDeadlineAfter(timeoutSeconds, TimeUnit.SECONDS)
                            .describe(DescribeRequest.getDefaultInstance()));
        } catch (StatusRuntimeException e) {
            process.destroyForcibly();
            throw new IOException("the worker does not answer: " + e.getStatus(), e);
        } catch (ExecutionException e) {
            process.destroyForcibly();
            throw new IOException(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("the worker was not ready within " + timeoutSeconds + " seconds", e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void follow(Process process, CompletableFuture<Integer> port, Consumer<String> log) {
        String last = "";
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(READY)) {
                    port.complete(
                            Integer.parseInt(line.substring(READY.length()).trim()));
                } else {
                    last = line.isBlank() ? last : line;
                    log.accept(line);
                }
            }
        } catch (IOException e) {
            log.accept("reading the worker's output failed: " + e.getMessage());
        } finally {
            port.completeExceptionally(new IOException("the worker ended before it was ready: " + last));
        }
    }

    LabGrpc.LabBlockingStub stub() {
        return stub;
    }

    WorkerDescription description() {
        return description;
    }

    /** Completes with the exit status when the process has ended. */
    CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    @Nullable
    Long pid() {
        return process.isAlive() ? process.pid() : null;
    }

    /** Asks the worker to end, and makes it end when it takes longer than three seconds. */
    @Override
    public void close() {
        channel.shutdownNow();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private record TokenInterceptor(String token) implements ClientInterceptor {
        @Override
        public <Q, R> ClientCall<Q, R> interceptCall(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
            return new ForwardingClientCall.SimpleForwardingClientCall<>(next.newCall(method, options)) {
                @Override
                public void start(Listener<R> listener, Metadata headers) {
                    headers.put(TOKEN, token);
                    super.start(listener, headers);
                }
            };
        }
    }
}

package org.ganbook.lab.api;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ganbook.lab.proto.AskReply;
import org.ganbook.lab.proto.AskRequest;
import org.ganbook.lab.proto.CloseRequest;
import org.ganbook.lab.proto.ForgetRequest;
import org.ganbook.lab.proto.LabGrpc;
import org.ganbook.lab.proto.OpenRequest;
import org.ganbook.lab.proto.PutAwayRequest;
import org.ganbook.lab.proto.RunRequest;
import org.ganbook.lab.proto.SessionDescription;
import org.ganbook.lab.proto.SteerRequest;
import org.ganbook.lab.proto.StopRequest;
import org.jspecify.annotations.Nullable;

/** A lab with one worker on this machine, which it starts, watches, starts again after a crash, and stops with itself. */
public final class SupervisedLab implements Lab {

    private static final Duration OPEN_PATIENCE = Duration.ofSeconds(60);
    private static final int START_SECONDS = 180;
    private static final int STARTS_IN_A_ROW = 5;

    private final WorkerInstallation installation;
    private final Consumer<String> log;
    private final List<Consumer<LabState>> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private final Thread supervisor;
    private LabState state = new LabState.Starting(1);
    private @Nullable WorkerProcess worker;
    private boolean closed;

    /** Starts the worker in the background; {@link #state()} tells how far it is. */
    public SupervisedLab(WorkerInstallation installation, Consumer<String> log) {
        this.installation = installation;
        this.log = log;
        this.supervisor = Thread.ofPlatform().daemon().name("lab-supervisor").start(this::supervise);
    }

    private void supervise() {
        String problem = installation.problem();
        if (!problem.isEmpty()) {
            become(new LabState.Broken(problem), null);
            return;
        }
        int failures = 0;
        for (int attempt = 1; !isClosed(); attempt++) {
            try {
                if (attempt > 1) {
                    become(new LabState.Starting(attempt), null);
                }
                WorkerProcess started = WorkerProcess.start(installation, START_SECONDS, log);
                String id = started.description().getWorkerId();
                become(
                        new LabState.Ready(
                                id,
                                started.description().getDevice(),
                                started.description().getEngine()),
                        started);
                long begun = System.nanoTime();
                int status = started.ended().join();
                if (isClosed()) {
                    return;
                }
                become(new LabState.Lost(id, "the worker ended with status " + status), null);
                started.close();
                // A worker that lived for a while crashed for a reason of its own: start afresh, at once.
                failures = System.nanoTime() - begun > 30_000_000_000L ? 0 : failures + 1;
            } catch (IOException e) {
                failures++;
                log.accept("the worker could not be started: " + e.getMessage());
                if (failures >= STARTS_IN_A_ROW) {
                    become(new LabState.Broken("The lab worker could not be started: " + e.getMessage()), null);
                    return;
                }
            } catch (InterruptedException e) {
                return;
            }
            if (failures > 1 && !pause(Duration.ofSeconds(failures))) {
                return;
            }
        }
    }

    private static boolean pause(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    private void become(LabState next, @Nullable WorkerProcess process) {
        synchronized (lock) {
            state = next;
            worker = process;
            if (closed && process != null) {
                process.close();
                worker = null;
            }
            lock.notifyAll();
        }
        listeners.forEach(listener -> listener.accept(next));
    }

    @Override
    public LabState state() {
        synchronized (lock) {
            return state;
        }
    }

    @Override
    public AutoCloseable listen(Consumer<LabState> listener) {
        listeners.add(listener);
        listener.accept(state());
        return () -> listeners.remove(listener);
    }

    private WorkerProcess await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (lock) {
            while (worker == null) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (state instanceof LabState.Broken(String reason)) {
                    throw new LabUnavailableException(reason);
                }
                if (closed || left <= 0) {
                    throw new LabUnavailableException("The lab is starting and not ready yet. Try again in a moment.");
                }
                try {
                    lock.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new LabUnavailableException("Waiting for the lab was interrupted.");
                }
            }
            return worker;
        }
    }

    private @Nullable WorkerProcess present() {
        synchronized (lock) {
            return worker;
        }
    }

    @Override
    public Session open(SessionRequest request) {
        StatusRuntimeException last = null;
        // A worker may die between being found and being called; the next one is then waited for, once.
        for (int attempt = 0; attempt < 2; attempt++) {
            WorkerProcess process = await(OPEN_PATIENCE);
            try {
                SessionDescription opened = process.stub()
                        .open(OpenRequest.newBuilder()
                                .setSessionId(request.sessionId())
                                .setLearnerId(request.learnerId())
                                .setRevive(request.revive())
                                .build());
                return new Session(
                        opened.getSessionId(),
                        opened.getWorkerId(),
                        opened.getCreated(),
                        SleepCodec.decode(opened.getRevival()));
            } catch (StatusRuntimeException e) {
                if (e.getStatus().getCode() != Status.Code.UNAVAILABLE) {
                    throw new LabUnavailableException(
                            String.valueOf(e.getStatus().getDescription()));
                }
                last = e;
                pause(Duration.ofMillis(200));
            }
        }
        throw new LabUnavailableException("The lab did not answer: " + (last == null ? "" : last.getMessage()));
    }

    @Override
    public void run(String sessionId, String cellId, String code, Consumer<CellEvent> events) {
        long begun = System.nanoTime();
        WorkerProcess process = present();
        boolean finished = false;
        if (process != null) {
            try {
                Iterator<org.ganbook.lab.proto.CellEvent> stream = process.stub()
                        .run(RunRequest.newBuilder()
                                .setSessionId(sessionId)
                                .setCellId(cellId)
                                .setCode(code)
                                .build());
                while (stream.hasNext()) {
                    CellEvent event = EventCodec.decode(stream.next());
                    finished = event instanceof CellEvent.Finished;
                    events.accept(event);
                }
            } catch (StatusRuntimeException e) {
                log.accept("cell " + cellId + " was lost: " + e.getStatus());
            }
        }
        if (!finished) {
            events.accept(new CellEvent.Finished(CellEvent.Outcome.LOST, (System.nanoTime() - begun) / 1e9));
        }
    }

    @Override
    public boolean stop(String sessionId) {
        var request = StopRequest.newBuilder().setSessionId(sessionId).build();
        return ofRunning(worker -> worker.stop(request).getWasRunning());
    }

    @Override
    public boolean steer(String sessionId, Steering how) {
        var request = SteerRequest.newBuilder()
                .setSessionId(sessionId)
                .setSteering(SteerRequest.Steering.valueOf(how.name()))
                .build();
        return ofRunning(worker -> worker.steer(request).getWasRunning());
    }

    /** Asks something of a cell that runs; in a worker that has died none does. */
    private boolean ofRunning(Predicate<LabGrpc.LabBlockingStub> request) {
        WorkerProcess process = present();
        try {
            return process != null && request.test(process.stub());
        } catch (StatusRuntimeException e) {
            return false;
        }
    }

    @Override
    public Answer ask(String sessionId, Question question) {
        WorkerProcess process = present();
        if (process == null) {
            return new Answer.NoSession();
        }
        try {
            AskReply reply = process.stub()
                    .ask(AskRequest.newBuilder()
                            .setSessionId(sessionId)
                            .setKind(question.kind())
                            .setQuestion(question.text())
                            .setTimeLimitSeconds(question.limit().toMillis() / 1000.0)
                            .build());
            return switch (reply.getState()) {
                case ANSWERED -> new Answer.Told(reply.getAnswer());
                case BUSY -> new Answer.Busy();
                case UNKNOWN_SESSION -> new Answer.NoSession();
                case FAILED -> new Answer.Failed(reply.getAnswer());
                case UNRECOGNIZED -> new Answer.Failed("an answer that this version does not know");
            };
        } catch (StatusRuntimeException e) {
            // A worker that has died has taken the session with it.
            return e.getStatus().getCode() == Status.Code.UNAVAILABLE
                    ? new Answer.NoSession()
                    : new Answer.Failed(e.getStatus().toString());
        }
    }

    @Override
    public PutAway putAway(String sessionId, String key, Duration limit) {
        WorkerProcess process = present();
        if (process == null) {
            return PutAway.ABSENT;
        }
        try {
            return SleepCodec.decode(process.stub()
                    .putAway(PutAwayRequest.newBuilder()
                            .setSessionId(sessionId)
                            .setKey(key)
                            .setTimeLimitSeconds(limit.toMillis() / 1000.0)
                            .build()));
        } catch (StatusRuntimeException e) {
            log.accept("session " + sessionId + " could not be put away: " + e.getStatus());
            return PutAway.FAILED;
        }
    }

    @Override
    public void forget(String sessionId) {
        WorkerProcess process = present();
        if (process != null) {
            try {
                var unused = process.stub()
                        .forget(ForgetRequest.newBuilder()
                                .setSessionId(sessionId)
                                .build());
            } catch (StatusRuntimeException e) {
                log.accept("what is stored of session " + sessionId + " could not be deleted: " + e.getStatus());
            }
        }
    }

    @Override
    public void close(String sessionId) {
        WorkerProcess process = present();
        if (process != null) {
            try {
                var unused = process.stub()
                        .close(CloseRequest.newBuilder().setSessionId(sessionId).build());
            } catch (StatusRuntimeException e) {
                log.accept("session " + sessionId + " ended with its worker: " + e.getStatus());
            }
        }
    }

    @Override
    public void close() {
        WorkerProcess process;
        synchronized (lock) {
            closed = true;
            process = worker;
            worker = null;
            lock.notifyAll();
        }
        supervisor.interrupt();
        if (process != null) {
            process.close();
        }
    }
}

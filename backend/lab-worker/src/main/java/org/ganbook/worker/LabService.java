package org.ganbook.worker;

import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.lab.api.EventCodec;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Question;
import org.ganbook.lab.api.Revival;
import org.ganbook.lab.api.SleepCodec;
import org.ganbook.lab.api.Steering;
import org.ganbook.lab.proto.AskReply;
import org.ganbook.lab.proto.AskRequest;
import org.ganbook.lab.proto.CloseReply;
import org.ganbook.lab.proto.CloseRequest;
import org.ganbook.lab.proto.DescribeRequest;
import org.ganbook.lab.proto.ForgetReply;
import org.ganbook.lab.proto.ForgetRequest;
import org.ganbook.lab.proto.LabGrpc;
import org.ganbook.lab.proto.OpenRequest;
import org.ganbook.lab.proto.PutAwayReply;
import org.ganbook.lab.proto.PutAwayRequest;
import org.ganbook.lab.proto.RunRequest;
import org.ganbook.lab.proto.SessionDescription;
import org.ganbook.lab.proto.SteerReply;
import org.ganbook.lab.proto.SteerRequest;
import org.ganbook.lab.proto.StopReply;
import org.ganbook.lab.proto.StopRequest;
import org.ganbook.lab.proto.WorkerDescription;
import org.ganbook.worker.session.Session;
import org.ganbook.worker.session.Sessions;

/** The worker's side of {@code lab.proto}. */
final class LabService extends LabGrpc.LabImplBase {

    private static final Duration LONGEST_REVIVAL = Duration.ofSeconds(120);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final String workerId;
    private final String device;
    private final String engine;
    private final Sessions sessions;
    private final Path files;
    private final Dormitory dormitory;

    /** @param files the root of the learners' folders */
    LabService(String workerId, String device, String engine, Sessions sessions, Path files, Dormitory dormitory) {
        this.workerId = workerId;
        this.device = device;
        this.engine = engine;
        this.sessions = sessions;
        this.files = files;
        this.dormitory = dormitory;
    }

    @Override
    public void describe(DescribeRequest request, StreamObserver<WorkerDescription> reply) {
        reply.onNext(WorkerDescription.newBuilder()
                .setWorkerId(workerId)
                .setDevice(device)
                .setEngine(engine)
                .setOpenSessions(sessions.count())
                .setWarm(true)
                .build());
        reply.onCompleted();
    }

    @Override
    public void open(OpenRequest request, StreamObserver<SessionDescription> reply) {
        if (!ID.matcher(request.getSessionId()).matches()
                || !ID.matcher(request.getLearnerId()).matches()) {
            reply.onError(Status.INVALID_ARGUMENT
                    .withDescription("ids are made of letters, digits, '.', '_' and '-'")
                    .asException());
            return;
        }
        long begun = System.nanoTime();
        Path folder = request.getFilesPath().isEmpty()
                ? files.resolve(request.getLearnerId())
                : Path.of(request.getFilesPath());
        try {
            Sessions.Woken opened = open(request.getSessionId(), folder, request.getRevive());
            reply.onNext(SessionDescription.newBuilder()
                    .setSessionId(request.getSessionId())
                    .setWorkerId(workerId)
                    .setCreated(opened.created())
                    .setRevival(org.ganbook.lab.proto.Revival.newBuilder()
                            .setOutcome(org.ganbook.lab.proto.Revival.Outcome.valueOf(
                                    opened.revival().outcome().name()))
                            .addAllNotKept(SleepCodec.encode(opened.revival().notKept())))
                    .setOpenSeconds((System.nanoTime() - begun) / 1e9)
                    .build());
            reply.onCompleted();
        } catch (IOException | RuntimeException e) {
            System.getLogger(LabService.class.getName()).log(System.Logger.Level.ERROR, "opening a session failed", e);
            reply.onError(Status.INTERNAL
                    .withDescription("The session could not be opened: " + e.getMessage())
                    .asException());
        }
    }

    private Sessions.Woken open(String id, Path folder, String revive) throws IOException {
        if (revive.isEmpty()) {
            Sessions.Opened opened = sessions.open(id, folder);
            if (opened.created()) {
                // Nobody can ask for it any more: its key is forgotten.
                dormitory.forget(id);
            }
            return new Sessions.Woken(opened.session(), opened.created(), Revival.NONE);
        }
        return sessions.open(id, folder, new Sessions.Stored(dormitory.file(id), revive, LONGEST_REVIVAL));
    }

    @Override
    public void putAway(PutAwayRequest request, StreamObserver<PutAwayReply> reply) {
        Session session = sessions.find(request.getSessionId());
        Duration limit = Duration.ofMillis((long) (request.getTimeLimitSeconds() * 1000));
        PutAway done = session == null
                ? PutAway.ABSENT
                : session.putAway(dormitory.file(request.getSessionId()), request.getKey(), limit);
        reply.onNext(PutAwayReply.newBuilder()
                .setOutcome(PutAwayReply.Outcome.valueOf(done.name()))
                .build());
        reply.onCompleted();
    }

    @Override
    public void forget(ForgetRequest request, StreamObserver<ForgetReply> reply) {
        try {
            boolean stored = ID.matcher(request.getSessionId()).matches() && dormitory.forget(request.getSessionId());
            reply.onNext(ForgetReply.newBuilder().setWasStored(stored).build());
            reply.onCompleted();
        } catch (IOException e) {
            reply.onError(Status.INTERNAL.withDescription(e.getMessage()).asException());
        }
    }

    @Override
    public void run(RunRequest request, StreamObserver<org.ganbook.lab.proto.CellEvent> reply) {
        Session session = sessions.find(request.getSessionId());
        var call = (ServerCallStreamObserver<org.ganbook.lab.proto.CellEvent>) reply;
        // Who has gone away doesn't stop the cell: what it makes is kept in the session.
        call.setOnCancelHandler(() -> {});
        if (session == null) {
            call.onNext(EventCodec.encode(new CellEvent.Finished(CellEvent.Outcome.LOST, 0)));
            call.onCompleted();
            return;
        }
        session.run(request.getCellId(), request.getCode(), request.getTimeLimitSeconds(), event -> send(call, event));
    }

    private static void send(ServerCallStreamObserver<org.ganbook.lab.proto.CellEvent> call, CellEvent event) {
        synchronized (call) {
            if (call.isCancelled()) {
                return;
            }
            call.onNext(EventCodec.encode(event));
            if (event instanceof CellEvent.Finished) {
                call.onCompleted();
            }
        }
    }

    @Override
    public void stop(StopRequest request, StreamObserver<StopReply> reply) {
        Session session = sessions.find(request.getSessionId());
        reply.onNext(StopReply.newBuilder()
                .setWasRunning(session != null && session.stop())
                .build());
        reply.onCompleted();
    }

    @Override
    public void steer(SteerRequest request, StreamObserver<SteerReply> reply) {
        Session session = sessions.find(request.getSessionId());
        if (request.getSteering() == SteerRequest.Steering.UNRECOGNIZED) {
            reply.onError(Status.INVALID_ARGUMENT
                    .withDescription("a way of steering that this version does not know")
                    .asException());
            return;
        }
        Steering how = Steering.valueOf(request.getSteering().name());
        reply.onNext(SteerReply.newBuilder()
                .setWasRunning(session != null && session.steer(how))
                .build());
        reply.onCompleted();
    }

    @Override
    public void ask(AskRequest request, StreamObserver<AskReply> reply) {
        Session session = sessions.find(request.getSessionId());
        Duration limit = Duration.ofMillis((long) (request.getTimeLimitSeconds() * 1000));
        if (session == null) {
            tell(reply, new Answer.NoSession());
            return;
        }
        var unused = session.ask(new Question(request.getKind(), request.getQuestion(), limit))
                .thenAccept(answer -> tell(reply, answer));
    }

    private static void tell(StreamObserver<AskReply> reply, Answer answer) {
        AskReply.Builder message = AskReply.newBuilder();
        switch (answer) {
            case Answer.Told(String text) ->
                message.setState(AskReply.State.ANSWERED).setAnswer(text);
            case Answer.Busy _ -> message.setState(AskReply.State.BUSY);
            case Answer.NoSession _ -> message.setState(AskReply.State.UNKNOWN_SESSION);
            case Answer.Failed(String reason) ->
                message.setState(AskReply.State.FAILED).setAnswer(reason);
        }
        reply.onNext(message.build());
        reply.onCompleted();
    }

    @Override
    public void close(CloseRequest request, StreamObserver<CloseReply> reply) {
        reply.onNext(CloseReply.newBuilder()
                .setWasOpen(sessions.close(request.getSessionId()))
                .build());
        reply.onCompleted();
    }
}

package org.ganbook.lab.api;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.ganbook.lab.proto.ClearOutput;
import org.ganbook.lab.proto.Curve;
import org.ganbook.lab.proto.Failed;
import org.ganbook.lab.proto.Figure;
import org.ganbook.lab.proto.Finished;
import org.ganbook.lab.proto.Frame;
import org.ganbook.lab.proto.Names;
import org.ganbook.lab.proto.Notice;
import org.ganbook.lab.proto.Progress;
import org.ganbook.lab.proto.QueuedAt;
import org.ganbook.lab.proto.Result;
import org.ganbook.lab.proto.Sample;
import org.ganbook.lab.proto.Started;
import org.ganbook.lab.proto.Text;
import org.ganbook.lab.proto.Weights;

/** Cell events as records and as messages of {@code lab.proto}. */
public final class EventCodec {

    private EventCodec() {}

    public static org.ganbook.lab.proto.CellEvent encode(CellEvent event) {
        var message = org.ganbook.lab.proto.CellEvent.newBuilder();
        switch (event) {
            case CellEvent.QueuedAt(int place) ->
                message.setQueuedAt(QueuedAt.newBuilder().setPlace(place));
            case CellEvent.Started(int count, Instant at) ->
                message.setStarted(Started.newBuilder().setExecutionCount(count).setAtEpochMillis(at.toEpochMilli()));
            case CellEvent.Text(CellEvent.Stream stream, String text) ->
                message.setText(Text.newBuilder()
                        .setStream(
                                switch (stream) {
                                    case STDOUT -> Text.Stream.STDOUT;
                                    case STDERR -> Text.Stream.STDERR;
                                })
                        .setText(text));
            case CellEvent.Result(String text, String html, boolean display) ->
                message.setResult(
                        Result.newBuilder().setText(text).setHtml(html).setDisplay(display));
            case CellEvent.Figure f ->
                message.setFigure(Figure.newBuilder()
                        .setFigureId(f.id())
                        .setSvg(f.svg())
                        .setPng(ByteString.copyFrom(Base64.getDecoder().decode(f.png())))
                        .setDescription(f.description())
                        .setWidth(f.width())
                        .setHeight(f.height()));
            case CellEvent.Progress(List<CellEvent.Loop> loops, double elapsed, double remaining, boolean paused) -> {
                var progress = Progress.newBuilder()
                        .setElapsedSeconds(elapsed)
                        .setRemainingSeconds(remaining)
                        .setPaused(paused);
                for (CellEvent.Loop loop : loops) {
                    progress.addLoops(Progress.Loop.newBuilder()
                            .setLabel(loop.label())
                            .setLine(loop.line())
                            .setDone(loop.done())
                            .setTotal(loop.total()));
                }
                message.setProgress(progress);
            }
            case CellEvent.Curve(String name, List<Double> x, List<Double> y) ->
                message.setCurve(Curve.newBuilder().setName(name).addAllX(x).addAllY(y));
            case CellEvent.Sample s ->
                message.setSample(Sample.newBuilder()
                        .setNetwork(s.network())
                        .setStep(s.step())
                        .setImage(ByteString.copyFrom(Base64.getDecoder().decode(s.image())))
                        .setFormat(s.format())
                        .setWidth(s.width())
                        .setHeight(s.height()));
            case CellEvent.Weights(String network, long step, List<CellEvent.Parameter> parameters) -> {
                var weights = Weights.newBuilder().setNetwork(network).setStep(step);
                parameters.forEach(parameter -> weights.addParameters(encode(parameter)));
                message.setWeights(weights);
            }
            case CellEvent.Names names -> message.setNames(encode(names));
            case CellEvent.Notice(String code, String text, List<String> details) ->
                message.setNotice(
                        Notice.newBuilder().setCode(code).setText(text).addAllDetails(details));
            case CellEvent.Failed failed -> {
                var builder = Failed.newBuilder()
                        .setType(failed.type())
                        .setMessage(failed.message())
                        .setLine(failed.line())
                        .setTraceback(failed.traceback());
                for (CellEvent.Frame frame : failed.frames()) {
                    builder.addFrames(Frame.newBuilder()
                            .setWhere(frame.where())
                            .setCellId(frame.cellId())
                            .setLine(frame.line())
                            .setSource(frame.source()));
                }
                message.setFailed(builder);
            }
            case CellEvent.ClearOutput(boolean lazily) ->
                message.setClearOutput(ClearOutput.newBuilder().setLazily(lazily));
            case CellEvent.Finished(CellEvent.Outcome outcome, double elapsed) ->
                message.setFinished(Finished.newBuilder()
                        .setOutcome(Finished.Outcome.valueOf(outcome.name()))
                        .setElapsedSeconds(elapsed));
        }
        return message.build();
    }

    private static Names encode(CellEvent.Names names) {
        var message = Names.newBuilder();
        for (CellEvent.Read read : names.reads()) {
            var encoded = Names.Read.newBuilder().setName(read.name());
            for (CellEvent.Source source : read.sources()) {
                encoded.addSources(
                        Names.Source.newBuilder().setCellId(source.cellId()).setRun(source.run()));
            }
            message.addReads(encoded);
        }
        for (CellEvent.Change change : names.changes()) {
            message.addChanges(Names.Change.newBuilder()
                    .setName(change.name())
                    .setRun(change.run())
                    .setAnew(change.anew()));
        }
        return message.build();
    }

    private static CellEvent.Names decode(Names message) {
        return new CellEvent.Names(
                message.getReadsList().stream()
                        .map(read -> new CellEvent.Read(
                                read.getName(),
                                read.getSourcesList().stream()
                                        .map(source -> new CellEvent.Source(source.getCellId(), source.getRun()))
                                        .toList()))
                        .toList(),
                message.getChangesList().stream()
                        .map(change -> new CellEvent.Change(change.getName(), change.getRun(), change.getAnew()))
                        .toList());
    }

    private static Weights.Parameter encode(CellEvent.Parameter parameter) {
        var message = Weights.Parameter.newBuilder().setName(parameter.name()).setValues(encode(parameter.values()));
        parameter.gradients().ifPresent(gradients -> message.setGradients(encode(gradients)));
        return message.build();
    }

    private static Weights.Histogram encode(CellEvent.Histogram histogram) {
        return Weights.Histogram.newBuilder()
                .setLow(histogram.low())
                .setHigh(histogram.high())
                .addAllCounts(histogram.counts())
                .build();
    }

    private static CellEvent.Parameter decode(Weights.Parameter message) {
        return new CellEvent.Parameter(
                message.getName(),
                decode(message.getValues()),
                message.hasGradients() ? Optional.of(decode(message.getGradients())) : Optional.empty());
    }

    private static CellEvent.Histogram decode(Weights.Histogram message) {
        return new CellEvent.Histogram(message.getLow(), message.getHigh(), List.copyOf(message.getCountsList()));
    }

    /** @throws IllegalArgumentException for a kind of event that this version does not know */
    public static CellEvent decode(org.ganbook.lab.proto.CellEvent message) {
        return switch (message.getKindCase()) {
            case QUEUED_AT -> new CellEvent.QueuedAt(message.getQueuedAt().getPlace());
            case STARTED ->
                new CellEvent.Started(
                        message.getStarted().getExecutionCount(),
                        Instant.ofEpochMilli(message.getStarted().getAtEpochMillis()));
            case TEXT ->
                new CellEvent.Text(
                        message.getText().getStream() == Text.Stream.STDERR
                                ? CellEvent.Stream.STDERR
                                : CellEvent.Stream.STDOUT,
                        message.getText().getText());
            case RESULT ->
                new CellEvent.Result(
                        message.getResult().getText(),
                        message.getResult().getHtml(),
                        message.getResult().getDisplay());
            case FIGURE -> {
                Figure f = message.getFigure();
                yield new CellEvent.Figure(
                        f.getFigureId(),
                        f.getSvg(),
                        Base64.getEncoder().encodeToString(f.getPng().toByteArray()),
                        f.getDescription(),
                        f.getWidth(),
                        f.getHeight());
            }
            case PROGRESS ->
                new CellEvent.Progress(
                        message.getProgress().getLoopsList().stream()
                                .map(l -> new CellEvent.Loop(l.getLabel(), l.getLine(), l.getDone(), l.getTotal()))
                                .toList(),
                        message.getProgress().getElapsedSeconds(),
                        message.getProgress().getRemainingSeconds(),
                        message.getProgress().getPaused());
            case CURVE ->
                new CellEvent.Curve(
                        message.getCurve().getName(),
                        List.copyOf(message.getCurve().getXList()),
                        List.copyOf(message.getCurve().getYList()));
            case SAMPLE -> {
                Sample s = message.getSample();
                yield new CellEvent.Sample(
                        s.getNetwork(),
                        s.getStep(),
                        Base64.getEncoder().encodeToString(s.getImage().toByteArray()),
                        s.getFormat(),
                        s.getWidth(),
                        s.getHeight());
            }
            case WEIGHTS ->
                new CellEvent.Weights(
                        message.getWeights().getNetwork(),
                        message.getWeights().getStep(),
                        message.getWeights().getParametersList().stream()
                                .map(EventCodec::decode)
                                .toList());
            case NAMES -> decode(message.getNames());
            case NOTICE ->
                new CellEvent.Notice(
                        message.getNotice().getCode(),
                        message.getNotice().getText(),
                        message.getNotice().getDetailsList());
            case FAILED -> {
                Failed f = message.getFailed();
                yield new CellEvent.Failed(
                        f.getType(),
                        f.getMessage(),
                        f.getLine(),
                        f.getFramesList().stream()
                                .map(frame -> new CellEvent.Frame(
                                        frame.getWhere(), frame.getCellId(), frame.getLine(), frame.getSource()))
                                .toList(),
                        f.getTraceback());
            }
            case CLEAR_OUTPUT ->
                new CellEvent.ClearOutput(message.getClearOutput().getLazily());
            case FINISHED ->
                new CellEvent.Finished(
                        CellEvent.Outcome.valueOf(
                                message.getFinished().getOutcome().name()),
                        message.getFinished().getElapsedSeconds());
            case KIND_NOT_SET ->
                throw new IllegalArgumentException("a cell event of a kind this version does not know");
        };
    }
}

package org.ganbook.lab.api;

import com.google.protobuf.ByteString;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.ganbook.lab.proto.ClearOutput;
import org.ganbook.lab.proto.Curve;
import org.ganbook.lab.proto.Failed;
import org.ganbook.lab.proto.Figure;
import org.ganbook.lab.proto.Finished;
import org.ganbook.lab.proto.Frame;
import org.ganbook.lab.proto.Notice;
import org.ganbook.lab.proto.Progress;
import org.ganbook.lab.proto.QueuedAt;
import org.ganbook.lab.proto.Result;
import org.ganbook.lab.proto.Started;
import org.ganbook.lab.proto.Text;

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
            case CellEvent.Progress(List<CellEvent.Loop> loops, double elapsed, double remaining) -> {
                var progress = Progress.newBuilder().setElapsedSeconds(elapsed).setRemainingSeconds(remaining);
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
            case CellEvent.Notice(String code, String text) ->
                message.setNotice(Notice.newBuilder().setCode(code).setText(text));
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
                        message.getProgress().getRemainingSeconds());
            case CURVE ->
                new CellEvent.Curve(
                        message.getCurve().getName(),
                        List.copyOf(message.getCurve().getXList()),
                        List.copyOf(message.getCurve().getYList()));
            case NOTICE ->
                new CellEvent.Notice(
                        message.getNotice().getCode(), message.getNotice().getText());
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

package org.ganbook.worker.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.ganbook.lab.api.CellEvent;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** What the Python side of a kernel may say to the world. Python sees it as {@code _lab.output}. */
public final class KernelOutput {

    private static final Safelist HTML = Safelist.relaxed()
            .removeTags("img")
            .addTags("figure", "figcaption", "hr")
            .addAttributes(":all", "class", "title")
            .removeProtocols("a", "href", "ftp", "mailto");

    private static final int MOST_NAMES = 1000;
    private static final int MOST_FRAMES = 1000;
    private static final int LONGEST_ERROR = 500_000;

    private Consumer<CellEvent> events = event -> {};

    void to(Consumer<CellEvent> receiver) {
        events = receiver;
    }

    /** Does something of which no cell hears anything. */
    <T> T silently(Supplier<T> action) {
        Consumer<CellEvent> before = events;
        events = event -> {};
        try {
            return action.get();
        } finally {
            events = before;
        }
    }

    void accept(CellEvent event) {
        events.accept(event);
    }

    /** @param stream 1 for standard output, 2 for standard error */
    @HostAccess.Export
    public void text(int stream, String text) {
        events.accept(new CellEvent.Text(stream == 2 ? CellEvent.Stream.STDERR : CellEvent.Stream.STDOUT, text));
    }

    /** @param html as the object gave it; what could act in a page is taken out of it here */
    @HostAccess.Export
    public void result(String text, String html, boolean display) {
        events.accept(new CellEvent.Result(text, html.isEmpty() ? "" : Jsoup.clean(html, HTML), display));
    }

    @HostAccess.Export
    public void svg(String id, String svg, String description, int width, int height) {
        events.accept(new CellEvent.Figure(id, svg, "", description, width, height));
    }

    @HostAccess.Export
    public void png(String id, String base64, String description, int width, int height) {
        events.accept(new CellEvent.Figure(id, "", base64, description, width, height));
    }

    @HostAccess.Export
    public void notice(String code, String text, String... details) {
        events.accept(new CellEvent.Notice(code, text, List.of(details)));
    }

    /**
     * @param reads lists of (name, list of (cell, run))
     * @param changes lists of (name, run, whether the name stands for something else)
     */
    @HostAccess.Export
    public void names(Value reads, Value changes) {
        events.accept(new CellEvent.Names(
                each(
                        reads,
                        read -> new CellEvent.Read(
                                cut(read.getArrayElement(0).asString()),
                                each(
                                        read.getArrayElement(1),
                                        source -> new CellEvent.Source(
                                                cut(source.getArrayElement(0).asString()),
                                                source.getArrayElement(1).asInt())))),
                each(
                        changes,
                        change -> new CellEvent.Change(
                                cut(change.getArrayElement(0).asString()),
                                change.getArrayElement(1).asInt(),
                                change.getArrayElement(2).asBoolean()))));
    }

    private static <T> List<T> each(Value list, Function<Value, T> of) {
        return LongStream.range(0, Math.min(list.getArraySize(), MOST_NAMES))
                .mapToObj(i -> of.apply(list.getArrayElement(i)))
                .toList();
    }

    @HostAccess.Export
    public void clear(boolean lazily) {
        events.accept(new CellEvent.ClearOutput(lazily));
    }

    /** @param frames lists of (where, cell, line, source), outermost first */
    @HostAccess.Export
    public void failed(String type, String message, int line, Value frames, String traceback) {
        List<CellEvent.Frame> list = new ArrayList<>();
        for (long i = 0; i < Math.min(frames.getArraySize(), MOST_FRAMES); i++) {
            Value frame = frames.getArrayElement(i);
            list.add(new CellEvent.Frame(
                    cut(frame.getArrayElement(0).asString()),
                    cut(frame.getArrayElement(1).asString()),
                    frame.getArrayElement(2).asInt(),
                    cut(frame.getArrayElement(3).asString())));
        }
        events.accept(new CellEvent.Failed(cut(type), cut(message), line, List.copyOf(list), cut(traceback)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) + " …" : text;
    }
}

package org.ganbook.notebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.ganbook.lab.api.CellEvent;

/**
 * One thing that a cell has shown. Its id is its place: outputs stand in the order of their ids, and what changes or
 * goes is found by it. The kinds' names are part of what is stored and of what the page's components read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Output.Text.class, name = "text"),
    @Type(value = Output.Result.class, name = "result"),
    @Type(value = Output.Figure.class, name = "figure"),
    @Type(value = Output.Curve.class, name = "curve"),
    @Type(value = Output.Sample.class, name = "sample"),
    @Type(value = Output.Weights.class, name = "weights"),
    @Type(value = Output.Notice.class, name = "notice"),
    @Type(value = Output.Failure.class, name = "failure"),
    @Type(value = Output.Omitted.class, name = "omitted")
})
public sealed interface Output {

    int id();

    /** Roughly what keeping it costs, in characters. */
    @JsonIgnore
    int cost();

    /**
     * A piece of what a stream has printed; pieces of one stream that follow each other are one text.
     *
     * @param cursor where the next character goes: the text's end, unless a carriage return has moved it back
     * @param escape the beginning of a control sequence whose end has not come yet
     */
    record Text(int id, CellEvent.Stream stream, String text, int cursor, String escape) implements Output {
        @Override
        public int cost() {
            return text.length() + ITEM_COST;
        }
    }

    /** A value: its repr, its inert HTML or an empty text, and whether {@code display(…)} showed it. */
    record Result(int id, String text, String html, boolean display) implements Output {
        @Override
        public int cost() {
            return text.length() + html.length() + ITEM_COST;
        }
    }

    /** A picture, as SVG or as PNG in Base64. {@code figure} is the id by which a later one takes its place. */
    record Figure(int id, String figure, String svg, String png, String description, int width, int height)
            implements Output {
        @Override
        public int cost() {
            return (svg.length() + png.length()) / FIGURE_DISCOUNT + ITEM_COST;
        }
    }

    /** A piece of a curve; its points come after those of the pieces before it. */
    record Curve(int id, String name, List<Double> x, List<Double> y) implements Output {

        public Curve {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }

        /** Nothing: the number of a curve's points is bounded by itself. */
        @Override
        public int cost() {
            return 0;
        }
    }

    /**
     * What a network made while it was trained.
     *
     * @param step as the curves count
     * @param image Base64, in the format {@code png} or {@code jpeg}
     */
    record Sample(int id, String network, long step, String image, String format, int width, int height)
            implements Output {

        /** Nothing: their number is bounded by itself. */
        @Override
        public int cost() {
            return 0;
        }
    }

    /** How the numbers of a network were spread after a step of its training; there is one for each network. */
    record Weights(int id, String network, long step, List<CellEvent.Parameter> parameters) implements Output {

        public Weights {
            parameters = List.copyOf(parameters);
        }

        @Override
        public int cost() {
            return 0;
        }
    }

    /**
     * A remark.
     *
     * @param code names its kind
     * @param text in English, for who has no words of its own for the code
     * @param details what other words for it have to name; answers that were stored long ago have none
     */
    record Notice(
            int id,
            String code,
            String text,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> details) implements Output {

        public Notice {
            details = List.copyOf(details);
        }

        @Override
        public int cost() {
            return text.length() + details.stream().mapToInt(String::length).sum() + ITEM_COST;
        }
    }

    /** The exception that ended the cell. */
    record Failure(int id, String type, String message, int line, List<CellEvent.Frame> frames, String traceback)
            implements Output {

        public Failure {
            frames = List.copyOf(frames);
        }

        @Override
        public int cost() {
            return message.length() + traceback.length() + ITEM_COST;
        }
    }

    /** Stands for outputs that were let go because there were too many. */
    record Omitted(int id, int outputs, long characters) implements Output {
        @Override
        public int cost() {
            return 0;
        }
    }

    /** What an output costs besides its text. */
    int ITEM_COST = 256;

    /** Pictures are what cells are run for, so they count for less than text of their size. */
    int FIGURE_DISCOUNT = 32;
}

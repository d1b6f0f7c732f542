package org.ganbook.worker.python;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ganbook.lab.api.CellEvent;
import org.ganbook.worker.tensor.BackwardListener;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Watches the trainings of a session, without the learner doing anything: losses, images that a network makes, how its
 * numbers are spread. Python sees it as {@code _lab.training}; the session's thread writes, the ticker's reads.
 */
public final class TrainingWatch implements BackwardListener {

    /** What {@link #stepped} asks for, to be added up. */
    private static final int NAME = 1;

    private static final int IMAGE = 2;
    private static final int WEIGHTS = 4;

    private static final long SECOND = 1_000_000_000;
    private static final long FIRST_IMAGE = SECOND / 4;
    private static final long BETWEEN_WEIGHTS = SECOND;
    /** So many images does a training show, however long it takes, give or take a few. */
    private static final int IMAGES = 40;

    private static final int PATIENCE = 8;
    private static final int BINS = 1_000;
    private static final int PARAMETERS = 200;
    private static final int NAME_LENGTH = 200;
    private static final int IMAGE_LENGTH = 160_000;
    /** More than a cell can have to tell between two ticks. */
    private static final int EVENTS = 100;

    private final LossCurves losses = new LossCurves();
    private final List<CellEvent> events = new ArrayList<>();
    private final List<CellEvent.Parameter> parameters = new ArrayList<>();
    private volatile boolean showsWeights;
    private int optimizers;
    private long begun;
    private long nextImage;
    private final Map<Integer, Long> nextWeights = new HashMap<>();
    private int misses;

    @Override
    public boolean wantsValue() {
        return losses.step();
    }

    @Override
    public void backward(double value) {
        losses.value(value);
    }

    /** A number for a new optimiser. */
    @HostAccess.Export
    public int optimizer() {
        return ++optimizers;
    }

    /** An optimiser has taken a step. Returns what is to be told now. */
    @HostAccess.Export
    public int stepped(int optimizer) {
        long now = System.nanoTime();
        int wanted = losses.claim(optimizer) ? 0 : NAME;
        if (now - nextImage >= 0) {
            wanted |= IMAGE;
        }
        if (showsWeights && now - nextWeights.getOrDefault(optimizer, begun) >= 0) {
            wanted |= WEIGHTS;
        }
        return wanted;
    }

    /** @param network the name of its variable or class, or empty */
    @HostAccess.Export
    public void name(int optimizer, String network) {
        losses.name(optimizer, shortened(network));
        var unused = losses.claim(optimizer);
    }

    /**
     * An image that a network has made.
     *
     * @param image PNG or JPEG in Base64
     */
    @HostAccess.Export
    public void image(String network, String image, String format, int width, int height) {
        long now = System.nanoTime();
        nextImage = now + Math.max(SECOND / 2, (now - begun) / IMAGES);
        misses = 0;
        if (image.length() <= IMAGE_LENGTH && (format.equals("png") || format.equals("jpeg")) && isBase64(image)) {
            tell(new CellEvent.Sample(shortened(network), losses.steps(), image, format, width, height));
        }
    }

    private static boolean isBase64(String image) {
        try {
            return Base64.getDecoder().decode(image).length > 0;
        } catch (IllegalArgumentException e) {
            return false; // Whatever a learner's code may call this with.
        }
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH);
    }

    /** No network has made an image since the last step. Returns whether to look again at once. */
    @HostAccess.Export
    public boolean noImage() {
        if (++misses % PATIENCE != 0) {
            return true;
        }
        nextImage = System.nanoTime() + misses / PATIENCE * SECOND;
        return false;
    }

    /**
     * A parameter's numbers, of a network that {@link #weights} names afterwards.
     *
     * @param values low, high, and how many lie in each of equally wide bins between them
     * @param gradients the same, or nothing
     */
    @HostAccess.Export
    public void parameter(String name, Value values, Value gradients) {
        if (parameters.size() < PARAMETERS && values.getArraySize() > 2) {
            parameters.add(new CellEvent.Parameter(
                    shortened(name),
                    histogram(values),
                    gradients.getArraySize() > 2 ? Optional.of(histogram(gradients)) : Optional.empty()));
        }
    }

    private static CellEvent.Histogram histogram(Value numbers) {
        int bins = (int) Math.min(BINS, numbers.getArraySize() - 2);
        List<Long> counts = new ArrayList<>(bins);
        for (int i = 0; i < bins; i++) {
            counts.add((long) numbers.getArrayElement(2 + i).asDouble());
        }
        return new CellEvent.Histogram(
                numbers.getArrayElement(0).asDouble(),
                numbers.getArrayElement(1).asDouble(),
                counts);
    }

    /** The parameters that were told are those of a network. */
    @HostAccess.Export
    public void weights(int optimizer, String network) {
        tell(new CellEvent.Weights(shortened(network), losses.steps(), List.copyOf(parameters)));
        parameters.clear();
        nextWeights.put(optimizer, System.nanoTime() + BETWEEN_WEIGHTS);
    }

    private void tell(CellEvent event) {
        synchronized (events) {
            if (events.size() < EVENTS) {
                events.add(event);
            }
        }
    }

    /** From any thread: from now on the running cell tells how its weights are spread. */
    public void showWeights() {
        showsWeights = true;
    }

    /** What there is to tell since the last call. */
    public List<CellEvent> take(boolean last) {
        List<CellEvent> all = new ArrayList<>(losses.take(last));
        synchronized (events) {
            all.addAll(events);
            events.clear();
        }
        return all;
    }

    /** A cell begins. */
    public void begin() {
        losses.clear();
        synchronized (events) {
            events.clear();
        }
        begun = System.nanoTime();
        nextImage = begun + FIRST_IMAGE;
        nextWeights.clear();
        showsWeights = false;
        misses = 0;
    }
}

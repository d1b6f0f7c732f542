package org.ganbook.worker.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import org.ganbook.worker.array.ArrayHost;
import org.ganbook.worker.array.ArrayMemory;
import org.ganbook.worker.dataset.Faces;
import org.ganbook.worker.dataset.LearnerDatasets;
import org.ganbook.worker.dataset.Mnist;
import org.ganbook.worker.figure.FigureHost;
import org.ganbook.worker.python.Gauges;
import org.ganbook.worker.python.TrainingWatch;
import org.ganbook.worker.tensor.TensorMemory;
import org.ganbook.worker.tensor.Torch;
import org.jspecify.annotations.Nullable;

/** Makes the Java objects that the packages of one kernel stand on. */
final class LabHosts {

    private final Mnist mnist;
    private final Faces faces;
    private final @Nullable Path folder;

    LabHosts(Mnist mnist, Faces faces) {
        this(mnist, faces, null);
    }

    /** @param folder the data sets' folder that learners see */
    LabHosts(Mnist mnist, Faces faces, @Nullable Path folder) {
        this.mnist = mnist;
        this.faces = faces;
        this.folder = folder;
    }

    /**
     * What one kernel stands on.
     *
     * @param byName the objects, by the names under which Python finds them in {@code _lab}
     * @param torch to be closed with the kernel: it holds the native memory of all its tensors
     */
    record Made(Map<String, Object> byName, LearnerDatasets datasets, Torch torch) {}

    Made make(TrainingWatch training, Limits limits) {
        LearnerDatasets datasets = new LearnerDatasets(mnist, faces, folder);
        TensorMemory memory = new TensorMemory(limits.tensorBytes());
        Torch torch = new Torch(memory, training);
        Map<String, Object> byName = Map.of(
                "torch",
                torch,
                "training",
                training,
                "array",
                new ArrayHost(torch::multiply),
                "figure",
                new FigureHost(),
                "datasets",
                datasets,
                "gauges",
                new Gauges(gauges(memory, limits)));
        return new Made(byName, datasets, torch);
    }

    private static Map<String, LongSupplier> gauges(TensorMemory memory, Limits limits) {
        return Map.of(
                "tensors", memory::used,
                "tensors-peak", memory::peak,
                "tensors-limit", limits::tensorBytes,
                "arrays", ArrayMemory::used,
                "arrays-limit", limits::arrayBytes,
                "heap", HeapWatch::used,
                "heap-limit", HeapWatch::full);
    }
}

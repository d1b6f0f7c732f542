package org.ganbook.worker.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.ganbook.worker.array.NdArray;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** The course's data sets as one learner's code finds them. Python sees it as {@code _lab.datasets}. */
public final class LearnerDatasets {

    private record Name(Mnist.Part part, int rows) {}

    /** The names under which readers keep the tables, in whatever folder. */
    private static final Map<String, Name> NAMES = Map.of(
            "mnist_train.csv", new Name(Mnist.Part.TRAIN, Integer.MAX_VALUE),
            "mnist_test.csv", new Name(Mnist.Part.TEST, Integer.MAX_VALUE),
            "mnist_train_100.csv", new Name(Mnist.Part.TRAIN, 100),
            "mnist_test_10.csv", new Name(Mnist.Part.TEST, 10));

    /** Where the folder of the data sets appears: beside the learner's files, for reading. */
    private static final Path SHOWN = Path.of("/content/datasets");

    private static final String FACES = "celeba_aligned_small.h5py";

    private final Mnist mnist;
    private final Faces faces;
    private final @Nullable Path folder;
    private ProgressListener progress = ProgressListener.NONE;
    private boolean remarked;
    private boolean remarkedOnFaces;

    public LearnerDatasets(Mnist mnist, Faces faces) {
        this(mnist, faces, null);
    }

    /** @param folder what learners see as {@link #SHOWN}, or null for nothing */
    public LearnerDatasets(Mnist mnist, Faces faces, @Nullable Path folder) {
        this.mnist = mnist;
        this.faces = faces;
        this.folder = folder;
    }

    /** Says who hears of downloads. */
    public void progressTo(ProgressListener listener) {
        progress = listener;
    }

    private static String plain(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static @Nullable Name named(String path) {
        return NAMES.get(plain(path));
    }

    /**
     * The table that a path names.
     *
     * @return bytes [rows, 785], a label and 784 pixels each, of the caller's own; null when the path names none
     */
    @HostAccess.Export
    public @Nullable NdArray find(String path) {
        Name name = named(path);
        return name == null ? null : mnist.table(name.part(), name.rows(), progress);
    }

    /** The remark that belongs under the first cell that reads the data: its code, or an empty text. */
    @HostAccess.Export
    public String remarkCode() {
        return mnist.provenance(progress).code();
    }

    /** The remark's words, the first time that they are asked for; then an empty text. */
    @HostAccess.Export
    public String remark() {
        String words = remarked ? "" : mnist.provenance(progress).remark();
        remarked = true;
        return words;
    }

    /** Whether a path names the faces, an HDF5 file that is opened as any other. */
    @HostAccess.Export
    public boolean namesFaces(String path) {
        return plain(path).equals(FACES);
    }

    /** The remark that belongs under the first cell that opens the faces: its code, or an empty text. */
    @HostAccess.Export
    public String remarkCodeOnFaces() {
        return faces.found(progress).code();
    }

    /** What is to be said about the faces, the first time that it is asked for; then an empty text. */
    @HostAccess.Export
    public String remarkOnFaces() {
        String words = remarkedOnFaces ? "" : faces.found(progress).remark();
        remarkedOnFaces = true;
        return words;
    }

    /** The file that a path names, or null when it names none. */
    public @Nullable Path file(Path path) {
        Name name = named(path.toString());
        if (name != null) {
            return mnist.csv(name.part(), name.rows(), progress);
        }
        return namesFaces(path.toString()) ? faces.found(progress).file() : shown(path);
    }

    /** A link in the folder leads nowhere, as in the learner's own. */
    private @Nullable Path shown(Path path) {
        if (folder == null || !path.startsWith(SHOWN)) {
            return null;
        }
        Path real = folder.resolve(SHOWN.relativize(path).toString());
        try {
            Path inside = folder.toRealPath().resolve(SHOWN.relativize(path).toString());
            return real.toRealPath().equals(inside) ? inside : null;
        } catch (IOException e) {
            return null;
        }
    }
}

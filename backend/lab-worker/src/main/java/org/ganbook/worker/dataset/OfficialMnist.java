package org.ganbook.worker.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four official files of MNIST in a folder: what is there, and whether it is what it should be. */
final class OfficialMnist {

    /** A file and the MD5 sum under which the data set has always been known. */
    record File(String name, String md5) {}

    static final File TRAIN_IMAGES = new File("train-images-idx3-ubyte.gz", "f68b3c2dcbeaaa9fbdd348bbdeb94873");
    static final File TRAIN_LABELS = new File("train-labels-idx1-ubyte.gz", "d53e105ee54ea40749a09fcbcd1e9432");
    static final File TEST_IMAGES = new File("t10k-images-idx3-ubyte.gz", "9fb629c4189551a2d022fa330f9573f3");
    static final File TEST_LABELS = new File("t10k-labels-idx1-ubyte.gz", "ec29112dd5afa0611ce80d1b7f02629c");

    private static final int PART_FOR_TRAINING = 8_000;
    private static final System.Logger LOG = System.getLogger(OfficialMnist.class.getName());

    private final Path folder;

    /** @param folder the data sets' folder, in which {@code mnist/} is or will be */
    OfficialMnist(Path folder) {
        this.folder = folder.resolve("mnist");
    }

    private boolean has(File file) {
        Path path = folder.resolve(file.name());
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try {
            boolean right = Checksum.md5(path).equals(file.md5());
            if (!right) {
                LOG.log(System.Logger.Level.WARNING, "{0} is not the official file and is not used", path);
            }
            return right;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, path + " can not be read", e);
            return false;
        }
    }

    private boolean hasTraining() {
        return has(TRAIN_IMAGES) && has(TRAIN_LABELS);
    }

    private boolean hasTest() {
        return has(TEST_IMAGES) && has(TEST_LABELS);
    }

    /** Which of the data is there, or null when it is none that can be used. */
    @Nullable
    Provenance provenance() {
        if (!hasTest()) {
            return null;
        }
        return hasTraining() ? Provenance.OFFICIAL : Provenance.PART_OF_OFFICIAL;
    }

    /** The files that are missing or damaged. */
    List<File> missing() {
        return List.of(TEST_LABELS, TEST_IMAGES, TRAIN_LABELS, TRAIN_IMAGES).stream()
                .filter(file -> !has(file))
                .toList();
    }

    Path folder() {
        return folder;
    }

    Digits training(Provenance provenance) throws IOException {
        return provenance == Provenance.PART_OF_OFFICIAL
                ? read(TEST_IMAGES, TEST_LABELS).part(0, PART_FOR_TRAINING)
                : read(TRAIN_IMAGES, TRAIN_LABELS);
    }

    Digits test(Provenance provenance) throws IOException {
        Digits all = read(TEST_IMAGES, TEST_LABELS);
        return provenance == Provenance.PART_OF_OFFICIAL ? all.part(PART_FOR_TRAINING, all.count()) : all;
    }

    private Digits read(File images, File labels) throws IOException {
        return IdxFile.read(folder.resolve(images.name()), folder.resolve(labels.name()));
    }
}

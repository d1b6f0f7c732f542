package org.ganbook.app.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ganbook.lab.api.LearnerFolder;
import org.ganbook.learner.Learner;

/** The learners' places on the disk. */
final class Disks {

    private final Path root;
    private final long limit;
    private final Map<String, LearnerDisk> disks = new ConcurrentHashMap<>();

    /**
     * Places below a folder.
     *
     * @param root the folder of all learners' folders
     * @param limit bytes that one learner's files may take
     */
    Disks(Path root, long limit) {
        this.root = root;
        this.limit = limit;
    }

    LearnerDisk of(Learner learner) {
        return of(learner.id());
    }

    private LearnerDisk of(String id) {
        return disks.computeIfAbsent(id, each -> new LearnerDisk(LearnerFolder.of(root, each), limit));
    }

    /** Of all who have uploads that aren't complete, or something that they can have back. */
    List<LearnerDisk> withThingsAside() throws IOException {
        LearnerFolder any = LearnerFolder.of(root, "any");
        List<LearnerDisk> found = new ArrayList<>();
        for (Path aside : List.of(any.uploads().getParent(), any.trash().getParent())) {
            if (!Files.isDirectory(aside)) {
                continue;
            }
            try (DirectoryStream<Path> learners = Files.newDirectoryStream(aside)) {
                for (Path learner : learners) {
                    found.add(of(learner.getFileName().toString()));
                }
            }
        }
        return found.stream().distinct().toList();
    }
}

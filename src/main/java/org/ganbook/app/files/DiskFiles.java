package org.ganbook.app.files;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganbook.files.Deleted;
import org.ganbook.files.DiskUse;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.ganbook.files.LearnerFiles;
import org.ganbook.lab.api.LearnerFolder;
import org.ganbook.learner.Learner;

/**
 * Learners' files as they lie on the disk. Where a learner has something under the name of the data sets, it comes first,
 * as it does for cells.
 */
final class DiskFiles implements LearnerFiles {

    /** More can't be chosen from anyway. */
    private static final int MOST_FOLDERS = 1000;

    private static final Comparator<Entry> FOLDERS_FIRST = Comparator.comparing((Entry entry) -> !entry.folder())
            .thenComparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entry::name);

    private final Disks disks;
    private final RealFolder datasets;
    private final Trash trash;

    /** @param datasets the folder of the course's data sets; it may be missing */
    DiskFiles(Disks disks, Path datasets, Trash trash) {
        this.disks = disks;
        this.datasets = new RealFolder(datasets, FilePath.DATASETS, true);
        this.trash = trash;
    }

    @Override
    public List<Entry> list(Learner learner, FilePath folder) {
        LearnerDisk disk = disk(learner);
        boolean shared = Files.isDirectory(datasets.root()) && datasets.has(folder);
        List<Entry> entries = new ArrayList<>();
        if (!shared || disk.own().has(folder)) {
            entries.addAll(disk.own().list(folder));
        }
        Set<String> names = entries.stream().map(Entry::name).collect(Collectors.toSet());
        if (shared) {
            datasets.list(folder).stream()
                    .filter(entry -> !names.contains(entry.name()))
                    .forEach(entries::add);
        }
        if (folder.isRoot() && Files.isDirectory(datasets.root()) && !names.contains(FilePath.DATASETS.name())) {
            entries.add(datasets.entry(FilePath.DATASETS));
        }
        entries.sort(FOLDERS_FIRST);
        return entries;
    }

    @Override
    public Entry find(Learner learner, FilePath path) {
        return holding(learner, path).entry(path);
    }

    /** Where a path lies: in the learner's folder, or else among the data sets. */
    private RealFolder holding(Learner learner, FilePath path) {
        RealFolder own = disk(learner).own();
        return !own.has(path) && datasets.has(path) ? datasets : own;
    }

    @Override
    public List<FilePath> folders(Learner learner) {
        return disk(learner).own().folders(MOST_FOLDERS).stream()
                .filter(folder -> folder.names().stream().noneMatch(name -> name.startsWith(".")))
                .sorted(Comparator.comparing(FilePath::toString, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public void makeFolder(Learner learner, FilePath folder) {
        LearnerDisk disk = disk(learner);
        synchronized (disk) {
            disk.require(LearnerFolder.ENTRY, folder.name());
            Path place = disk.freePlace(folder);
            var unused = DiskWork.attempt(folder.name(), () -> Files.createDirectory(place));
        }
    }

    @Override
    public void move(Learner learner, FilePath from, FilePath to) {
        LearnerDisk disk = ownerOf(learner, from);
        if (to.equals(from)) {
            return;
        }
        if (to.startsWith(from)) {
            throw new FilesException(Reason.INTO_ITSELF, from.name());
        }
        synchronized (disk) {
            Path place = disk.freePlace(to);
            var unused =
                    DiskWork.attempt(from.name(), () -> Files.move(disk.own().place(from), place));
        }
    }

    @Override
    public Deleted delete(Learner learner, FilePath path) {
        LearnerDisk disk = ownerOf(learner, path);
        synchronized (disk) {
            return DiskWork.attempt(path.name(), () -> trash.put(disk, path));
        }
    }

    /** The disk that holds something which the learner may change. */
    private LearnerDisk ownerOf(Learner learner, FilePath path) {
        LearnerDisk disk = disk(learner);
        if (path.isRoot()) {
            throw new FilesException(Reason.NOT_A_PLACE, path.name());
        }
        if (!Files.exists(disk.own().place(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new FilesException(datasets.has(path) ? Reason.READ_ONLY : Reason.MISSING, path.name());
        }
        return disk;
    }

    @Override
    public List<Deleted> deleted(Learner learner) {
        LearnerDisk disk = disk(learner);
        return DiskWork.attempt("", () -> trash.list(disk));
    }

    @Override
    public FilePath restore(Learner learner, Deleted item) {
        LearnerDisk disk = disk(learner);
        synchronized (disk) {
            return DiskWork.attempt(item.path().name(), () -> trash.restore(disk, item));
        }
    }

    @Override
    public void emptyTrash(Learner learner) {
        LearnerDisk disk = disk(learner);
        synchronized (disk) {
            var unused = DiskWork.attempt("", () -> {
                trash.empty(disk);
                return disk;
            });
        }
    }

    @Override
    public SeekableByteChannel open(Learner learner, FilePath file) {
        return holding(learner, file).open(file);
    }

    @Override
    public DiskUse use(Learner learner) {
        return disk(learner).use();
    }

    private LearnerDisk disk(Learner learner) {
        LearnerDisk disk = disks.of(learner);
        disk.open();
        return disk;
    }
}

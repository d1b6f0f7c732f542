package org.ganbook.app.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ganbook.files.Entry;
import org.ganbook.files.FilePath;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the disk that learners' paths are looked up in. No link in it is followed, not even one that stays inside:
 * cells can't make any, so whoever did had something else in mind.
 *
 * @param root the folder
 * @param at where learners see it
 * @param readOnly whether learners only look at it
 */
record RealFolder(Path root, FilePath at, boolean readOnly) {

    /** The place on the disk that a path means, whether there is something or not. */
    Path place(FilePath path) {
        Path place = root;
        for (String name : path.names().subList(at.names().size(), path.names().size())) {
            Path next;
            try {
                next = place.resolve(name);
            } catch (InvalidPathException e) {
                throw new FilesException(Reason.BAD_LETTERS, name, e);
            }
            if (!next.startsWith(place) || next.getNameCount() != place.getNameCount() + 1) {
                throw new FilesException(Reason.NOT_A_PLACE, name);
            }
            if (Files.isSymbolicLink(next)) {
                throw new FilesException(Reason.MISSING, name);
            }
            place = next;
        }
        return place;
    }

    boolean has(FilePath path) {
        return path.startsWith(at) && Files.exists(place(path), LinkOption.NOFOLLOW_LINKS);
    }

    Entry entry(FilePath path) {
        return DiskWork.attempt(path.name(), () -> {
            Entry entry = entry(path, place(path));
            if (entry == null) {
                throw new NoSuchFileException(path.toString());
            }
            return entry;
        });
    }

    /** Null for what is neither a file nor a folder. */
    private @Nullable Entry entry(FilePath path, Path place) throws IOException {
        var attributes = Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isDirectory() && !attributes.isRegularFile()) {
            return null;
        }
        boolean folder = attributes.isDirectory();
        return new Entry(
                path,
                folder,
                folder ? 0 : attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                readOnly);
    }

    List<Entry> list(FilePath folder) {
        return DiskWork.attempt(folder.name(), () -> {
            List<Entry> entries = new ArrayList<>();
            try (DirectoryStream<Path> places = Files.newDirectoryStream(place(folder))) {
                for (Path place : places) {
                    add(folder, place, entries);
                }
            }
            return entries;
        });
    }

    private void add(FilePath folder, Path place, List<Entry> entries) throws IOException {
        try {
            Entry entry = entry(folder.child(place.getFileName().toString()), place);
            if (entry != null) {
                entries.add(entry);
            }
        } catch (NoSuchFileException e) {
            // A cell has deleted it just now.
        } catch (FilesException e) {
            // A cell has dug deeper than paths may be; the folder above can be deleted.
        }
    }

    /** All folders in it, at most so many. */
    List<FilePath> folders(int most) {
        return DiskWork.attempt(at.name(), () -> {
            List<FilePath> folders = new ArrayList<>();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
                    if (!place.equals(root)) {
                        folders.add(FilePath.parse(root.relativize(place).toString()));
                    }
                    return folders.size() < most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path place, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return folders;
        });
    }

    SeekableByteChannel open(FilePath file) {
        return DiskWork.attempt(file.name(), () -> {
            Path place = place(file);
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.newByteChannel(place, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        });
    }

    /** Deletes a file or all of a folder for good; a link is deleted, not what it leads to. */
    static void erase(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

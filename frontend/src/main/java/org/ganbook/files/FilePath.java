package org.ganbook.files;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ganbook.files.FilesException.Reason;

/**
 * The place of a file or a folder, from the learner's folder down. It never leads out of that folder: there is no
 * {@code ..} in it, nothing absolute, and no name that the file system would read as something else.
 */
public record FilePath(List<String> names) implements Serializable {

    /** The learner's folder itself. */
    public static final FilePath ROOT = new FilePath(List.of());

    /** The course's data sets appear here, for reading. */
    public static final FilePath DATASETS = new FilePath(List.of("datasets"));

    /** What file systems take, in UTF-8. */
    public static final int LONGEST_NAME = 255;

    private static final int LONGEST_PATH = 1500;
    private static final int DEEPEST = 40;

    /** @throws FilesException when a name would lead elsewhere, or all of it is too long */
    public FilePath {
        names = List.copyOf(names);
        names.forEach(FilePath::check);
        if (names.size() > DEEPEST || bytes(String.join("/", names)) > LONGEST_PATH) {
            throw new FilesException(Reason.TOO_DEEP, names.getLast());
        }
    }

    private static void check(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new FilesException(Reason.NOT_A_PLACE, name);
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\0') >= 0 || !isText(name)) {
            throw new FilesException(Reason.BAD_LETTERS, name);
        }
        if (bytes(name) > LONGEST_NAME) {
            throw new FilesException(Reason.NAME_TOO_LONG, name);
        }
    }

    /** Half of a surrogate pair is no letter: it would be written as {@code ?}, and then found under another name. */
    private static boolean isText(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Reads {@code "a/b/c"}; an empty text is {@link #ROOT}.
     *
     * @throws FilesException when it leads out of the folder or isn't a path
     */
    public static FilePath parse(String path) {
        return path.isEmpty() ? ROOT : new FilePath(Arrays.asList(path.split("/", -1)));
    }

    /**
     * Reads the path of something that is to be made: its names must be such that all systems can have them.
     *
     * @throws FilesException with the first name that won't do
     */
    public static FilePath fresh(String path) {
        FilePath place = ROOT;
        for (String name : path.split("/", -1)) {
            place = place.freshChild(name);
        }
        return place;
    }

    /** What lies in this folder under a name. */
    public FilePath child(String name) {
        return new FilePath(Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /**
     * A place in this folder for something new, its name in composed form (NFC).
     *
     * @throws FilesException when the name won't do
     */
    public FilePath freshChild(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        FilePath place = child(composed);
        FileNames.check(composed);
        if (isRoot() && FileNames.isReserved(composed)) {
            throw new FilesException(Reason.NAME_RESERVED, composed);
        }
        return place;
    }

    public boolean isRoot() {
        return names.isEmpty();
    }

    /** The last name, empty for {@link #ROOT}. */
    public String name() {
        return isRoot() ? "" : names.getLast();
    }

    /** The folder that this lies in; {@link #ROOT} lies in itself. */
    public FilePath parent() {
        return isRoot() ? this : new FilePath(names.subList(0, names.size() - 1));
    }

    public boolean startsWith(FilePath folder) {
        return names.size() >= folder.names.size()
                && names.subList(0, folder.names.size()).equals(folder.names);
    }

    /** As a cell writes it, and as {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.join("/", names);
    }

    /** As the book's readers write it, who keep their files in Google Drive. */
    public String inDrive() {
        return "mount/My Drive/" + this;
    }
}

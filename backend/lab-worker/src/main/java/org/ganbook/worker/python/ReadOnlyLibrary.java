package org.ganbook.worker.python;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * A learner's files with Python's standard library beside them. All learners and all workers of an account share the
 * unpacked library, and GraalVM's own way to show it would let a cell change it: here only what reads ever gets there,
 * and no path gets there by {@code ..}.
 */
final class ReadOnlyLibrary implements FileSystem {

    private static final Set<StandardOpenOption> READING = Set.of(StandardOpenOption.READ);

    private final FileSystem files;
    private final FileSystem withLibrary;

    private ReadOnlyLibrary(FileSystem files, FileSystem withLibrary) {
        this.files = files;
        this.withLibrary = withLibrary;
    }

    /** Adds the library to {@code files}. */
    static FileSystem beside(FileSystem files) {
        return new ReadOnlyLibrary(files, FileSystem.allowInternalResourceAccess(files));
    }

    private Path plain(Path path) {
        return files.toAbsolutePath(path).normalize();
    }

    @Override
    public Path parsePath(URI uri) {
        return files.parsePath(uri);
    }

    @Override
    public Path parsePath(String path) {
        return files.parsePath(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        (modes.contains(AccessMode.WRITE) ? files : withLibrary).checkAccess(plain(path), modes, linkOptions);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return (READING.containsAll(options) ? withLibrary : files).newByteChannel(plain(path), options, attrs);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return withLibrary.newDirectoryStream(plain(dir), filter);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return files.toAbsolutePath(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
        return withLibrary.toRealPath(plain(path), linkOptions);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return withLibrary.readAttributes(plain(path), attributes, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other, LinkOption... options) throws IOException {
        return plain(one).equals(plain(other)) || withLibrary.isSameFile(plain(one), plain(other), options);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        files.createDirectory(dir, attrs);
    }

    @Override
    public void delete(Path path) throws IOException {
        files.delete(path);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        files.setAttribute(path, attribute, value, options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        files.copy(source, target, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        files.move(source, target, options);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        files.createLink(link, existing);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        files.createSymbolicLink(link, target, attrs);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return files.readSymbolicLink(link);
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        files.setCurrentWorkingDirectory(directory);
        withLibrary.setCurrentWorkingDirectory(directory);
    }

    @Override
    public Path getTempDirectory() {
        return files.getTempDirectory();
    }
}

package org.ganbook.worker.python;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The files that a learner's code sees: its own folder as {@code /content}, the importable packages, and the course's
 * data sets wherever it looks for them. Nothing else on the machine exists for it, and a symbolic link leads nowhere.
 */
final class LearnerFileSystem implements FileSystem {

    /** Where the learner's folder appears. */
    static final Path HOME = Path.of("/content");

    /** Where the packages appear. */
    static final Path PACKAGES = Path.of("/lib/ganbook");

    /** Where compiled packages are kept. */
    static final Path COMPILED = Path.of("/lib/ganbook-compiled");

    private static final Path TEMPORARY = Path.of("/tmp");
    private static final Set<String> DRIVE_NAMES = Set.of("My Drive", "MyDrive");

    private final Path packages;
    private final Path compiled;
    private final boolean compiling;
    private final Function<Path, @Nullable Path> datasets;
    private final Set<Path> mounts = new CopyOnWriteArraySet<>(Set.of(HOME.resolve("mount"), HOME.resolve("drive")));
    private volatile @Nullable Path folder;
    private volatile DiskQuota quota = DiskQuota.NONE;
    private volatile Path workingDirectory = HOME;

    /**
     * @param compiling whether this kernel may write compiled packages for all that come after it
     * @param datasets finds the real file for a path that the learner has no file for
     */
    LearnerFileSystem(Path packages, Path compiled, boolean compiling, Function<Path, @Nullable Path> datasets) {
        this.packages = packages.toAbsolutePath();
        this.compiled = compiled.toAbsolutePath();
        this.compiling = compiling;
        this.datasets = datasets;
    }

    /** Gives this kernel to a learner. */
    void assign(Path learnersFolder, DiskQuota learnersQuota) throws IOException {
        Files.createDirectories(learnersFolder);
        folder = learnersFolder.toRealPath();
        quota = learnersQuota;
    }

    /** The bytes that may still be added. */
    long left() {
        return quota.left();
    }

    /** Makes {@code <mountPoint>/My Drive} another name of the learner's folder. */
    void mount(String mountPoint) {
        mounts.add(virtual(Path.of(mountPoint)));
    }

    Set<Path> mounts() {
        return Set.copyOf(mounts);
    }

    /** Whether the learner has a file of this name. */
    boolean owns(String path) {
        Path own = folder;
        try {
            Path real = own == null ? null : own(own, virtual(Path.of(path)));
            return real != null && Files.exists(real);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Path virtual(Path path) {
        return (path.isAbsolute() ? path : workingDirectory.resolve(path)).normalize();
    }

    /** The real path behind a virtual one. */
    private Path real(Path path, boolean write) throws IOException {
        Path virtual = virtual(path);
        if (virtual.startsWith(PACKAGES)) {
            return readOnly(packages.resolve(PACKAGES.relativize(virtual)), path, write);
        }
        if (virtual.startsWith(COMPILED)) {
            return readOnly(compiled.resolve(COMPILED.relativize(virtual)), path, write && !compiling);
        }
        Path own = folder;
        if (own == null) {
            throw new NoSuchFileException(path.toString());
        }
        Path real = own(own, virtual);
        if (real == null) {
            if (write) {
                throw new AccessDeniedException(path.toString());
            }
            Path dataset = datasets.apply(virtual);
            if (dataset == null) {
                throw new NoSuchFileException(path.toString());
            }
            return dataset;
        }
        refuseToLeave(own, real, path);
        if (!write && !Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            Path dataset = datasets.apply(virtual);
            return dataset == null ? real : dataset;
        }
        return real;
    }

    private @Nullable Path own(Path own, Path virtual) {
        if (virtual.startsWith(TEMPORARY)) {
            return own.resolve(".tmp").resolve(TEMPORARY.relativize(virtual));
        }
        for (Path mount : mounts) {
            if (virtual.startsWith(mount) && virtual.getNameCount() > mount.getNameCount()) {
                Path inside = mount.relativize(virtual);
                if (DRIVE_NAMES.contains(inside.getName(0).toString())) {
                    return inside.getNameCount() == 1 ? own : own.resolve(inside.subpath(1, inside.getNameCount()));
                }
            }
            if (virtual.equals(mount)
                    && !Files.exists(own.resolve(HOME.relativize(virtual).toString()))) {
                return own;
            }
        }
        return virtual.startsWith(HOME) ? own.resolve(HOME.relativize(virtual).toString()) : null;
    }

    private static Path readOnly(Path real, Path asked, boolean write) throws AccessDeniedException {
        if (write) {
            throw new AccessDeniedException(asked.toString());
        }
        return real;
    }

    /** A link in the folder could point anywhere; what exists of a path has to be inside. */
    private static void refuseToLeave(Path own, Path real, Path asked) throws IOException {
        Path existing = real;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null
                || Files.isSymbolicLink(existing)
                || !existing.toRealPath().startsWith(own)) {
            throw new AccessDeniedException(asked.toString());
        }
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... linkOptions) throws IOException {
        Path real = real(path, modes.contains(AccessMode.WRITE));
        real.getFileSystem().provider().checkAccess(real, modes.toArray(new AccessMode[0]));
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        Path real = real(dir, true);
        Path temporary = TEMPORARY.equals(virtual(dir).getParent()) ? real.getParent() : null;
        if (temporary != null) {
            Files.createDirectories(temporary);
        }
        DiskQuota counted = counted(dir);
        counted.reserve(DiskQuota.ENTRY);
        try {
            Files.createDirectory(real);
        } catch (IOException e) {
            counted.release(DiskQuota.ENTRY);
            throw e;
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Path real = real(path, true);
        long taken = taken(real);
        Files.delete(real);
        counted(path).release(taken);
    }

    /** Compiled packages are not the learner's. */
    private DiskQuota counted(Path path) {
        return virtual(path).startsWith(COMPILED) ? DiskQuota.UNLIMITED : quota;
    }

    /** What a file or folder counts by itself, without what lies in it. */
    private static long taken(Path real) throws IOException {
        if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        return DiskQuota.ENTRY + (Files.isRegularFile(real) ? Files.size(real) : 0);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        boolean write = options.stream()
                .anyMatch(o -> o == StandardOpenOption.WRITE
                        || o == StandardOpenOption.APPEND
                        || o == StandardOpenOption.CREATE
                        || o == StandardOpenOption.CREATE_NEW
                        || o == StandardOpenOption.DELETE_ON_CLOSE);
        Path real = real(path, write);
        if (!write) {
            return Files.newByteChannel(real, options);
        }
        if (virtual(path).startsWith(COMPILED)) {
            return PublishingChannel.to(real);
        }
        if (virtual(path).startsWith(TEMPORARY)) {
            Files.createDirectories(real.getParent());
        }
        long before = taken(real);
        if (before == 0) {
            quota.reserve(DiskQuota.ENTRY);
        }
        SeekableByteChannel channel;
        try {
            channel = Files.newByteChannel(real, options);
        } catch (IOException e) {
            quota.release(before == 0 ? DiskQuota.ENTRY : 0);
            throw e;
        }
        quota.release(Math.max(0, before - DiskQuota.ENTRY - channel.size()));
        return new QuotaChannel(channel, quota);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path real = real(dir, false);
        Path virtual = virtual(dir);
        @SuppressWarnings("StreamResourceLeak") // The stream that is returned closes it.
        DirectoryStream<Path> entries = Files.newDirectoryStream(real);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> inner = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return inner.hasNext();
                    }

                    @Override
                    public Path next() {
                        return virtual.resolve(inner.next().getFileName().toString());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return path.isAbsolute() ? path : workingDirectory.resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... linkOptions) throws IOException {
        Path real = real(path, false);
        if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        }
        return virtual(path);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path, false), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path, true), attribute, value, options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path to = real(target, true);
        long replaced = taken(to);
        Files.move(real(source, true), to, options);
        counted(target).release(replaced);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Path from = real(source, false);
        Path to = real(target, true);
        long replaced = taken(to);
        long added = taken(from);
        quota.reserve(added);
        try {
            Files.copy(from, to, options);
        } catch (IOException e) {
            quota.release(added);
            throw e;
        }
        quota.release(replaced);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        throw new AccessDeniedException(link.toString(), target.toString(), "links are not available");
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        throw new AccessDeniedException(link.toString(), existing.toString(), "links are not available");
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        throw new FileSystemException(link.toString(), null, "not a link");
    }

    @Override
    public boolean isSameFile(Path one, Path other, LinkOption... options) throws IOException {
        return Files.isSameFile(real(one, false), real(other, false));
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        workingDirectory = directory.normalize();
    }

    @Override
    public Path getTempDirectory() {
        return TEMPORARY;
    }
}

package org.ganbook.app.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.ganbook.files.FilesException;
import org.ganbook.files.FilesException.Reason;

/** Something done on the disk, whose failure is told as a learner can understand it. */
@FunctionalInterface
interface DiskWork<T> {

    T run() throws IOException;

    /** @param subject the name that it is about */
    static <T> T attempt(String subject, DiskWork<T> work) {
        try {
            return work.run();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new FilesException(Reason.MISSING, subject, e);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new FilesException(Reason.EXISTS, subject, e);
        } catch (IOException e) {
            throw new FilesException(Reason.DISK, subject, e);
        }
    }
}

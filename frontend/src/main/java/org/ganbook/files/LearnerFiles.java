package org.ganbook.files;

import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.ganbook.learner.Learner;

/**
 * The files of learners: the same that their cells see. Beside them, as {@link FilePath#DATASETS}, lie the course's data
 * sets, which nobody can change. All methods throw {@link FilesException} when they can't do what they are asked.
 */
public interface LearnerFiles {

    /** What lies in a folder: folders first, then by name. Links are left out, wherever they lead. */
    List<Entry> list(Learner learner, FilePath folder);

    Entry find(Learner learner, FilePath path);

    /** All folders of the learner's own, for choosing one. */
    List<FilePath> folders(Learner learner);

    /** @param folder made with {@link FilePath#freshChild} */
    void makeFolder(Learner learner, FilePath folder);

    /**
     * Moves or renames.
     *
     * @param to its new place, where nothing lies yet
     */
    void move(Learner learner, FilePath from, FilePath to);

    /** Puts something out of sight. For some days it can be had back, unless its room is needed before. */
    Deleted delete(Learner learner, FilePath path);

    /** What can be had back, the latest first. */
    List<Deleted> deleted(Learner learner);

    /**
     * Brings something back, under another name where its own is taken meanwhile.
     *
     * @return where it lies now
     */
    FilePath restore(Learner learner, Deleted item);

    /** Deletes for good what was deleted. */
    void emptyTrash(Learner learner);

    /** Opens a file for reading. */
    SeekableByteChannel open(Learner learner, FilePath file);

    DiskUse use(Learner learner);
}

package org.ganbook.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ganbook.files.FilesException.Reason;

/** Which names something new may have: those that every system can keep, and that show what they are. */
public final class FileNames {

    /** Control characters, those that turn the direction of writing (they hide what a name ends with), and the backslash. */
    private static final Pattern BAD_LETTERS =
            Pattern.compile("[\\p{Cntrl}\\\\\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

    /** Windows takes these for devices, whatever follows the first point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");

    /** Names in the learner's folder that stand for something else: cells see {@code .tmp} as {@code /tmp}. */
    private static final Set<String> RESERVED = Set.of("datasets", ".tmp", "mount", "drive");

    private FileNames() {}

    static void check(String name) {
        if (BAD_LETTERS.matcher(name).find()) {
            throw new FilesException(Reason.BAD_LETTERS, name);
        }
        if (name.isBlank() || name.startsWith(" ") || name.endsWith(" ") || name.endsWith(".")) {
            throw new FilesException(Reason.NAME_ENDS, name);
        }
        if (DEVICE.matcher(name).matches()) {
            throw new FilesException(Reason.NAME_RESERVED, name);
        }
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The same name with a number before its ending: {@code a (2).csv}. Stays as short as names have to be. */
    public static String numbered(String name, int number) {
        int point = name.lastIndexOf('.');
        String ending = point > 0 ? name.substring(point) : "";
        String stem = point > 0 ? name.substring(0, point) : name;
        String added = " (" + number + ")";
        while (FilePath.bytes(stem + added + ending) > FilePath.LONGEST_NAME) {
            if (stem.length() > 1) {
                stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
            } else {
                ending = ending.substring(0, ending.offsetByCodePoints(ending.length(), -1));
            }
        }
        return stem + added + ending;
    }

    /** Whether a name is one of those that file lists leave out. */
    public static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}

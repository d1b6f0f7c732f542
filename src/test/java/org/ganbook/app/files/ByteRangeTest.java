package org.ganbook.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, 0, 500",
        "bytes=500-, 500, 500",
        "bytes=-200, 800, 200",
        "bytes=-5000, 0, 1000",
        "bytes=999-5000, 999, 1",
        "bytes=0-0, 0, 1",
        "bytes=1000-, 1000, 0",
        "bytes=5000-6000, 5000, 0",
        "bytes=-0, 1000, 0"
    })
    void findsThePiece(String header, long first, long length) {
        assertEquals(Optional.of(new ByteRange(first, length)), ByteRange.parse(header, SIZE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=1-2x"})
    void givesAllOfItWhereTheHeaderSaysNothing(String header) {
        assertEquals(Optional.empty(), ByteRange.parse(header, SIZE));
    }
}

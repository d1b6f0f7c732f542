package org.ganbook.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookExportTest {

    @ParameterizedTest
    @CsvSource({
        "My GAN, My GAN.ipynb",
        "' a/b\\c: \"d\"? ', a-b-c- -d-.ipynb",
        "..hidden, hidden.ipynb",
        "生成, 生成.ipynb",
        "'  ', notebook.ipynb"
    })
    void namesAFileThatEveryDiskTakes(String title, String name) {
        assertEquals(name, NotebookExport.fileName(title, "ipynb"));
    }
}

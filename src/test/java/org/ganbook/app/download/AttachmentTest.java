package org.ganbook.app.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void writesNamesTwice() {
        assertEquals(
                "attachment; filename=\"___ _a_ b_.csv\"; filename*=UTF-8''%E6%95%B0%E6%8D%AE%C3%BC%20%22a%22%20b%25.csv",
                Attachment.disposition("数据ü \"a\" b%.csv"));
    }
}

package org.ganbook.app.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StrictCookiesTest {

    @Test
    void whatIsMissingIsAdded() {
        assertEquals("a=b; path=/; HttpOnly; SameSite=Strict", StrictCookies.strict("a=b; path=/"));
        assertEquals("a=b; HttpOnly; SameSite=Strict", StrictCookies.strict("a=b; HttpOnly"));
        assertEquals("a=b; httponly; samesite=strict", StrictCookies.strict("a=b; httponly; samesite=strict"));
    }
}

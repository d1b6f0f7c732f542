package org.ganbook.app.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Makes every cookie HttpOnly and SameSite=Strict, the session's too: the servlet container leaves out the second, and
 * for its own cookie both.
 */
@ApplicationScoped
public class StrictCookies {

    private static final String SET_COOKIE = "Set-Cookie";
    private static final List<String> ATTRIBUTES = List.of("HttpOnly", "SameSite=Strict");
    private static final int EARLY = 100;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(
                            ended -> tighten(context.response().headers()));
                    context.next();
                },
                EARLY);
    }

    private static void tighten(MultiMap headers) {
        List<String> cookies = headers.getAll(SET_COOKIE);
        if (!cookies.isEmpty()) {
            List<String> strict = cookies.stream().map(StrictCookies::strict).toList();
            headers.set(SET_COOKIE, strict);
        }
    }

    static String strict(String cookie) {
        StringBuilder strict = new StringBuilder(cookie);
        for (String attribute : ATTRIBUTES) {
            if (!cookie.toLowerCase(Locale.ROOT).contains("; " + attribute.toLowerCase(Locale.ROOT))) {
                strict.append("; ").append(attribute);
            }
        }
        return strict.toString();
    }
}

package org.ganbook.app.download;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An answer that a browser keeps as a file. */
public final class Attachment {

    private Attachment() {}

    /** Gives the answer a file's name, as it is to stand in the learner's folder of downloads. */
    public static void name(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", disposition(name));
    }

    /** The name twice (RFC 6266): as UTF-8, and in plain letters for whoever doesn't read that. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}

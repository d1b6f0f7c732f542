package org.ganbook.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ganbook.learner.Learner;

/** Tells learners apart: each browser is one, by a cookie that holds a random secret ({@link StrictCookies} adds to it). */
@WebFilter("/*")
public class LearnerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request's attribute that holds the {@link Learner}. */
    static final String LEARNER = Learner.class.getName();

    private static final String COOKIE = "ganbook-learner";
    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int ID_BYTES = 16;
    private static final int MAX_AGE = (int) Duration.ofDays(400).toSeconds();
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().contains("/VAADIN/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> secret = secret(request);
        if (secret.isEmpty() && comesFromAnotherSite(request)) {
            askAgain(response);
            return;
        }
        String known = secret.orElseGet(LearnerFilter::newSecret);
        if (isPage(request)) {
            // Also when it is known: the cookie is to last as long as the learner comes back.
            response.addCookie(cookie(known, request.isSecure()));
        }
        request.setAttribute(LEARNER, new Learner(idOf(known)));
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(SECRET.asMatchPredicate())
                        .findFirst();
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
    }

    /** A browser keeps a strict cookie back when a link on another site leads here: that is no new learner. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    /** Makes the browser come again, from this site now. */
    private static void askAgain(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<!doctype html><html><head><meta http-equiv=\"refresh\" content=\"0\"></head></html>");
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Cookie cookie(String secret, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(MAX_AGE);
        return cookie;
    }

    /** The id stands in tables and names folders; it must not give the secret away. */
    private static String idOf(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

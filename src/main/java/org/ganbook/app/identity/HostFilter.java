package org.ganbook.app.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers only under the names of this machine while the server is meant for it alone. Without it, a page from anywhere
 * could have its own name resolved to 127.0.0.1 and use the learner's browser to run code here (DNS rebinding).
 */
@WebFilter("/*")
public class HostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final int MISDIRECTED_REQUEST = 421;

    private final String boundTo;

    @Inject
    public HostFilter(@ConfigProperty(name = "quarkus.http.host") String boundTo) {
        this.boundTo = boundTo;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean own = OWN.contains(request.getServerName().toLowerCase(Locale.ROOT));
        if (OWN.contains(boundTo) && !own) {
            response.sendError(
                    MISDIRECTED_REQUEST,
                    "This server is for this machine only: open it as http://localhost:" + request.getServerPort());
        } else {
            chain.doFilter(request, response);
        }
    }
}

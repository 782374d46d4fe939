package io.foyer.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The website of a company that does not exist, with Foyer on it as a customer would put it there.
 *
 * <p>Its script always comes from Foyer's public address; so the same pages opened under another
 * host name are a customer's site on another origin.
 */
@WebServlet({"/demo/", "/demo/pricing", "/demo/product", "/demo/customers", "/demo/contact"})
public class DemonstrationSite extends HttpServlet {
  private static final String[] PAGES = {"home", "pricing", "product", "customers", "contact"};

  @Inject
  @ConfigProperty(name = "foyer.public-url")
  String publicUrl;

  private final Map<String, DemonstrationPage> pages = new TreeMap<>();

  @Override
  public void init() throws ServletException {
    try {
      String layout = read("layout");
      for (String name : PAGES) {
        pages.put(name, DemonstrationPage.of(layout, read(name), publicUrl));
      }
    } catch (IOException unreadable) {
      throw new ServletException("the demonstration site is incomplete", unreadable);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getServletPath().replaceFirst("^/demo/", "");
    DemonstrationPage page = pages.get(name.isEmpty() ? "home" : name);
    if (page == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Content-Security-Policy", page.policy());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    response.getWriter().write(page.html());
  }

  private String read(String name) throws IOException {
    try (InputStream page =
        getServletContext().getResourceAsStream("/WEB-INF/demo/" + name + ".html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package io.foyer.access.boundary;

/** The page that a person sees where signing in did not work. */
final class SignInPage {
  private SignInPage() {}

  /** The words are Foyer's own, never a stranger's. */
  static String of(String words) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width">
          <title>Not signed in – Foyer</title>
        </head>
        <body>
          <main>
            <h1>Not signed in</h1>
            <p role="alert">%s</p>
            <p><a href="/api/sign-in">Sign in with Salesforce</a></p>
          </main>
        </body>
        </html>
        """
        .formatted(words.replace("&", "&amp;").replace("<", "&lt;"));
  }
}

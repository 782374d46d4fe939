package io.foyer.salesforce.sandbox;

import io.foyer.salesforce.sandbox.formula.UnknownFormula;
import io.foyer.salesforce.sandbox.store.StoreFailure;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the local Salesforce as a process of its own. */
public final class SandboxMain {
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  // Held, because a logger that nobody holds forgets its level.
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private SandboxMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    JETTY.setLevel(Level.WARNING);
    var options = options(arguments);
    try {
      var sandbox = Sandbox.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "close"));
      System.out.println("ready " + sandbox.url() + "/");
      Thread.currentThread().join();
    } catch (IOException unusable) {
      end(REFUSED, "cannot start: " + unusable.getMessage());
    } catch (UnknownFormula unknown) {
      end(REFUSED, "cannot start: " + unknown.getMessage());
    } catch (CompletionException broken) {
      end(REFUSED, "cannot start: " + broken.getCause());
    } catch (StoreFailure failure) {
      var reason = failure.isInUse() ? "another process uses it" : failure.getMessage();
      end(REFUSED, "cannot open the data folder " + options.folder() + ": " + reason);
    }
  }

  private static SandboxOptions options(String... arguments) {
    try {
      return SandboxOptions.parse(arguments);
    } catch (IllegalArgumentException misused) {
      end(
          MISUSED,
          misused.getMessage()
              + "; known: --port --data --site-origins --my-domain --seed-leads"
              + " --mail-port");
      throw misused;
    }
  }

  private static void end(int status, String message) {
    System.err.println(message);
    System.exit(status);
  }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Says in one line what is missing when the front end cannot be built. */
class NodeCheck {
  private static final int OLDEST = 20;

  public static void main(String[] arguments) throws InterruptedException {
    try {
      Process node = new ProcessBuilder("node", "--version").start();
      String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      node.waitFor();
      if (Integer.parseInt(version.substring(1).split("\\.")[0]) < OLDEST) {
        stop("found Node.js " + version);
      }
    } catch (IOException | RuntimeException missing) {
      stop("found none");
    }
  }

  private static void stop(String found) {
    System.err.println("foyer cannot be built: install Node.js " + OLDEST + " or later with npm from https://nodejs.org and put it on the PATH: " + found);
    System.exit(1);
  }
}
